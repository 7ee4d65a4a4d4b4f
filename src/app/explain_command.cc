#include <fmt/format.h>

#include <cstddef>
#include <string_view>

#include "app/commands.h"
#include "app/messages.h"
#include "base/text.h"
#include "diag/message.h"

namespace voortgang {
namespace {

// What the explanations call their parts. The messages that an example brings are Dutch, and left out.
std::string_view english_part(std::string_view heading) {
  for (const Message part : {Message::kExampleWrong, Message::kExampleRight, Message::kExampleCommand}) {
    const MessageText& text = kMessages[static_cast<std::size_t>(part)];
    if (heading == text.nl) return text.en;
  }
  return {};
}

// The examples of a Dutch explanation, under English headings.
std::string examples_of(std::string_view explanation) {
  std::string out;
  bool is_shown = false;
  for (std::string_view line : split(explanation, '\n')) {
    if (line.starts_with("## ")) {
      line = english_part(line);
      is_shown = !line.empty();
    }
    if (is_shown) out.append(line) += '\n';
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

// The long explanations are written for the editors, who read Dutch; in English there is the rule itself.
std::string in_english(const Rule& rule) {
  std::string out = fmt::format("# {}: {}\n", rule.name, in_general(rule.message_en));
  if (!rule.help_en.empty())
    out += fmt::format("\n{}: {}.\n", say<Message::kWhatToDo>(Language::kEn), in_general(rule.help_en));
  return out + "\n" + examples_of(explanation_of(rule.code));
}

}  // namespace

RunResult explain_command(const Options& options) {
  const auto code = find_code(options.code);
  if (!code) return failed(say<Message::kNoSuchCode>(options.language, options.code));
  if (options.language == Language::kEn) return {kFine, in_english(rule_of(*code)), {}};
  return {kFine, std::string(explanation_of(*code)), {}};
}

}  // namespace voortgang
