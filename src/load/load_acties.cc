#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>

#include "load/load_tables.h"
#include "load/optional_table.h"
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
  kTijd,
  kGeld,
  kKwaliteit,
  kRisico,
  kMaatregel,
};

constexpr std::array<CsvColumn, 15> kColumns = {{{"hoofddoel", Need::kCell},
                                                 {"gebied", Need::kCell},
                                                 {"titel", Need::kCell},
                                                 {"status", Need::kCell},
                                                 {"start", Need::kCell},
                                                 {"eind", Need::kOptional},
                                                 {"actiehouder", Need::kCell},
                                                 {"partners", Need::kOptional},
                                                 {"toelichting", Need::kOptional},
                                                 {"voorbeeld", Need::kOptional},
                                                 {"tijd", Need::kOptional},
                                                 {"geld", Need::kOptional},
                                                 {"kwaliteit", Need::kOptional},
                                                 {"risico", Need::kOptional},
                                                 {"maatregel", Need::kOptional}}};

// How one side of it is; nothing where nobody says.
std::optional<Actiestand> stand(const CsvTable& table, std::size_t column, Problems& problems) {
  if (table[column].empty()) return std::nullopt;
  const auto word = table.word(column, Codes<Actiestand>::kIds, problems);
  if (!word) return std::nullopt;
  return static_cast<Actiestand>(*word);
}

void read_actie(const CsvTable& table, const KnownIds& known, std::vector<Actie>& acties,
                Problems& problems) {
  const auto hoofddoel = known.hoofddoel(table[kHoofddoel], table.span(kHoofddoel), problems);
  const auto gebied = known.gebied(table[kGebied], table.span(kGebied), problems);
  const auto status = table.word(kStatus, Codes<ActieStatus>::kIds, problems);
  const auto start = table.periode(kStart, problems);
  const auto eind = table[kEind].empty() ? std::nullopt : table.periode(kEind, problems);
  const bool voorbeeld = table.yes(kVoorbeeld, problems);
  const auto tijd = stand(table, kTijd, problems);
  const auto geld = stand(table, kGeld, problems);
  const auto kwaliteit = stand(table, kKwaliteit, problems);
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
                    .tijd = tijd,
                    .geld = geld,
                    .kwaliteit = kwaliteit,
                    .risico = std::string(table[kRisico]),
                    .maatregel = std::string(table[kMaatregel]),
                    .risico_span = table.span(kRisico),
                    .voorbeeld = voorbeeld,
                    .voorbeeld_span = table.span(kVoorbeeld),
                    .bestand = table.span(kVoorbeeld).source,
                    .regel = table.line()});
}

}  // namespace

void load_acties(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems) {
  for_each_row(folder, kActies, kColumns, loaded, problems,
               [&](const CsvTable& table) { read_actie(table, known, loaded.programma.acties, problems); });
  std::ranges::stable_sort(loaded.programma.acties, {},
                           [](const Actie& a) { return std::tuple(a.hoofddoel, a.gebied); });
}

}  // namespace voortgang
