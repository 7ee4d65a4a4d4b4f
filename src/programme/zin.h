#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>

namespace voortgang {

// A sentence with gaps: "{} gemeenten, van {} tot {}". How many gaps there are is part of its type, so a text
// with a gap too many, or a use that fills one too few, does not compile, although text and use are in
// different files. No gap takes a bare number: a count is written with points (count_text), a year is not.
template <int kGaps>
class Zin {
 public:
  consteval Zin(const char* text) : text_(text) {  // implicit: in woorden.cc a sentence is written as a text
    int gaps = 0;
    for (std::size_t at = text_.find('{'); at != std::string_view::npos; at = text_.find('{', at + 2), ++gaps)
      if (text_.substr(at, 2) != "{}") throw "a gap is written {}";
    if (gaps != kGaps) throw "the text has another number of gaps";
  }

  template <typename... Args>
    requires(sizeof...(Args) == kGaps && (!std::is_integral_v<Args> && ...))
  [[nodiscard]] std::string operator()(const Args&... args) const {
    return fmt::format(fmt::runtime(text_), args...);
  }

 private:
  std::string_view text_;
};

}  // namespace voortgang
