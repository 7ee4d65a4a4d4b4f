#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "check/small_numbers.h"
#include "deliveries/leveringen.h"
#include "facts/feiten.h"

namespace voortgang {

// Amounts in what is written that are one that is not shown: "€ 1.250", "1,25 miljoen euro". Only where it
// can hardly be by chance: a thousand at least, in three digits or with a word or sign for money. Of the area
// that it is about or of one that is named, or of all areas where it is about the region.
class SecretAmounts {
 public:
  SecretAmounts(const Dossier& dossier, const Feiten& feiten) : dossier_(dossier), feiten_(feiten) {}

  // Whether there is any to be told.
  [[nodiscard]] bool has_any();
  // In a sentence. Something that is no word is empty.
  [[nodiscard]] std::optional<SmallNumbers::Found> in(std::span<const std::string_view> sentence,
                                                      GebiedIndex gebied);
  // In a remark of one or more sentences: whose amount it is.
  [[nodiscard]] IndicatorIndex in_remark(std::string_view remark, GebiedIndex gebied);

 private:
  struct Bedrag {
    IndicatorIndex indicator = kNoIndex;
    GebiedIndex gebied = kRegio;
    Decimal waarde;
    std::int64_t eenheid = 1;  // how many euros one is
  };
  void gather();
  void gather(IndicatorIndex indicator, const FeitenReeks& reeks);
  [[nodiscard]] std::optional<Decimal> delivered(const FeitenReeks& reeks, GebiedIndex gebied,
                                                 Periode periode) const;
  [[nodiscard]] std::optional<Decimal> added_up(const FeitenReeks& reeks, Periode periode) const;

  const Dossier& dossier_;
  const Feiten& feiten_;
  bool is_gathered_ = false;
  std::vector<Bedrag> bedragen_;
};

}  // namespace voortgang
