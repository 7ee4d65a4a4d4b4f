#include "forms/opensdg.h"

#include <algorithm>
#include <array>
#include <expected>
#include <optional>
#include <utility>

#include "base/decimal.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"
#include "forms/opensdg_jaar.h"
#include "forms/opensdg_merken.h"
#include "forms/opensdg_woorden.h"
#include "programme/codes.h"
#include "syntax/csv.h"

namespace voortgang {
namespace {

// Columns that divide one indicator into measures of their own.
constexpr std::array<std::string_view, 2> kMeasures = {"series", "units"};
// That say something about a figure, and are no breakdown.
constexpr std::string_view kStatus = "observation status";
constexpr std::string_view kMultiplier = "unit multiplier";
constexpr std::string_view kUnit = "unit measure";
constexpr std::string_view kComments = "comments";
constexpr std::string_view kGeoCode = "geocode";
constexpr std::array<std::string_view, 8> kTaken = {"indicator",   "periode", "waarde",  "status",
                                                    "toelichting", "naam",    "eenheid", "definitie"};

// A text of the metadata; a key of a translation is none.
std::string_view words_of(const DataNode& meta, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    const std::string_view text = trimmed(meta.text_or(key));
    if (text.empty() || (text.contains('.') && !text.contains(' ') && !text.starts_with("http"))) continue;
    return text;
  }
  return {};
}

struct Row {
  std::string_view jaar, waarde, serie, eenheid, status, macht;
  std::map<std::string, std::string> labels;
  std::string geocode;
  std::uint32_t line = 0;
};

// One file may hold several measures, of which each becomes an indicator; rows that contradict one another
// are both left out.
class Harvester {
 public:
  Harvester(const SdgBron& bron, const Source& file, SdgOogst& out, Problems& problems)
      : bron_(bron),
        path_(file.path),
        out_(out),
        reader_(bron.data, file.text, recognise_csv(file.text), arena_, problems) {}

  void run() {
    if (!read_header()) return;
    while (reader_.next()) read_row();
    if (rows_.empty()) return leave_out(woorden::kSdgGeenCijfers());
    keep_geocodes_that_divide();
    std::vector<std::string_view> years;
    for (const Row& row : rows_) years.push_back(row.jaar);
    const SdgJaren jaren(years);
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> measures;
    for (const Row& row : rows_) measures.try_emplace({row.serie, row.eenheid}, 0);
    for (const auto& [measure, place] : measures)
      add_measure(measure.first, measure.second, measures.size(), jaren);
  }

 private:
  void leave_out(const Words& why) { out_.weggelaten.push_back(woorden::sdg_bestand(path_, why)); }
  void leave_out(const Row& row, const Words& why) { leave_out(woorden::sdg_regel(row.line, why)); }

  bool read_header() {
    if (!reader_.next()) return leave_out(woorden::kSdgLeeg()), false;
    std::set<std::string> used;
    for (const CsvField& field : reader_.fields()) {
      const std::string name = utf8::lower(trimmed(field.value));
      std::string ours = slug_of(name);
      if (ours.empty() || is_one_of(ours, kTaken)) ours = "uitsplitsing" + (ours.empty() ? "" : "-" + ours);
      while (!used.insert(ours).second) ours += "-2";
      header_.push_back({name, std::move(ours)});
    }
    for (const std::string_view needed : {"year", "value"}) {
      const auto found = std::ranges::find(header_, needed, &Column::name);
      if (found != header_.end()) continue;
      leave_out(woorden::kSdgKolomOntbreekt(needed));
      return false;
    }
    return true;
  }

  void read_row() {
    Row row;
    row.line = reader_.line();
    const auto fields = reader_.fields();
    for (std::size_t i = 0; i < std::min(fields.size(), header_.size()); ++i) {
      const auto& [name, ours] = header_[i];
      const std::string_view value = trimmed(fields[i].value);
      if (name == "year")
        row.jaar = value;
      else if (name == "value")
        row.waarde = value;
      else if (name == kMeasures[0])
        row.serie = value;
      else if (name == kMeasures[1])
        row.eenheid = value.empty() ? row.eenheid : value;
      else if (name == kUnit)
        row.eenheid = row.eenheid.empty() ? value : row.eenheid;
      else if (name == kGeoCode)
        row.geocode = value;
      else if (name == kStatus)
        row.status = value;
      else if (name == kMultiplier)
        row.macht = value;
      else if (!value.empty() && !name.empty() && name != kComments)
        row.labels[ours] = known_label(ours, in_one_line(value));
    }
    if (!row.waarde.empty() && !row.jaar.empty()) rows_.push_back(std::move(row));
  }

  // Labels that only differ in capitals or spaces are one.
  std::string known_label(const std::string& column, std::string label) {
    return labels_[column].try_emplace(folded(label), std::move(label)).first->second;
  }

  // Codes of areas beside their names say nothing new; without names they are a breakdown.
  void keep_geocodes_that_divide() {
    std::map<std::map<std::string, std::string>, std::string> codes;
    bool divides = false;
    for (const Row& row : rows_) {
      const auto [known, is_new] = codes.try_emplace(row.labels, row.geocode);
      divides |= !is_new && known->second != row.geocode;
    }
    for (Row& row : rows_) {
      if (divides && !row.geocode.empty()) row.labels[std::string(kGeoCode)] = row.geocode;
    }
  }

  void add_measure(std::string_view serie, std::string_view eenheid, std::size_t of, const SdgJaren& jaren) {
    SdgIndicator indicator = described(serie, eenheid, of);
    indicator.frequentie = id_of(jaren.frequentie());
    std::map<std::pair<std::map<std::string, std::string>, Periode>, std::size_t> seen;
    std::set<std::size_t> contradicted;
    for (const Row& row : rows_) {
      if (row.serie != serie || row.eenheid != eenheid) continue;
      const auto periode = jaren.read(row.jaar);
      const auto waarde = number_of(row);
      const auto status = sdg_status(row.status);
      if (!periode || !waarde || !status) {
        leave_out(row, !status    ? woorden::kSdgGeenCijfer(row.status)
                       : !periode ? woorden::kSdgGeenPeriode(row.jaar)
                                  : waarde.error());
        continue;
      }
      const auto [known, is_new] = seen.try_emplace({row.labels, *periode}, indicator.cijfers.size());
      if (is_new) {
        indicator.cijfers.push_back({*periode, written(*waarde, indicator.decimalen), row.labels, *status});
      } else if (indicator.cijfers[known->second].waarde != written(*waarde, indicator.decimalen)) {
        leave_out(row, woorden::kSdgTweemaal(row.jaar));
        contradicted.insert(known->second);
      }
    }
    // From behind, so that the other places stay true.
    for (auto at = contradicted.rbegin(); at != contradicted.rend(); ++at)
      indicator.cijfers.erase(indicator.cijfers.begin() + static_cast<std::ptrdiff_t>(*at));
    if (indicator.cijfers.empty()) return;
    note_breakdowns(indicator);
    out_.indicatoren.push_back(std::move(indicator));
  }

  // In the order of the file; only those that this measure has.
  void note_breakdowns(SdgIndicator& indicator) const {
    std::map<std::string, std::set<std::string>> seen;
    for (const SdgCijfer& cijfer : indicator.cijfers) {
      for (const auto& [column, label] : cijfer.labels) {
        if (seen[column].insert(label).second) indicator.labels[column].push_back(label);
      }
    }
    for (const auto& [name, ours] : header_) {
      if (indicator.labels.contains(ours)) indicator.kolommen.push_back(ours);
    }
  }

  SdgIndicator described(std::string_view serie, std::string_view eenheid, std::size_t of) const {
    SdgIndicator out;
    const std::string nummer = slug_number();
    out.id = "sdg-" + nummer;
    out.doel = "doel-" + nummer.substr(0, nummer.find('-'));
    const std::string_view naam =
        words_of(bron_.meta, {"indicator_name_national", "indicator_name", "graph_title"});
    out.naam = naam.empty() ? woorden::kSdgIndicator(bron_.nummer) : in_one_line(naam);
    if (of > 1) {
      std::string more;
      for (const std::string_view part : {serie, eenheid}) {
        if (!part.empty()) append_item(more, part);
      }
      const std::string slug = slug_of(more);
      // Rows without a series or unit beside rows with one.
      out.id += slug.empty() ? "-zonder" : "-" + slug;
      if (!more.empty()) out.naam += " (" + more + ")";
    }
    constexpr std::size_t kLongest = 60;
    if (out.id.size() > kLongest) out.id.resize(kLongest);
    while (out.id.ends_with('-')) out.id.pop_back();
    const std::string base = out.id;
    const auto is_taken = [&] {
      return std::ranges::find(out_.indicatoren, out.id, &SdgIndicator::id) != out_.indicatoren.end();
    };
    for (int n = 2; is_taken(); ++n) out.id = base.substr(0, kLongest - 4) + "-" + std::to_string(n);
    const std::string_view unit = words_of(bron_.meta, {"computation_units", "unit_measure", "UNIT_MEASURE"});
    out.eenheid = !eenheid.empty() ? eenheid : unit.empty() ? woorden::kSdgEenheid : unit;
    out.definitie = in_one_line(
        words_of(bron_.meta, {"indicator_definition", "computation_definitions", "STAT_CONC_DEF"}));
    const std::string_view source =
        words_of(bron_.meta, {"source_organisation_1", "data_source", "SOURCE_TYPE"});
    out.bron = source.empty() ? std::string(woorden::kSdgBron) : in_one_line(source);
    const std::string_view url = words_of(bron_.meta, {"source_url_1"});
    // Repositories hold all sorts of text there; a reader follows it.
    if (url.starts_with("http://") || url.starts_with("https://")) out.bron_url = url;
    return out;
  }

  std::string slug_number() const {
    std::string out = utf8::lower(bron_.nummer);
    std::ranges::replace(out, '.', '-');
    return out;
  }

  static std::expected<Decimal, Words> number_of(const Row& row) {
    const auto power = sdg_power(row.macht);
    if (!power) return std::unexpected(woorden::kSdgVermenigvuldiger(row.macht));
    const auto written = number(row.waarde);
    const auto whole = written ? times_power_of_ten(*written, *power) : std::nullopt;
    if (!whole) return std::unexpected(woorden::kSdgGeenGetal(row.waarde));
    return *whole;
  }

  static std::optional<Decimal> number(std::string_view text) {
    constexpr auto kPoint = NumberStyle::kDecimalPoint;
    if (const auto plain = parse_decimal(text, kPoint)) return *plain;
    if (const auto with_exponent = number_with_exponent(text, kPoint)) return with_exponent;
    return number_cut_at_last_decimal(text, kPoint);
  }

  // Three decimals behind a comma might be thousands: a zero more says that they are not.
  static std::string written(Decimal number, int& decimals) {
    decimals = std::max(decimals, int{number.decimals});
    std::string out;
    append_with_comma(out, number);
    return number.decimals == 3 ? out + "0" : out;
  }

  struct Column {
    std::string name;  // theirs, in small letters
    std::string ours;
  };

  const SdgBron& bron_;
  std::string path_;
  SdgOogst& out_;
  TextArena arena_;
  CsvReader reader_;
  std::vector<Column> header_;
  std::vector<Row> rows_;
  std::map<std::string, std::map<std::string, std::string>> labels_;  // by column, folded
};

}  // namespace

void harvest(const SdgBron& bron, const Sources& sources, SdgOogst& out, Problems& problems) {
  Harvester(bron, sources.at(bron.data), out, problems).run();
}

}  // namespace voortgang
