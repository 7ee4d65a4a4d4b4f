#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "compose/setting.h"
#include "document/document.h"
#include "programme/eenheid.h"

namespace voortgang {

// Numbers in words: the same wherever they appear.

// What the figures of an indicator are in, and that they are rounded where they are: "personen, afgerond op
// 5".
[[nodiscard]] std::string stated_unit(const Indicator& indicator);

// A unit that is written at the number: "%", "€".
[[nodiscard]] bool has_sign_as_unit(const Indicator& indicator);
// The number with its unit where that is such a sign, else alone.
[[nodiscard]] std::string with_its_sign(const Indicator& indicator, std::string number);
// What a value of it cannot rise above: 100 for a percentage.
[[nodiscard]] std::optional<double> plafond_of(const Indicator& indicator);

// How many decimals two values need to read as two, where they are two: `decimalen`, or as many more, up to
// kMostTold, as tell them apart.
inline constexpr std::uint8_t kMostTold = 4;
[[nodiscard]] std::uint8_t decimals_that_tell(double one, double other, std::uint8_t decimalen);

// How many of values in order are shown as less, and as more, than one of them: what reads the same is
// neither.
struct Standing {
  std::ptrdiff_t below = 0, above = 0;
};
[[nodiscard]] Standing standing(std::span<const double> sorted, double own, std::uint8_t decimalen);

// The difference of two figures at their shown decimals, so that a reader who subtracts them finds the same.
[[nodiscard]] Decimal shown_change(const Feit& now, const Feit& before, std::uint8_t decimalen);
// "+0,5", "−3" or "0": the signed difference of two figures at their shown decimals.
[[nodiscard]] std::string signed_change(const Feit& now, const Feit& before, std::uint8_t decimalen);

// Which way the latest figure went from the one before it, as they are shown: 1 up, -1 down; 0 where it
// stayed, or where the two cannot be compared.
[[nodiscard]] int shown_direction(const FeitenReeks& reeks);

// "2e halfjaar 2021, voorlopig": for behind a figure that does not say itself how sure it is.
[[nodiscard]] std::string period_and_certainty(const Feit& feit);

// Sentences one after another; what has nothing to say is left out.
[[nodiscard]] std::string in_one(std::vector<std::string> sentences);

// A figure with the address of the row that it comes from.
[[nodiscard]] Cijfer cijfer(const Basis& basis, const FeitenReeks& reeks, const Feit& feit);

// "12,5 weken 2e halfjaar 2021", as a headline: number, unit and period.
[[nodiscard]] Inlines key_number(Setting& setting, const FeitenReeks& reeks);

// What the latest figure means: against the one before, against the target, and whether it is stale.
[[nodiscard]] Inlines key_sentences(const Basis& basis, const FeitenReeks& reeks);

// Only what has to be known before it is used: that it is stale, or that the newest lacks a part.
[[nodiscard]] Inlines warning_sentences(const FeitenReeks& reeks);

// The same for a row on a page: against the one before, how far from the target and how fast.
[[nodiscard]] Inlines state_sentences(const Basis& basis, const FeitenReeks& reeks);

// What others have, without a word on who does better; nothing where nobody is held beside it.
[[nodiscard]] Inlines group_sentence(Setting& setting, const FeitenReeks& reeks);

// Target of a series for display; empty where it has none.
[[nodiscard]] std::string target_with_unit(const Basis& basis, const FeitenReeks& reeks);

}  // namespace voortgang
