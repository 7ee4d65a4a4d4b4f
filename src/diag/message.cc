#include "diag/message.h"

#include <algorithm>
#include <optional>

#include "base/terminal_text.h"

namespace voortgang {
namespace {

constexpr std::size_t kLongestQuote = 60;  // characters of the input that a message repeats

// Input in a message: on one line, without control characters, and not longer than a reader wants.
std::string quotable(std::string_view text) {
  std::string out;
  std::size_t characters = 0;
  while (!text.empty()) {
    if (++characters > kLongestQuote) return out + "…";
    const TerminalCharacter c = terminal_character(text);
    out += text.front() == '\n' || text.front() == '\r' ? "⏎" : c.shown;
    text.remove_prefix(c.bytes);
  }
  return out;
}

// What a template is filled with.
struct Filling {
  const std::vector<Argument>& arguments;
  Language language;

  [[nodiscard]] std::optional<std::string> value_of(std::string_view name) const {
    const auto found = std::ranges::find(arguments, name, &Argument::name);
    if (found == arguments.end()) return std::nullopt;
    if (const auto* input = std::get_if<std::string>(&found->value)) return quotable(*input);
    return found->text(language);
  }
};

struct Filled {
  std::string text;
  bool complete = true;
};

// A %name%, or a %name|cell|cells%: the first word where that argument is 1, else the second.
struct Placeholder {
  std::string_view name;
  std::string_view one;
  std::string_view more;
  std::size_t length = 0;

  [[nodiscard]] bool is_word() const { return !more.empty(); }
};

// The one at the start of the text, which is a %; without length where there is none.
Placeholder placeholder_at(std::string_view text) {
  const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", 1);
  if (end == std::string_view::npos || end == 1) return {};
  const std::string_view name = text.substr(1, end - 1);
  if (text[end] == '%') return {name, {}, {}, end + 1};
  const std::size_t bar = text.find('|', end + 1);
  const std::size_t close = text.find('%', end + 1);
  if (text[end] != '|' || close == std::string_view::npos || bar > close) return {};
  return {name, text.substr(end + 1, bar - end - 1), text.substr(bar + 1, close - bar - 1), close + 1};
}

Filled fill_flat(std::string_view text, const Filling& filling) {
  Filled filled;
  for (std::size_t at; (at = text.find('%')) != std::string_view::npos;) {
    filled.text += text.substr(0, at);
    text.remove_prefix(at);
    const Placeholder place = placeholder_at(text);
    const auto value = place.length > 0 ? filling.value_of(place.name) : std::nullopt;
    if (place.length > 0 && (!value || value->empty())) filled.complete = false;
    const std::size_t taken = std::max<std::size_t>(place.length, 1);
    if (value && place.is_word())
      filled.text += *value == "1" ? place.one : place.more;
    else
      filled.text += value ? std::string_view(*value) : text.substr(0, taken);
    text.remove_prefix(taken);
  }
  filled.text += text;
  return filled;
}

}  // namespace

std::string in_general(std::string_view text) {
  std::string out;
  const auto add = [&out](std::string_view part) {
    for (std::size_t at; (at = part.find('%')) != std::string_view::npos;) {
      const Placeholder place = placeholder_at(part.substr(at));
      out.append(part.substr(0, at)).append(place.is_word() ? place.more : place.length > 0 ? "…" : "%");
      part.remove_prefix(at + std::max<std::size_t>(place.length, 1));
    }
    out += part;
  };
  for (std::size_t open; (open = text.find("[[")) != std::string_view::npos;) {
    add(text.substr(0, open));
    text.remove_prefix(text.find("]]", open) + 2);
  }
  add(text);
  return out;
}

std::string fill_in(std::string_view text, const std::vector<Argument>& arguments, Language language) {
  const Filling filling{arguments, language};
  std::string out;
  for (std::size_t open; (open = text.find("[[")) != std::string_view::npos;) {
    out += fill_flat(text.substr(0, open), filling).text;
    const std::size_t close = text.find("]]", open);
    const Filled part = fill_flat(text.substr(open + 2, close - open - 2), filling);
    if (part.complete) out += part.text;
    text.remove_prefix(close + 2);
  }
  return out + fill_flat(text, filling).text;
}

std::string message_of(const Problem& problem, Language language) {
  const Rule& rule = rule_of(problem.code);
  return fill_in(language == Language::kNl ? rule.message_nl : rule.message_en, problem.arguments, language);
}

std::string help_of(const Problem& problem, Language language) {
  const Rule& rule = rule_of(problem.code);
  return fill_in(language == Language::kNl ? rule.help_nl : rule.help_en, problem.arguments, language);
}

}  // namespace voortgang
