#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "load/load_tables.h"
#include "load/optional_table.h"

namespace voortgang {
namespace {

enum Column : std::size_t {
  kDatum,
  kGebied,
  kIndicator,
  kPeriode,
  kDocument,
  kWas,
  kIs,
  kWaarom,
  kVoorbeeld,
};
constexpr std::array<CsvColumn, 9> kColumns = {{{"datum", Need::kCell},
                                                {"gebied", Need::kCell},
                                                {"indicator", Need::kOptional},
                                                {"periode", Need::kOptional},
                                                {"document", Need::kOptional},
                                                {"was", Need::kCell},
                                                {"is", Need::kCell},
                                                {"waarom", Need::kCell},
                                                {"voorbeeld", Need::kOptional}}};

enum QuestionColumn : std::size_t { kOn, kOf, kAbout, kVraag, kAntwoord, kInvented };
constexpr std::array<CsvColumn, 6> kQuestionColumns = {{{"datum", Need::kCell},
                                                        {"gebied", Need::kCell},
                                                        {"indicator", Need::kOptional},
                                                        {"vraag", Need::kCell},
                                                        {"antwoord", Need::kCell},
                                                        {"voorbeeld", Need::kOptional}}};

std::optional<Datum> day(const CsvTable& table, std::size_t column, Problems& problems) {
  const auto datum = parse_datum(table[column]);
  if (!datum) problems.add(Code::WRD102, table.span(column), {{"waarde", table[column]}});
  return datum;
}

std::optional<Rectificatie> read_rectificatie(const CsvTable& table, const KnownIds& known,
                                              Problems& problems) {
  const auto datum = day(table, kDatum, problems);
  const auto gebied = known.gebied(table[kGebied], table.span(kGebied), problems);
  const bool is_of_number = !table[kIndicator].empty() && !table[kPeriode].empty();
  if (is_of_number == !table[kDocument].empty()) {
    problems.add(Code::REC101, table.span(kGebied));
    return std::nullopt;
  }
  Rectificatie out;
  if (is_of_number) {
    const auto indicator = known.indicator(table[kIndicator], table.span(kIndicator), problems);
    const auto periode = table.periode(kPeriode, problems);
    if (!indicator || !periode) return std::nullopt;
    out.indicator = *indicator;
    out.periode = *periode;
  }
  out.voorbeeld = table.yes(kVoorbeeld, problems);
  if (!datum || !gebied) return std::nullopt;
  out.datum = *datum;
  out.gebied = *gebied;
  out.document = table[kDocument];
  out.was = table[kWas];
  out.is = table[kIs];
  out.waarom = table[kWaarom];
  out.datum_span = table.span(kDatum);
  out.periode_span = table.span(kPeriode);
  out.document_span = table.span(kDocument);
  out.was_span = table.span(kWas);
  out.is_span = table.span(kIs);
  out.voorbeeld_span = table.span(kVoorbeeld);
  return out;
}

std::optional<Vraag> read_vraag(const CsvTable& table, const KnownIds& known, Problems& problems) {
  const auto datum = day(table, kOn, problems);
  const auto gebied = known.gebied(table[kOf], table.span(kOf), problems);
  Vraag out;
  if (!table[kAbout].empty()) {
    const auto indicator = known.indicator(table[kAbout], table.span(kAbout), problems);
    if (!indicator) return std::nullopt;
    out.indicator = *indicator;
  }
  out.voorbeeld = table.yes(kInvented, problems);
  if (!datum || !gebied) return std::nullopt;
  out.datum = *datum;
  out.gebied = *gebied;
  out.vraag = table[kVraag];
  out.antwoord = table[kAntwoord];
  out.voorbeeld_span = table.span(kInvented);
  return out;
}

}  // namespace

void load_rectificaties(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                        Problems& problems) {
  for_each_row(folder, kRectificaties, kColumns, loaded, problems, [&](const CsvTable& table) {
    if (auto item = read_rectificatie(table, known, problems))
      loaded.programma.rectificaties.push_back(std::move(*item));
  });
}

void load_vragen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems) {
  for_each_row(folder, kVragen, kQuestionColumns, loaded, problems, [&](const CsvTable& table) {
    if (auto item = read_vraag(table, known, problems)) loaded.programma.vragen.push_back(std::move(*item));
  });
}

}  // namespace voortgang
