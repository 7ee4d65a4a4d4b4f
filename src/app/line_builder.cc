#include "app/line_builder.h"

#include "app/version.h"
#include "base/digits.h"

namespace voortgang {

LineBuilder::LineBuilder(Options& options, Language language)
    : options_(options), language_(language), app_(say<Message::kAbout>(language), "voortgang") {
  labels();
  app_.set_version_flag("--version", build_facts(language), say<Message::kHelpVersion>(language));
  app_.require_subcommand(1);
  app_.fallthrough();
}

// Commands that are added later take these over.
void LineBuilder::labels() {
  auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", say<Message::kLabelUsage>(language_));
  formatter->label("OPTIONS", say<Message::kLabelOptionsShort>(language_));
  formatter->label("Positionals", say<Message::kLabelPositionals>(language_));
  formatter->label("SUBCOMMAND", say<Message::kLabelCommand>(language_));
  formatter->label("REQUIRED", say<Message::kLabelRequired>(language_));
  formatter->label("TEXT", say<Message::kLabelText>(language_));
  formatter->label("UINT", say<Message::kLabelNumber>(language_));
  app_.formatter(formatter);
  app_.option_defaults()->group(say<Message::kLabelOptions>(language_));
  app_.set_help_flag("-h,--help", say<Message::kHelpHelp>(language_));
}

CLI::App& LineBuilder::add_named(CLI::App& parent, const std::string& name, const std::string& what) {
  CLI::App* command = parent.add_subcommand(name, what);
  command->group(say<Message::kLabelCommands>(language_));
  command->get_help_ptr()->group(say<Message::kLabelOptions>(language_));  // the one thing not taken over
  return *command;
}

CLI::App& LineBuilder::add_group(const std::string& name, const std::string& what) {
  CLI::App& group = add_named(app_, name, what);
  group.require_subcommand(1);
  return group;
}

CLI::App& LineBuilder::add_command(CLI::App& parent, Command which, const std::string& name,
                                   const std::string& what) {
  CLI::App& command = add_named(parent, name, what);
  command.callback([this, which] { options_.command = which; });
  return command;
}

CLI::App& LineBuilder::add_work(CLI::App& parent, Command which, const std::string& name,
                                const std::string& what) {
  CLI::App& command = add_command(parent, which, name, what);
  command.add_option("-C,--programma", options_.programme, say<Message::kHelpProgramme>(language_))
      ->type_name(say<Message::kTypeFolder>(language_))
      ->capture_default_str();
  add_number(command, "--jobs", options_.jobs, say<Message::kHelpJobs>(language_));
  return command;
}

unsigned LineBuilder::number(std::string_view option, const std::string& given) const {
  const auto value = digits<unsigned>(given);
  if (!value) throw WrongValue(say<Message::kNotANumber>(language_, option, terminal_text(given)));
  return *value;
}

void LineBuilder::add_number(CLI::App& command, const std::string& name, unsigned& value,
                             const std::string& what) {
  const auto take = [this, name, &value](const std::string& given) { value = number(name, given); };
  command.add_option_function<std::string>(name, take, what)
      ->type_name("UINT")
      ->default_str(std::to_string(value));
}

void LineBuilder::add_names(CLI::App& command, const std::string& name, std::vector<std::string>& names,
                            const std::string& what, const std::string& type) {
  command.add_option(name, names, what)->allow_extra_args(false)->type_name(type);
}

}  // namespace voortgang
