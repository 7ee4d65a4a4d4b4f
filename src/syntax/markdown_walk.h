#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace voortgang {

// Pieces of Markdown as they stand in a source, for following a tree that is known already: nothing here
// decides what something is.

inline constexpr std::string_view kInlineBlank = " \t";

// Behind the line end at `at`, and the marks of quotes and the spaces that the next line begins with.
[[nodiscard]] std::size_t behind_line_start(std::string_view source, std::size_t at);

// Behind what makes the next character of a text that is shown: itself, `\` and itself, or an entity, of
// which `shown` moves over all it makes. Nothing where the source has something else.
[[nodiscard]] std::optional<std::size_t> behind_shown(std::string_view source, std::size_t at,
                                                      std::string_view text, std::size_t& shown);

// `(address "title")` behind a link's text: what is address, and where it ends.
struct LinkTarget {
  std::size_t address_begin = 0;
  std::size_t address_end = 0;
  std::size_t end = 0;
};
[[nodiscard]] std::optional<LinkTarget> link_target(std::string_view source, std::size_t at);

// Behind `[label]`; nothing where there is no label.
[[nodiscard]] std::optional<std::size_t> behind_label(std::string_view source, std::size_t at);

// Behind a code span that begins at `at`; nothing where none does.
[[nodiscard]] std::optional<std::size_t> behind_code(std::string_view source, std::size_t at);

}  // namespace voortgang
