#include "app/line_faults.h"

#include <string_view>
#include <vector>

#include "app/messages.h"
#include "base/terminal_text.h"
#include "base/text.h"

namespace voortgang {
namespace {

// The command that was named last: "import cbs" in "voortgang import cbs --tabel".
const CLI::App& deepest(const CLI::App& app) {
  const CLI::App* command = &app;
  while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
  return *command;
}

std::string full_name(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent == nullptr ? command.get_name() : full_name(*parent) + " " + command.get_name();
}

std::vector<std::string> commands_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

// Its own and those of the commands that it is under.
std::vector<std::string> options_of(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* app = &command; app != nullptr; app = app->get_parent()) {
    for (const CLI::Option* option : app->get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  return names;
}

std::string unknown_option(const CLI::App& command, const std::string& word, Language language) {
  const std::vector<std::string> possible = options_of(command);
  const std::string_view near = nearest(word.substr(0, word.find('=')),
                                        std::vector<std::string_view>(possible.begin(), possible.end()));
  return near.empty() ? say<Message::kNoSuchOption>(language, terminal_text(word))
                      : say<Message::kNoSuchOptionNear>(language, terminal_text(word), near);
}

std::string unexpected(const CLI::App& command, const std::string& word, Language language) {
  const std::string shown = terminal_text(word);
  if (word.starts_with('-')) return unknown_option(command, word, language);
  const std::vector<std::string> possible = commands_of(command);
  if (possible.empty()) return say<Message::kTooMuch>(language, shown);
  const std::string_view near =
      nearest(word, std::vector<std::string_view>(possible.begin(), possible.end()));
  return near.empty() ? say<Message::kNoSuchCommand>(language, shown, joined(possible, ", "))
                      : say<Message::kNoSuchCommandNear>(language, shown, near);
}

std::string missing_arguments(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    if (!option->get_required() || option->count() > 0) continue;
    const std::string name = option->get_name();
    names.push_back(name.starts_with('-') ? name : '"' + name + '"');
  }
  return joined(names, ", ");
}

bool is_given_twice(const CLI::App& command, const std::string& name) {
  const CLI::Option* option = command.get_option_no_throw(name);
  return option != nullptr && option->count() > 1;
}

// What CLI11 says of an option has its name in it.
std::string option_in(std::string_view what) {
  for (const std::string_view word : split_any(what, " :=")) {
    if (word.starts_with('-')) return std::string(word);
  }
  return {};
}

std::string told(const CLI::App& app, const CLI::ParseError& error, Language language) {
  if (dynamic_cast<const WrongValue*>(&error) != nullptr) return error.what();
  const std::string option = option_in(error.what());
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return is_given_twice(deepest(app), option) ? say<Message::kOptionTwice>(language, option)
                                                : say<Message::kValueMissing>(language, option);
  const CLI::App& command = deepest(app);
  if (const auto extras = app.remaining(true); !extras.empty())
    return unexpected(command, extras.front(), language);
  if (command.get_require_subcommand_min() > 0)
    return say<Message::kWhichCommand>(language, joined(commands_of(command), ", "));
  if (const std::string missing = missing_arguments(command); !missing.empty())
    return say<Message::kArgumentMissing>(language, missing);
  return say<Message::kWrongOption>(language, option);
}

}  // namespace

std::string fault_of(const CLI::App& app, const CLI::ParseError& error, Language language) {
  return told(app, error, language) + say<Message::kSeeHelp>(language, full_name(deepest(app)));
}

}  // namespace voortgang
