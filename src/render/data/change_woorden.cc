#include "render/data/change_woorden.h"

#include "facts/feit_woorden.h"
#include "programme/verandering_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr ChangeWords kEnglish = {
    .nothing = "There are no differences between these editions.",
    .method =
        "The way in which a verdict is computed has changed. Do not compare the verdicts of these editions.",
    .new_indicators = "New indicators",
    .gone_indicators = "Dropped indicators",
    .verdicts = "Verdicts that have changed",
    .activities = "Activities",
    .numbers = {"New figures", "Revised figures", "Dropped figures", "Figures with another status"},
    .goal = "Goal",
    .incomplete = "incomplete: {} of {} municipalities",
    .gone = "no longer published",
    .example = "example",
    .oordeel = woorden::kOordeelEngels,
    .beweging = {"better", "worse", "cannot be compared"},
    .actiesoort = {"new", "finished", "late or delayed", "stopped or dropped"},
    .status = {"final", "provisional", "estimated", "revised", "break in the series"},
    .toestand = {"", "unknown", "not applicable", "withheld", "too small to show", "not known yet"},
};

template <typename Enum, std::size_t N>
std::array<std::string_view, N> all_of(std::string_view (*word)(Enum)) {
  std::array<std::string_view, N> words;
  for (std::size_t i = 0; i < N; ++i) words[i] = word(static_cast<Enum>(i));
  return words;
}

// Those of the pages about the same.
ChangeWords dutch_words() {
  return {.nothing = woorden::kNietsTussenEdities,
          .method = woorden::kMethodeTussenEdities,
          .new_indicators = woorden::kNieuweIndicatoren,
          .gone_indicators = woorden::kVervallenIndicatoren,
          .verdicts = woorden::kOordelenVeranderd,
          .activities = woorden::kActiviteiten,
          .numbers = {woorden::kNieuweCijfers, woorden::kHerzieneCijfers, woorden::kVervallenCijfers,
                      woorden::kAndereStatus},
          .goal = woorden::kHoofddoel,
          .incomplete = woorden::kOnvolledig,
          .gone = woorden::kWeg,
          .example = woorden::kVoorbeeld,
          .oordeel = woorden::kOordeel,
          .beweging = all_of<Beweging, 3>(woorden::beweging),
          .actiesoort = all_of<Actiesoort, 4>(woorden::actiesoort),
          .status = all_of<Status, 5>(woorden::status),
          .toestand = all_of<Toestand, 6>(woorden::toestand)};
}

}  // namespace

const ChangeWords& change_words(Language language) {
  static const ChangeWords kDutch = dutch_words();
  return language == Language::kNl ? kDutch : kEnglish;
}

}  // namespace voortgang
