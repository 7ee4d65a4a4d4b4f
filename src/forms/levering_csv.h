#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "deliveries/leveringen.h"
#include "forms/levering_rij.h"
#include "syntax/csv.h"

namespace voortgang {

// How the rows of one file are written: its columns, by name and in order, and its dialect.
struct LeveringVorm {
  std::vector<std::string_view> columns;
  CsvDialect dialect;
  std::string_view line_end = "\r\n";
};

// The form that opens right in Dutch Excel: `;`, decimal comma, CRLF, all columns that a delivery may have.
[[nodiscard]] LeveringVorm excel_form(const Dossier& dossier, HoofddoelIndex hoofddoel);

// What stands in the column of a breakdown; nothing where it is the total of that.
[[nodiscard]] std::string_view breakdown_of(const Indicator& indicator, const Onderdeel& onderdeel,
                                            std::string_view column);
// What stands in one of kBijdrageKolommen.
[[nodiscard]] std::string share_of(const std::optional<Bijdragen>& of, std::string_view column);

// One row, without its line end. `first` of its indicator also gives the definition.
void append_row(std::string& out, const Dossier& dossier, const LeveringVorm& vorm, const LeveringRij& row,
                bool first);

// A whole file in that form, with a byte order mark (docs/formats.md).
[[nodiscard]] std::string levering_csv(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                       std::span<const LeveringRij> rows);

// A row to be put in a file: in the place of the record that begins before `cel`, or new.
struct RijWijziging {
  LeveringRij row;
  std::optional<std::uint32_t> cel;
};

// The text of a delivery with some rows changed, in its own form; every other byte stays. New rows come
// behind the last of their indicator, or at the end. Nothing where the file lacks a column that they need.
[[nodiscard]] std::optional<std::string> changed_levering_csv(const Dossier& dossier,
                                                              const Levering& levering,
                                                              std::span<const RijWijziging> changes);

}  // namespace voortgang
