#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/eerdere_sommen.h"
#include "compute/secrecy/passend.h"
#include "compute/secrecy/tabelbouw.h"
#include "compute/secrecy/verbanden.h"

namespace voortgang {

// What editions before told, as cells and sums of a table. What an edition did not show is taken to be what
// it is now, the cell that it is in now. What has no figure now gets one cell, for all sums of all editions
// that it is in. Where sums do not hold so, something has been revised: a figure that was withheld then gets
// a cell as of then, beside the others as they are now.
class Toenmalig {
 public:
  Toenmalig(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
            const Indicatorgroep& groep, Tabelbouw& bouw);

  void tie();
  // The cells of what has a place now and no figure.
  [[nodiscard]] const std::map<Plek, std::uint32_t>& without() const { return without_; }
  // Those, and the cells of what has no place any more.
  [[nodiscard]] const std::map<OudePlek, std::uint32_t>& gone() const { return gone_; }

 private:
  using Deel = OudeSom::Deel;

  // A sum as far as its figures are known: cells of now, and what has no figure now.
  struct Gelezen {
    std::vector<std::pair<const Deel*, Lid>> cellen;
    std::vector<const Deel*> open;
    std::int64_t som = 0;  // of what is known
    bool is_told = false;  // some number of it
    bool is_as_now = true;
  };
  // A sum of an edition with open places.
  struct Open {
    std::size_t editie = 0;
    const OudeSom* van = nullptr;
    Gelezen gelezen;
    bool is_supposed = false;  // with some of its figures as they were before they were revised
  };
  // A place without a figure now, over all editions. `as_of`: or as one of them had it, or one of its sums.
  struct Onbekend {
    OudePlek plek;
    std::optional<std::size_t> as_of;
    Marge marge = {};
    bool is_secret = false;
    bool is_of_supplier = false;  // who kept it secret himself, whatever it is
    bool is_alone = false;        // a sum gives it
  };
  // Sums that have such places in common.
  struct Stelsel {
    std::vector<Onbekend> onbekend;
    std::map<std::pair<OudePlek, std::optional<std::size_t>>, std::uint32_t> plaatsen;
    std::vector<Deelsom> sommen;
    std::vector<const Gelezen*> from;  // of each of those

    Onbekend& at(const OudePlek& plek, std::optional<std::size_t> as_of);
    [[nodiscard]] std::vector<Marge> marges() const;
  };

  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }
  [[nodiscard]] std::optional<Plek> place_now(const OudePlek& plek) const;
  [[nodiscard]] std::optional<Figuur> figure_now(const OudePlek& plek) const;
  [[nodiscard]] bool is_told(std::uint32_t cel) const;
  // By its supplier.
  [[nodiscard]] bool is_kept_now(const OudePlek& plek) const;
  [[nodiscard]] bool is_small(IndicatorIndex of, std::int64_t value) const;

  void take(const OudeSom& som, std::size_t editie);
  [[nodiscard]] Gelezen read(const OudeSom& som, bool with_absent);
  static bool can_be(const Gelezen& gelezen);
  void keep(Gelezen gelezen);
  void tie_once(Relatie relatie);
  void revise(const Gelezen& gelezen);
  std::uint32_t revised(const Deel& deel, std::int64_t value, bool is_known);
  // Calls with the sum of each of its figures as of then, in every combination, one or more of them.
  template <class Use>
  void for_each_revised(const Gelezen& gelezen, Use use);
  void tie_revised(const Gelezen& gelezen);
  void suppose_revised();

  void tie_open();
  void tie_together(const std::vector<const Open*>& together);
  bool add(const std::vector<const Open*>& sums, std::optional<std::size_t> as_of, Stelsel& stelsel) const;
  void suppose(const Open& open, const std::vector<const Open*>& together, std::size_t world,
               Stelsel& stelsel) const;
  void finish(const Stelsel& stelsel);
  [[nodiscard]] std::vector<Marge> told_by_editions(const Stelsel& stelsel) const;

  const Programma& programma_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  const Indicatorgroep& groep_;
  Tabelbouw& bouw_;
  std::map<std::string_view, GebiedIndex> gebieden_;
  std::vector<std::vector<OudeSom>> sommen_;  // by edition
  std::vector<Gelezen> vast_;                 // without open places
  std::vector<Open> open_;
  std::set<std::vector<std::pair<std::uint32_t, std::int8_t>>> tied_;
  std::map<std::uint32_t, bool> told_;                                  // cells of now that an edition showed
  std::map<std::pair<OudePlek, std::int64_t>, std::uint32_t> herzien_;  // cells as of then, by what they were
  std::map<Plek, std::uint32_t> without_;
  std::map<OudePlek, std::uint32_t> gone_;
};

}  // namespace voortgang
