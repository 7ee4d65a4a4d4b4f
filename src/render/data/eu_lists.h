#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// An authority table of the EU (op.europa.eu/en/web/eu-vocabularies), such as "file-type"; and a term of it,
// by its code there.
[[nodiscard]] inline std::string eu_list(std::string_view list) {
  return std::string("http://publications.europa.eu/resource/authority/").append(list);
}
[[nodiscard]] inline std::string eu_term(std::string_view list, std::string_view code) {
  return eu_list(list).append("/").append(code);
}

}  // namespace voortgang
