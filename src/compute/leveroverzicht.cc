#include "compute/leveroverzicht.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "base/file_system.h"
#include "base/text.h"
#include "deliveries/gevraagd.h"
#include "deliveries/open_perioden.h"
#include "facts/kwaliteit.h"
#include "programme/folders.h"
#include "programme/instemming.h"
#include "programme/stuk.h"

namespace voortgang {
namespace {

// Whose file it is, by its path: figures and texts are of a goal and an area, letters and spending plans of
// an area. A path tells it of files that could not be read as well.
struct Bestandsonderwerp {
  std::optional<GebiedIndex> gebied;
  std::optional<HoofddoelIndex> hoofddoel;
};

class Bestandsonderwerpen {
 public:
  explicit Bestandsonderwerpen(const Programma& programma) {
    for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h)
      hoofddoelen_.emplace(programma.hoofddoelen[h].id, h);
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) gebieden_.emplace(programma.gebied_id(g), g);
  }

  Bestandsonderwerp of(std::string_view path) const {
    const auto parts = split(path, '/');
    if (parts.size() == 2 && parts[0] == kDeliveriesFolder) return {find(gebieden_, stem(parts[1])), {}};
    if (parts.size() == 3 && parts[0] == kDeliveriesFolder) return both(stem(parts[2]), parts[1]);
    if (parts.size() == 4 && is_below(path, kTextsFolder)) return both(parts[2], stem(parts[3]));
    if (parts.size() == 4 && is_below(path, kLettersFolder)) return {find(gebieden_, parts[2]), {}};
    if (parts.size() == 3 && is_below(path, kBudgetsFolder)) return {find(gebieden_, stem(parts[2])), {}};
    return {};
  }

 private:
  template <class Index>
  using Ids = std::map<std::string_view, Index>;

  // Without all endings: "dronten.dekking.csv" is of dronten.
  static std::string_view stem(std::string_view name) { return name.substr(0, name.find('.')); }

  template <class Index>
  static std::optional<Index> find(const Ids<Index>& ids, std::string_view id) {
    const auto found = ids.find(id);
    return found == ids.end() ? std::nullopt : std::optional(found->second);
  }

  // A file of an unknown goal is nobody's: it may be meant for any.
  Bestandsonderwerp both(std::string_view gebied, std::string_view hoofddoel) const {
    const Bestandsonderwerp onderwerp{find(gebieden_, gebied), find(hoofddoelen_, hoofddoel)};
    return onderwerp.gebied && onderwerp.hoofddoel ? onderwerp : Bestandsonderwerp{};
  }

  Ids<HoofddoelIndex> hoofddoelen_;
  Ids<GebiedIndex> gebieden_;
};

// By file. That a delivery or a series is missing is not something wrong with a file: it is told by itself.
std::map<SourceId, Telling> tellingen(const Problems& problems) {
  std::map<SourceId, Telling> found;
  for (const auto& [key, count] : problems.counts()) {
    const auto [code, source] = key;
    if (code == Code::LEV103 || code == Code::LEV104) continue;
    const Severity severity = rule_of(code).severity;
    if (severity == Severity::kFout) found[source].fouten += count;
    if (severity == Severity::kWaarschuwing) found[source].waarschuwingen += count;
  }
  return found;
}

Leverstaat staat_of(const Leverstand& stand) {
  if (stand.telling().fouten > 0) return Leverstaat::kFouten;
  if (!stand.reden.empty()) return Leverstaat::kAfgemeld;
  if (!stand.has_bestand) return stand.gevraagd > 0 ? Leverstaat::kOntbreekt : Leverstaat::kNietGevraagd;
  if (!stand.ontbrekend.empty()) return Leverstaat::kOnvolledig;
  if (!stand.open.empty()) return Leverstaat::kOpen;
  return stand.verouderd.empty() ? Leverstaat::kGeleverd : Leverstaat::kVerouderd;
}

class Overzicht {
 public:
  Overzicht(const Dossier& dossier, const Feiten& feiten) : dossier_(dossier), feiten_(feiten) {}

  Leveroverzicht make(const Problems& problems) {
    const Programma& programma = dossier_.programma;
    out_.overige.resize(programma.gebieden());
    out_.schrijfwerk.resize(programma.gebieden());
    for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
      for (GebiedIndex g = 0; g < programma.gebieden(); ++g) out_.standen.push_back(delivery(h, g));
    }
    note_series();
    hand_out(problems);
    for (Leverstand& stand : out_.standen) {
      note_text(stand);
      stand.staat = staat_of(stand);
    }
    note_letters();
    note_agreements();
    note_unchanged_texts();
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      if (owes(g)) out_.schuldig.push_back(g);
      if (owes(g) || needs_words(g)) out_.bellen.push_back(g);
    }
    return std::move(out_);
  }

 private:
  Leverstand& stand(HoofddoelIndex h, GebiedIndex g) { return out_.standen[h * out_.overige.size() + g]; }

  Leverstand delivery(HoofddoelIndex h, GebiedIndex g) const {
    const auto gevraagd = asked_indicators(dossier_.programma, h, g);
    Leverstand out{.hoofddoel = h,
                   .gebied = g,
                   .pad = dossier_.bronnen.at(dossier_.leveringen.bestand(h, g)).path,
                   .gevraagd = gevraagd.size(),
                   .ontbrekend = gevraagd};
    const Levering* levering = dossier_.leveringen.levering(h, g);
    // What a gemeente that is gone once delivered, is no news.
    out.has_bestand = levering != nullptr && dossier_.programma.exists(g);
    if (levering != nullptr) {
      out.ontbrekend = missing_from(*levering, gevraagd);
      if (!levering->lacks_rows) out.open = open_series(*levering, gevraagd);
      out.geleverd = gevraagd.size() - out.ontbrekend.size() - out.open.size();
      if (levering->lacks_rows) out.ontbrekend.clear();
    }
    // Who has delivered for once before has a file, also when nothing new comes.
    const NietGeleverd* excuse = afmelding(dossier_.programma.editie, h, g);
    if (excuse != nullptr && (levering == nullptr || !out.ontbrekend.empty() || !out.open.empty())) {
      out.reden = excuse->reden;
      out.ontbrekend.clear();
      out.open.clear();
    }
    return out;
  }

  std::vector<OpenReeks> open_series(const Levering& levering,
                                     const std::vector<IndicatorIndex>& gevraagd) const {
    const auto& before = feiten_.edities.vorige;
    const auto vorige = before ? std::optional(before->peilperiode) : std::nullopt;
    std::vector<OpenReeks> open;
    for (const IndicatorIndex i : gevraagd) {
      const std::size_t numbers = open_waarnemingen(dossier_, levering, i, vorige);
      if (numbers > 0) open.push_back({i, numbers});
    }
    return open;
  }

  // What was computed from others may be asked to be explained, and is else no work of its own.
  void note_series() {
    for (const FeitenReeks& reeks : feiten_.reeksen) {
      if (!reeks.verouderd && lacks_duiding(dossier_.programma, reeks))
        stand(dossier_.programma.indicatoren[reeks.indicator].hoofddoel, reeks.gebied)
            .ongeduid.push_back(reeks.indicator);
      if (!reeks.is_geleverd() || reeks.laatste == nullptr) continue;
      Leverstand& of = stand(dossier_.programma.indicatoren[reeks.indicator].hoofddoel, reeks.gebied);
      const Periode latest = reeks.laatste->periode;
      if (!of.laatste || *of.laatste < latest) of.laatste = latest;
      if (reeks.verouderd && reeks.onderdeel == nullptr) of.verouderd.push_back({reeks.indicator, latest});
    }
  }

  // A sheet of a workbook does not say by its path of which goal it is.
  [[nodiscard]] std::map<SourceId, Bestandsonderwerp> places_of_deliveries() const {
    std::map<SourceId, Bestandsonderwerp> places;
    for (const Levering& levering : dossier_.leveringen.lijst)
      places.emplace(levering.bestand, Bestandsonderwerp{levering.gebied, levering.hoofddoel});
    return places;
  }

  void hand_out(const Problems& problems) {
    const Bestandsonderwerpen onderwerpen(dossier_.programma);
    const std::map<SourceId, Bestandsonderwerp> deliveries = places_of_deliveries();
    for (const auto& [source, telling] : tellingen(problems)) {
      const std::string& path = dossier_.bronnen.at(source).path;
      const auto delivery = deliveries.find(source);
      const Bestandsonderwerp onderwerp =
          delivery == deliveries.end() ? onderwerpen.of(path) : delivery->second;
      if (onderwerp.gebied && onderwerp.hoofddoel && !out_.standen.empty())
        stand(*onderwerp.hoofddoel, *onderwerp.gebied).problemen.push_back({path, telling});
      else if (onderwerp.gebied)
        out_.overige[*onderwerp.gebied].push_back({path, telling});
      else
        out_.algemeen.push_back({path, telling});
    }
    std::ranges::sort(out_.algemeen, {}, &Probleembestand::pad);
  }

  // Where no gemeente writes texts of its own, none is missing; where some do, the others are asked.
  bool writes_texts(bool is_region) const {
    return std::ranges::any_of(dossier_.programma.teksten,
                               [&](const HoofddoelTekst& t) { return (t.gebied == kRegio) == is_region; });
  }

  // A text that has problems is there, also if nothing of it could be read.
  void note_text(Leverstand& stand) const {
    const Tekst* tekst = dossier_.programma.tekst(stand.hoofddoel, stand.gebied);
    const auto told = [&](const Probleembestand& p) {
      return tekst != nullptr && p.pad == dossier_.bronnen.at(tekst->bestand).path;
    };
    stand.has_tekst =
        tekst != nullptr && (tekst->inhoud.nodes.size() > 1 || std::ranges::any_of(stand.problemen, told));
    const bool is_asked = stand.gebied == kRegio || (stand.gevraagd > 0 && stand.reden.empty());
    stand.lacks_tekst = !stand.has_tekst && is_asked && writes_texts(stand.gebied == kRegio);
  }

  void note_letter(const Brief& brief, Schrijfstaat staat) {
    out_.schrijfwerk[brief.gebied].push_back(
        {.pad = dossier_.bronnen.at(brief.tekst.bestand).path, .staat = staat, .is_brief = true});
  }

  void note_unchanged(GebiedIndex g, const Tekst& tekst) {
    out_.schrijfwerk[g].push_back(
        {.pad = dossier_.bronnen.at(tekst.bestand).path, .staat = Schrijfstaat::kOnveranderd});
  }

  // Where no gemeente writes letters, none is missing.
  void note_letters() {
    const auto& brieven = dossier_.programma.brieven;
    const auto is_of_gemeente = [](const Brief& brief) {
      return brief.gebied != kRegio && !brief.buiten_editie;
    };
    const bool are_asked = std::ranges::any_of(brieven, is_of_gemeente);
    for (GebiedIndex g = 0; g < dossier_.programma.gebieden(); ++g) {
      if (are_asked && g != kRegio && dossier_.programma.exists_at_publication(g) && !has_letter(g))
        out_.schrijfwerk[g].push_back({.pad = path_join(kLettersFolder, dossier_.programma.gebied_id(g)),
                                       .staat = Schrijfstaat::kOntbreekt,
                                       .is_brief = true});
    }
    for (const Brief& brief : brieven) {
      if (brief.is_concept)
        note_letter(brief, Schrijfstaat::kConcept);
      else if (brief.tekst.onveranderd && !brief.buiten_editie)
        note_letter(brief, Schrijfstaat::kOnveranderd);
    }
  }

  void note_agreements() {
    const Programma& programma = dossier_.programma;
    const auto note_one = [this](GebiedIndex g, std::string path, const std::string& orgaan) {
      out_.schrijfwerk[g].push_back(
          {.pad = std::move(path), .staat = Schrijfstaat::kAkkoord, .is_brief = true, .orgaan = orgaan});
    };
    for (const Brief& brief : programma.brieven) {
      if (!brief.is_concept && waits_for_agreement(programma, brief))
        note_one(brief.gebied, dossier_.bronnen.at(brief.tekst.bestand).path,
                 programma.documentsoort(brief.soort).akkoord);
    }
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      if (report_waits_for_agreement(programma, g))
        note_one(g, paper_address(programma, g, fmt::format("{}-{}", kSoortVoortgang, programma.editie.id)),
                 programma.find_documentsoort(kSoortVoortgang)->akkoord);
    }
  }

  // Also one that could not be read.
  bool has_letter(GebiedIndex g) const {
    const std::string folder = path_join(kLettersFolder, dossier_.programma.gebied_id(g)) + "/";
    return std::ranges::any_of(dossier_.programma.brieven,
                               [g](const Brief& b) { return b.gebied == g && !b.buiten_editie; }) ||
           std::ranges::any_of(out_.overige[g],
                               [&](const Probleembestand& p) { return p.pad.starts_with(folder); });
  }

  void note_unchanged_texts() {
    for (const HoofddoelTekst& t : dossier_.programma.teksten) {
      if (t.tekst.onveranderd && dossier_.programma.exists(t.gebied)) note_unchanged(t.gebied, t.tekst);
    }
    for (const Hoofdstuk& h : dossier_.programma.hoofdstukken) {
      if (h.tekst.onveranderd) note_unchanged(kRegio, h.tekst);
    }
  }

  // What is there and needs a look or a word: it may be right as it is.
  bool needs_words(GebiedIndex g) {
    for (HoofddoelIndex h = 0; h < dossier_.programma.hoofddoelen.size(); ++h) {
      if (!stand(h, g).verouderd.empty() || !stand(h, g).ongeduid.empty()) return true;
    }
    return !out_.schrijfwerk[g].empty();
  }

  bool owes(GebiedIndex g) {
    if (std::ranges::any_of(out_.schrijfwerk[g], &Schrijfwerk::is_due)) return true;
    for (HoofddoelIndex h = 0; h < dossier_.programma.hoofddoelen.size(); ++h) {
      const Leverstand& of = stand(h, g);
      const bool is_asked = !of.ontbrekend.empty() || !of.open.empty() || of.lacks_tekst;
      if (is_asked || of.telling().fouten > 0) return true;
    }
    return std::ranges::any_of(out_.overige[g],
                               [](const Probleembestand& p) { return p.telling.fouten > 0; });
  }

  const Dossier& dossier_;
  const Feiten& feiten_;
  Leveroverzicht out_;
};

}  // namespace

Leveroverzicht leveroverzicht(const Dossier& dossier, const Feiten& feiten, const Problems& problems,
                              std::optional<Datum> vandaag) {
  Leveroverzicht out = Overzicht(dossier, feiten).make(problems);
  const Editie& editie = dossier.programma.editie;
  if (editie.datum.jaar == 0) return out;
  const bool is_draft = editie.status == EditieStatus::kConcept;
  out.termijnen = {editie.inleverdatum(), editie.volgende_datum(), vandaag,
                   is_draft && vandaag && editie.datum < *vandaag};
  return out;
}

}  // namespace voortgang
