#include "forms/nieuwe_brief.h"

#include <fmt/format.h>

#include "forms/begin_tekst.h"

namespace voortgang {
namespace {

bool proposes(std::string_view soort) {
  return soort.ends_with("voorstel") || soort == "informatienota";
}

}  // namespace

std::string letter_text(const NieuweBrief& brief) {
  const bool is_example = brief.voorbeeld.has_value();
  const std::string number = is_example ? quoted("12345") : quoted("");
  const std::string decisions = "besluiten:\n  - Kennisnemen van de voortgang.";
  return start_text(
      "brief",
      {{"merk", is_example ? "# Achter voorbeeld staat of de brief verzonnen is.\nvoorbeeld: ja"
                           : "# Is de brief af? Haal dan de volgende regel weg.\nconcept: ja"},
       {"onderwerp", quoted("Voortgang " + brief.programma)},
       {"datum", is_example ? "datum: " + code(*brief.voorbeeld) : "# datum: 2022-03-08"},
       {"nummer", number},
       {"portefeuille", is_example ? quoted("Sociaal domein") : quoted("")},
       {"besluiten", proposes(brief.soort) ? decisions : "# besluiten: [Kennisnemen van de voortgang.]"},
       {"bijlage", quoted("Voortgang " + brief.programma)},
       {"namens", quoted("Het college van " + brief.gemeente)}});
}

}  // namespace voortgang
