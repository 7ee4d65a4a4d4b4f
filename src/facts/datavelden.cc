#include "facts/datavelden.h"

#include <utility>

#include "programme/codes.h"

namespace voortgang {
namespace {

constexpr bool kVerplicht = true;

Dataveld tekst(std::string_view naam, std::string_view uitleg, bool verplicht = false) {
  return {std::string(naam), std::string(uitleg), Veldsoort::kTekst, verplicht, {}};
}

Dataveld of_soort(Veldsoort soort, std::string_view naam, std::string_view uitleg, bool verplicht = false) {
  return {std::string(naam), std::string(uitleg), soort, verplicht, {}};
}

// The values that a reader may meet are those of our own tables: a file and its description cannot part.
template <class Enum>
Dataveld codes(std::string_view naam, std::string_view uitleg) {
  const auto& ids = Codes<Enum>::kIds;
  return {std::string(naam), std::string(uitleg), Veldsoort::kCode, kVerplicht, {ids.begin(), ids.end()}};
}

Dataveld keuze(std::string_view naam, std::string_view uitleg, std::vector<std::string_view> waarden,
               bool verplicht) {
  return {std::string(naam), std::string(uitleg), Veldsoort::kCode, verplicht, std::move(waarden)};
}

// Each indicator has its own columns: one file per indicator, and no column that is blank for most.
void add_breakdowns(std::vector<Dataveld>& velden, const Indicator& indicator) {
  for (const Uitsplitsing& u : indicator.uitsplitsingen) {
    velden.push_back({u.kolom,
                      "Uitsplitsing van de indicator. Leeg: het totaal.",
                      Veldsoort::kTekst,
                      false,
                      {u.waarden.begin(), u.waarden.end()}});
  }
}

void add_keys(std::vector<Dataveld>& velden) {
  velden.push_back(
      tekst("indicator", "Code van de indicator. Die staat ook in indicatoren.csv.", kVerplicht));
  velden.push_back(
      tekst("gebied",
            "Code van de gemeente, ‘regio’, of die van een vergelijkgroep. Die staat ook in gebieden.csv.",
            kVerplicht));
  velden.push_back(of_soort(Veldsoort::kPeriode, "periode",
                            "Jaar (2021), halfjaar (2021-H1), kwartaal (2021-K1), maand (2021-03) of "
                            "schooljaar (2021/22).",
                            kVerplicht));
}

// The number for who computes, and what the page says for who compares.
void add_values(std::vector<Dataveld>& velden) {
  velden.push_back(
      of_soort(Veldsoort::kGetal, "waarde",
               "Het getal, met een decimale komma en zonder punten. Leeg als er geen getal is."));
  velden.push_back(
      tekst("weergave", "Wat op de pagina’s staat: het afgeronde getal, of het woord ervoor.", kVerplicht));
  velden.push_back(codes<Toestand>("toestand", "Of er een getal is, en zo nee: waarom niet."));
  velden.push_back(codes<Status>("status", "Hoe zeker het cijfer is."));
  velden.push_back(tekst("toelichting", "Opmerking van wie het cijfer leverde."));
  velden.push_back(tekst("bron",
                         "Bestand onder indicators en regel van de levering, of hoe het cijfer is berekend.",
                         kVerplicht));
  velden.push_back(of_soort(Veldsoort::kJaNee, "voorbeeld", "‘ja’ als het cijfer is verzonnen.", kVerplicht));
  velden.push_back(tekst("editie", "De editie waarin het cijfer is gepubliceerd.", kVerplicht));
  velden.push_back(codes<EditieStatus>("editiestatus", "Of die editie is vastgesteld."));
}

}  // namespace

std::vector<Dataveld> cijfervelden(const Indicator& indicator) {
  std::vector<Dataveld> velden;
  add_keys(velden);
  add_breakdowns(velden, indicator);
  add_values(velden);
  return velden;
}

std::vector<Dataveld> cijfervelden() {
  return cijfervelden(Indicator{});
}

std::vector<Dataveld> gebiedvelden() {
  using enum Veldsoort;
  return {tekst("gebied", "Code van het gebied in alle bestanden.", kVerplicht),
          tekst("naam", "Naam van het gebied.", kVerplicht),
          keuze("soort", "De regio als geheel, een gemeente, of anderen om mee te vergelijken.",
                {"regio", "gemeente", "vergelijkgroep"}, kVerplicht),
          tekst("cbs", "Code van de gemeente bij het Centraal Bureau voor de Statistiek (CBS)."),
          of_soort(kAdres, "tooi",
                   "Adres van de gemeente in TOOI, de thesauri en ontologieën voor overheidsinformatie."),
          of_soort(kPeriode, "van", "Eerste periode waarin de gemeente bestaat. Leeg: vanaf het begin."),
          of_soort(kPeriode, "tot", "Laatste periode waarin de gemeente bestaat. Leeg: zij bestaat nog."),
          tekst("opgegaan_in", "Code van de gemeente waarin zij opging.")};
}

std::vector<Dataveld> indicatorvelden() {
  using enum Veldsoort;
  const auto& frequenties = Codes<Frequentie>::kIds;
  std::vector<std::string_view> vaak(frequenties.begin(), frequenties.end());
  vaak.emplace_back("incidenteel");
  return {tekst("indicator", "Code van de indicator in alle bestanden.", kVerplicht),
          tekst("hoofddoel", "Code van het hoofddoel.", kVerplicht),
          tekst("hoofddoel_titel", "Titel van het hoofddoel.", kVerplicht),
          tekst("naam", "Naam van de indicator.", kVerplicht),
          tekst("definitie", "Wat er precies wordt geteld of gemeten."),
          tekst("eenheid", "Waarin het cijfer is.", kVerplicht),
          codes<IndicatorSoort>("soort", "Wat voor cijfer het is."),
          codes<Richting>("richting", "Of een hoger of een lager cijfer beter is."),
          codes<Aggregatie>("aggregatie", "Hoe het cijfer van de regio uit dat van gemeenten komt."),
          codes<Methode>("methode", "Hoe het oordeel tot stand komt."),
          keuze("frequentie", "Hoe vaak er een nieuw cijfer is.", std::move(vaak), kVerplicht),
          tekst("teller", "Code van de indicator die wordt gedeeld. Leeg: het cijfer is geen deling."),
          tekst("noemer", "Code van de indicator waardoor wordt gedeeld."),
          tekst("bron", "Waar de cijfers vandaan komen."),
          of_soort(kAdres, "bron_url", "Adres van die bron."),
          tekst("licentie", "Onder welke licentie de bron de cijfers geeft."),
          tekst("bestand", "Het bestand met de cijfers.", kVerplicht),
          of_soort(kJaNee, "voorbeeld", "‘ja’ als de cijfers zijn verzonnen.", kVerplicht)};
}

std::vector<Dataveld> wijzigingsvelden() {
  using enum Veldsoort;
  return {
      tekst("editie", "De editie waarin het veranderde.", kVerplicht),
      tekst("vorige", "De editie ervoor, waarmee is vergeleken.", kVerplicht),
      tekst("indicator", "Code van de indicator.", kVerplicht),
      of_soort(kGeheel, "nieuw", "Cijfers die er nog niet waren.", kVerplicht),
      of_soort(kGeheel, "herzien", "Cijfers met een ander getal dan eerst.", kVerplicht),
      of_soort(kGeheel, "vervallen", "Cijfers die er eerst wel waren.", kVerplicht),
      of_soort(kGeheel, "andere_status", "Cijfers met hetzelfde getal en een andere status.", kVerplicht)};
}

// What makes a row one of its kind, for CSVW's primaryKey.
std::vector<std::string_view> sleutel(const Indicator& indicator) {
  std::vector<std::string_view> kolommen = {"indicator", "gebied", "periode"};
  for (const Uitsplitsing& u : indicator.uitsplitsingen) kolommen.push_back(u.kolom);
  return kolommen;
}

}  // namespace voortgang
