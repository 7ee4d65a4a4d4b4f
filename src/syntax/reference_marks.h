#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text_arena.h"
#include "syntax/reference.h"

namespace voortgang {

// Carries references through a Markdown parser that does not know them. Each is replaced beforehand by a mark
// that no Markdown rule touches: a noncharacter (U+FDD0 or another that the text does not hold) and the index
// in two letters, filled up to the length of the reference so that columns stay what they are. Afterwards the
// marks are found again, in text as references, in code and addresses as what was written.
class ReferenceMarks {
 public:
  static constexpr std::size_t kMost = 52 * 52;  // references in one text

  // Without references where the text holds every noncharacter: nobody writes such a text.
  ReferenceMarks(std::string_view text, std::vector<Reference>& references);

  // The text from `begin` on, with marks.
  [[nodiscard]] std::string marked(std::size_t begin) const;

  struct Found {
    std::size_t at = std::string_view::npos;
    std::size_t length = 0;
    std::uint32_t index = 0;
  };
  // The first mark in a text; `at` is npos where there is none.
  [[nodiscard]] Found find(std::string_view text) const;

  // The text with its marks turned back into what was written.
  [[nodiscard]] std::string_view restored(std::string_view text, TextArena& arena) const;

 private:
  [[nodiscard]] std::string_view written(const Reference& reference) const;

  std::string_view text_;
  const std::vector<Reference>& references_;
  std::string mark_;
};

}  // namespace voortgang
