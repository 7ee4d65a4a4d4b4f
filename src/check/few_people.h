#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "programme/indicator.h"

namespace voortgang {

// Where the words of a sentence tell of fewer people than may be shown: the first and the last word of it.
// "3 mensen", "vier dakloze inwoners", "het aantal mensen is 3". Something that is no word is empty.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> few_people(
    std::span<const std::string_view> sentence, const Indicator& indicator);

// The same for a remark of one or more sentences.
[[nodiscard]] bool tells_few_people(std::string_view remark, const Indicator& indicator);

}  // namespace voortgang
