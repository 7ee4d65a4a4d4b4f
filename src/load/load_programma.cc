#include "load/load_programma.h"

#include <algorithm>
#include <set>
#include <string>

#include "programme/codes.h"
#include "programme/schemas.h"
#include "syntax/data_fields.h"

namespace voortgang {
namespace {

const DataNode& record(const DataNode& node, std::string_view key) {
  static const DataNode kNothing{.kind = DataKind::kRecord};
  const DataNode* found = node.find(key);
  return found == nullptr ? kNothing : *found;
}

// A field, and where it stands.
const DataNode* find(const DataNode& node, std::string_view key, Span& place) {
  const DataNode* found = node.find(key);
  if (found != nullptr) place = found->span;
  return found;
}

int whole(const DataNode& node, std::string_view key) {
  return static_cast<int>(node.number(key).value_or(0));
}

std::optional<std::int64_t> inhabitants(const DataNode& node) {
  const auto number = node.number("inwoners");
  return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

// False, with a problem, where the id has been used before or cannot be used at all.
bool is_new_id(const DataNode& node, std::set<std::string, std::less<>>& used, Problems& problems) {
  const DataNode* id = node.find("id");
  if (id == nullptr || id->kind != DataKind::kText) return false;
  const bool is_new = id->text != kRegioId && used.insert(id->text).second;
  if (!is_new) problems.add(Code::NAM104, id->span, {{"id", id->text}});
  return is_new;
}

void read_hoofddoelen(const DataNode& root, Programma& programma, Problems& problems) {
  std::set<std::string, std::less<>> used;
  for (const DataNode& node : root.list("hoofddoelen")) {
    if (!is_new_id(node, used, problems)) continue;
    Hoofddoel hoofddoel{.id = field_text(node, "id"),
                        .naam = field_text(node, "naam"),
                        .titels = {},
                        .span = node.find("id")->span};
    for (const DataMember& titel : record(node, "titels").members) {
      hoofddoel.titels[titel.key] = {whole(titel.value, "nummer"), field_text(titel.value, "titel")};
    }
    hoofddoel.titels.try_emplace(std::string(kSoortVoortgang), Titel{0, hoofddoel.naam});
    programma.hoofddoelen.push_back(std::move(hoofddoel));
  }
}

// Two gemeenten on one tile of the map would hide one of them.
void check_tile(const DataNode& tegel, const Gemeente& gemeente, const std::vector<Gemeente>& before,
                Problems& problems) {
  if (gemeente.rij == 0 || gemeente.kolom == 0) return;
  const auto taken = std::ranges::find_if(before, [&](const Gemeente& g) {
    return g.rij == gemeente.rij && g.kolom == gemeente.kolom && !g.tot && !gemeente.tot;
  });
  if (taken == before.end()) return;
  problems.add(Code::KRT101, tegel.span,
               {{"rij", std::int64_t{gemeente.rij}},
                {"kolom", std::int64_t{gemeente.kolom}},
                {"gemeente", taken->naam}});
}

void read_gemeenten(const DataNode& root, Programma& programma, Problems& problems) {
  std::set<std::string, std::less<>> used;
  for (const DataNode& node : root.list("gemeenten")) {
    if (!is_new_id(node, used, problems)) continue;
    const DataNode& tegel = record(node, "tegel");
    Gemeente gemeente{.id = field_text(node, "id"),
                      .naam = field_text(node, "naam"),
                      .cbs = field_text(node, "cbs"),
                      .tooi = field_text(node, "tooi"),
                      .rij = whole(tegel, "rij"),
                      .kolom = whole(tegel, "kolom"),
                      .inwoners = inhabitants(node),
                      .span = node.find("id")->span};
    gemeente.van = read_periode(find(node, "van", gemeente.van_span), problems);
    gemeente.tot = read_periode(find(node, "tot", gemeente.tot_span), problems);
    check_tile(tegel, gemeente, programma.gemeenten, problems);
    programma.gemeenten.push_back(std::move(gemeente));
  }
}

// A group has a file as an area has, so that it cannot have the name of one.
void read_vergelijkgroepen(const DataNode& root, Programma& programma, Problems& problems) {
  std::set<std::string, std::less<>> used;
  for (const Gemeente& gemeente : programma.gemeenten) used.insert(gemeente.id);
  for (const DataNode& node : root.list("vergelijkgroepen")) {
    if (!is_new_id(node, used, problems)) continue;
    programma.vergelijkgroepen.push_back({.id = field_text(node, "id"),
                                          .naam = field_text(node, "naam"),
                                          .omschrijving = field_text(node, "omschrijving"),
                                          .bron = field_text(node, "bron"),
                                          .voorbeeld = node.truth_or("voorbeeld", false),
                                          .al_openbaar = node.truth_or("alOpenbaar", false),
                                          .gebieden = {},
                                          .span = node.find("id")->span});
  }
}

// Which areas a group is held beside.
void link_vergelijkgroepen(const DataNode& root, Programma& programma, const KnownIds& known,
                           Problems& problems) {
  for (const DataNode& node : root.list("vergelijkgroepen")) {
    const auto groep = std::ranges::find(programma.vergelijkgroepen, node.text_or("id"), &Vergelijkgroep::id);
    for (const DataNode& gebied : node.list("gebieden")) {
      const auto found = known.gebied(gebied.text, gebied.span, problems);
      if (found && groep != programma.vergelijkgroepen.end()) groep->gebieden.push_back(*found);
    }
  }
}

std::vector<Stakeholder> read_stakeholders(const DataNode& root, std::string_view circle) {
  std::vector<Stakeholder> stakeholders;
  for (const DataNode& node : record(root, "stakeholders").list(circle)) {
    stakeholders.push_back({field_text(node, "naam"), field_text(node, "uitleg")});
  }
  return stakeholders;
}

void read_publicatie(const DataNode& root, Publicatie& publicatie) {
  const DataNode& node = record(root, "publicatie");
  publicatie.adres = field_text(node, "adres");
  publicatie.contact = field_text(node, "contact");
  publicatie.vragen = field_text(node, "vragen");
  publicatie.uitgever = field_text(record(node, "uitgever"), "naam");
  publicatie.uitgever_tooi = field_text(record(node, "uitgever"), "tooi");
  publicatie.span = node.span;
  publicatie.uitgever_span = record(node, "uitgever").span;
}

std::vector<std::string> texts(const DataNode& node, std::string_view key) {
  std::vector<std::string> all;
  for (const DataNode& item : node.list(key)) all.push_back(item.text);
  return all;
}

std::optional<OpenData> read_opendata(const DataNode& root, const Programma& programma) {
  const DataNode* node = record(root, "publicatie").find("opendata");
  if (node == nullptr) return std::nullopt;
  OpenData data{.titel = field_text(*node, "titel"),
                .beschrijving = field_text(*node, "beschrijving"),
                .contact = field_text(record(*node, "contact"), "naam"),
                .email = field_text(record(*node, "contact"), "email"),
                .licentie = field_text(*node, "licentie"),
                .themas = texts(*node, "themas"),
                .trefwoorden = texts(*node, "trefwoorden")};
  if (data.titel.empty()) data.titel = programma.titel;
  return data;
}

void read_programma(const DataNode& root, Programma& programma, Problems& problems) {
  programma.id = field_text(root, "id");
  programma.titel = field_text(root, "titel");
  programma.naam = field_text(root, "naam");
  programma.inleiding = field_text(root, "inleiding");
  programma.regio = field_text(record(root, "regio"), "naam");
  programma.van = field_text(record(root, "looptijd"), "van");
  programma.tot = field_text(record(root, "looptijd"), "tot");
  programma.koppen = {field_text(record(root, "koppen"), "overzicht"),
                      field_text(record(root, "koppen"), "themas")};
  for (const DataMember& afkorting : record(root, "afkortingen").members) {
    programma.afkortingen[afkorting.key] = afkorting.value.text;
  }
  read_hoofddoelen(root, programma, problems);
  read_gemeenten(root, programma, problems);
  read_vergelijkgroepen(root, programma, problems);
  for (const DataNode& thema : record(root, "themas").list("lijst")) programma.themas.push_back(thema.text);
  programma.themas_zijn_voorbeeld = record(root, "themas").truth_or("voorbeeld", false);
  programma.stakeholders_binnen = read_stakeholders(root, "binnen");
  programma.stakeholders_buiten = read_stakeholders(root, "buiten");
  read_publicatie(root, programma.publicatie);
  programma.opendata = read_opendata(root, programma);
}

// A gemeente may name one further down, so they are looked up when all are known.
void link_gemeenten(const DataNode& root, Programma& programma, const KnownIds& known, Problems& problems) {
  for (const DataNode& node : root.list("gemeenten")) {
    const DataNode* into = node.find("opgegaanIn");
    if (into == nullptr || into->kind != DataKind::kText) continue;
    const auto gemeente = std::ranges::find(programma.gemeenten, node.text_or("id"), &Gemeente::id);
    const auto found = known.gebied(into->text, into->span, problems);
    if (gemeente == programma.gemeenten.end() || !found) continue;
    gemeente->opgegaan_in = found;
    gemeente->opgegaan_span = into->span;
  }
}

void check_centrumgemeente(const DataNode& root, const KnownIds& known, Problems& problems) {
  const DataNode* node = record(root, "regio").find("centrumgemeente");
  if (node == nullptr || node->kind != DataKind::kText) return;
  [[maybe_unused]] const auto found = known.gebied(node->text, node->span, problems);
}

void read_niet_geleverd(const DataNode& root, Editie& editie, const KnownIds& known, Problems& problems) {
  for (const DataNode& node : root.list("nietGeleverd")) {
    const DataNode& doel = record(node, "hoofddoel");
    const DataNode& gebied = record(node, "gebied");
    const auto h = known.hoofddoel(doel.text, doel.span, problems);
    const auto g = known.gebied(gebied.text, gebied.span, problems);
    if (h && g) editie.niet_geleverd.push_back({*h, *g, field_text(node, "reden"), doel.span});
  }
}

void read_akkoorden(const DataNode& root, Programma& programma, const KnownIds& known, Problems& problems) {
  Editie& editie = programma.editie;
  for (const DataNode& node : root.list("akkoord")) {
    const DataNode& gebied = record(node, "gebied");
    Span place;
    const auto g = known.gebied(gebied.text, gebied.span, problems);
    const auto datum = read_datum(find(node, "datum", place), problems);
    if (!g || !datum) continue;
    if (std::ranges::find(editie.akkoorden, *g, &AkkoordRapport::gebied) != editie.akkoorden.end())
      problems.add(Code::AKK106, gebied.span, {{"gebied", programma.gebied_naam(*g)}});
    else
      editie.akkoorden.push_back(
          {*g, field_text(node, "orgaan"), *datum, record(node, "orgaan").span, place});
  }
}

}  // namespace

void load_programma(const ProgrammeFolder& folder, Loaded& loaded, KnownIds& known, Problems& problems) {
  const SourceId source = loaded.bronnen.add(std::string(kProgramma));
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  const auto root = parse_checked_json(source, loaded.bronnen.at(source).text, "programma", problems);
  if (!root) return;
  read_programma(*root, loaded.programma, problems);
  known.read_programma(loaded.programma);
  // Where a goal or an area could not be taken in, whoever names it is not to blame.
  if (problems.has_errors()) known.trust_programma();
  link_gemeenten(*root, loaded.programma, known, problems);
  link_vergelijkgroepen(*root, loaded.programma, known, problems);
  check_centrumgemeente(*root, known, problems);
}

void load_editie(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems) {
  const SourceId source = loaded.bronnen.add(std::string(kEditiebestand));
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  const auto root = parse_checked_json(source, loaded.bronnen.at(source).text, "editie", problems);
  if (!root) return;
  Editie& editie = loaded.programma.editie;
  editie.id = field_text(*root, "id");
  if (const DataNode* id = root->find("id")) editie.span = id->span;
  editie.titel = field_text(*root, "titel");
  editie.status = with_id<EditieStatus>(root->text_or("status")).value_or(EditieStatus::kVoorbeeld);
  editie.datum = read_datum(find(*root, "datum", editie.datum_span), problems).value_or(Datum{});
  editie.inleveren = read_datum(find(*root, "inleveren", editie.inleveren_span), problems);
  editie.volgende = read_datum(find(*root, "volgende", editie.volgende_span), problems);
  editie.peilperiode = read_periode(find(*root, "peilperiode", editie.peilperiode_span), problems)
                           .value_or(editie.peilperiode);
  read_niet_geleverd(*root, editie, known, problems);
  read_akkoorden(*root, loaded.programma, known, problems);
}

}  // namespace voortgang
