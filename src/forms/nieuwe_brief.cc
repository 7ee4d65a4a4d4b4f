#include "forms/nieuwe_brief.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/datum.h"
#include "base/digits.h"
#include "base/json_writer.h"
#include "forms/begin_tekst.h"
#include "forms/begin_woorden.h"
#include "programme/document_woorden.h"
#include "programme/indeling.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr Datum kSomeDay{2022, 3, 8};  // shows how to write one

// A key that needs no quotes.
std::string key(std::string_view name) {
  const auto is_plain = [](char c) { return is_letter(c) || c == ' ' || c == '/'; };
  return std::ranges::all_of(name, is_plain) ? std::string(name) : json_string(name);
}

std::string value(const NieuweBrief& brief) {
  return json_string(brief.voorbeeld ? woorden::kVoorbeeld : std::string_view());
}

std::string fields(const NieuweBrief& brief) {
  std::vector<std::string_view> names;
  for (const Kenmerkveld& veld : brief.soort.kenmerken) {
    if (!veld.is_datum) names.push_back(veld.naam);
  }
  if (names.empty()) names.assign(woorden::kBriefKenmerken.begin(), woorden::kBriefKenmerken.end());
  std::string out;
  for (const std::string_view name : names)
    out += fmt::format("{}  {}: {}", out.empty() ? "" : "\n", key(name), value(brief));
  return out;
}

// What the kind has besides its text: who asks for a decision does not inform.
std::string parts(const NieuweBrief& brief) {
  const Documentsoort& soort = brief.soort;
  std::string out;
  if (soort.besluiten != Deel::kVerplicht) out += woorden::kBriefTer;
  if (soort.ondertekening != Deel::kGeen) out += woorden::kBriefAanhef;
  if (soort.besluiten != Deel::kGeen)
    out += soort.besluiten == Deel::kVerplicht ? woorden::kBriefBesluiten : woorden::kBriefGeenBesluiten;
  if (soort.bijlagen != Deel::kGeen)
    out += woorden::kBriefBijlagen(json_string(woorden::kBriefOnderwerp(brief.programma)), value(brief));
  if (soort.ondertekening != Deel::kGeen)
    out += woorden::kBriefOndertekening(json_string(woorden::kBriefNamens(brief.gemeente)));
  return out;
}

// Those that every letter of the kind has, or may have without a decision to argue for.
std::vector<Kop> headings(const NieuweBrief& brief) {
  std::vector<Kop> koppen;
  for (const Kop& kop : brief.soort.koppen) {
    if (kop.verplicht || kop.nummering == Nummering::kGeen) koppen.push_back(kop);
  }
  if (!koppen.empty()) return koppen;
  for (const std::string_view title : woorden::kBriefKoppen) koppen.push_back({std::string(title)});
  return koppen;
}

std::string body(const NieuweBrief& brief) {
  if (brief.soort.id == kSoortBestedingsplan) return "{{bestedingsplan}}";
  const bool is_example = brief.voorbeeld.has_value();
  const std::vector<Kop> koppen = headings(brief);
  const bool has_summary =
      std::ranges::find(koppen, woorden::kBriefSamenvatting, &Kop::titel) != koppen.end();
  std::string out;
  for (const Kop& kop : koppen) {
    if (!out.empty()) out += "\n\n";
    out += fmt::format("## {}\n\n", kop.titel);
    if (kop.nummering != Nummering::kGeen && brief.soort.besluiten == Deel::kVerplicht)
      out.append("### 1.1 ")
          .append(is_example ? woorden::kBriefVoorbeeldArgument : woorden::kBegonnenArgument) += "\n\n";
    out += is_example ? woorden::kBriefVoorbeeldTekst : woorden::kBegonnenTekst;
    if (kop.titel == woorden::kBriefSamenvatting || (!has_summary && &kop == &koppen.front()))
      out += "\n\n{{samenvatting}}";  // of each goal the short text and the first figures
  }
  return out;
}

}  // namespace

std::string letter_text(const NieuweBrief& brief) {
  const bool is_example = brief.voorbeeld.has_value();
  return start_text("brief",
                    {{"merk", std::string(is_example ? woorden::kBriefVoorbeeld : woorden::kBriefConcept)},
                     {"onderwerp", json_string(woorden::kBriefOnderwerp(brief.programma))},
                     {"datum", fmt::format("{}datum: {}", is_example ? "" : "# ",
                                           code(brief.voorbeeld.value_or(kSomeDay)))},
                     {"kenmerken", fields(brief)},
                     {"delen", parts(brief)},
                     {"tekst", body(brief)}});
}

}  // namespace voortgang
