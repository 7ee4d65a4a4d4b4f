#include "forms/levering_merge.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"
#include "forms/levering_rijen.h"
#include "syntax/csv_layout.h"

namespace voortgang {
namespace {

// The series of a delivery by what they are of: there may be thousands of parts.
class Index {
 public:
  explicit Index(const Levering* levering) : levering_(levering) {
    if (levering == nullptr) return;
    for (const GeleverdeReeks& reeks : levering->reeksen)
      reeksen_[{reeks.indicator, levering->onderdelen[reeks.onderdeel]}].push_back(&reeks);
  }

  [[nodiscard]] const Waarneming* find(const LeveringRij& row) const {
    const auto found = reeksen_.find({row.indicator, row.onderdeel});
    if (found == reeksen_.end()) return nullptr;
    for (const GeleverdeReeks* reeks : found->second) {
      if (const Waarneming* waarneming = waarneming_at(levering_->of(*reeks), row.waarneming.periode))
        return waarneming;
    }
    return nullptr;
  }

 private:
  const Levering* levering_;
  std::map<std::pair<IndicatorIndex, Onderdeel>, std::vector<const GeleverdeReeks*>> reeksen_;
};

// A figure that became definitive has changed, although its number has not. What an editor or an earlier
// import said about it (herzien, trendbreuk) stays.
bool is_same(const Waarneming& was, const Waarneming& now) {
  if (was.toestand != now.toestand) return false;
  if (was.is_getal() && was.waarde.value() != now.waarde.value()) return false;
  if (now.status == Status::kTrendbreuk && was.status != Status::kTrendbreuk) return false;
  const bool was_provisional = was.status == Status::kVoorlopig;
  const bool is_provisional = now.status == Status::kVoorlopig;
  return was_provisional == is_provisional || was.status == Status::kHerzien;
}

auto key(const LeveringRij& row) {
  return std::tuple(row.indicator, row.onderdeel, row.waarneming.periode);
}

bool is_same_delivered(const Waarneming& was, const Waarneming& now) {
  const bool is_same_number = !was.is_getal() || was.waarde.value() == now.waarde.value();
  return was.toestand == now.toestand && is_same_number && was.status == now.status &&
         folded(was.toelichting) == folded(now.toelichting);
}

void sort(std::vector<LeveringWijziging>& changes) {
  std::ranges::sort(changes, [](const LeveringWijziging& a, const LeveringWijziging& b) {
    return key(a.row) < key(b.row);
  });
}

}  // namespace

LeveringMerge merge_rows(const Levering* levering, std::span<const LeveringRij> rows) {
  LeveringMerge merge;
  const Index index(levering);
  for (const LeveringRij& row : rows) {
    const Waarneming* was = index.find(row);
    if (was != nullptr && is_same(*was, row.waarneming)) {
      ++merge.same;
      continue;
    }
    LeveringWijziging change{.row = row, .was = {}};
    if (was != nullptr) change.was = *was;
    if (change.is_revision()) change.row.waarneming.status = Status::kHerzien;
    // Where the series breaks is not for the source to say.
    if (was != nullptr && was->status == Status::kTrendbreuk && row.waarneming.is_getal())
      change.row.waarneming.status = Status::kTrendbreuk;
    merge.changes.push_back(std::move(change));
  }
  sort(merge.changes);
  return merge;
}

const Waarneming* find_waarneming(const Levering* levering, const LeveringRij& row) {
  if (levering == nullptr) return nullptr;
  for (const GeleverdeReeks& reeks : levering->reeksen) {
    if (reeks.indicator != row.indicator || levering->onderdelen[reeks.onderdeel] != row.onderdeel) continue;
    if (const Waarneming* found = waarneming_at(levering->of(reeks), row.waarneming.periode)) return found;
  }
  return nullptr;
}

LeveringKolommen columns_in(std::string_view csv) {
  LeveringKolommen columns;
  for (const std::string_view column : csv_layout(csv).columns) {
    const std::string name = utf8::lower(trimmed(column));
    columns.has_status |= name == "status";
    columns.has_note |= name == "toelichting";
  }
  return columns;
}

LeveringMerge merge_delivered(const Levering* levering, std::span<const LeveringRij> rows,
                              LeveringKolommen columns) {
  LeveringMerge merge;
  const Index index(levering);
  for (const LeveringRij& row : rows) {
    if (row.open) continue;
    LeveringWijziging change{.row = row, .was = {}};
    Waarneming& now = change.row.waarneming;
    if (const Waarneming* was = index.find(row)) {
      change.was = *was;
      if (!columns.has_note || now.toelichting.empty()) now.toelichting = was->toelichting;
      const bool is_silent = !row.says_status && !change.is_revision();
      if (!columns.has_status || is_silent) now.status = was->status;
      if (is_same_delivered(*was, now)) {
        ++merge.same;
        continue;
      }
      if (change.is_revision() && now.status == Status::kDefinitief) now.status = Status::kHerzien;
    }
    merge.changes.push_back(std::move(change));
  }
  sort(merge.changes);
  return merge;
}

std::vector<LeveringRij> merged_rows(const Dossier& dossier, const Levering* levering,
                                     const LeveringMerge& merge) {
  std::vector<LeveringRij> rows;
  if (levering != nullptr) rows = delivered_rows(dossier, *levering);
  std::unordered_map<std::uint32_t, std::size_t> row_of;  // by the place of its cell
  for (std::size_t i = 0; i < rows.size(); ++i) row_of.emplace(rows[i].waarneming.cel, i);
  for (const LeveringWijziging& change : merge.changes) {
    const auto found = change.was ? row_of.find(change.was->cel) : row_of.end();
    if (found == row_of.end())
      rows.push_back(change.row);
    else
      rows[found->second] = change.row;
  }
  std::ranges::stable_sort(rows, [](const LeveringRij& a, const LeveringRij& b) { return key(a) < key(b); });
  return rows;
}

}  // namespace voortgang
