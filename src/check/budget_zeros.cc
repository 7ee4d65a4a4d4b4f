#include "check/budget_zeros.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/text.h"
#include "check/delivered.h"
#include "diag/number_words.h"
#include "programme/plan_sums.h"

namespace voortgang {
namespace {

constexpr std::int64_t kThousand = 1000;
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kApart = 3;        // times that amounts of one project differ anyway
constexpr std::int64_t kLeastReal = 100;  // nobody plans less for a project by itself
constexpr std::int64_t kUsual = 10'000;   // from here on an amount is surely in euros
constexpr std::size_t kFewestOthers = 3;

// One amount of a project, and where it stands.
struct Amount {
  std::int64_t size = 0;
  const Begrotingscel* cel = nullptr;
  std::string_view column;  // where it is not the plan itself
};

void add(std::vector<Amount>& amounts, const std::optional<std::int64_t>& amount, const Begrotingscel& cel,
         std::string_view column) {
  if (amount && *amount != 0) amounts.push_back({std::abs(*amount), &cel, column});
}

std::vector<Amount> amounts_of(const Begrotingsproject& project) {
  std::vector<Amount> amounts;
  for (const Begrotingscel& cel : project.cellen) {
    add(amounts, cel.bedrag, cel, {});
    add(amounts, cel.gerealiseerd, cel, "gerealiseerd");
    add(amounts, cel.prognose, cel, "prognose");
  }
  return amounts;
}

std::vector<Amount> amounts_of(const Begroting& begroting) {
  std::vector<Amount> all;
  for (const Begrotingsproject& project : begroting.projecten) {
    const std::vector<Amount> amounts = amounts_of(project);
    all.insert(all.end(), amounts.begin(), amounts.end());
  }
  return all;
}

bool explains(const Begroting& begroting) {
  return std::ranges::any_of(begroting.projecten,
                             [](const Begrotingsproject& project) { return !project.voetnoot.empty(); });
}

// A thousand or a million times, give or take what amounts differ anyway.
bool seems_in_multiples(std::int64_t small, std::int64_t large) {
  const auto is_about = [&](std::int64_t factor) {
    return large * kApart >= small * factor && large / kApart <= small * factor;
  };
  return is_about(kThousand) || (small < kThousand && is_about(kMillion));
}

std::string year_of(const Amount& amount) {
  std::string year = std::to_string(amount.cel->jaar);
  if (!amount.column.empty()) year.append(" (").append(amount.column).append(")");
  return year;
}

// The widest step between amounts in order of size that a thousand explains: its place, or 0.
std::size_t step_in(const std::vector<Amount>& sorted) {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const std::int64_t small = sorted[i - 1].size;
    const std::int64_t large = sorted[i].size;
    const bool is_step = large / small >= kThousand / kApart;
    if (is_step && seems_in_multiples(small, large)) return i;
  }
  return 0;
}

// A hundred times another one, with the same digits, where all others are alike: 25000,00 without its comma.
const Amount* hundredfold_in(const std::vector<Amount>& sorted) {
  if (sorted.size() < kFewestOthers) return nullptr;
  const Amount& most = sorted.back();
  const auto others = std::span(sorted).first(sorted.size() - 1);
  const bool are_alike = others.back().size <= others.front().size * kApart;
  const bool is_same =
      std::ranges::any_of(others, [&](const Amount& one) { return one.size * 100 == most.size; });
  return are_alike && is_same ? &most : nullptr;
}

void tell(const Dossier& dossier, const Begroting& begroting, const Begrotingsproject& project,
          const Amount& amount, const Amount& other, Problems& problems) {
  problems.add(Code::BEG119, line_place(dossier, begroting.bestand, amount.cel->regel),
               {{"nummer", std::int64_t{project.nummer}},
                {"jaar", year_of(amount)},
                {"waarde", number_words(amount.size)},
                {"anderjaar", year_of(other)},
                {"ander", number_words(other.size)}});
}

// Amounts that stand alone in their project, far below all others of the plan.
void check_lone_amounts(const Dossier& dossier, const Begroting& begroting, const std::vector<Amount>& all,
                        Problems& problems) {
  std::vector<std::int64_t> usual;
  for (const Amount& amount : all) {
    if (amount.size >= kUsual) usual.push_back(amount.size);
    if (amount.size >= kLeastReal && amount.size < kUsual) return;  // there are small lines in this plan
  }
  if (usual.size() < kFewestOthers) return;
  const auto [least, most] = std::ranges::minmax(usual);
  for (const Begrotingsproject& project : begroting.projecten) {
    const std::vector<Amount> amounts = amounts_of(project);
    if (amounts.size() != 1 || !project.voetnoot.empty()) continue;
    const Amount& lone = amounts.front();
    const std::int64_t in_full = lone.size * kThousand;
    if (lone.size >= kLeastReal || in_full < least / kApart || in_full > most * kApart) continue;
    problems.add(Code::BEG120, line_place(dossier, begroting.bestand, lone.cel->regel),
                 {{"nummer", std::int64_t{project.nummer}},
                  {"jaar", year_of(lone)},
                  {"waarde", number_words(lone.size)},
                  {"laagste", number_words(least)}});
  }
}

void check_cover_in_multiples(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  if (begroting.jaren.empty()) return;
  const std::int64_t plan = planned(begroting, begroting.jaren.front(), begroting.jaren.back()).all();
  const Begrotingscel* first = nullptr;
  for (const Begrotingsproject& project : begroting.projecten) {
    const auto counted = std::ranges::find_if(
        project.cellen, [](const Begrotingscel& cel) { return cel.bedrag && cel.is_counted; });
    if (first == nullptr && counted != project.cellen.end()) first = &*counted;
  }
  std::int64_t covered = 0;
  for (const Dekking& dekking : begroting.dekking) {
    if (!dekking.bedrag) return;
    covered += *dekking.bedrag;
  }
  if (first == nullptr || plan <= 0 || covered < plan || !seems_in_multiples(plan, covered)) return;
  problems.add(Code::BEG121, line_place(dossier, begroting.bestand, first->regel),
               {{"bedrag", number_words(plan)}, {"gedekt", number_words(covered)}});
}

}  // namespace

bool tells_zeros(const Dossier& dossier, const Begroting& begroting, const Begrotingsproject& project,
                 Problems& problems) {
  if (!project.voetnoot.empty()) return false;
  std::vector<Amount> sorted = amounts_of(project);
  if (sorted.size() < 2) return false;
  std::ranges::stable_sort(sorted, {}, &Amount::size);
  if (const std::size_t step = step_in(sorted); step > 0) {
    const bool is_large_one = sorted.size() - step < step;  // the fewest are the ones to look at
    const Amount& amount = is_large_one ? sorted[step] : sorted[step - 1];
    tell(dossier, begroting, project, amount, is_large_one ? sorted[step - 1] : sorted[step], problems);
    return true;
  }
  const Amount* hundredfold = hundredfold_in(sorted);
  if (hundredfold != nullptr) tell(dossier, begroting, project, *hundredfold, sorted.front(), problems);
  return hundredfold != nullptr;
}

namespace {

std::map<std::int16_t, std::int64_t> by_year(const Begrotingsproject& project) {
  std::map<std::int16_t, std::int64_t> years;
  for (const Begrotingscel& cel : project.cellen) {
    if (cel.bedrag && *cel.bedrag != 0) years[cel.jaar] += *cel.bedrag;
  }
  return years;
}

bool is_called_total(std::string_view name) {
  const std::string small = folded(name);
  return std::ranges::any_of(
      std::to_array<std::string_view>({"totaal", "subtotaal", "total", "som", "eindtotaal"}),
      [&](std::string_view word) { return small == word || small.starts_with(std::string(word) + " "); });
}

// A row of totals that was taken along: by its name, or by being the sum of all others in some years.
void check_totals(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  std::map<std::int16_t, std::int64_t> all;
  for (const Begrotingsproject& project : begroting.projecten) {
    for (const auto& [year, amount] : by_year(project)) all[year] += amount;
  }
  for (const Begrotingsproject& project : begroting.projecten) {
    const auto own = by_year(project);
    if (own.empty() || !project.voetnoot.empty()) continue;
    const auto is_sum = [&](const auto& of) { return all.at(of.first) == 2 * of.second; };
    const bool is_total = begroting.projecten.size() >= kFewestOthers && own.size() >= 2 &&
                          own.size() == all.size() && std::ranges::all_of(own, is_sum);
    if (!is_total && !is_called_total(project.naam)) continue;
    problems.add(Code::BEG123, line_place(dossier, begroting.bestand, project.cellen.front().regel),
                 {{"nummer", std::int64_t{project.nummer}}, {"naam", project.naam}});
  }
}

}  // namespace

void check_zeros(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  check_totals(dossier, begroting, problems);
  const std::vector<Amount> amounts = amounts_of(begroting);
  if (amounts.size() >= kFewestOthers && !explains(begroting)) {
    const auto most = std::ranges::max_element(amounts, {}, &Amount::size);
    if (most->size < kThousand)
      return problems.add(Code::BEG122, line_place(dossier, begroting.bestand, amounts.front().cel->regel),
                          {{"hoogste", number_words(most->size)}});
  }
  check_lone_amounts(dossier, begroting, amounts, problems);
  check_cover_in_multiples(dossier, begroting, problems);
}

}  // namespace voortgang
