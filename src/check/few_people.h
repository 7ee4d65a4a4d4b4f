#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "programme/indicator.h"

namespace voortgang {

// By which words people are known: any for people ("mensen"), or those of an indicator alone ("daklozen"), by
// its unit and its name, as far as these are not words for anybody.
enum class Mensen : std::uint8_t { kAlle, kVanIndicator };

// Where the words of a sentence tell of fewer people than may be shown: the first and the last word of it.
// "3 mensen", "vier dakloze inwoners", "het aantal mensen is 3". Something that is no word is empty.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> few_people(
    std::span<const std::string_view> sentence, const Indicator& indicator, Mensen mensen = Mensen::kAlle);

// The sentences of a remark, as words.
[[nodiscard]] std::vector<std::vector<std::string_view>> sentences_of(std::string_view remark);

}  // namespace voortgang
