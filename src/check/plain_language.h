#pragma once

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "check/prose.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "programme/indeling.h"

namespace voortgang {

// Plain language, as the Dutch government and municipalities agreed on it (Direct Duidelijk): sentences of at
// most 25 words, abbreviations explained at their first use in a text, everyday words. All of it is advice.
class LanguageCheck {
 public:
  static constexpr std::size_t kMostWords = 25;

  LanguageCheck(const Dossier& dossier, Problems& problems) : dossier_(dossier), problems_(problems) {}

  // A new text: nothing has been explained in it yet.
  void start() { met_.clear(); }
  // One block of running text of it.
  void check(const Prose& prose);

 private:
  void check_sentence(const Prose& prose, std::span<const ProseToken> sentence);
  void check_word(const Prose& prose, std::size_t at);
  void check_abbreviations(const Prose& prose, std::size_t at);

  const Dossier& dossier_;
  Problems& problems_;
  std::set<std::string, std::less<>> met_;  // abbreviations of this text so far
};

// GGZ, BW, Wlz: two to six capitals, or a capital and consonants; no Roman number, and no level such as AA.
[[nodiscard]] bool is_abbreviation(std::string_view word);

}  // namespace voortgang
