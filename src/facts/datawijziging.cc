#include "facts/datawijziging.h"

#include <algorithm>
#include <map>

#include "base/digits.h"
#include "base/text.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

constexpr std::size_t kColumns = 7;  // as the table has them: datavelden.cc

// A row of the table, all of whose cells are ids and counts; nothing for its head.
std::optional<Datawijziging> row_of(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  const auto cells = split(line, ';');
  if (cells.size() != kColumns) return std::nullopt;
  const auto nieuw = digits<std::size_t>(cells[3]);
  const auto herzien = digits<std::size_t>(cells[4]);
  const auto vervallen = digits<std::size_t>(cells[5]);
  const auto status = digits<std::size_t>(cells[6]);
  if (!nieuw || !herzien || !vervallen || !status) return std::nullopt;
  return Datawijziging{std::string(cells[0]),
                       std::string(cells[1]),
                       std::string(cells[2]),
                       *nieuw,
                       *herzien,
                       *vervallen,
                       *status};
}

// The newest edition that kept the table has the rows of all before it.
std::vector<Datawijziging> kept_changes(const Programma& programma) {
  std::vector<Datawijziging> rows;
  const auto is_table = [](const Bewaard& kept) {
    return is_below(kept.adres, kDataFolder) && path_below(kept.adres, kDataFolder) == kWijzigingenCsv;
  };
  const auto newest = std::find_if(programma.bewaard.rbegin(), programma.bewaard.rend(), is_table);
  if (newest == programma.bewaard.rend()) return rows;
  for (const std::string_view line : split(newest->bytes, '\n')) {
    if (auto row = row_of(line)) rows.push_back(std::move(*row));
  }
  return rows;
}

using Counts = std::map<std::string_view, Datawijziging>;

void count_whole(const BevrorenEditie& editie, const std::vector<const BevrorenIndicator*>& indicatoren,
                 std::size_t Datawijziging::* kind, Counts& counts) {
  for (const BevrorenReeks& reeks : editie.reeksen) {
    const auto is_it = [&](const BevrorenIndicator* i) { return i->id == reeks.indicator; };
    if (std::ranges::none_of(indicatoren, is_it)) continue;
    counts[reeks.indicator].*kind +=
        static_cast<std::size_t>(std::ranges::count_if(editie.of(reeks), &BevrorenFeit::is_getal));
  }
}

Counts counts_of(const Verandering& verandering) {
  Counts counts;
  for (const Gebiedsverandering& gebied : verandering.gebieden) {
    for (const Cijferverandering& c : gebied.cijfers) {
      Datawijziging& row = counts[c.reeks().indicator];
      switch (c.soort) {
        case Cijfersoort::kNieuw:
          if (c.nieuw->is_getal()) ++row.nieuw;
          break;
        case Cijfersoort::kHerzien:
          ++row.herzien;
          break;
        case Cijfersoort::kVervallen:
          ++row.vervallen;
          break;
        case Cijfersoort::kStatus:
          ++row.status;
          break;
      }
    }
  }
  count_whole(*verandering.nieuw, verandering.nieuwe_indicatoren, &Datawijziging::nieuw, counts);
  count_whole(*verandering.oud, verandering.vervallen_indicatoren, &Datawijziging::vervallen, counts);
  return counts;
}

}  // namespace

std::vector<Datawijziging> data_changes(const Programma& programma,
                                        const std::optional<Verandering>& verandering) {
  std::vector<Datawijziging> rows = kept_changes(programma);
  if (!verandering) return rows;
  Counts counts = counts_of(*verandering);
  const auto add = [&](std::string_view indicator) {
    Datawijziging row = counts[indicator];
    row.editie = programma.editie.id;
    row.vorige = verandering->oud->id;
    row.indicator = indicator;
    rows.push_back(std::move(row));
    counts.erase(indicator);
  };
  for (const Indicator& indicator : programma.indicatoren) add(indicator.id);
  while (!counts.empty()) add(counts.begin()->first);
  return rows;
}

}  // namespace voortgang
