#pragma once

#include <vector>

#include "compose/basis.h"
#include "document/woo.h"

namespace voortgang {

// The documents that go into the index of the Wet open overheid: what councils got, in the formats that the
// index takes. Only what is final: no draft, nothing of an edition that has not been adopted, nothing that is
// an example; and only of organisations with a code in TOOI.
[[nodiscard]] std::vector<WooDocument> woo_documents(const Basis& basis);

}  // namespace voortgang
