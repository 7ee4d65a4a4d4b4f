#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diag/problem.h"
#include "programme/programma.h"

namespace voortgang {

// Turns ids into places in the lists of a programme. An id that is not known becomes a problem with the
// nearest one that is. Where a whole list could not be read, nothing in it is unknown: its own problem has
// been told.
class KnownIds {
 public:
  void read_programma(const Programma& programma);
  void read_indicatoren(const std::vector<Indicator>& indicatoren);

  [[nodiscard]] std::optional<HoofddoelIndex> hoofddoel(std::string_view id, Span span,
                                                        Problems& problems) const;
  [[nodiscard]] std::optional<GebiedIndex> gebied(std::string_view id, Span span, Problems& problems) const;
  // Of whom a delivery is, by the name of its file; groups to compare with, which are no area, are near it
  // too.
  [[nodiscard]] std::optional<GebiedIndex> gebied_of_file(std::string_view id, Span span,
                                                          Problems& problems) const;
  [[nodiscard]] std::optional<IndicatorIndex> indicator(std::string_view id, Span span,
                                                        Problems& problems) const;

  [[nodiscard]] const std::vector<std::string_view>& indicator_ids() const { return indicatoren_.ids; }

  // From here on unknown goals and areas are not told.
  void trust_programma() { trusts_programma_ = true; }
  // Without telling: nothing where it is not known.
  [[nodiscard]] std::optional<IndicatorIndex> find_indicator(std::string_view id) const;

  [[nodiscard]] bool knows_programma() const { return !hoofddoelen_.ids.empty(); }
  [[nodiscard]] bool knows_indicatoren() const { return !indicatoren_.ids.empty(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  struct List {
    std::vector<std::string_view> ids;
    std::unordered_map<std::string_view, std::uint32_t, Hash, std::equal_to<>> index;
    void add(std::string_view id);
  };
  [[nodiscard]] std::optional<std::uint32_t> look_up(const List& list, std::string_view id, Code code,
                                                     Span span, Problems& problems) const;

  List hoofddoelen_, gebieden_, indicatoren_;
  std::vector<std::string_view> groepen_;
  bool trusts_programma_ = false;
};

}  // namespace voortgang
