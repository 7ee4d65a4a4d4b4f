#include "render/data/facts_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "base/json_writer.h"
#include "facts/feit_woorden.h"
#include "programme/codes.h"
#include "programme/waarde_woorden.h"
#include "render/fact_rows.h"

namespace voortgang {
namespace {

constexpr std::string_view kSchema = "voortgang-feiten/2";

// A list on one line, as narrow as JSON allows: half of a country's facts are lists of numbers.
class JsonColumn {
 public:
  explicit JsonColumn(std::string& out) : out_(out) {}
  ~JsonColumn() { out_ += is_first_ ? "[]" : "]"; }
  JsonColumn(const JsonColumn&) = delete;
  JsonColumn& operator=(const JsonColumn&) = delete;

  std::string& item() {
    out_ += std::exchange(is_first_, false) ? '[' : ',';
    return out_;
  }

 private:
  std::string& out_;
  bool is_first_ = true;
};

// The periods of series: most have the same, so that a file says each list of them once.
class PeriodLists {
 public:
  void add(std::span<const Feit> series) {
    if (number_of(series) == lists_.size()) lists_.push_back(series);
  }

  // Of the list that a series follows; their number where there is no such list.
  [[nodiscard]] std::size_t number_of(std::span<const Feit> series) const {
    const auto same = [&](std::span<const Feit> list) {
      return std::ranges::equal(list, series, {}, &Feit::periode, &Feit::periode);
    };
    return static_cast<std::size_t>(std::ranges::find_if(lists_, same) - lists_.begin());
  }

  void write(std::string& out) const {
    JsonList lists(out, "\n ", "\n");
    for (const std::span<const Feit> list : lists_) {
      JsonColumn column(lists.item());
      for (const Feit& w : list) {
        std::string& item = column.item();
        item += '"';
        append_code(item, w.periode);
        item += '"';
      }
    }
  }

 private:
  std::vector<std::span<const Feit>> lists_;
};

class FactsWriter {
 public:
  FactsWriter(const Programma& programma, const Feiten& feiten, const PeriodLists& periods)
      : programma_(programma), feiten_(feiten), periods_(periods) {}

  std::string write(GebiedIndex gebied) {
    std::string out;
    {
      JsonRecord root(out);
      root.text("$schema", "../feiten.schema.json");
      root.text("schema", kSchema);
      root.text("editie", programma_.editie.id);
      root.text("editiestatus", id_of(programma_.editie.status));
      root.text("gebied", programma_.gebied_id(gebied));
      if (gebied != kRegio) existence(root, programma_.gemeenten[gebied - 1U]);
      periods_.write(root.key("perioden"));
      all_series(root.key("reeksen"), gebied);
    }
    return out + "\n";
  }

  void all_series(std::string& out, GebiedIndex gebied) {
    JsonList list(out, "\n", "\n");
    const auto of_area = std::ranges::equal_range(feiten_.reeksen, gebied, {}, &FeitenReeks::gebied);
    for (const FeitenReeks& reeks : of_area) series(list.item(), reeks);
  }

  // Of a gemeente that comes or goes.
  void existence(JsonRecord& root, const Gemeente& gemeente) const {
    if (gemeente.van) period(root, "van", gemeente.van);
    if (gemeente.tot) period(root, "tot", gemeente.tot);
    if (gemeente.opgegaan_in) root.text("opgegaanIn", programma_.gebied_id(*gemeente.opgegaan_in));
  }

  // What others had of an indicator; their numbers are delivered, never computed.
  std::string group(const Vergelijkreeks& reeks) {
    std::string out;
    {
      JsonRecord record(out);
      record.text("indicator", programma_.indicatoren[reeks.indicator].id);
      observations(record.key("waarnemingen"), reeks.feiten, reeks.decimalen, source_in(reeks.bestand));
    }
    return out;
  }

 private:
  static void period(JsonRecord& record, std::string_view name, std::optional<Periode> value) {
    if (!value) {
      record.key(name) += "null";
      return;
    }
    std::string& out = record.key(name);
    out += '"';
    append_code(out, *value);
    out += '"';
  }

  void series(std::string& out, const FeitenReeks& reeks) {
    const Indicator& indicator = programma_.indicatoren[reeks.indicator];
    JsonRecord record(out);
    record.text("indicator", indicator.id);
    record.text("hoofddoel", programma_.hoofddoelen[indicator.hoofddoel].id);
    breakdown(record.key("uitsplitsing"), indicator, reeks.onderdeel);
    record.text("eenheid", indicator.eenheid);
    record.integer("decimalen", reeks.decimalen);
    if (indicator.voorbeeld) record.truth("voorbeeld", true);
    if (indicator.wordt_afgerond()) record.integer("afronding", indicator.geheimhouding.afronding);
    observations(record.key("waarnemingen"), reeks.feiten, reeks.decimalen, source_of(reeks));
    progress(record.key("voortgang"), reeks.voortgang);
  }

  static void breakdown(std::string& out, const Indicator& indicator, const Onderdeel* part) {
    if (part == nullptr) {
      out += "null";
      return;
    }
    JsonRecord record(out);
    for (const Keuze& keuze : *part) {
      const Uitsplitsing& column = indicator.uitsplitsingen[keuze.kolom];
      record.text(column.kolom, column.waarden[keuze.waarde]);
    }
  }

  // Of a delivered series its file, below indicators/; of a computed one how it came about.
  static std::string_view source_of(const FeitenReeks& reeks) {
    return reeks.is_geleverd() ? source_in(reeks.bestand) : woorden::herkomst(reeks.herkomst);
  }

  static std::string_view source_in(std::string_view path) {
    constexpr std::string_view kIndicators = "indicators/";
    if (path.starts_with(kIndicators)) path.remove_prefix(kIndicators.size());
    return path;
  }

  // Each of its columns once, in order of period. Most figures are there and final: only the others are
  // named.
  void observations(std::string& out, std::span<const Feit> all, std::uint8_t decimals,
                    std::string_view source) const {
    JsonRecord record(out);
    record.integer("perioden", static_cast<std::int64_t>(periods_.number_of(all)));
    {
      JsonColumn column(record.key("waarde"));
      for (const Feit& w : all) value(column.item(), w);
    }
    {
      // What pages and papers show, so that whoever compares need not know how we round.
      JsonColumn column(record.key("weergave"));
      for (const Feit& w : all) {
        std::string& item = column.item();
        item += '"';
        append_value(item, w, decimals);
        item += '"';
      }
    }
    exceptions(record, "toestand", all,
               [](const Feit& w) { return w.is_getal() ? std::string_view() : id_of(w.toestand()); });
    exceptions(record, "status", all, [](const Feit& w) {
      return w.status == Status::kDefinitief ? std::string_view() : id_of(w.status);
    });
    exceptions(record, "toelichting", all, [](const Feit& w) { return std::string_view(w.toelichting); });
    record.text("bron", std::string(source) + lines_of(all));
  }

  static void value(std::string& out, const Feit& w) {
    if (!w.is_getal()) out += "null";
    // As it was delivered, with its own decimals: 12.50 stays 12.50.
    else if (w.waarde().value() == w.getal())
      append_plain(out, w.waarde());
    else
      append_json_computed(out, w.getal());
  }

  // By period what `word` says of it, where it says something; nothing where it never does.
  template <class Word>
  static void exceptions(JsonRecord& record, std::string_view name, std::span<const Feit> all, Word word) {
    if (std::ranges::all_of(all, [&](const Feit& w) { return word(w).empty(); })) return;
    JsonRecord by_period(record.key(name));
    for (const Feit& w : all) {
      if (const std::string_view said = word(w); !said.empty()) by_period.text(code(w.periode), said);
    }
  }

  // ":2-9,12": the lines of its file, in the order of its figures. Nothing of what was computed.
  static std::string lines_of(std::span<const Feit> all) {
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::size_t first = i;
      while (i + 1 < all.size() && all[i + 1].regel == all[i].regel + 1) ++i;
      if (all[first].regel == 0) return {};
      out += fmt::format("{}{}", out.empty() ? ':' : ',', all[first].regel);
      if (i > first) out += fmt::format("-{}", all[i].regel);
    }
    return out;
  }

  static void progress(std::string& out, const Voortgang& v) {
    JsonRecord record(out);
    record.text("methode", id_of(v.methode));
    // A formula that changes gets a number: the same figures may then give another verdict.
    record.integer("methodeversie", kMethodeversie);
    record.text("oordeel", id_of(v.oordeel));
    record.text_or_null("reden", v.handmatige_reden.empty() ? woorden::reden(v.reden) : v.handmatige_reden);
    period(record, "basisperiode", v.basisperiode);
    record.computed("basiswaarde", v.basiswaarde);
    period(record, "periode", v.periode);
    record.computed("waarde", v.waarde);
    record.number("streefwaarde", v.streefwaarde);
    period(record, "streefperiode", v.streefperiode);
    record.number("grens", v.grens);
    record.integer("punten", v.punten);
    record.computed("p", v.p);
    record.computed("R", v.R);
    record.computed("C", v.C);
    record.computed("score", v.score);
    record.truth("nulVervangen", v.nul_vervangen);
  }

  const Programma& programma_;
  const Feiten& feiten_;
  const PeriodLists& periods_;
};

void append_groups(JsonRecord& root, const Programma& programma, const Feiten& feiten) {
  if (programma.vergelijkgroepen.empty()) return;
  PeriodLists periods;
  for (const Vergelijkreeks& reeks : feiten.vergelijkingen) periods.add(reeks.feiten);
  periods.write(root.key("perioden"));
  JsonList list(root.key("vergelijkgroepen"), "\n  ", "\n");
  for (GroepIndex g = 0; g < programma.vergelijkgroepen.size(); ++g) {
    const Vergelijkgroep& groep = programma.vergelijkgroepen[g];
    JsonRecord record(list.item());
    record.text("id", groep.id);
    record.text("naam", groep.naam);
    record.text_if("omschrijving", groep.omschrijving);
    record.text_if("bron", groep.bron);
    record.truth("voorbeeld", groep.voorbeeld);
    {
      JsonList areas(record.key("gebieden"));
      for (GebiedIndex gebied = 0; gebied < programma.gebieden(); ++gebied) {
        if (groep.past_bij(gebied)) append_json_string(areas.item(), programma.gebied_id(gebied));
      }
    }
    JsonList series(record.key("reeksen"), "\n   ");
    FactsWriter writer(programma, feiten, periods);
    for (const Vergelijkreeks& reeks : feiten.vergelijkingen) {
      if (reeks.groep == g) series.item() += writer.group(reeks);
    }
  }
}

}  // namespace

std::string facts_json(const Programma& programma, const Feiten& feiten, GebiedIndex gebied) {
  PeriodLists periods;
  for (const FeitenReeks& reeks : std::ranges::equal_range(feiten.reeksen, gebied, {}, &FeitenReeks::gebied))
    periods.add(reeks.feiten);
  return FactsWriter(programma, feiten, periods).write(gebied);
}

std::string facts_index_json(const Programma& programma, const Feiten& feiten,
                             const std::vector<FactsFile>& files) {
  const Editie& editie = programma.editie;
  std::string out;
  {
    JsonRecord root(out, ",\n ");
    root.text("$schema", "feiten.schema.json");
    root.text("schema", kSchema);
    {
      JsonRecord record(root.key("editie"));
      record.text("id", editie.id);
      record.text("titel", editie.titel);
      record.text("datum", code(editie.datum));
      record.text("peilperiode", code(editie.peilperiode));
      record.text("status", id_of(editie.status));
    }
    append_groups(root, programma, feiten);
    JsonList list(root.key("bestanden"), "\n  ", "\n");
    for (const FactsFile& file : files) {
      JsonRecord record(list.item());
      record.text("gebied", file.gebied);
      record.text("pad", file.pad);
      record.text("sha256", file.sha256);
    }
  }
  return out + "\n";
}

}  // namespace voortgang
