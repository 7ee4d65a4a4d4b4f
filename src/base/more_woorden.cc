#include "base/more_woorden.h"

#include <fmt/format.h>

namespace voortgang {

std::string and_more(std::size_t count, Language language) {
  return language == Language::kNl ? fmt::format("en nog {}", count) : fmt::format("and {} more", count);
}

}  // namespace voortgang
