#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "deliveries/leveringen.h"

namespace voortgang {

// A text in a field that editors fill in: a cell of a list, a value in a JSON file or above a text. Which
// field it is, nobody has to know, so that none can be forgotten.
struct Veldtekst {
  std::string_view label;  // what stands before it: the key of "aantal mensen: 4"; empty in a list
  std::string_view tekst;
  Span span;
  GebiedIndex gebied = kRegio;  // that it is about
  std::optional<HoofddoelIndex> hoofddoel;
};

// Files that editors write; those of frozen editions and of figures are none.
[[nodiscard]] bool is_of_editors(const Source& source);

// All that stands in them but the running texts themselves.
void for_each_field(const Dossier& dossier, const std::function<void(const Veldtekst&)>& take);

}  // namespace voortgang
