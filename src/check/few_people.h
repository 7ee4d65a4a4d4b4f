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

// By which words people are known: any for people ("mensen"), those of an indicator (its unit and its name,
// and where its unit is one for people, those for anybody), or those of an indicator as far as these are not
// words for anybody ("daklozen").
enum class Mensen : std::uint8_t { kAlle, kEigen, kVanIndicator };

// Stands among the words of a sentence where a colon or "=" is.
inline constexpr std::string_view kColon = ":";

// Where the words of a sentence tell of fewer people than may be shown: the first and the last word of it.
// "3 mensen", "vier dakloze inwoners", "het aantal mensen is 3". Something that is no word is empty.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> few_people(
    std::span<const std::string_view> sentence, const Indicator& indicator, Mensen mensen = Mensen::kAlle);

// A number and the word that it is written together with: "4mensen" and "4-mensen".
[[nodiscard]] std::vector<std::string_view> parts_of_word(std::string_view word);

// The sentences of a remark that is written plainly, as words.
[[nodiscard]] std::vector<std::vector<std::string_view>> sentences_of(std::string_view remark);

}  // namespace voortgang
