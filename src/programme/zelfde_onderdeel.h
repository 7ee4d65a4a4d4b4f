#pragma once

#include <cstdint>
#include <optional>

#include "programme/indicator.h"

namespace voortgang {

// Columns and values of one indicator in another: those of the same name, or else the one that shares an
// earlier name with it (`eerdereNamen`), where there is one alone. Nothing where there is none.
[[nodiscard]] std::optional<std::uint32_t> same_column(const Indicator& from, std::uint32_t kolom,
                                                       const Indicator& to);
[[nodiscard]] std::optional<std::uint32_t> same_value(const Uitsplitsing& from, std::uint32_t waarde,
                                                      const Uitsplitsing& to);
// Of each column that a part says something of; in order.
[[nodiscard]] std::optional<Onderdeel> same_part(const Indicator& from, const Onderdeel& onderdeel,
                                                 const Indicator& to);

}  // namespace voortgang
