#include "compose/counted.h"

#include "compose/verdict_sentences.h"
#include "programme/antwoord_woorden.h"
#include "programme/grafiek_woorden.h"

namespace voortgang {

std::string listed(std::span<const std::string_view> parts) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += i + 1 == parts.size() ? woorden::kEn : std::string_view(", ");
    out += parts[i];
  }
  return out;
}

std::string listed(const std::vector<std::string>& parts) {
  return listed(std::vector<std::string_view>(parts.begin(), parts.end()));
}

void Counted::add(std::size_t count, std::string_view one, std::string_view more, std::string_view what) {
  if (count == 0) return;
  const std::string_view verb = count == 1 ? one : more;
  parts_.push_back(what.empty() ? woorden::kErZoveel(verb, count_word(count))
                                : woorden::kErCijfers(verb, count_word(count), what));
}

}  // namespace voortgang
