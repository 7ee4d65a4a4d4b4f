#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

#include "base/source.h"
#include "diag/rule.h"
#include "diag/words.h"

namespace voortgang {

// What stands in a place of a message. A text is the input's: to be shortened and made harmless.
struct Argument {
  std::string_view name;  // one of the rule's placeholders: a literal
  std::variant<std::string, std::int64_t, Words> value;

  Argument(std::string_view name_, std::string_view text) : name(name_), value(std::string(text)) {}
  Argument(std::string_view name_, std::int64_t number) : name(name_), value(number) {}
  Argument(std::string_view name_, Words words) : name(name_), value(std::move(words)) {}
  Argument(std::string_view name_, Term term) : name(name_), value(words_of(term)) {}
  // A literal is no input: a word goes into diag/terms.inc, an id or a sign through verbatim().
  Argument(std::string_view name_, const char* literal) = delete;

  // As it is, in the words of that language.
  [[nodiscard]] std::string text(Language language) const;
};

// Something in the input that a person has to look at. Wording comes later, from the rule and the arguments.
struct Problem {
  Code code{};
  Span span;
  std::vector<Argument> arguments;
  std::vector<Span> related;  // other places that belong to it, such as the first of two equal keys
  bool gesloten = false;      // the line it stands on must not be shown: see diag/sealed.h
};

// The problems of one run, or of one file on its way there. The same problem is kept once. Of a code and file
// it keeps the first 20 and counts the rest: a wrong separator makes every row wrong, and nobody reads a
// thousand lines of that.
class Problems {
 public:
  static constexpr std::size_t kMostPerCodeAndFile = 20;

  void add(Code code, Span span, std::initializer_list<Argument> arguments = {},
           std::vector<Span> related = {});
  void add(Problem problem);
  void append(Problems&& more);
  // That there were at least so many of a code in a file, of which not all were kept.
  void count_more(const std::pair<Code, SourceId>& key, std::size_t count);

  // In order of path, place and code; the same whatever order they were found in.
  [[nodiscard]] std::vector<const Problem*> sorted(const Sources& sources) const;
  [[nodiscard]] std::size_t left_out(Code code, SourceId source) const;

  // Something has been told at exactly this place: what follows from it need not be told again.
  [[nodiscard]] bool told_at(Span span) const;

  // Something has been told of that file: what it seems to lack may be there.
  [[nodiscard]] bool told_in(SourceId source) const;

  [[nodiscard]] bool empty() const { return kept_.empty(); }
  [[nodiscard]] std::size_t count(Severity severity) const;
  [[nodiscard]] bool has_errors() const { return count(Severity::kFout) > 0; }
  [[nodiscard]] const std::vector<Problem>& kept() const { return kept_; }

  // How many there are of each code in each file, those that were not kept included.
  using Key = std::pair<Code, SourceId>;
  [[nodiscard]] const std::map<Key, std::size_t>& counts() const { return counts_; }

 private:
  // Beyond so many of a code and file the same problem may be counted twice: nobody counts them after, and
  // remembering each would take more memory than the file.
  static constexpr std::size_t kMostRemembered = 10'000;
  std::vector<Problem> kept_;
  std::map<Key, std::size_t> counts_;
  std::unordered_set<std::string> seen_;
};

}  // namespace voortgang
