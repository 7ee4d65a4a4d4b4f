#include "diag/number_words.h"

#include "base/number_in.h"

namespace voortgang {

Words number_words(Decimal number) {
  return {number_in(Language::kNl, number), number_in(Language::kEn, number)};
}

Words number_words(std::int64_t whole) {
  return number_words(Decimal{whole, 0});
}

Words percentage_words(Decimal number) {
  Words words = number_words(number);
  words.nl += '%';
  words.en += '%';
  return words;
}

}  // namespace voortgang
