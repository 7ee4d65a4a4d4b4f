#include "programme/zelfde_onderdeel.h"

#include <algorithm>
#include <string_view>

namespace voortgang {
namespace {

using Waarde = std::optional<std::uint32_t>;  // nothing: the column itself

bool was_called(const Uitsplitsing& of, Waarde waarde, std::string_view name) {
  return std::ranges::any_of(of.vroeger, [&](const Uitsplitsing::Vroeger& vroeger) {
    return vroeger.waarde == waarde && std::ranges::find(vroeger.namen, name) != vroeger.namen.end();
  });
}

std::string_view name_of(const Uitsplitsing& of, Waarde waarde) {
  return waarde ? of.waarden[*waarde] : of.kolom;
}

// Whether one of them was called as the other is or was.
bool share_a_name(const Uitsplitsing& a, Waarde in_a, const Uitsplitsing& b, Waarde in_b) {
  if (was_called(a, in_a, name_of(b, in_b)) || was_called(b, in_b, name_of(a, in_a))) return true;
  return std::ranges::any_of(a.vroeger, [&](const Uitsplitsing::Vroeger& vroeger) {
    return vroeger.waarde == in_a && std::ranges::any_of(vroeger.namen, [&](const std::string& name) {
             return was_called(b, in_b, name);
           });
  });
}

// The one place that is like it, of so many; nothing where there are more.
template <class IsLike>
std::optional<std::uint32_t> only_one(std::size_t places, IsLike is_like) {
  std::optional<std::uint32_t> out;
  for (std::uint32_t i = 0; i < places; ++i) {
    if (!is_like(i)) continue;
    if (out) return std::nullopt;
    out = i;
  }
  return out;
}

}  // namespace

std::optional<std::uint32_t> same_column(const Indicator& from, std::uint32_t kolom, const Indicator& to) {
  const Uitsplitsing& own = from.uitsplitsingen[kolom];
  const auto same = std::ranges::find(to.uitsplitsingen, own.kolom, &Uitsplitsing::kolom);
  if (same != to.uitsplitsingen.end()) return static_cast<std::uint32_t>(same - to.uitsplitsingen.begin());
  return only_one(to.uitsplitsingen.size(), [&](std::uint32_t i) {
    const Uitsplitsing& other = to.uitsplitsingen[i];
    return share_a_name(own, {}, other, {}) &&
           std::ranges::find(from.uitsplitsingen, other.kolom, &Uitsplitsing::kolom) ==
               from.uitsplitsingen.end();
  });
}

std::optional<std::uint32_t> same_value(const Uitsplitsing& from, std::uint32_t waarde,
                                        const Uitsplitsing& to) {
  const auto same = std::ranges::find(to.waarden, from.waarden[waarde]);
  if (same != to.waarden.end()) return static_cast<std::uint32_t>(same - to.waarden.begin());
  return only_one(to.waarden.size(), [&](std::uint32_t i) {
    return share_a_name(from, waarde, to, i) &&
           std::ranges::find(from.waarden, to.waarden[i]) == from.waarden.end();
  });
}

std::optional<Onderdeel> same_part(const Indicator& from, const Onderdeel& onderdeel, const Indicator& to) {
  Onderdeel out;
  for (const Keuze& keuze : onderdeel) {
    const auto column = same_column(from, keuze.kolom, to);
    if (!column) return std::nullopt;
    const auto value = same_value(from.uitsplitsingen[keuze.kolom], keuze.waarde, to.uitsplitsingen[*column]);
    if (!value) return std::nullopt;
    out.push_back({*column, *value});
  }
  std::ranges::sort(out);
  return out;
}

}  // namespace voortgang
