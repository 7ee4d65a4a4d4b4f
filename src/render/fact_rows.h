#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "facts/feiten.h"

namespace voortgang {

// What every writer prints of one figure, so that it reads the same in all of them.

// Status and note in one: "voorlopig; nog één opgave verwacht". Empty for most.
[[nodiscard]] std::string remark_of(const Feit& feit);
// Of the group beside it in that period; empty where it has none.
[[nodiscard]] std::string group_value(const FactTable& table, Periode periode);
[[nodiscard]] bool has_remarks(const FeitenReeks& reeks);

}  // namespace voortgang
