#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "compose/blocks.h"
#include "compose/tables.h"
#include "programme/document_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

std::string source_of(const Begrotingscel& cel) {
  return cel.zeker ? cel.dekking : woorden::kVan(cel.dekking, woorden::kOnzeker);
}

// "2020–2022: collegeplanning; 2023: reserve; 2024: reserve (onzeker)"
std::string cover_of(const Begrotingsproject& project) {
  std::string out;
  for (std::size_t i = 0; i < project.cellen.size();) {
    const Begrotingscel& first = project.cellen[i];
    std::size_t end = i + 1;
    while (end < project.cellen.size() && source_of(project.cellen[end]) == source_of(first)) ++end;
    if (!first.dekking.empty()) {
      out += fmt::format("{}{}: {}", out.empty() ? "" : "; ",
                         span_of_years(first.jaar, project.cellen[end - 1].jaar), source_of(first));
    }
    i = end;
  }
  return out;
}

}  // namespace

std::string span_of_years(std::int16_t from, std::int16_t to) {
  return from == to ? fmt::format("{}", from) : fmt::format("{}–{}", from, to);
}

std::optional<Table> budget_projects(const Begroting& begroting, std::string_view naam) {
  const bool has_plan =
      std::ranges::any_of(begroting.projecten, [](const auto& p) { return !p.themaplan.empty(); });
  const bool has_cover =
      std::ranges::any_of(begroting.projecten, [](const auto& p) { return !cover_of(p).empty(); });
  if (!has_plan && !has_cover) return std::nullopt;
  Table table{.id = {},
              .caption = (has_plan ? woorden::kProjectenBijschrift : woorden::kProjectdekking)(naam),
              .columns = {{std::string(woorden::kProject)}},
              .rows = {}};
  if (has_plan) table.columns.push_back({std::string(woorden::kThemaplan)});
  if (has_cover) table.columns.push_back({std::string(woorden::kDekkingKop)});
  for (const Begrotingsproject& project : begroting.projecten) {
    TableRow row{.cells = {plain(fmt::format("{}. {}", project.nummer, project.naam))}};
    if (has_plan) row.cells.push_back(plain(project.themaplan));
    if (has_cover) row.cells.push_back(plain(cover_of(project)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace voortgang
