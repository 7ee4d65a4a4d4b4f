#include "app/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

#include "app/version.h"

namespace voortgang {
namespace {

void add_programme(CLI::App& command, Options& options) {
  command.add_option("-C,--programma", options.programme, "Map van het programma")->capture_default_str();
  command.add_option("--jobs", options.jobs, "Aantal draden; 0 is zoveel als de machine heeft")
      ->capture_default_str();
}

CLI::App& add_command(CLI::App& app, Options& options, Command which, const std::string& name,
                      const std::string& what) {
  CLI::App* command = app.add_subcommand(name, what);
  command->callback([&options, which] { options.command = which; });
  return *command;
}

void add_build(CLI::App& app, Options& options) {
  CLI::App& build =
      add_command(app, options, Command::kBuild, "build", "Maak alles en zet het in de map van de site");
  add_programme(build, options);
  build.add_option("--out", options.out, "Map van de site; anders public in de map van het programma");
  build.add_flag("--strict", options.strict, "Stop ook bij waarschuwingen");
}

void add_check(CLI::App& app, Options& options) {
  CLI::App& check =
      add_command(app, options, Command::kCheck, "check", "Controleer alles zonder iets te schrijven");
  add_programme(check, options);
  check.add_option("--format", options.format, "text of json")->check(CLI::IsMember({"text", "json"}));
  check.add_flag("--strict", options.strict, "Tel waarschuwingen als fouten");
}

void add_explain(CLI::App& app, Options& options) {
  CLI::App& explain = add_command(app, options, Command::kExplain, "explain", "Leg een melding uit");
  explain.add_option("code", options.code, "Code van de melding, zoals CSV203")->required();
}

}  // namespace

ParsedLine parse_command_line(const std::vector<std::string>& arguments) {
  ParsedLine line;
  Options& options = line.options;
  CLI::App app(
      "voortgang maakt van cijfers en teksten het voortgangsrapport, de raadsbrieven en de openbare site.",
      "voortgang");
  app.set_version_flag("--version", std::string(kVersion));
  app.require_subcommand(1);
  app.fallthrough();
  const std::map<std::string, Language> languages = {{"nl", Language::kNl}, {"en", Language::kEn}};
  app.add_option("--lang", options.language, "Taal van de meldingen: nl of en")
      ->transform(CLI::CheckedTransformer(languages).description(""))
      ->type_name("TAAL");

  add_build(app, options);
  add_check(app, options);
  add_explain(app, options);

  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
  } catch (const CLI::ParseError& error) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = app.exit(error, out, err);
    line.exit = code == 0 ? 0 : 2;
    line.output = out.str() + err.str();
  }
  return line;
}

}  // namespace voortgang
