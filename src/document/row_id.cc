#include "document/row_id.h"

#include <algorithm>

namespace voortgang {

void append_row_id(std::string& out, std::string_view indicator, Periode periode) {
  out += indicator;
  out += '-';
  const std::size_t at = out.size();
  append_code(out, periode);
  std::replace(out.begin() + static_cast<std::ptrdiff_t>(at), out.end(), '/', '-');
}

}  // namespace voortgang
