#include "forms/levering_csv.h"

#include <algorithm>

#include "base/csv_cells.h"
#include "base/spreadsheet.h"
#include "programme/codes.h"
#include "programme/waarde_woorden.h"
#include "syntax/csv_layout.h"

namespace voortgang {
namespace {

constexpr std::size_t kBehindValue = 3;  // in kLeveringKolommen: where breakdowns have their place

std::string value_of(const LeveringRij& row, NumberStyle numbers) {
  if (row.open) return {};
  if (!row.waarneming.is_getal()) return std::string(woorden::teken(row.waarneming.toestand));
  std::string out;
  if (numbers == NumberStyle::kDecimalComma)
    append_with_comma(out, row.waarneming.waarde);
  else
    append_plain(out, row.waarneming.waarde);
  return out;
}

}  // namespace

std::string_view breakdown_of(const Indicator& indicator, const Onderdeel& onderdeel,
                              std::string_view column) {
  for (const Keuze& keuze : onderdeel) {
    const Uitsplitsing& uitsplitsing = indicator.uitsplitsingen[keuze.kolom];
    if (uitsplitsing.kolom == column) return uitsplitsing.waarden[keuze.waarde];
  }
  return {};
}

std::string share_of(const std::optional<Bijdragen>& of, std::string_view column) {
  const bool is_first = column == kBijdrageKolommen.front();
  if (!of || (of->is_getoond && !is_first)) return {};
  if (of->is_getoond) return std::string(kGetoond);
  if (is_first) return std::to_string(of->aanbieders);
  return std::to_string(column == kBijdrageKolommen.back() ? of->tweede : of->grootste);
}

namespace {

std::string cell_of(const Dossier& dossier, const LeveringVorm& vorm, const LeveringRij& row,
                    std::string_view column, bool first) {
  const Indicator& indicator = dossier.programma.indicatoren[row.indicator];
  const Waarneming& w = row.waarneming;
  if (column == "indicator") return indicator.id;
  if (column == "periode") return spreadsheet_code(w.periode);
  if (column == "waarde") return value_of(row, vorm.dialect.numbers);
  if (column == "status") return w.status == Status::kDefinitief ? "" : std::string(id_of(w.status));
  if (column == "toelichting") return guarded(w.toelichting);
  if (column == "naam") return guarded(indicator.naam);
  if (column == "eenheid") return guarded(indicator.eenheid);
  if (column == "definitie") return first ? guarded(indicator.definitie) : std::string();
  if (std::ranges::find(kBijdrageKolommen, column) != kBijdrageKolommen.end())
    return share_of(row.bijdragen, column);
  return guarded(breakdown_of(indicator, row.onderdeel, column));
}

enum class Which : std::uint8_t { kFirst, kLast };

// The offset of the first or last figure that a delivery has of an indicator; nothing where it has none.
std::optional<std::uint32_t> place_of(Which which, const Levering& levering, IndicatorIndex indicator) {
  std::optional<std::uint32_t> place;
  for (const GeleverdeReeks& reeks : levering.reeksen) {
    if (reeks.indicator != indicator) continue;
    for (std::uint32_t i = reeks.eerste; i < reeks.eerste + reeks.aantal; ++i) {
      const std::uint32_t cel = levering.waarnemingen[i].cel;
      if (!place || (which == Which::kLast ? cel > *place : cel < *place)) place = cel;
    }
  }
  return place;
}

// What is to be written for one record of a file: itself or another row, and the rows behind it.
struct RecordEdit {
  std::optional<std::string> instead;
  std::string behind;
};

// Changes the rows that have to change and leaves every other byte of a delivery as its sender wrote it.
class LeveringEditor {
 public:
  LeveringEditor(const Dossier& dossier, const Levering& levering)
      : dossier_(dossier),
        levering_(levering),
        text_(dossier.bronnen.at(levering.bestand).text),
        layout_(csv_layout(text_)),
        edits_(layout_.records.size()) {
    vorm_.columns.assign(layout_.columns.begin(), layout_.columns.end());
    vorm_.dialect = layout_.dialect;
    vorm_.line_end = layout_.line_end;
  }

  bool has(std::string_view column) const {
    return std::ranges::find(vorm_.columns, column) != vorm_.columns.end();
  }

  // Whether the file has a column for all that the row says.
  bool has_room_for(const LeveringRij& row) const {
    if (row.waarneming.status != Status::kDefinitief && !has("status")) return false;
    if (!row.waarneming.toelichting.empty() && !has("toelichting")) return false;
    const auto& uitsplitsingen = dossier_.programma.indicatoren[row.indicator].uitsplitsingen;
    return std::ranges::all_of(row.onderdeel,
                               [&](const Keuze& keuze) { return has(uitsplitsingen[keuze.kolom].kolom); });
  }

  void apply(const RijWijziging& change) {
    const IndicatorIndex indicator = change.row.indicator;
    if (change.cel) {
      const bool first = change.cel == place_of(Which::kFirst, levering_, indicator);
      append_row(edits_[layout_.record_at(*change.cel)].instead.emplace(), dossier_, vorm_, change.row,
                 first);
      return;
    }
    const auto last = place_of(Which::kLast, levering_, indicator);
    std::string& behind = edits_[last ? layout_.record_at(*last) : edits_.size() - 1].behind;
    append_row(behind, dossier_, vorm_, change.row, !last);
    behind += vorm_.line_end;
  }

  std::string text() const {
    std::string out(text_.substr(0, layout_.dialect.begin));
    for (std::size_t i = 0; i < edits_.size(); ++i) {
      const CsvRecordPlace& place = layout_.records[i];
      const auto& instead = edits_[i].instead;
      out += instead ? std::string_view(*instead) : text_.substr(place.begin, place.end - place.begin);
      out += text_.substr(place.end, place.next - place.end);
      if (place.next == place.end && !edits_[i].behind.empty()) out += vorm_.line_end;
      out += edits_[i].behind;
    }
    return out;
  }

 private:
  const Dossier& dossier_;
  const Levering& levering_;
  std::string_view text_;
  CsvLayout layout_;
  LeveringVorm vorm_;
  std::vector<RecordEdit> edits_;
};

}  // namespace

LeveringVorm excel_form(const Dossier& dossier, HoofddoelIndex hoofddoel) {
  LeveringVorm vorm;
  vorm.columns.assign(kLeveringKolommen.begin(), kLeveringKolommen.end());
  const auto breakdowns = breakdown_columns(dossier.programma.indicatoren, hoofddoel);
  vorm.columns.insert(vorm.columns.begin() + kBehindValue, breakdowns.begin(), breakdowns.end());
  if (keeps_amounts(dossier.programma.indicatoren, hoofddoel))
    vorm.columns.insert(vorm.columns.begin() + kBehindValue, kBijdrageKolommen.begin(),
                        kBijdrageKolommen.end());
  return vorm;
}

void append_row(std::string& out, const Dossier& dossier, const LeveringVorm& vorm, const LeveringRij& row,
                bool first) {
  for (std::size_t i = 0; i < vorm.columns.size(); ++i) {
    if (i > 0) out += vorm.dialect.separator;
    append_csv_cell(out, cell_of(dossier, vorm, row, vorm.columns[i], first), vorm.dialect.separator);
  }
}

std::string levering_csv(const Dossier& dossier, HoofddoelIndex hoofddoel,
                         std::span<const LeveringRij> rows) {
  const LeveringVorm vorm = excel_form(dossier, hoofddoel);
  std::string out(kByteOrderMark);
  for (const std::string_view column : vorm.columns) {
    out.append(column == vorm.columns.front() ? "" : ";").append(column);
  }
  out += vorm.line_end;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    append_row(out, dossier, vorm, rows[i], i == 0 || rows[i - 1].indicator != rows[i].indicator);
    out += vorm.line_end;
  }
  return out;
}

std::optional<std::string> changed_levering_csv(const Dossier& dossier, const Levering& levering,
                                                std::span<const RijWijziging> changes) {
  LeveringEditor editor(dossier, levering);
  for (const RijWijziging& change : changes) {
    if (!editor.has_room_for(change.row)) return std::nullopt;
    editor.apply(change);
  }
  return editor.text();
}

}  // namespace voortgang
