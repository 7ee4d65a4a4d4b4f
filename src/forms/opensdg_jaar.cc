#include "forms/opensdg_jaar.h"

#include <algorithm>
#include <string>

#include "base/digits.h"

namespace voortgang {
namespace {

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of(kDecimalDigits) == text.npos;
}

// "2015", "/", "16": two numbers and what stands between them.
struct Pair {
  int year = 0;
  std::string_view second;
};

std::optional<Pair> pair_of(std::string_view cell) {
  if (cell.size() < 6 || !are_digits(cell.substr(0, 4))) return std::nullopt;
  std::string_view rest = cell.substr(4);
  for (const std::string_view sign : {" - ", " / ", "/", "-", "–"}) {
    if (!rest.starts_with(sign)) continue;
    rest.remove_prefix(sign.size());
    const bool is_number = (rest.size() == 2 || rest.size() == 4) && are_digits(rest);
    if (is_number) return Pair{std::atoi(std::string(cell.substr(0, 4)).c_str()), rest};
    return std::nullopt;
  }
  return std::nullopt;
}

bool are_consecutive(const Pair& pair) {
  const int second = std::atoi(std::string(pair.second).c_str());
  return pair.second.size() == 4 ? second == pair.year + 1 : second == (pair.year + 1) % 100;
}

}  // namespace

SdgJaren::SdgJaren(std::span<const std::string_view> cells) {
  for (const std::string_view cell : cells) {
    const auto pair = pair_of(cell);
    has_months_ |= pair && pair->second.size() == 2 && !are_consecutive(*pair) && parse_periode(cell);
  }
  std::map<Frequentie, std::size_t> counts;
  for (const std::string_view cell : cells) {
    if (const auto found = any(cell)) ++counts[found->frequentie];
  }
  std::size_t most = 0;
  for (const auto& [frequentie, count] : counts) {
    if (count <= most) continue;
    most = count;
    frequentie_ = frequentie;
  }
}

std::optional<Periode> SdgJaren::any(std::string_view cell) const {
  if (cell.size() == 6 && cell.ends_with(".0")) cell.remove_suffix(2);  // by way of pandas
  if (const auto pair = pair_of(cell); pair && !(has_months_ && pair->second.size() == 2)) {
    if (!are_consecutive(*pair)) return std::nullopt;
    return Periode{static_cast<std::int16_t>(pair->year), Frequentie::kSchooljaar, 1};
  }
  std::string text(cell);
  std::ranges::replace(text, 'Q', 'K');
  if (text.size() == 6 && text[4] == 'K') text.insert(4, "-");
  return parse_periode(text);
}

std::optional<Periode> SdgJaren::read(std::string_view cell) const {
  const auto found = any(cell);
  if (!found || found->frequentie != frequentie_) return std::nullopt;
  return found;
}

}  // namespace voortgang
