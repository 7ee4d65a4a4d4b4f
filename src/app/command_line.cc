#include "app/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

#include "app/version.h"
#include "base/text.h"

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

// An option with a few possible words. CLI11's own way of turning words into values prints the values when
// the word is none of them.
template <class Value>
void add_choice(CLI::App& app, const std::string& name, Value& value,
                const std::vector<std::pair<std::string, Value>>& choices, const std::string& what) {
  std::vector<std::string> words;
  for (const auto& [word, chosen] : choices) words.push_back(word);
  const auto choose = [&value, choices](const std::string& given) {
    for (const auto& [word, chosen] : choices) {
      if (word == given) value = chosen;
    }
  };
  app.add_option_function<std::string>(name, choose, what)
      ->check(CLI::IsMember(words).description(""))
      ->type_name("{" + joined(words, ",") + "}");
}

void add_build(CLI::App& app, Options& options) {
  CLI::App& build =
      add_command(app, options, Command::kBuild, "build", "Maak alles en zet het in de map van de site");
  add_programme(build, options);
  build.add_option("--out", options.out, "Map van de site; anders public in de map van het programma");
  build.add_flag("--strict", options.strict, "Stop ook bij waarschuwingen");
  build.add_flag("--verwijder", options.may_remove, "Ook als meer dan een vijfde van de pagina's verdwijnt");
  build.add_flag("!--geen-sync", options.sync,
                 "Wacht niet tot de schijf alles heeft; na stroomuitval kan de site dan stuk zijn");
}

void add_check(CLI::App& app, Options& options) {
  CLI::App& check =
      add_command(app, options, Command::kCheck, "check", "Controleer alles zonder iets te schrijven");
  add_programme(check, options);
  add_choice<CheckFormat>(check, "--format", options.check_format,
                          {{"text", CheckFormat::kText},
                           {"json", CheckFormat::kJson},
                           {"sarif", CheckFormat::kSarif},
                           {"github", CheckFormat::kGithub},
                           {"junit", CheckFormat::kJunit}},
                          "Vorm van wat eruit komt; anders text");
  check.add_flag("--strict", options.strict, "Tel waarschuwingen als fouten");
}

void add_overview_format(CLI::App& command, OverviewFormat& format) {
  add_choice<OverviewFormat>(command, "--format", format,
                             {{"text", OverviewFormat::kText},
                              {"markdown", OverviewFormat::kMarkdown},
                              {"json", OverviewFormat::kJson}},
                             "Vorm van wat eruit komt; anders text");
}

void add_status(CLI::App& app, Options& options) {
  CLI::App& status = add_command(app, options, Command::kStatus, "status",
                                 "Laat zien wie wat heeft geleverd, en wie u moet bellen");
  add_programme(status, options);
  add_overview_format(status, options.overview_format);
}

void add_freeze(CLI::App& app, Options& options) {
  CLI::App& freeze = add_command(app, options, Command::kFreeze, "freeze",
                                 "Bewaar deze editie in site/edities, zodat een volgende ermee vergelijkt");
  add_programme(freeze, options);
  freeze.add_flag("--vervang", options.replace, "Vervang deze editie als zij al bevroren was");
}

void add_diff(CLI::App& app, Options& options) {
  CLI::App& diff =
      add_command(app, options, Command::kDiff, "diff", "Laat zien wat er tussen twee edities is veranderd");
  add_programme(diff, options);
  diff.add_option("oud", options.old_edition, "Id van een bevroren editie, zoals 2022-02, of een bestand")
      ->required();
  diff.add_option("nieuw", options.new_edition, "Hetzelfde; anders het programma zoals het nu is");
  add_overview_format(diff, options.overview_format);
}

void add_explain(CLI::App& app, Options& options) {
  CLI::App& explain = add_command(app, options, Command::kExplain, "explain", "Leg een melding uit");
  explain.add_option("code", options.code, "Code van de melding, zoals CSV203")->required();
}

void add_new(CLI::App& app, Options& options) {
  CLI::App* create = app.add_subcommand("new", "Maak een bestand om in te vullen");
  create->require_subcommand(1);
  CLI::App& levering = add_command(*create, options, Command::kNewLevering, "levering",
                                   "Cijfers om in te vullen, voor Excel; wat er al is blijft staan");
  add_programme(levering, options);
  levering.add_option("hoofddoel", options.hoofddoel, "Id van het hoofddoel")->required();
  levering.add_option("gebied", options.gebied, "Id van de gemeente, of regio")->required();
  levering.add_option("--out", options.out, "Ander bestand dan de levering zelf; - is het scherm");
}

void add_import(CLI::App& app, Options& options) {
  CLI::App* import = app.add_subcommand("import", "Neem cijfers van anderen over");
  import->require_subcommand(1);
  CLI::App& cbs = add_command(*import, options, Command::kImportCbs, "cbs",
                              "Cijfers uit bestanden van CBS StatLine, volgens site/cbs.json");
  add_programme(cbs, options);
  cbs.add_option("bestanden", options.files, "CSV-bestanden van StatLine, ook _metadata.csv")->required();
  cbs.add_option("--mapping", options.mapping, "Ander bestand dan site/cbs.json");
  cbs.add_option("--tabel", options.tabel,
                 "Tabel, zoals 70072ned, als de naam van het bestand dat niet zegt");
  cbs.add_option("--datum", options.datum,
                 "Datum van de bestanden, zoals 2022-02-10 of onbekend, als hun naam die niet zegt");
  add_choice<ImportFormat>(cbs, "--format", options.import_format,
                           {{"text", ImportFormat::kText}, {"json", ImportFormat::kJson}}, "text of json");
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
  add_choice<Language>(app, "--lang", options.language, {{"nl", Language::kNl}, {"en", Language::kEn}},
                       "Taal van de meldingen; anders nl");

  add_build(app, options);
  add_check(app, options);
  add_status(app, options);
  add_freeze(app, options);
  add_diff(app, options);
  add_explain(app, options);
  add_new(app, options);
  add_import(app, options);

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
