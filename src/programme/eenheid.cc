#include "programme/eenheid.h"

#include <array>
#include <utility>

#include "base/characters.h"
#include "base/decimal.h"
#include "base/digits.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kEuro = "euro";
constexpr std::string_view kThousands = ".000";

// "miljoen euro per jaar" -> what stands before and behind the word for the currency.
struct MoneyUnit {
  std::string_view scale;
  std::string_view rest;
};

bool is_money(std::string_view unit, MoneyUnit& money) {
  for (const std::string_view scale :
       {std::string_view(), woorden::kDuizend, woorden::kMiljoen, woorden::kMiljard}) {
    std::string_view rest = unit;
    if (!scale.empty()) {
      if (!rest.starts_with(scale) || !rest.substr(scale.size()).starts_with(' ')) continue;
      rest.remove_prefix(scale.size() + 1);
    }
    if (!rest.starts_with(kEuro)) continue;
    rest.remove_prefix(kEuro.size());
    if (!rest.empty() && rest.front() != ' ') continue;
    money = {scale, rest};
    return true;
  }
  return false;
}

// "54.000.000" is "54 miljoen" and "1.500.000" is "1,5 miljoen"; a number that would lose digits stays.
std::string in_words(std::string_view number) {
  const std::array<std::pair<std::size_t, std::string_view>, 2> scales = {
      {{3, woorden::kMiljard}, {2, woorden::kMiljoen}}};
  for (const auto& [groups, word] : scales) {
    std::string_view head = number;
    for (std::size_t i = 1; i < groups && head.ends_with(kThousands); ++i)
      head.remove_suffix(kThousands.size());
    const bool all_zero = number.size() - head.size() == (groups - 1) * kThousands.size();
    if (!all_zero || head.size() < kThousands.size() + 1 || head[head.size() - 4] != '.') continue;
    const std::string_view group = head.substr(head.size() - 3);
    if (group.substr(1) != "00") continue;
    std::string out(head.substr(0, head.size() - 4));
    if (group.front() != '0') out.append(",").append(group.substr(0, 1));
    return out.append(kHardSpace).append(word);
  }
  return std::string(number);
}

std::string framed(std::string_view number, std::string_view unit) {
  const Omlijsting frame = omlijsting(unit);
  return frame.voor + std::string(number) + frame.achter;
}

// "te klein om te tonen" is not of anything.
bool is_number(std::string_view shown) {
  return shown.find_first_of(kDecimalDigits) != std::string_view::npos;
}

}  // namespace

Eenheid eenheid_of(const Indicator& indicator) {
  return {indicator.eenheid,
          indicator.eenheid_enkelvoud.empty() ? indicator.eenheid : indicator.eenheid_enkelvoud};
}

Omlijsting omlijsting(std::string_view unit) {
  if (unit.empty()) return {};
  if (unit.front() == '%') return {{}, std::string(unit)};
  MoneyUnit money;
  if (!is_money(unit, money)) return {{}, std::string(kHardSpace).append(unit)};
  Omlijsting out{std::string("€").append(kHardSpace), {}};
  if (!money.scale.empty()) out.achter.append(kHardSpace).append(money.scale);
  out.achter.append(money.rest);
  return out;
}

std::string_view unit_beside(std::string_view number, const Eenheid& unit) {
  return number == "1" || number == "−1" || number == "+1" ? unit.een : unit.meer;
}

std::string exactly_with_unit(std::string_view number, const Eenheid& unit) {
  if (!is_number(number)) return std::string(number);
  return framed(number, unit_beside(number, unit));
}

std::string euros(std::int64_t amount) {
  return exactly_with_unit(dutch(amount), {kEuro});
}

std::string with_unit(std::string_view number, const Eenheid& unit) {
  MoneyUnit money;
  const bool in_euros = is_money(unit.meer, money) && money.scale.empty();
  return in_euros && is_number(number) ? framed(in_words(number), unit.meer)
                                       : exactly_with_unit(number, unit);
}

}  // namespace voortgang
