#pragma once

#include <string>

#include "compose/setting.h"

namespace voortgang {

// "twee" up to twelve, beyond that in figures.
[[nodiscard]] std::string count_word(std::size_t count);

// Above the goals: "De vijf doelen".
[[nodiscard]] std::string goals_heading(const Programma& programma);
// How the goals stand in an area: "Twee van de vijf doelen zijn op koers, bij drie gaat het te langzaam."
[[nodiscard]] std::string goals_sentence(const Setting& setting, GebiedIndex gebied);
// How the indicators of a goal stand: "Van de vier cijfers met een oordeel heeft er één het doel bereikt en
// zijn er twee op koers."; empty where none has a verdict.
[[nodiscard]] std::string numbers_sentence(const Groepsoordeel& groep);

// How far a series is from its target and how fast it goes, or how it moves without one: a sentence or two.
[[nodiscard]] std::string distance_sentences(const Basis& basis, const FeitenReeks& reeks);

}  // namespace voortgang
