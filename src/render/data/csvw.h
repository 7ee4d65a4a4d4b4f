#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/datavelden.h"
#include "programme/programma.h"

namespace voortgang {

// CSV on the Web (W3C, Metadata Vocabulary for Tabular Data): what the columns of our CSV files mean, for
// programs. All addresses in it are relative to the folder data/.

// A column that names rows of another table.
struct Sleutelverwijzing {
  std::string_view kolom;
  std::string_view tabel;  // its file; the column has the same name there
};

// A table of the open data, as its metadata tell it.
struct Datatabel {
  std::string bestand;
  std::string titel;
  std::string uitleg;
  std::string bron;      // where its contents come from; may be empty
  std::string bron_url;  // may be empty
  std::vector<Dataveld> velden;
  std::vector<std::string_view> sleutel;
  std::vector<Sleutelverwijzing> verwijzingen;
};

[[nodiscard]] Datatabel gebiedtabel(const Programma& programma);
[[nodiscard]] Datatabel indicatortabel(const Programma& programma);
[[nodiscard]] Datatabel wijzigingstabel(const Programma& programma);
[[nodiscard]] Datatabel cijfertabel(const Programma& programma, IndicatorIndex indicator);

// The metadata of a table, with those that its keys point to: they are one group.
[[nodiscard]] std::string csvw_metadata(const Programma& programma, std::span<const Datatabel> tabellen);

}  // namespace voortgang
