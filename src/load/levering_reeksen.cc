#include "load/levering_reeksen.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace voortgang {
namespace {

// The rows of a delivery: what each is, and of which series.
struct Rows {
  std::vector<ReeksSleutel> keys;
  std::vector<Waarneming>& waarnemingen;

  [[nodiscard]] std::size_t size() const { return keys.size(); }
  [[nodiscard]] std::pair<ReeksSleutel, Periode> key(std::size_t row) const {
    return {keys[row], waarnemingen[row].periode};
  }
};

// By series and period; mostly they come so already.
void sort(Rows& rows) {
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t row) { return rows.key(row); };
  if (std::ranges::is_sorted(order, {}, key)) return;
  std::ranges::stable_sort(order, {}, key);
  const std::vector<ReeksSleutel> keys = std::exchange(rows.keys, {});
  const std::vector<Waarneming> waarnemingen = std::exchange(rows.waarnemingen, {});
  for (const std::size_t row : order) {
    rows.keys.push_back(keys[row]);
    rows.waarnemingen.push_back(waarnemingen[row]);
  }
}

// "10 / 12"; empty where they are the same.
std::string both_values(std::string_view text, const Waarneming& before, const Waarneming& again) {
  const std::string_view first = text.substr(before.cel, before.cel_lengte);
  const std::string_view second = text.substr(again.cel, again.cel_lengte);
  const bool are_equal =
      before.is_getal() && again.is_getal() && same_number(before.waarde, again.waarde);  // 12 and 12,0
  return first == second || are_equal ? std::string() : std::string(first) + " / " + std::string(second);
}

void tell_repeated(const Rows& rows, std::string_view text, const std::vector<Indicator>& indicatoren,
                   const Levering& levering, Problems& problems) {
  std::size_t first = 0;  // of the rows with the same key
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows.key(first) != rows.key(i)) {
      first = i;
      continue;
    }
    const Waarneming& before = rows.waarnemingen[first];
    const Waarneming& again = rows.waarnemingen[i];
    const Indicator& indicator = indicatoren[rows.keys[i].indicator];
    problems.add(Code::CSV207, line_span(levering.bestand, text, again.cel),
                 {{"indicator", indicator.id},
                  {"onderdeel", onderdeel_naam(indicator, levering.onderdelen[rows.keys[i].onderdeel])},
                  {"periode", code(again.periode)},
                  {"regel", std::int64_t{before.regel}},
                  {"waarden", both_values(text, before, again)}},
                 {line_span(levering.bestand, text, before.cel)});
  }
}

void divide(const Rows& rows, std::vector<GeleverdeReeks>& reeksen) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0 || rows.keys[i] != rows.keys[i - 1]) {
      reeksen.push_back({.indicator = rows.keys[i].indicator,
                         .onderdeel = rows.keys[i].onderdeel,
                         .eerste = static_cast<std::uint32_t>(i)});
    }
    ++reeksen.back().aantal;
    reeksen.back().decimalen = std::max(reeksen.back().decimalen, rows.waarnemingen[i].waarde.decimals);
  }
}

}  // namespace

void make_reeksen(std::vector<ReeksSleutel> keys, std::string_view text,
                  const std::vector<Indicator>& indicatoren, Levering& levering, Repeated repeated,
                  Problems& problems) {
  Rows rows{std::move(keys), levering.waarnemingen};
  sort(rows);
  if (repeated == Repeated::kTold) tell_repeated(rows, text, indicatoren, levering, problems);
  divide(rows, levering.reeksen);
}

}  // namespace voortgang
