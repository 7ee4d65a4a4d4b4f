#include "programme/licentienaam.h"

#include "programme/openbaar.h"

namespace voortgang {

std::string licentienaam(std::string_view geschreven) {
  std::string id;
  for (const char c : geschreven)
    id += c == ' ' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  if (id == "cc0-1.0") id = "cc0";
  const Licentie* bekend = licentie(id);
  return std::string(bekend == nullptr ? geschreven : bekend->naam);
}

}  // namespace voortgang
