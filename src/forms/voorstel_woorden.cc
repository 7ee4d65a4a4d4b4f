#include "forms/voorstel_woorden.h"

namespace voortgang {
namespace {

constexpr VoorstelWoorden kNederlands = {
    .tabel = "Tabel {}{}\n",
    .geen_perioden = "Perioden: geen gevonden; noem de kolom met periodekolom, of de periode met periode\n",
    .perioden = "Perioden ({}): {} tot en met {}, {} in totaal\n",
    .gemeenten = "Onze gemeenten: {} van {}{}\n",
    .niet_gevonden = "; niet gevonden: ",
    .uitsplitsing = "Uitsplitsing {} (waarden: {}): {}{}\n",
    .onderwerpen = "Onderwerpen:\n",
    .onderwerp = "  {}: {} ({}{}), cijfers van ons: {}\n",
    .uitsplitsen =
        "\nUitsplitsen naar {}? Haal {} weg bij filter, en zet bij het onderwerp en bij de indicator:\n"
        "\"uitsplitsingen\": [{}]\n\"uitsplitsingen\": {}\n"};

constexpr VoorstelWoorden kEnglish = {
    .tabel = "Table {}{}\n",
    .geen_perioden =
        "Periods: none found; give the column in \"periodekolom\", or the period in \"periode\"\n",
    .perioden = "Periods ({}): {} to {}, {} in total\n",
    .gemeenten = "Our municipalities: {} of {}{}\n",
    .niet_gevonden = "; not found: ",
    .uitsplitsing = "Breakdown {} (values: {}): {}{}\n",
    .onderwerpen = "Topics:\n",
    .onderwerp = "  {}: {} ({}{}), figures for our areas: {}\n",
    .uitsplitsen =
        "\nTo break down by {}? Remove {} from \"filter\", and write for the topic and for the indicator:\n"
        "\"uitsplitsingen\": [{}]\n\"uitsplitsingen\": {}\n"};

}  // namespace

const VoorstelWoorden& voorstel_woorden(Language language) {
  return language == Language::kNl ? kNederlands : kEnglish;
}

}  // namespace voortgang
