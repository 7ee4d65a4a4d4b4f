#pragma once

#include <span>
#include <string_view>
#include <unordered_set>

#include "check/prose.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "programme/indeling.h"

namespace voortgang {

// Plain language, as the Dutch government and municipalities agreed on it (Direct Duidelijk; NORMEN section
// 9): sentences of at most 25 words, abbreviations explained at their first use in a text, everyday words.
// All of it is advice.
class LanguageCheck {
 public:
  static constexpr std::size_t kMostWords = 25;

  LanguageCheck(const Dossier& dossier, Problems& problems) : dossier_(dossier), problems_(problems) {}

  // A new text: nothing has been explained in it yet.
  void start(SourceId source);
  // One block of running text of it.
  void check(std::span<const ProseToken> tokens);

 private:
  void check_sentence(std::span<const ProseToken> sentence);
  void check_word(std::span<const ProseToken> tokens, std::size_t at);
  void check_abbreviations(std::span<const ProseToken> tokens, std::size_t at);
  [[nodiscard]] bool is_explained(std::span<const ProseToken> tokens, std::size_t at) const;
  [[nodiscard]] std::string_view word(const ProseToken& token) const {
    return text_.substr(token.begin, token.end - token.begin);
  }

  const Dossier& dossier_;
  Problems& problems_;
  SourceId source_{};
  std::string_view text_;
  std::unordered_set<std::string_view> met_;  // abbreviations of this text so far
};

// GGZ, BW, Wlz: two to six capitals, or a capital and consonants; no Roman number, and no level such as AA.
[[nodiscard]] bool is_abbreviation(std::string_view word);

}  // namespace voortgang
