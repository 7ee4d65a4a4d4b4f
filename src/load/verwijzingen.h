#pragma once

#include <string_view>
#include <vector>

#include "diag/problem.h"
#include "programme/indicator.h"
#include "programme/known_ids.h"
#include "programme/tekst.h"

namespace voortgang {

// The meaning of every reference in a text. Names, words and areas that are not known are told.
[[nodiscard]] std::vector<Verwijzing> interpret_references(const MarkdownText& text, const KnownIds& known,
                                                           Problems& problems);

// Editors type units beside references: "{{x}}%", "{{x}} trajecten", "€ {{x}} miljoen". Where that is the
// unit of the figure, in one or in more, it is taken out of the text and becomes part of the reference, as if
// "met eenheid" had been written. So it is never there twice, a 1 has a singular, and "(voorlopig)" stands
// behind the unit.
void take_typed_units(std::string_view source, const std::vector<Indicator>& indicatoren, Tekst& tekst);

}  // namespace voortgang
