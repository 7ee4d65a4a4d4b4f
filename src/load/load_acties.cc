#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>

#include "load/csv_table.h"
#include "load/load_tables.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

enum Column : std::size_t {
  kHoofddoel,
  kGebied,
  kTitel,
  kStatus,
  kStart,
  kEind,
  kActiehouder,
  kPartners,
  kToelichting,
  kVoorbeeld,
};

constexpr std::array<CsvColumn, 10> kColumns = {{{"hoofddoel", Need::kCell},
                                                 {"gebied", Need::kCell},
                                                 {"titel", Need::kCell},
                                                 {"status", Need::kCell},
                                                 {"start", Need::kCell},
                                                 {"eind", Need::kOptional},
                                                 {"actiehouder", Need::kCell},
                                                 {"partners", Need::kOptional},
                                                 {"toelichting", Need::kOptional},
                                                 {"voorbeeld", Need::kOptional}}};
constexpr std::array<std::string_view, 2> kNoOrYes = {"nee", "ja"};

void read_actie(const CsvTable& table, SourceId source, const Names& names, std::vector<Actie>& acties,
                Problems& problems) {
  const auto hoofddoel = names.hoofddoel(table[kHoofddoel], table.span(kHoofddoel), problems);
  const auto gebied = names.gebied(table[kGebied], table.span(kGebied), problems);
  const auto status = table.word(kStatus, Codes<ActieStatus>::kIds, problems);
  const auto start = table.periode(kStart, problems);
  const auto eind = table[kEind].empty() ? std::nullopt : table.periode(kEind, problems);
  const bool voorbeeld =
      !table[kVoorbeeld].empty() && table.word(kVoorbeeld, kNoOrYes, problems).value_or(0) == 1;
  if (!hoofddoel || !gebied || !status || !start) return;
  acties.push_back({.hoofddoel = *hoofddoel,
                    .gebied = *gebied,
                    .titel = std::string(table[kTitel]),
                    .status = static_cast<ActieStatus>(*status),
                    .start = *start,
                    .eind = eind,
                    .eind_span = table.span(kEind),
                    .actiehouder = std::string(table[kActiehouder]),
                    .partners = std::string(table[kPartners]),
                    .toelichting = std::string(table[kToelichting]),
                    .voorbeeld = voorbeeld,
                    .voorbeeld_span = table.span(kVoorbeeld),
                    .bron = source,
                    .regel = table.line()});
}

}  // namespace

void load_acties(const ProgrammeFolder& folder, Loaded& loaded, const Names& names, Problems& problems) {
  constexpr std::string_view kPath = "site/acties.csv";
  if (folder.kind(kPath) == FileKind::kMissing) return;
  const SourceId source = loaded.bronnen.add(std::string(kPath));
  if (!folder.read_any_text(source, loaded.bronnen, problems)) return;
  TextArena texts;
  CsvTable table(source, loaded.bronnen.at(source).text, kColumns, texts, problems);
  while (table.next()) read_actie(table, source, names, loaded.programma.acties, problems);
  std::ranges::stable_sort(loaded.programma.acties, {},
                           [](const Actie& a) { return std::tuple(a.hoofddoel, a.gebied); });
}

}  // namespace voortgang
