#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "check/check.h"
#include "check/personal.h"
#include "syntax/markdown_places.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 5> kWriters = {"steller", "opsteller", "contactpersoon", "behandelaar",
                                                      "behandeld door"};

// A person whom a letter names above or below its text, in one of the ways to do so.
struct Person {
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
void check_names(Problems& problems, const std::vector<Person>& people, std::string_view text,
                 const Place& place) {
  for (const Person& person : people) {
    const auto at = named(text, person.name);
    if (!at) continue;
    problems.add(Code::PRS103, place(*at), {{"naam", person.name}, {"veld", person.veld}});
    return;
  }
}

void add_people(std::vector<Person>& people, std::string_view field, std::string_view veld) {
  for (std::string& name : names_in(field)) people.push_back({std::move(name), veld});
}

std::vector<Person> people_in(const std::vector<Brief>& brieven) {
  std::vector<Person> people;
  for (const Brief& brief : brieven) {
    for (const Kenmerk& kenmerk : brief.kenmerken) {
      const bool names_writer = std::ranges::find(kWriters, utf8::lower(kenmerk.naam)) != kWriters.end();
      if (names_writer || !kenmerk.publiek) add_people(people, kenmerk.waarde, kenmerk.naam);
    }
    for (const std::string& functie : brief.ondertekening.functies)
      add_people(people, functie, "ondertekening");
  }
  return people;
}

void check_text(const Dossier& dossier, Problems& problems, const std::vector<Person>& people,
                const Tekst& tekst) {
  const std::string_view source = dossier.bronnen.at(tekst.bron).text;
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

}  // namespace

void check_personen(const Dossier& dossier, Problems& problems) {
  const Programma& programma = dossier.programma;
  const std::vector<Person> people = people_in(programma.brieven);
  const auto check = [&](const Tekst& tekst) { check_text(dossier, problems, people, tekst); };
  for (const Hoofdstuk& h : programma.hoofdstukken) check(h.tekst);
  for (const Pagina& p : programma.paginas) check(p.tekst);
  for (const HoofddoelTekst& t : programma.teksten) check(t.tekst);
  for (const Brief& b : programma.brieven) check(b.tekst);
  for (const Duiding& d : programma.duidingen) check(d.tekst);
  for (const Begroting& b : programma.begrotingen) {
    if (b.tekst) check(*b.tekst);
  }
}

}  // namespace voortgang
