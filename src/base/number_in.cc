#include "base/number_in.h"

namespace voortgang {

std::string number_in(Language language, Decimal number) {
  std::string text = dutch(number);
  if (language == Language::kNl) return text;
  for (char& c : text) {
    if (c == '.')
      c = ',';
    else if (c == ',')
      c = '.';
  }
  return text;
}

}  // namespace voortgang
