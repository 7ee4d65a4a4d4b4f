#include "document/row_id.h"

#include <algorithm>

namespace voortgang {
namespace {

Periode row_of(Periode periode) {
  if (!shares_row(periode.frequentie)) return periode;
  return {periode.jaar, Frequentie::kJaar, 1};
}

}  // namespace

void append_row_id(std::string& out, std::string_view indicator, Periode periode) {
  out += indicator;
  out += '-';
  const std::size_t at = out.size();
  append_code(out, row_of(periode));
  std::replace(out.begin() + static_cast<std::ptrdiff_t>(at), out.end(), '/', '-');
}

}  // namespace voortgang
