#include "render/single_number.h"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "base/periode.h"
#include "programme/document_woorden.h"
#include "programme/waarde_woorden.h"
#include "render/fact_rows.h"

namespace voortgang {

bool shows_a_course(const Figure& figure) {
  const auto* line = std::get_if<LineChart>(&figure.chart);
  return line == nullptr || std::ranges::count_if(line->feiten, &Feit::is_getal) > 1;
}

const Feit* only_feit(const Block& block) {
  const auto* table = std::get_if<FactTable>(&block.is);
  if (table == nullptr || table->reeks->feiten.size() != 1) return nullptr;
  const Feit& only = table->reeks->feiten.front();
  return only.is_getal() ? &only : nullptr;
}

std::string said_of_all(const FactTable& table) {
  const auto& all = table.reeks->feiten;
  if (all.size() < 2 || table.groep != nullptr || has_remarks(*table.reeks)) return {};
  const Toestand first = all.front().toestand();
  if (std::ranges::any_of(all,
                          [first](const Feit& feit) { return feit.is_getal() || feit.toestand() != first; }))
    return {};
  return woorden::kAllePerioden(words(all.front().periode), words(all.back().periode),
                                woorden::toestand(first));
}

std::string remark_with_period(const Feit& feit) {
  const std::string remark = remark_of(feit);
  return remark.empty() ? remark : fmt::format("{}: {}.", words(feit.periode), remark);
}

std::string remarks_with_periods(const FeitenReeks& reeks) {
  std::string out;
  for (const Feit& feit : reeks.feiten) {
    const std::string remark = remark_with_period(feit);
    if (!remark.empty()) out.append(out.empty() ? "" : " ").append(remark);
  }
  return out;
}

}  // namespace voortgang
