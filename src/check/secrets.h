#pragma once

#include <optional>
#include <string_view>

namespace voortgang {

// The words by which a remark says that its figure is not public: "geheim", "vertrouwelijk", "niet openbaar",
// "onder embargo", "mag niet op de site", "pas na 1 maart naar buiten". Empty where it says no such thing, or
// denies it ("niet meer geheim").
[[nodiscard]] std::string_view secret_word(std::string_view remark);

// The same for words that may mean it: "onderdrukt", "herleidbaar", "te klein aantal".
[[nodiscard]] std::string_view doubtful_word(std::string_view remark);

// A number of people or of the unit that a remark names and that is not its figure: "waarvan 3 kinderen".
struct OtherCount {
  std::string_view aantal, mensen;
};
[[nodiscard]] std::optional<OtherCount> other_count_of_people(std::string_view remark, std::string_view unit,
                                                              double of);

// A remark that is a number and nothing else, such as the figure of last year; a year is none.
[[nodiscard]] bool is_only_number(std::string_view remark);

// Letters that were saved in a wrong encoding before they came here: Ã© for é, or the sign for a lost one.
[[nodiscard]] std::string_view misread_letters(std::string_view text);

// True where a remark at a withheld figure gives the figure: it is nothing but a number, or has one before
// the unit ("4 personen") or behind "het zijn er", "aantal", "was" and the like. "minder dan 10" gives
// nothing.
[[nodiscard]] bool gives_number(std::string_view remark, std::string_view unit);

}  // namespace voortgang
