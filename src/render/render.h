#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "programme/formats.h"
#include "programme/programma.h"

namespace voortgang {

// A composed document as the bytes of a file at that path of the site, in the frame of its kind. The format
// is one that documents have.
[[nodiscard]] std::string render_document(const Programma& programma, const Document& document,
                                          std::string_view path, const Format& format);

}  // namespace voortgang
