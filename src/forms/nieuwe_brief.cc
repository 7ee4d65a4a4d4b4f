#include "forms/nieuwe_brief.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "forms/begin_tekst.h"
#include "forms/begin_woorden.h"

namespace voortgang {
namespace {

// A key that needs no quotes.
std::string key(std::string_view name) {
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '/';
  };
  return std::ranges::all_of(name, is_plain) ? std::string(name) : quoted(name);
}

class Letter {
 public:
  explicit Letter(const NieuweBrief& brief) : brief_(brief), soort_(brief.soort) {}

  std::string text() const {
    const bool is_example = brief_.voorbeeld.has_value();
    return start_text("brief",
                      {{"merk", std::string(is_example ? woorden::kBriefVoorbeeld : woorden::kBriefConcept)},
                       {"onderwerp", quoted(woorden::kBriefOnderwerp(brief_.programma))},
                       {"datum", is_example ? "datum: " + code(*brief_.voorbeeld) : "# datum: 2022-03-08"},
                       {"kenmerken", fields()},
                       {"aanhef", if_kind_has(soort_.ondertekening, std::string(woorden::kBriefAanhef))},
                       {"besluiten", decisions()},
                       {"bijlage", quoted(woorden::kBriefOnderwerp(brief_.programma))},
                       {"nummer", value()},
                       {"ondertekening", signature()},
                       {"tekst", body()}});
  }

 private:
  // What the kind does not have stays to be seen, as a remark.
  static std::string if_kind_has(Deel deel, std::string line) {
    return deel == Deel::kGeen ? "# " + std::move(line) : std::move(line);
  }

  std::string value() const { return quoted(brief_.voorbeeld ? "voorbeeld" : ""); }

  std::string fields() const {
    std::vector<std::string_view> names;
    for (const Kenmerkveld& veld : soort_.kenmerken) {
      if (!veld.is_datum) names.push_back(veld.naam);
    }
    if (names.empty()) names.assign(woorden::kBriefKenmerken.begin(), woorden::kBriefKenmerken.end());
    std::string out;
    for (const std::string_view name : names)
      out += fmt::format("{}  {}: {}", out.empty() ? "" : "\n", key(name), value());
    return out;
  }

  std::string decisions() const {
    return std::string(soort_.besluiten == Deel::kVerplicht ? woorden::kBriefBesluiten
                                                            : woorden::kBriefGeenBesluiten);
  }

  std::string signature() const {
    return if_kind_has(
        soort_.ondertekening,
        fmt::format("ondertekening: {{namens: {}, functies: [de secretaris, de burgemeester]}}",
                    quoted(woorden::kBriefNamens(brief_.gemeente))));
  }

  // Those that every letter of the kind has, or may have without a decision to argue for.
  std::vector<Kop> headings() const {
    std::vector<Kop> koppen;
    for (const Kop& kop : soort_.koppen) {
      if (kop.verplicht || kop.nummering == Nummering::kGeen) koppen.push_back(kop);
    }
    if (!koppen.empty()) return koppen;
    for (const std::string_view title : woorden::kBriefKoppen) koppen.push_back({std::string(title)});
    return koppen;
  }

  std::string body() const {
    const std::vector<Kop> koppen = headings();
    const bool has_summary =
        std::ranges::find(koppen, woorden::kBriefSamenvatting, &Kop::titel) != koppen.end();
    std::string out;
    for (const Kop& kop : koppen) {
      if (!out.empty()) out += "\n\n";
      out += fmt::format("## {}\n\n", kop.titel);
      if (kop.nummering != Nummering::kGeen && soort_.besluiten == Deel::kVerplicht)
        out.append(woorden::kBriefArgument) += "\n\n";
      out += woorden::kBriefTekst;
      if (kop.titel == woorden::kBriefSamenvatting || (!has_summary && &kop == &koppen.front()))
        out += "\n\n{{samenvatting}}";  // of each goal the short text and the first figures
    }
    return out;
  }

  const NieuweBrief& brief_;
  const Documentsoort& soort_;
};

}  // namespace

std::string letter_text(const NieuweBrief& brief) {
  return Letter(brief).text();
}

}  // namespace voortgang
