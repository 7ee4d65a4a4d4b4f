#include "forms/cbs_voorstel.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/json_writer.h"
#include "base/text.h"
#include "base/utf8.h"
#include "forms/cbs_columns.h"
#include "forms/import_plek.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostTopics = 10;     // that are proposed where nobody names any
constexpr std::size_t kMostShown = 8;       // values of a dimension
constexpr std::size_t kMostParts = 60;      // of a breakdown that is proposed
constexpr std::size_t kLongestWords = 600;  // of a definition, in bytes
constexpr std::string_view kSite = "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/";

// Words of CBS, in which HTML may stand, on one line.
std::string plain(std::string_view text) {
  std::string out;
  bool in_tag = false;
  for (const char c : text) {
    if (c == '<') in_tag = true;
    const bool is_space = in_tag || c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (is_space && !out.empty() && out.back() != ' ') out += ' ';
    if (!is_space) out += c;
    if (c == '>') in_tag = false;
  }
  if (out.size() > kLongestWords) {
    const std::size_t stop = out.rfind(". ", kLongestWords);
    out.erase(stop == std::string::npos ? out.rfind(' ', kLongestWords) : stop + 1);
  }
  return std::string(trimmed(out));
}

// What a unit of CBS counts in: "1 000 euro" is euro, a thousand times.
struct Eenheid {
  std::string naam;
  std::int64_t maal = 1;
};

Eenheid unit_of(std::string_view unit) {
  Eenheid found{std::string(trimmed(unit)), 1};
  static const std::pair<std::string_view, std::int64_t> kMany[] = {
      {"x 1 000", 1000},    {"x 1000", 1000},   {"1 000", 1000},          {"1000", 1000},
      {"x mln", 1'000'000}, {"mln", 1'000'000}, {"x mld", 1'000'000'000}, {"mld", 1'000'000'000}};
  const std::string lower = utf8::lower(found.naam);
  for (const auto& [words, times] : kMany) {
    if (!lower.starts_with(words)) continue;
    found = {std::string(trimmed(std::string_view(found.naam).substr(words.size()))), times};
    break;
  }
  if (found.naam.empty()) found.naam = "aantal";
  return found;
}

struct Onderwerp {
  std::size_t kolom = 0;
  std::string sleutel, titel, pad, definitie;
  Eenheid eenheid;
  std::string decimalen;
  std::size_t cijfers = 0;  // of our areas
};

struct Dimensie {
  std::size_t kolom = 0;
  std::vector<std::string_view> waarden;
  std::string_view totaal;  // what a mapping would choose
};

class Proposer {
 public:
  Proposer(const StatlineTable& table, const StatlineMetadata& metadata, const CbsTabel& tabel,
           const Dossier& dossier)
      : table_(table), metadata_(metadata), tabel_(tabel), dossier_(dossier) {}

  CbsVoorstel propose(std::span<const std::string> wanted) {
    find_columns();
    read_rows();
    CbsVoorstel out;
    out.overzicht = overview();
    const auto chosen = choose(wanted);
    out.mapping = mapping(chosen);
    for (const Onderwerp* onderwerp : chosen) {
      out.indicatoren += (out.indicatoren.empty() ? "" : ",\n") + entry(*onderwerp);
    }
    if (!out.indicatoren.empty()) out.indicatoren += '\n';
    if (!chosen.empty()) {
      for (const Dimensie& dimensie : dimensies_) out.uitsplitsingen += breakdown(dimensie);
    }
    return out;
  }

 private:
  [[nodiscard]] std::string title_of(std::string_view key) const {
    const auto* known = metadata_.kolom(key);
    return known == nullptr || known->titel.empty() ? std::string(key) : known->titel;
  }

  // Topics are what is no dimension: by what is known of them, or by the number behind their name.
  void find_columns() {
    Problems none;  // what is missing is shown, not refused
    const std::string no_path;
    const CbsColumns columns({table_, metadata_, tabel_, no_path}, none);
    region_ = columns.region();
    period_ = columns.period();
    for (std::size_t i = 0; i < table_.kolommen.size(); ++i) {
      const std::string_view key = table_.kolommen[i].value;
      if (i == region_ || i == period_ || key == "ID") continue;
      const auto* known = metadata_.kolom(key);
      if (known != nullptr && known->is_text) continue;
      if (known != nullptr ? known->is_dimension : !is_topic(key, i)) {
        dimensies_.push_back({.kolom = i, .waarden = {}, .totaal = {}});
        continue;
      }
      Onderwerp found{.kolom = i, .sleutel = std::string(key), .titel = title_of(key)};
      found.pad = metadata_.pad(key);
      if (found.pad.empty()) found.pad = found.titel;
      found.eenheid = unit_of(known == nullptr ? std::string_view() : known->eenheid);
      if (known == nullptr && table_.soort == StatlineSoort::kLabels) take_unit(found);
      if (known != nullptr) {
        found.definitie = plain(known->definitie);
        found.decimalen = known->decimalen;
      }
      onderwerpen_.push_back(std::move(found));
    }
  }

  // Among titles the unit stands behind: "Misdrijven (aantal)".
  static void take_unit(Onderwerp& found) {
    const std::size_t at = found.titel.rfind(" (");
    if (at == std::string::npos || !found.titel.ends_with(')')) return;
    found.eenheid = unit_of(std::string_view(found.titel).substr(at + 2, found.titel.size() - at - 3));
    found.titel = std::string(trimmed(std::string_view(found.titel).substr(0, at)));
  }

  // Without metadata: "Vernielingen_3", or, among titles, a column of which all cells are figures.
  [[nodiscard]] bool is_topic(std::string_view key, std::size_t column) const {
    if (table_.soort != StatlineSoort::kLabels) {
      const std::size_t underscore = key.rfind('_');
      return underscore != key.npos && underscore + 1 < key.size() &&
             key.find_first_not_of("0123456789", underscore + 1) == key.npos;
    }
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      if (!statline_figure(table_, table_.cell(row, column).value)) return false;
    }
    return true;
  }

  [[nodiscard]] std::optional<GebiedIndex> area(std::size_t row) const {
    const auto found = region_ ? tabel_.gebied(table_.cell(row, *region_).value) : std::nullopt;
    return found && groep_op_plek(dossier_.programma, *found) ? std::nullopt : found;
  }

  void read_rows() {
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const auto gebied = area(row);
      if (gebied) gebieden_.insert(*gebied);
      const auto period = period_ ? statline_period(table_.cell(row, *period_).value) : std::nullopt;
      if (period && gebied) perioden_[period->periode.frequentie].insert(period->periode);
      for (Dimensie& dimensie : dimensies_) note_value(dimensie, table_.cell(row, dimensie.kolom).value);
      if (!gebied) continue;
      for (Onderwerp& onderwerp : onderwerpen_) {
        const CsvField& cell = table_.cell(row, onderwerp.kolom);
        const auto figure =
            StatlineTable::is_absent(cell) ? std::nullopt : statline_figure(table_, cell.value);
        if (figure && figure->toestand == Toestand::kGetal) ++onderwerp.cijfers;
      }
    }
  }

  void note_value(Dimensie& dimensie, std::string_view value) const {
    if (std::ranges::find(dimensie.waarden, value) != dimensie.waarden.end()) return;
    dimensie.waarden.push_back(value);
    std::string title = utf8::lower(value_title(dimensie, value));
    title.erase(0, title.find_first_not_of("0. "));  // the police: "0.0.0 Totaal misdrijven"
    const bool is_total =
        title.starts_with("totaal") || title.ends_with("totaal") || title.starts_with("alle ");
    if (dimensie.totaal.empty() && is_total) dimensie.totaal = value;
  }

  [[nodiscard]] std::string value_title(const Dimensie& dimensie, std::string_view value) const {
    const auto* known = metadata_.waarde(table_.kolommen[dimensie.kolom].value, value);
    return known == nullptr ? std::string(value) : known->titel;
  }

  [[nodiscard]] std::string overview() const {
    std::string out = fmt::format("Tabel {}{}\n", tabel_.tabel,
                                  metadata_.titel.empty() ? "" : ": " + plain(metadata_.titel));
    if (perioden_.empty())
      out += "Perioden: geen gevonden; noem de kolom met periodekolom, of de periode met periode\n";
    for (const auto& [frequentie, found] : perioden_) {
      out += fmt::format("Perioden ({}): {} tot en met {}, {} in totaal\n", id_of(frequentie),
                         code(*found.begin()), code(*found.rbegin()), found.size());
    }
    std::string missing;
    std::size_t asked = 0;
    for (GebiedIndex g = 1; g < dossier_.programma.gebieden(); ++g) {
      ++asked;
      if (!gebieden_.contains(g)) append_item(missing, dossier_.programma.gebied_naam(g));
    }
    const auto have =
        static_cast<std::size_t>(std::ranges::count_if(gebieden_, [](GebiedIndex g) { return g != kRegio; }));
    out += fmt::format("Onze gemeenten: {} van {}{}\n", have, asked,
                       missing.empty() ? "" : "; niet gevonden: " + missing);
    for (const Dimensie& dimensie : dimensies_) out += dimension_line(dimensie);
    out += "Onderwerpen:\n";
    for (const Onderwerp& onderwerp : onderwerpen_) {
      out += fmt::format("  {}: {} ({}{}), {} cijfers van ons\n", onderwerp.sleutel, onderwerp.pad,
                         onderwerp.eenheid.maal > 1 ? fmt::format("{} x ", onderwerp.eenheid.maal) : "",
                         onderwerp.eenheid.naam, onderwerp.cijfers);
    }
    return out;
  }

  [[nodiscard]] std::string dimension_line(const Dimensie& dimensie) const {
    std::string values;
    for (std::size_t i = 0; i < std::min(dimensie.waarden.size(), kMostShown); ++i) {
      const std::string title = value_title(dimensie, dimensie.waarden[i]);
      append_item(values,
                  title == dimensie.waarden[i] ? title : fmt::format("{} = {}", dimensie.waarden[i], title));
    }
    return fmt::format("Uitsplitsing {} ({} waarden): {}{}\n", table_.kolommen[dimensie.kolom].value,
                       dimensie.waarden.size(), values, dimensie.waarden.size() > kMostShown ? " …" : "");
  }

  // Where there is a total, the other values may be parts of it. Their names stay those of the source.
  [[nodiscard]] std::string breakdown(const Dimensie& dimensie) const {
    const std::size_t parts = dimensie.waarden.size() - (dimensie.totaal.empty() ? 0 : 1);
    if (dimensie.totaal.empty() || parts < 2 || parts > kMostParts) return {};
    const std::string_view column = table_.kolommen[dimensie.kolom].value;
    const std::string ours = slug_of(title_of(column));
    std::string theirs;
    {
      JsonRecord record(theirs);
      record.text("kolom", column);
      record.text("onze", ours);
      JsonRecord values(record.key("waarden"));
      for (const std::string_view value : dimensie.waarden)
        values.text(value, value == dimensie.totaal ? std::string() : label_of(dimensie, value));
    }
    std::string entry = "{";
    append_json_string(entry, ours);
    entry += ": ";
    {
      JsonList list(entry);
      for (const std::string_view value : dimensie.waarden) {
        if (value != dimensie.totaal) append_json_string(list.item(), label_of(dimensie, value));
      }
    }
    entry += "}";
    return fmt::format(
        "\nUitsplitsen naar {}? Haal {} weg bij filter, en zet bij het onderwerp en bij de indicator:\n"
        "\"uitsplitsingen\": [{}]\n\"uitsplitsingen\": {}\n",
        title_of(column), column, theirs, entry);
  }

  // A label of ours has no spaces at its ends.
  [[nodiscard]] std::string label_of(const Dimensie& dimensie, std::string_view value) const {
    return std::string(trimmed(value_title(dimensie, value)));
  }

  [[nodiscard]] std::vector<const Onderwerp*> choose(std::span<const std::string> wanted) const {
    std::vector<const Onderwerp*> chosen;
    for (const Onderwerp& onderwerp : onderwerpen_) {
      const bool is_wanted = std::ranges::any_of(wanted, [&](const std::string& name) {
        return name == onderwerp.sleutel || name == onderwerp.titel;
      });
      const bool is_among_first = wanted.empty() && chosen.size() < kMostTopics && onderwerp.cijfers > 0;
      if (is_wanted || is_among_first) chosen.push_back(&onderwerp);
    }
    return chosen;
  }

  // Ids that the programme does not have yet, each once.
  [[nodiscard]] std::string id_of_topic(const Onderwerp& onderwerp) const {
    std::string base = slug_of(onderwerp.titel).substr(0, 50);
    while (base.ends_with('-')) base.pop_back();
    if (base.empty()) base = "cijfer";
    std::string id = base;
    const auto is_taken = [&] {
      const auto& known = dossier_.programma.indicatoren;
      const bool is_ours = std::ranges::find(known, id, &Indicator::id) != known.end();
      return is_ours || std::ranges::any_of(onderwerpen_, [&](const Onderwerp& other) {
               return &other < &onderwerp && ids_.contains(other.kolom) && ids_.at(other.kolom) == id;
             });
    };
    for (int n = 2; is_taken(); ++n) id = base + "-" + std::to_string(n);
    return ids_[onderwerp.kolom] = id;
  }

  [[nodiscard]] std::string mapping(const std::vector<const Onderwerp*>& chosen) const {
    std::string out = "{\n  \"tabellen\": [\n    {\n      \"tabel\": ";
    append_json_string(out, tabel_.tabel);
    if (!metadata_.titel.empty()) {
      out += ",\n      \"titel\": ";
      append_json_string(out, plain(metadata_.titel));
    }
    if (region_ && !tabel_.regiokolom.empty()) {
      out += ",\n      \"regiokolom\": ";
      append_json_string(out, tabel_.regiokolom);
    }
    out += ",\n      \"onderwerpen\": ";
    {
      JsonList list(out, "\n        ", "\n      ");
      for (const Onderwerp* onderwerp : chosen) {
        JsonRecord record(list.item());
        record.text("onderwerp", onderwerp->sleutel);
        record.text("indicator", id_of_topic(*onderwerp));
        if (onderwerp->eenheid.maal > 1) record.integer("maal", onderwerp->eenheid.maal);
        if (dimensies_.empty()) continue;
        JsonRecord filter(record.key("filter"));
        for (const Dimensie& dimensie : dimensies_) {
          const auto value = dimensie.totaal.empty() && !dimensie.waarden.empty() ? dimensie.waarden.front()
                                                                                  : dimensie.totaal;
          filter.text(table_.kolommen[dimensie.kolom].value, value);
        }
      }
    }
    return out + "\n    }\n  ]\n}\n";
  }

  // The frequency of most periods.
  [[nodiscard]] std::string_view frequency() const {
    std::string_view most = "jaar";
    std::size_t count = 0;
    for (const auto& [frequentie, found] : perioden_) {
      if (frequentie == Frequentie::kJaar) return id_of(Frequentie::kJaar);  // others beside it are parts
      if (found.size() > count) {
        most = id_of(frequentie);
        count = found.size();
      }
    }
    return most;
  }

  [[nodiscard]] std::string entry(const Onderwerp& onderwerp) const {
    const NumberKind kind = NumberKind::of_unit(onderwerp.eenheid.naam);
    std::string out = "    ";
    append_entry(out, onderwerp, kind);
    return out;
  }

  void append_entry(std::string& out, const Onderwerp& onderwerp, const NumberKind& kind) const {
    JsonRecord record(out, ",\n     ");
    record.text("id", ids_.at(onderwerp.kolom));
    record.text("hoofddoel", dossier_.programma.hoofddoelen.front().id);
    record.text("naam", onderwerp.titel);
    record.text("eenheid", onderwerp.eenheid.naam);
    record.text("soort", kind.is_percentage ? "percentage" : kind.is_money ? "bedrag" : "stand");
    record.text("richting", "neutraal");
    record.text_if("definitie", onderwerp.definitie);
    record.text("bron", fmt::format("{} {}", tabel_.bron, tabel_.tabel));
    if (tabel_.bron == kCbsBron) {
      record.text("bronUrl", std::string(kSite) + tabel_.tabel);
      record.text("licentie", "CC BY 4.0");
    }
    record.text("frequentie", frequency());
  }

  const StatlineTable& table_;
  const StatlineMetadata& metadata_;
  const CbsTabel& tabel_;
  const Dossier& dossier_;
  std::optional<std::size_t> region_, period_;
  std::vector<Onderwerp> onderwerpen_;
  std::vector<Dimensie> dimensies_;
  std::set<GebiedIndex> gebieden_;
  std::map<Frequentie, std::set<Periode>> perioden_;
  mutable std::map<std::size_t, std::string> ids_;  // of chosen topics, by column
};

}  // namespace

CbsVoorstel cbs_voorstel(const StatlineTable& table, const StatlineMetadata& metadata, const CbsTabel& tabel,
                         const Dossier& dossier, std::span<const std::string> wanted) {
  return Proposer(table, metadata, tabel, dossier).propose(wanted);
}

}  // namespace voortgang
