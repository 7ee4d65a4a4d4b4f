#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "load/load_tables.h"
#include "load/optional_table.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

enum Column : std::size_t {
  kNummer,
  kGebied,
  kHoofddoel,
  kTekst,
  kAan,
  kDatum,
  kUiterlijk,
  kHouder,
  kStand,
  kAfgedaanDoor,
  kBron,
  kVoorbeeld,
};

constexpr std::array<CsvColumn, 12> kColumns = {{{"nummer", Need::kCell},
                                                 {"gebied", Need::kCell},
                                                 {"hoofddoel", Need::kOptional},
                                                 {"tekst", Need::kCell},
                                                 {"aan", Need::kCell},
                                                 {"datum", Need::kCell},
                                                 {"uiterlijk", Need::kOptional},
                                                 {"houder", Need::kCell},
                                                 {"stand", Need::kCell},
                                                 {"afgedaan door", Need::kOptional},
                                                 {"bron", Need::kOptional},
                                                 {"voorbeeld", Need::kOptional}}};

std::optional<Toezegging> read_toezegging(const CsvTable& table, const KnownIds& known, Problems& problems) {
  const auto gebied = known.gebied(table[kGebied], table.span(kGebied), problems);
  const auto datum = table.moment(kDatum, problems);
  const auto stand = table.word(kStand, Codes<ToezeggingStand>::kIds, problems);
  Toezegging out;
  if (!table[kHoofddoel].empty())
    out.hoofddoel = known.hoofddoel(table[kHoofddoel], table.span(kHoofddoel), problems);
  if (!table[kUiterlijk].empty()) out.uiterlijk = table.moment(kUiterlijk, problems);
  out.voorbeeld = table.yes(kVoorbeeld, problems);
  // All cells are read first, so that everything that is wrong in a row is told in one run.
  if (!gebied || !datum || !stand) return std::nullopt;
  out.nummer = table[kNummer];
  out.nummer_span = table.span(kNummer);
  out.gebied = *gebied;
  out.tekst = table[kTekst];
  out.aan = table[kAan];
  out.datum = *datum;
  out.houder = table[kHouder];
  out.stand = static_cast<ToezeggingStand>(*stand);
  out.afgedaan_door = table[kAfgedaanDoor];
  out.bron = table[kBron];
  out.uiterlijk_span = table.span(kUiterlijk);
  out.stand_span = table.span(kStand);
  out.afgedaan_span = table.span(kAfgedaanDoor);
  out.voorbeeld_span = table.span(kVoorbeeld);
  return out;
}

}  // namespace

void load_toezeggingen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                       Problems& problems) {
  std::set<std::string, std::less<>> used;
  for_each_row(folder, kToezeggingen, kColumns, loaded, problems, [&](const CsvTable& table) {
    auto toezegging = read_toezegging(table, known, problems);
    if (!toezegging) return;
    // Papers name a promise by its number: two of one number could settle each other.
    if (!used.insert(toezegging->nummer).second)
      problems.add(Code::NAM104, toezegging->nummer_span, {{"id", toezegging->nummer}});
    else
      loaded.programma.toezeggingen.push_back(std::move(*toezegging));
  });
}

}  // namespace voortgang
