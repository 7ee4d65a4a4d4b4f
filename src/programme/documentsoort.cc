#include "programme/documentsoort.h"

#include <algorithm>
#include <array>

#include "base/digits.h"
#include "base/text.h"
#include "programme/document_woorden.h"
#include "programme/indeling.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kPlainVoettekst = "{soort} · {datum}";

constexpr std::array<std::string_view, 13> kWriters = {
    "steller",   "opsteller",     "contactpersoon", "behandelaar", "behandelend",   "auteur",   "adviseur",
    "ambtenaar", "projectleider", "medewerker",     "secretaris",  "opdrachtgever", "schrijver"};

// The words of a field's name, parted by spaces: without signs and what nobody sees.
std::string words_of_field(std::string_view field) {
  std::string name = folded(field);
  for (char& c : name) {
    if (!is_word_byte(c)) c = ' ';
  }
  std::string out;
  for (const std::string_view word : split_any(name)) out.append(out.empty() ? "" : " ").append(word);
  return out.empty() ? folded(field) : out;  // of signs only
}

}  // namespace

bool is_same_field(std::string_view one, std::string_view other) {
  return words_of_field(one) == words_of_field(other);
}

bool names_a_writer(std::string_view field) {
  const std::string words = words_of_field(field);
  // "Ambtelijk opdrachtgever", "Stellers (intern)", "Beleidsmedewerker", "Opgemaakt door".
  return words.ends_with(" door") || std::ranges::any_of(split_any(words), [](std::string_view word) {
           return std::ranges::any_of(
               kWriters, [&](std::string_view one) { return word.starts_with(one) || word.ends_with(one); });
         });
}

Documentsoort plain_documentsoort(std::string_view id) {
  return {
      .id = std::string(id),
      .naam = with_capital(id),
      .sjabloon = std::string(id),
      .titels = std::string(kSoortBrief),
      .geadresseerde = {},
      .besluiten_kop = std::string(woorden::kVoorgesteldBesluit),
      .besluiten_zin = {},
      .besluiten = Deel::kMag,
      .names_besluiten = false,
      .ondertekening = Deel::kMag,
      .bijlagen = Deel::kMag,
      .briefhoofd = true,
      .groet = std::string(woorden::kGroet),
      .voettekst = std::string(kPlainVoettekst),
      .kenmerken = {},
      .koppen = {{.titel = std::string(woorden::kArgumenten), .nummering = Nummering::kArgumenten},
                 {.titel = std::string(woorden::kKanttekeningen), .nummering = Nummering::kKanttekeningen}},
      .woo = {}};
}

}  // namespace voortgang
