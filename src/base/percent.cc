#include "base/percent.h"

#include <fmt/format.h>

#include <iterator>

#include "base/digits.h"

namespace voortgang {
std::string percent_encoded(std::string_view text, std::string_view plain) {
  std::string out;
  for (const char c : text) {
    if (is_letter(c) || is_digit(c) || plain.contains(c))
      out += c;
    else
      fmt::format_to(std::back_inserter(out), "%{:02X}",
                     static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return out;
}

}  // namespace voortgang
