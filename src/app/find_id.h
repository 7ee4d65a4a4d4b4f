#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "diag/words.h"
#include "programme/programma.h"

namespace voortgang {

// "a, b, c"
[[nodiscard]] std::string list_of(const std::vector<std::string_view>& ids);

// The place of an id in a list, or what to say when it is not in it.
[[nodiscard]] std::expected<std::size_t, std::string> find_id(Language language, Term what,
                                                              std::string_view id,
                                                              const std::vector<std::string_view>& ids);

// The same for the goals and the areas of a programme.
[[nodiscard]] std::expected<HoofddoelIndex, std::string> find_goal(Language language,
                                                                   const Programma& programma,
                                                                   std::string_view id);
[[nodiscard]] std::expected<GebiedIndex, std::string> find_area(Language language, const Programma& programma,
                                                                std::string_view id);

}  // namespace voortgang
