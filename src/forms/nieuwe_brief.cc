#include "forms/nieuwe_brief.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/digits.h"
#include "forms/begin_tekst.h"
#include "forms/begin_woorden.h"
#include "programme/document_woorden.h"

namespace voortgang {
namespace {

// A key that needs no quotes.
std::string key(std::string_view name) {
  const auto is_plain = [](char c) { return is_letter(c) || c == ' ' || c == '/'; };
  return std::ranges::all_of(name, is_plain) ? std::string(name) : quoted(name);
}

std::string value(const NieuweBrief& brief) {
  return quoted(brief.voorbeeld ? "voorbeeld" : "");
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

// What the kind does not have stays to be seen, as a remark.
std::string if_kind_has(Deel deel, std::string line) {
  return deel == Deel::kGeen ? "# " + std::move(line) : std::move(line);
}

std::string decisions(const NieuweBrief& brief) {
  return std::string(brief.soort.besluiten == Deel::kVerplicht ? woorden::kBriefBesluiten
                                                               : woorden::kBriefGeenBesluiten);
}

std::string signature(const NieuweBrief& brief) {
  return if_kind_has(brief.soort.ondertekening,
                     fmt::format("ondertekening: {{namens: {}, functies: {}}}",
                                 quoted(woorden::kBriefNamens(brief.gemeente)), woorden::kBriefFuncties));
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
                     {"onderwerp", quoted(woorden::kBriefOnderwerp(brief.programma))},
                     {"datum", is_example ? "datum: " + code(*brief.voorbeeld) : "# datum: 2022-03-08"},
                     {"kenmerken", fields(brief)},
                     {"aanhef", if_kind_has(brief.soort.ondertekening, std::string(woorden::kBriefAanhef))},
                     {"besluiten", decisions(brief)},
                     {"bijlage", quoted(woorden::kBriefOnderwerp(brief.programma))},
                     {"nummer", value(brief)},
                     {"ondertekening", signature(brief)},
                     {"tekst", body(brief)}});
}

}  // namespace voortgang
