#pragma once

#include <string_view>
#include <vector>

#include "base/source.h"

namespace voortgang {

// One word behind the name of a reference: `verschil`, or `periode=2021`.
struct ReferenceArgument {
  std::string_view key;  // empty for a word by itself
  std::string_view value;
  Span span;
};

// `{{name argument …}}` in a text, by form only: what names and arguments mean is for check and compose.
struct Reference {
  std::string_view name;  // empty where there is nothing between the braces
  Span name_span;
  std::vector<ReferenceArgument> arguments;
  Span span;           // with the braces
  bool closed = true;  // false: the closing braces are missing on this line
};

// All references of a text in order, without regard to what they stand in.
[[nodiscard]] std::vector<Reference> find_references(SourceId source, std::string_view text,
                                                     std::size_t begin);

}  // namespace voortgang
