#include "forms/cbs_inhoud.h"

#include <algorithm>
#include <utility>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"
#include "forms/cbs_columns.h"
#include "forms/import_bestemming.h"

namespace voortgang {
namespace {

constexpr std::size_t kLongestWords = 600;  // of a definition, in bytes

CbsEenheid unit_of(std::string_view unit) {
  CbsEenheid found{std::string(trimmed(unit)), 1};
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

class ContentsReader {
 public:
  ContentsReader(const StatlineTable& table, const StatlineMetadata& metadata, const CbsTabel& tabel,
                 const Dossier& dossier)
      : table_(table), metadata_(metadata), tabel_(tabel), dossier_(dossier) {}

  CbsInhoud read() {
    find_columns();
    read_rows();
    return std::move(out_);
  }

 private:
  // Topics are what is no dimension: by what is known of them, or by the number behind their name.
  void find_columns() {
    Problems none;  // what is missing is shown, not refused
    const std::string no_path;
    const CbsColumns columns({table_, metadata_, tabel_, no_path}, none);
    out_.regiokolom = columns.region();
    period_ = columns.period();
    for (std::size_t i = 0; i < table_.kolommen.size(); ++i) {
      const std::string_view key = table_.kolommen[i].value;
      if (i == out_.regiokolom || i == period_ || key == "ID") continue;
      const auto* known = metadata_.kolom(key);
      if (known != nullptr && known->is_text) continue;
      if (known != nullptr ? known->is_dimension : !is_topic(key, i)) {
        out_.dimensies.push_back({.kolom = i, .waarden = {}, .totaal = {}});
        continue;
      }
      CbsGevondenOnderwerp found{.kolom = i, .sleutel = std::string(key), .titel = cbs_title(metadata_, key)};
      found.pad = metadata_.pad(key);
      if (found.pad.empty()) found.pad = found.titel;
      found.eenheid = unit_of(known == nullptr ? std::string_view() : known->eenheid);
      if (known == nullptr && table_.soort == StatlineSoort::kLabels) take_unit(found);
      if (known != nullptr) {
        found.definitie = cbs_words(known->definitie);
        found.decimalen = known->decimalen;
      }
      out_.onderwerpen.push_back(std::move(found));
    }
  }

  // Among titles the unit stands behind: "Misdrijven (aantal)".
  static void take_unit(CbsGevondenOnderwerp& found) {
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
             key.find_first_not_of(kDecimalDigits, underscore + 1) == key.npos;
    }
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      if (!statline_number(table_, table_.cell(row, column).value)) return false;
    }
    return true;
  }

  [[nodiscard]] std::optional<GebiedIndex> area(std::size_t row) const {
    const auto found =
        out_.regiokolom ? tabel_.gebied(table_.cell(row, *out_.regiokolom).value) : std::nullopt;
    return found && groep_at_bestemming(dossier_.programma, *found) ? std::nullopt : found;
  }

  void read_rows() {
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const auto gebied = area(row);
      if (gebied) out_.gebieden.insert(*gebied);
      const auto period = period_ ? statline_period(table_.cell(row, *period_).value) : std::nullopt;
      if (period && gebied) out_.perioden[period->periode.frequentie].insert(period->periode);
      for (CbsDimensie& dimensie : out_.dimensies)
        note_value(dimensie, table_.cell(row, dimensie.kolom).value);
      if (!gebied) continue;
      for (CbsGevondenOnderwerp& onderwerp : out_.onderwerpen) {
        const CsvField& cell = table_.cell(row, onderwerp.kolom);
        const auto number =
            StatlineTable::is_absent(cell) ? std::nullopt : statline_number(table_, cell.value);
        if (number && number->toestand == Toestand::kGetal) ++onderwerp.cijfers;
      }
    }
  }

  void note_value(CbsDimensie& dimensie, std::string_view value) const {
    if (std::ranges::find(dimensie.waarden, value) != dimensie.waarden.end()) return;
    dimensie.waarden.push_back(value);
    std::string title = utf8::lower(cbs_title(table_, metadata_, dimensie, value));
    title.erase(0, title.find_first_not_of("0. "));  // the police: "0.0.0 Totaal misdrijven"
    const bool is_total =
        title.starts_with("totaal") || title.ends_with("totaal") || title.starts_with("alle ");
    if (dimensie.totaal.empty() && is_total) dimensie.totaal = value;
  }

  const StatlineTable& table_;
  const StatlineMetadata& metadata_;
  const CbsTabel& tabel_;
  const Dossier& dossier_;
  std::optional<std::size_t> period_;
  CbsInhoud out_;
};

}  // namespace

CbsInhoud cbs_inhoud(const StatlineTable& table, const StatlineMetadata& metadata, const CbsTabel& tabel,
                     const Dossier& dossier) {
  return ContentsReader(table, metadata, tabel, dossier).read();
}

std::string cbs_words(std::string_view text) {
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

std::string cbs_title(const StatlineMetadata& metadata, std::string_view key) {
  const auto* known = metadata.kolom(key);
  return known == nullptr || known->titel.empty() ? std::string(key) : known->titel;
}

std::string cbs_title(const StatlineTable& table, const StatlineMetadata& metadata,
                      const CbsDimensie& dimensie, std::string_view value) {
  const auto* known = metadata.waarde(table.kolommen[dimensie.kolom].value, value);
  return known == nullptr ? std::string(value) : known->titel;
}

}  // namespace voortgang
