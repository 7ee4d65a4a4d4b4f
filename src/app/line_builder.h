#pragma once

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/command_line.h"
#include "app/line_faults.h"
#include "app/messages.h"
#include "base/terminal_text.h"
#include "base/text.h"

namespace voortgang {

// The words that an option may have, and what each means.
template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

// What commands and options are made of, and what is said of each in one language.
class LineBuilder {
 public:
  LineBuilder(Options& options, Language language);

 protected:
  CLI::App& add_named(CLI::App& parent, const std::string& name, const std::string& what);
  // A command that has commands of its own.
  CLI::App& add_group(const std::string& name, const std::string& what);
  CLI::App& add_command(CLI::App& parent, Command which, const std::string& name, const std::string& what);
  // A command that works on a programme.
  CLI::App& add_work(CLI::App& parent, Command which, const std::string& name, const std::string& what);
  // A whole number; help tells what it is without the option.
  void add_number(CLI::App& command, const std::string& name, unsigned& value, const std::string& what);
  // An option that may be given more than once, with one name each time; `type` says what it is.
  static void add_names(CLI::App& command, const std::string& name, std::vector<std::string>& names,
                        const std::string& what, const std::string& type);

  // An option with a few possible words.
  template <class Value>
  void add_choice(CLI::App& app, const std::string& name, Value& value, const Choices<Value>& choices,
                  const std::string& what) {
    std::vector<std::string> words;
    for (const auto& [word, chosen] : choices) words.push_back(word);
    const auto choose = [this, name, &value, choices, words](const std::string& given) {
      const auto found = std::ranges::find(choices, given, &std::pair<std::string, Value>::first);
      if (found == choices.end()) {
        throw WrongValue(
            say<Message::kWrongChoice>(language_, name, terminal_text(given), joined(words, ", ")));
      }
      value = found->second;
    };
    app.add_option_function<std::string>(name, choose, what)->type_name("{" + joined(words, ",") + "}");
  }

  Options& options_;
  Language language_;
  CLI::App app_;

 private:
  void labels();
  [[nodiscard]] unsigned number(std::string_view option, const std::string& given) const;
};

}  // namespace voortgang
