#include "app/manual.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <string_view>

#include "app/messages.h"
#include "app/version.h"
#include "base/text.h"

namespace voortgang {
namespace {

using Visit = std::function<void(const CLI::App& command, const std::string& name)>;

// Every command that can be given, with its whole name: "new levering".
void visit_commands(const CLI::App& parent, const std::string& before, const Visit& visit) {
  for (const CLI::App* command : parent.get_subcommands({})) {
    const std::string name = before + command->get_name();
    if (command->get_subcommands({}).empty())
      visit(*command, name);
    else
      visit_commands(*command, name + " ", visit);
  }
}

// For roff: a hyphen that can be copied, and nothing that begins a request.
std::string roff(std::string_view text) {
  std::string out = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else {
      if (c == '-') out += '\\';
      out += c;
    }
  }
  return out;
}

// "-C, --programma MAP"
std::string usage_of(const CLI::Option& option, Language language) {
  std::string names;
  for (const std::string& name : option.get_snames()) append_item(names, "-" + name);
  for (const std::string& name : option.get_lnames()) append_item(names, "--" + name);
  if (names.empty()) return option.get_name();
  std::string type = option.get_items_expected_max() == 0 ? std::string() : option.get_type_name();
  if (type == "TEXT") type = say<Message::kLabelText>(language);
  if (type == "UINT") type = say<Message::kLabelNumber>(language);
  return type.empty() ? names : names + " " + type;
}

void append_options(std::string& out, const CLI::App& command, Language language) {
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_group().empty()) continue;
    out +=
        ".TP\n\\fB" + roff(usage_of(*option, language)) + "\\fR\n" + roff(option->get_description()) + "\n";
  }
}

// The words that an option may have: of "{text,json}".
std::string words_of(const CLI::Option& option) {
  std::string type = option.get_type_name();
  if (!type.starts_with('{')) return {};
  type = type.substr(1, type.size() - 2);
  std::ranges::replace(type, ',', ' ');
  return type;
}

// In bash, between single quotes.
void append_case(std::string& out, std::string_view pattern, std::string_view words) {
  out.append("    ").append(pattern).append(") words='").append(words).append("' ;;\n");
}

}  // namespace

std::string man_page(const CLI::App& app, Language language) {
  std::string out = ".TH VOORTGANG 1 \"\" \"voortgang " + std::string(kVersion) + "\"\n";
  out += ".SH " + say<Message::kManName>(language) + "\nvoortgang \\- " + roff(app.get_description()) + "\n";
  out += ".SH " + say<Message::kManUsage>(language) + "\n\\fBvoortgang\\fR " +
         say<Message::kManUsageLine>(language) + "\n";
  out += ".SH " + say<Message::kManOptions>(language) + "\n";
  append_options(out, app, language);
  out += ".SH " + say<Message::kManCommands>(language) + "\n";
  visit_commands(app, {}, [&](const CLI::App& command, const std::string& name) {
    out += ".SS " + roff(name) + "\n" + roff(command.get_description()) + ".\n";
    append_options(out, command, language);
  });
  out += ".SH " + say<Message::kManExit>(language) + "\n" + say<Message::kManExitText>(language);
  return out;
}

std::string bash_completion(const CLI::App& app) {
  std::string commands, values, groups;
  const auto join = [](std::string& list, const std::string& word) {
    list += (list.empty() ? "" : " ") + word;
  };
  std::string first;
  for (const CLI::App* command : app.get_subcommands({})) {
    join(first, command->get_name());
    std::string below;
    for (const CLI::App* next : command->get_subcommands({})) join(below, next->get_name());
    if (!below.empty()) append_case(groups, "*' " + command->get_name() + "'", below);
  }
  visit_commands(app, {}, [&](const CLI::App& command, const std::string& name) {
    std::string words;
    for (const CLI::Option* option : command.get_options()) {
      const std::string choices = words_of(*option);
      for (const std::string& lname : option->get_lnames()) {
        join(words, "--" + lname);
        if (!choices.empty()) append_case(values, "*' " + name + "'*' --" + lname + "'", choices);
      }
      if (option->get_positional() && !choices.empty()) join(words, choices);
    }
    append_case(commands, "*' " + name + "'*", words);
  });
  return "# Bash completion for voortgang (made from its own table of commands).\n"
         "_voortgang() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} line words=\n"
         "  line=\" ${COMP_WORDS[*]:1:COMP_CWORD-1}\"\n"
         "  case $line in\n" +
         values + groups + commands + "    *) words='" + first +
         " --help --version --lang' ;;\n"
         "  esac\n"
         "  mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
         "}\n"
         "complete -o default -F _voortgang voortgang\n";
}

}  // namespace voortgang
