#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "base/text.h"
#include "load/load_tables.h"
#include "programme/codes.h"
#include "programme/schemas.h"

namespace voortgang {
namespace {

void set_if_given(const DataNode& node, std::string_view key, std::string& field) {
  if (const std::string_view given = node.text_or(key); !given.empty()) field = given;
}

void read_besluiten(const DataNode& node, Documentsoort& soort) {
  const DataNode* besluiten = node.find("besluiten");
  if (besluiten == nullptr) {
    soort.besluiten = Deel::kGeen;
    return;
  }
  soort.names_besluiten = true;
  soort.besluiten = besluiten->truth_or("verplicht", false) ? Deel::kVerplicht : Deel::kMag;
  set_if_given(*besluiten, "kop", soort.besluiten_kop);
  set_if_given(*besluiten, "zin", soort.besluiten_zin);
}

std::string_view told(const DataNode* node) {
  return node == nullptr ? std::string_view() : std::string_view(node->text);
}

// Labels of the national lists: what they do not have, a harvester would refuse.
template <class Find>
void check_label(const DataNode* node, Find find, Problems& problems) {
  if (node != nullptr && node->kind == DataKind::kText && !node->text.empty() && find(node->text) == nullptr)
    problems.add(Code::WOO101, node->span, {{"label", node->text}});
}

std::optional<WooSoort> read_woo(const DataNode& node, Problems& problems) {
  const DataNode* woo = node.find("woo");
  if (woo == nullptr || woo->kind != DataKind::kRecord) return std::nullopt;
  check_label(woo->find("documentsoort"), woo_documentsoort, problems);
  check_label(woo->find("thema"), woo_thema, problems);
  return WooSoort{std::string(told(woo->find("documentsoort"))),
                  std::string(told(woo->find("informatiecategorie"))), std::string(told(woo->find("thema")))};
}

// A field that is there already, or a second one that shows the date of the letter.
void check_field(const std::vector<Kenmerkveld>& before, const Kenmerkveld& veld, Span place,
                 Problems& problems) {
  const auto same = std::ranges::find_if(before, [&](const Kenmerkveld& other) {
    return is_same_field(other.naam, veld.naam) || (other.is_datum && veld.is_datum);
  });
  if (same == before.end()) return;
  const bool are_dates = same->is_datum && veld.is_datum;
  problems.add(
      Code::BRF130, place,
      {{"veld", veld.naam}, {"ander", same->naam}, {"datum", std::string_view(are_dates ? "datum" : "")}});
}

Documentsoort read_soort(const DataNode& node, Problems& problems) {
  Documentsoort soort = plain_documentsoort(node.text_or("id"));
  set_if_given(node, "naam", soort.naam);
  set_if_given(node, "sjabloon", soort.sjabloon);
  set_if_given(node, "titels", soort.titels);
  set_if_given(node, "geadresseerde", soort.geadresseerde);
  soort.groet = node.text_or("groet");  // many papers are signed without one
  set_if_given(node, "voettekst", soort.voettekst);
  set_if_given(node, "akkoord", soort.akkoord);
  soort.max_woorden = static_cast<int>(node.number("maxWoorden").value_or(0));
  soort.max_bladzijden = static_cast<int>(node.number("maxBladzijden").value_or(0));
  soort.effect = with_id<Deel>(node.text_or("effect")).value_or(Deel::kMag);
  soort.briefhoofd = node.truth_or("briefhoofd", false);
  read_besluiten(node, soort);
  soort.woo = read_woo(node, problems);
  soort.ondertekening = with_id<Deel>(node.text_or("ondertekening")).value_or(Deel::kMag);
  soort.bijlagen = with_id<Deel>(node.text_or("bijlagen")).value_or(Deel::kMag);
  for (const DataNode& item : node.list("kenmerken")) {
    Kenmerkveld veld{std::string(item.text_or("naam")), item.truth_or("verplicht", false),
                     item.truth_or("datum", false), item.truth_or("publiek", true)};
    check_field(soort.kenmerken, veld, item.span, problems);
    soort.kenmerken.push_back(std::move(veld));
  }
  if (node.find("koppen") != nullptr) soort.koppen.clear();
  for (const DataNode& item : node.list("koppen")) {
    soort.koppen.push_back({std::string(item.text_or("kop")), item.truth_or("verplicht", false),
                            with_id<Nummering>(item.text_or("nummering")).value_or(Nummering::kGeen)});
  }
  return soort;
}

// Each {name} is a field of the kind that everybody may see, or one that every document has.
void check_voettekst(const Documentsoort& soort, Span place, Problems& problems) {
  std::vector<std::string_view> known(voettekst_names::kAll.begin(), voettekst_names::kAll.end());
  for (const Kenmerkveld& veld : soort.kenmerken) {
    if (veld.publiek) known.push_back(veld.naam);
  }
  std::string_view rest = soort.voettekst;
  for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    rest.remove_prefix(open + 1);
    const std::string_view name = rest.substr(0, rest.find('}'));
    if (std::ranges::find(known, name) != known.end()) continue;
    problems.add(Code::BRF121, place,
                 {{"naam", name},
                  {"soort", soort.id},
                  {"nabij", nearest(name, known)},
                  {"mogelijk", verbatim_list(known)}});
    return;
  }
}

// Which no goal has, and which look like some that they have: without titles of their own, goals have those
// of the report.
void check_titels(const Programma& programma, const DataNode& titels, Problems& problems) {
  std::vector<std::string_view> known;
  for (const Hoofddoel& hoofddoel : programma.hoofddoelen) {
    for (const auto& [naam, titel] : hoofddoel.titels) known.emplace_back(naam);
  }
  if (titels.kind != DataKind::kText || std::ranges::find(known, titels.text) != known.end()) return;
  if (const auto like = nearest(titels.text, known); !like.empty())
    problems.add(Code::BRF129, titels.span, {{"titels", titels.text}, {"nabij", like}});
}

// A letter's fields by the names that its kind gives them.
void name_fields(const Documentsoort& soort, Brief& brief) {
  for (Kenmerk& kenmerk : brief.kenmerken) {
    const auto found = std::ranges::find_if(
        soort.kenmerken, [&](const Kenmerkveld& veld) { return is_same_field(veld.naam, kenmerk.naam); });
    if (found != soort.kenmerken.end()) kenmerk.naam = found->naam;
  }
}

// The kinds that the file lists; nothing where there is no such file.
void read_soorten(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  const SourceId source = loaded.bronnen.add(std::string(kDocumentsoorten));
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  const auto root = parse_checked_json(source, loaded.bronnen.at(source).text, "documentsoorten", problems);
  if (!root) return;
  if (const DataNode* rapport = root->find("rapport"))
    loaded.programma.rapport_woo = read_woo(*rapport, problems);
  std::set<std::string_view> used;
  for (const DataNode& node : root->list("documentsoorten")) {
    const DataNode* id = node.find("id");
    if (id == nullptr || id->text.empty()) continue;  // told against the schema
    if (!used.insert(id->text).second) {
      problems.add(Code::NAM104, id->span, {{"id", id->text}});
      continue;
    }
    loaded.programma.documentsoorten.push_back(read_soort(node, problems));
    if (const DataNode* titels = node.find("titels")) check_titels(loaded.programma, *titels, problems);
    if (const DataNode* foot = node.find("voettekst"))
      check_voettekst(loaded.programma.documentsoorten.back(), foot->span, problems);
  }
}

}  // namespace

void load_documentsoorten(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  const bool has_list = folder.kind(kDocumentsoorten) != FileKind::kMissing;
  if (has_list) read_soorten(folder, loaded, problems);
  std::vector<Documentsoort>& soorten = loaded.programma.documentsoorten;
  std::vector<std::string_view> listed;
  for (const Documentsoort& soort : soorten) listed.push_back(soort.id);
  std::vector<Documentsoort> plain;
  for (const Brief& brief : loaded.programma.brieven) {
    if (std::ranges::find(listed, brief.soort) != listed.end()) continue;
    if (has_list)
      problems.add(Code::BRF107, brief.soort_span,
                   {{"soort", brief.soort}, {"nabij", nearest(brief.soort, listed)}});
    if (std::ranges::find(plain, brief.soort, &Documentsoort::id) == plain.end())
      plain.push_back(plain_documentsoort(brief.soort));
  }
  std::ranges::move(plain, std::back_inserter(soorten));
  for (Brief& brief : loaded.programma.brieven)
    name_fields(loaded.programma.documentsoort(brief.soort), brief);
}

}  // namespace voortgang
