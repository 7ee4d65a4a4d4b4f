#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "check/check.h"
#include "check/personal.h"
#include "check/written_fields.h"
#include "programme/alle_teksten.h"
#include "syntax/markdown_places.h"

namespace voortgang {
namespace {

// Fields that are there to say how somebody can be reached.
constexpr std::array<std::string_view, 6> kToBeReached = {"contact",  "email",          "e-mail",
                                                          "telefoon", "telefoonnummer", "vragen"};

// Those who sign stand in them.
constexpr std::array<std::string_view, 3> kOfSigners = {"ondertekening", "namens", "functies"};

// A person whom a letter names above or below its text, in one of the ways to do so.
struct PersonName {
  std::string name;
  std::string_view veld;  // where
};

template <class Place>
void check_mail(const Dossier& dossier, Problems& problems, std::string_view text, const Place& place) {
  for (auto at = personal_mail(text); at; at = personal_mail(text, at->end)) {
    const std::string_view address = text.substr(at->begin, at->end - at->begin);
    if (dossier.programma.publicatie.contact.find(address) == std::string::npos)
      problems.add(Code::PRS102, place(*at), {{"adres", address}});
  }
}

template <class Place>
void check_phone(const Dossier& dossier, Problems& problems, std::string_view text, const Place& place) {
  for (auto at = phone_number(text); at; at = phone_number(text, at->end)) {
    const std::string_view number = text.substr(at->begin, at->end - at->begin);
    if (dossier.programma.publicatie.contact.find(number) == std::string::npos)
      problems.add(Code::PRS101, place(*at), {{"nummer", number}});
  }
}

// Once in a piece of text: a whole name holds a surname.
template <class Place>
void check_names(Problems& problems, const std::vector<PersonName>& people, std::string_view text,
                 const Place& place) {
  for (const PersonName& person : people) {
    const auto at = named(text, person.name);
    if (!at) continue;
    problems.add(Code::PRS103, place(*at), {{"naam", person.name}, {"veld", person.veld}});
    return;
  }
}

void add_people(std::vector<PersonName>& people, std::string_view field, std::string_view veld) {
  for (std::string& name : names_in(field)) people.push_back({std::move(name), veld});
}

bool is_shown(const Documentsoort& soort, const Kenmerk& kenmerk) {
  const auto veld = std::ranges::find(soort.kenmerken, kenmerk.naam, &Kenmerkveld::naam);
  return kenmerk.publiek && (veld == soort.kenmerken.end() || veld->publiek);
}

// A hidden one's name with more behind it: "Steller (nota)".
bool extends_hidden_field(const Documentsoort& soort, std::string_view naam) {
  return std::ranges::any_of(soort.kenmerken, [&](const Kenmerkveld& veld) {
    return !veld.publiek && folded(naam).starts_with(folded(veld.naam));
  });
}

std::vector<PersonName> people_in(const Programma& programma) {
  std::vector<PersonName> people;
  for (const Brief& brief : programma.brieven) {
    for (const Kenmerk& kenmerk : brief.kenmerken) {
      if (names_a_writer(kenmerk.naam) || !is_shown(programma.documentsoort(brief.soort), kenmerk))
        add_people(people, kenmerk.waarde, kenmerk.naam);
    }
    for (const std::string& functie : brief.ondertekening.functies)
      add_people(people, functie, "ondertekening");
  }
  return people;
}

void check_text(const Dossier& dossier, Problems& problems, const std::vector<PersonName>& people,
                const Tekst& tekst) {
  const std::string_view source = dossier.bronnen.at(tekst.bestand).text;
  std::uint32_t told_until = 0;
  for (const MarkdownNode& node : tekst.inhoud.nodes) {
    if (node.kind == MarkdownKind::kLink && node.address.starts_with("mailto:")) {
      check_mail(dossier, problems, node.address,
                 [&](TextStretch) { return tekst.inhoud.addresses[node.number]; });
      told_until = node.span.end;
    }
    if (node.kind != MarkdownKind::kText) continue;
    const auto place = [&](TextStretch at) { return place_in(node, source, at.begin, at.end); };
    if (node.span.begin >= told_until) check_mail(dossier, problems, node.text, place);
    check_phone(dossier, problems, node.text, place);
    check_names(problems, people, node.text, place);
  }
}

bool is_to_be_reached(std::string_view label) {
  return std::ranges::any_of(kToBeReached, [&](std::string_view one) { return is_same_field(one, label); });
}

// A field for who wrote it or answers questions, in a paper that everybody reads.
void check_writers(const Programma& programma, Problems& problems) {
  for (const Brief& brief : programma.brieven) {
    for (const Kenmerk& kenmerk : brief.kenmerken) {
      const Documentsoort& soort = programma.documentsoort(brief.soort);
      if (!is_shown(soort, kenmerk)) continue;
      // Who can be reached is an organisation mostly; not where somebody's own address stands beside it.
      const bool is_of_somebody = is_to_be_reached(kenmerk.naam) && personal_mail(kenmerk.waarde).has_value();
      if (!names_a_writer(kenmerk.naam) && !is_of_somebody && !extends_hidden_field(soort, kenmerk.naam))
        continue;
      if (const auto names = names_in(kenmerk.waarde); !names.empty())
        problems.add(Code::PRS104, kenmerk.span, {{"veld", kenmerk.naam}, {"naam", names.front()}});
    }
  }
}

using Plaats = std::pair<SourceId, std::uint32_t>;

// Fields above a letter that nobody sees who reads it.
std::set<Plaats> places_of_hidden(const Programma& programma) {
  std::set<Plaats> out;
  for (const Brief& brief : programma.brieven) {
    for (const Kenmerk& kenmerk : brief.kenmerken) {
      if (!is_shown(programma.documentsoort(brief.soort), kenmerk))
        out.emplace(kenmerk.span.source, kenmerk.span.begin);
    }
  }
  return out;
}

// What stands in fields rather than in a text. Those who sign or wrote are named where they do.
void check_written_fields(const Dossier& dossier, Problems& problems, const std::vector<PersonName>& people) {
  const std::set<Plaats> hidden = places_of_hidden(dossier.programma);
  for_each_field(dossier, [&](const Veldtekst& veld) {
    const auto is_label = [&](std::string_view one) { return is_same_field(one, veld.label); };
    if (is_to_be_reached(veld.label) || hidden.contains({veld.span.source, veld.span.begin})) return;
    const auto place = [&](TextStretch) { return veld.span; };
    check_mail(dossier, problems, veld.tekst, place);
    check_phone(dossier, problems, veld.tekst, place);
    if (!std::ranges::any_of(kOfSigners, is_label) && !names_a_writer(veld.label))
      check_names(problems, people, veld.tekst, place);
  });
}

}  // namespace

void check_personen(const Dossier& dossier, Problems& problems) {
  const Programma& programma = dossier.programma;
  const std::vector<PersonName> people = people_in(programma);
  for_each_text(programma,
                [&](const GeplaatsteTekst& of) { check_text(dossier, problems, people, of.tekst); });
  check_writers(programma, problems);
  check_written_fields(dossier, problems, people);
}

}  // namespace voortgang
