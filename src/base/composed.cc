#include "base/composed.h"

#include <utf8proc.h>

#include <cstdlib>

namespace voortgang {

// The marks that combine with Latin letters are U+0300 to U+036F: their first bytes are CC and CD.
bool is_composed(std::string_view text) {
  return text.find_first_of("\xCC\xCD") == std::string_view::npos;
}

std::string composed(std::string_view text) {
  utf8proc_uint8_t* made = nullptr;
  const utf8proc_ssize_t size = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
      &made, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  std::string out = size < 0
                        ? std::string(text)
                        : std::string(reinterpret_cast<const char*>(made), static_cast<std::size_t>(size));
  std::free(made);
  return out;
}

}  // namespace voortgang
