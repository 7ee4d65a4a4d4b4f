#include "programme/whole_sums.h"

#include "base/characters.h"
#include "base/digits.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kSign = "€ ";

// Where a sum's sign stands before its digits, from that place on.
std::size_t sum_at(std::string_view text, std::size_t from) {
  std::size_t at = text.find(kSign, from);
  while (at != std::string_view::npos &&
         (at + kSign.size() == text.size() || !is_digit(text[at + kSign.size()])))
    at = text.find(kSign, at + 1);
  return at;
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  const std::size_t end = find_beyond_digits(text, ".,", at);
  return end == std::string_view::npos ? text.size() : end;
}

// Whether " miljoen" or one like it begins there.
bool is_scale(std::string_view rest) {
  for (const std::string_view scale : {woorden::kDuizend, woorden::kMiljoen, woorden::kMiljard}) {
    if (rest.starts_with(' ') && rest.substr(1).starts_with(scale)) return true;
  }
  return false;
}

}  // namespace

bool has_loose_sum(std::string_view text) {
  return sum_at(text, 0) != std::string_view::npos;
}

std::string with_whole_sums(std::string_view text) {
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = 0; (at = sum_at(text, done)) != std::string_view::npos;) {
    const std::size_t digits = at + kSign.size();
    const std::size_t end = end_of_digits(text, digits);
    out.append(text, done, digits - 1 - done).append(kHardSpace).append(text, digits, end - digits);
    done = end;
    if (!is_scale(text.substr(end))) continue;
    out += kHardSpace;
    ++done;
  }
  return out.append(text, done);
}

}  // namespace voortgang
