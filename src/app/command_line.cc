#include "app/command_line.h"

#include <sstream>

#include "app/line_builder.h"
#include "app/manual.h"
#include "forms/server_files.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

const Choices<Language>& languages() {
  static const Choices<Language> kLanguages = {{"nl", Language::kNl}, {"en", Language::kEn}};
  return kLanguages;
}

// The ids of an enum as words that an option may have.
template <class Enum>
Choices<std::string> words_of_codes() {
  Choices<std::string> words;
  for (const std::string_view id : Codes<Enum>::kIds) words.emplace_back(id, id);
  return words;
}

// The language that the line asks for. Help and faults are told in it wherever on the line it stands.
Language language_of(const std::vector<std::string>& arguments) {
  constexpr std::string_view kOption = "--lang";
  Language language = Language::kNl;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string_view given = arguments[i];
    if (!given.starts_with(kOption)) continue;
    given.remove_prefix(kOption.size());
    if (given.starts_with('=')) given.remove_prefix(1);
    if (given.empty() && i + 1 < arguments.size()) given = arguments[i + 1];
    for (const auto& [word, chosen] : languages()) {
      if (word == given) language = chosen;
    }
  }
  return language;
}

// The commands and their options.
class LineReader : private LineBuilder {
 public:
  LineReader(Options& options, Language language) : LineBuilder(options, language) {
    add_choice<Language>(app_, "--lang", options_.language, languages(), say<Message::kHelpLang>(language));
    add_build();
    add_publish();
    add_check();
    add_protect();
    add_status();
    add_freeze();
    add_archief();
    add_diff();
    add_explain();
    add_new();
    add_import();
  }

  CLI::App& app() { return app_; }

 private:
  // What build is asked for, wherever a site is built.
  void add_build_options(CLI::App& command) {
    command.add_option("--datum", options_.datum, say<Message::kHelpBuildDate>(language_))
        ->type_name(say<Message::kTypeDate>(language_));
    command.add_flag("--strict", options_.strict, say<Message::kHelpBuildStrict>(language_));
    command.add_flag("--toon-waarden", options_.show_values, say<Message::kHelpShowValues>(language_));
    // --pdf, --odt, --docx: a format that is added to the table is an option at once.
    for (const Format* format : kAskedFormats)
      command.add_flag_callback(
          fmt::format("--{}", format->ending), [this, format] { options_.asked.push_back(format); },
          say<Message::kHelpBuildFormat>(language_, format->naam));
    command.add_flag("--verwijder", options_.may_remove, say<Message::kHelpBuildRemove>(language_));
    command.add_flag_callback(
        "--geen-sync", [this] { options_.sync = false; }, say<Message::kHelpBuildNoSync>(language_));
  }

  void add_build() {
    CLI::App& build = add_work(app_, Command::kBuild, "build", say<Message::kHelpBuild>(language_));
    build.add_option("--out", options_.out, say<Message::kHelpBuildOut>(language_))
        ->type_name(say<Message::kTypeFolder>(language_));
    add_build_options(build);
    build.add_option("--only", options_.only, say<Message::kHelpBuildOnly>(language_))
        ->type_name(say<Message::kTypeArea>(language_));
  }

  void add_publish() {
    CLI::App& publish = add_work(app_, Command::kPublish, "publish", say<Message::kHelpPublish>(language_));
    // Each refusal has its own flag, so that one does not let through what the other keeps back.
    publish
        .add_option(say<Message::kArgTarget>(language_), options_.target,
                    say<Message::kHelpPublishTarget>(language_))
        ->required()
        ->type_name(say<Message::kTypePlace>(language_));
    publish.add_flag("--terug", options_.back, say<Message::kHelpPublishBack>(language_));
    publish.add_flag("--toch", options_.despite, say<Message::kHelpPublishDespite>(language_));
    publish.add_flag("--ouder", options_.over_newer, say<Message::kHelpPublishOlder>(language_));
    add_number(publish, "--bewaar", options_.keep, say<Message::kHelpPublishKeep>(language_));
    add_build_options(publish);
  }

  void add_check() {
    CLI::App& check = add_work(app_, Command::kCheck, "check", say<Message::kHelpCheck>(language_));
    add_choice<CheckFormat>(check, "--format", options_.check_format,
                            {{"text", CheckFormat::kText},
                             {"json", CheckFormat::kJson},
                             {"sarif", CheckFormat::kSarif},
                             {"github", CheckFormat::kGithub},
                             {"gitlab", CheckFormat::kGitlab},
                             {"junit", CheckFormat::kJunit}},
                            say<Message::kHelpFormat>(language_));
    check.add_option("--datum", options_.datum, say<Message::kHelpBuildDate>(language_))
        ->type_name(say<Message::kTypeDate>(language_));
    check.add_flag("--strict", options_.strict, say<Message::kHelpCheckStrict>(language_));
    check.add_flag("--toon-waarden", options_.show_values, say<Message::kHelpShowValues>(language_));
    check.add_option("--rapport", options_.rapport, say<Message::kHelpCheckReport>(language_))
        ->type_name(say<Message::kTypeFile>(language_));
  }

  void add_protect() {
    CLI::App& protect = add_work(app_, Command::kProtect, "protect", say<Message::kHelpProtect>(language_));
    protect.add_option("--out", options_.out, say<Message::kHelpProtectOut>(language_))
        ->type_name(say<Message::kTypeFolder>(language_));
  }

  void add_overview_format(CLI::App& command) {
    add_choice<OverviewFormat>(command, "--format", options_.overview_format,
                               {{"text", OverviewFormat::kText},
                                {"markdown", OverviewFormat::kMarkdown},
                                {"json", OverviewFormat::kJson}},
                               say<Message::kHelpFormat>(language_));
  }

  void add_status() {
    CLI::App& status = add_work(app_, Command::kStatus, "status", say<Message::kHelpStatus>(language_));
    status.add_option("--datum", options_.datum, say<Message::kHelpStatusDate>(language_))
        ->type_name(say<Message::kTypeDate>(language_));
    status.add_option("--mail", options_.mail, say<Message::kHelpStatusMail>(language_))
        ->type_name(say<Message::kTypeFolder>(language_));
    status.add_flag("--indicatoren", options_.indicatoren, say<Message::kHelpStatusIndicators>(language_));
    status.add_flag("--strict", options_.strict, say<Message::kHelpStatusStrict>(language_));
    add_overview_format(status);
  }

  void add_freeze() {
    CLI::App& freeze = add_work(app_, Command::kFreeze, "freeze", say<Message::kHelpFreeze>(language_));
    freeze.add_option("--datum", options_.datum, say<Message::kHelpBuildDate>(language_))
        ->type_name(say<Message::kTypeDate>(language_));
    freeze.add_option("--out", options_.out, say<Message::kHelpFreezeOut>(language_))
        ->type_name(say<Message::kTypeFolder>(language_));
    freeze.add_flag("--vervang", options_.replace, say<Message::kHelpFreezeReplace>(language_));
  }

  void add_archief() {
    CLI::App& archief = add_work(app_, Command::kArchief, "archief", say<Message::kHelpArchief>(language_));
    archief
        .add_option(say<Message::kArgEdition>(language_), options_.edition,
                    say<Message::kHelpArchiefEdition>(language_))
        ->required()
        ->type_name("ID");
    archief.add_option("--out", options_.out, say<Message::kHelpArchiefOut>(language_))
        ->type_name(say<Message::kTypeFile>(language_));
  }

  void add_diff() {
    CLI::App& diff = add_work(app_, Command::kDiff, "diff", say<Message::kHelpDiff>(language_));
    diff.add_option(say<Message::kArgOld>(language_), options_.edition, say<Message::kHelpDiffOld>(language_))
        ->required()
        ->type_name("ID");
    diff.add_option(say<Message::kArgNew>(language_), options_.newer_edition,
                    say<Message::kHelpDiffNew>(language_))
        ->type_name("ID");
    add_overview_format(diff);
  }

  void add_explain() {
    CLI::App& explain =
        add_command(app_, Command::kExplain, "explain", say<Message::kHelpExplain>(language_));
    explain.add_option("code", options_.code, say<Message::kHelpExplainCode>(language_))
        ->required()
        ->type_name("CODE");
  }

  void add_new() {
    CLI::App& create = add_group("new", say<Message::kHelpNew>(language_));
    add_new_programma(create);
    add_new_editie(create);
    add_new_indicator(create);
    add_new_levering(create);
    add_new_brief(create);
    add_new_server(create);
    CLI::App& ci = add_work(create, Command::kNewCi, "ci", say<Message::kHelpNewCi>(language_));
    add_choice<std::string>(ci, say<Message::kArgKind>(language_), options_.soort,
                            {{"github", "github"}, {"gitlab", "gitlab"}, {"cron", "cron"}},
                            say<Message::kHelpNewCiKind>(language_));
    // add_choice makes an option; here it stands without a name of its own.
    ci.get_option(say<Message::kArgKind>(language_))->required();
  }

  // A workbook may be of all goals: then the one name is that of the area.
  void add_new_levering(CLI::App& create) {
    CLI::App& levering =
        add_work(create, Command::kNewLevering, "levering", say<Message::kHelpNewLevering>(language_));
    levering
        .add_option(say<Message::kArgGoal>(language_), options_.hoofddoel,
                    say<Message::kHelpNewDeliveryGoal>(language_))
        ->type_name("ID");
    levering
        .add_option(say<Message::kArgArea>(language_), options_.gebied, say<Message::kHelpNewArea>(language_))
        ->type_name(say<Message::kTypeArea>(language_));
    levering.add_flag("--xlsx", options_.as_workbook, say<Message::kHelpNewXlsx>(language_));
    levering.add_option("--out", options_.out, say<Message::kHelpNewOut>(language_))
        ->type_name(say<Message::kTypeFile>(language_));
    levering.callback([this] {
      options_.command = Command::kNewLevering;
      if (!options_.gebied.empty()) return;
      const bool has_one = !options_.hoofddoel.empty();
      if (!has_one || !options_.as_workbook) {
        const std::string area = fmt::format("\"{}\"", say<Message::kArgArea>(language_));
        throw WrongValue(say<Message::kArgumentMissing>(
            language_, has_one || options_.as_workbook
                           ? area
                           : fmt::format("\"{}\", {}", say<Message::kArgGoal>(language_), area)));
      }
      // CLI11 fills the first place first.
      std::swap(options_.hoofddoel, options_.gebied);
    });
  }

  void add_new_programma(CLI::App& create) {
    CLI::App& programma =
        add_command(create, Command::kNewProgramma, "programma", say<Message::kHelpNewProgramme>(language_));
    programma
        .add_option(say<Message::kArgFolder>(language_), options_.folder,
                    say<Message::kHelpNewFolder>(language_))
        ->required()
        ->type_name(say<Message::kTypeFolder>(language_));
    programma.add_option("--titel", options_.titel, say<Message::kHelpNewTitle>(language_));
    programma.add_option("--regio", options_.regio, say<Message::kHelpNewRegion>(language_))
        ->type_name(say<Message::kTypeName>(language_));
    add_names(programma, "--gemeente", options_.gemeenten, say<Message::kHelpNewMunicipality>(language_),
              say<Message::kTypeName>(language_));
    add_names(programma, "--doel", options_.doelen, say<Message::kHelpNewGoalName>(language_),
              say<Message::kTypeName>(language_));
    programma.add_option("--datum", options_.datum, say<Message::kHelpNewDate>(language_))
        ->type_name(say<Message::kTypeDate>(language_));
  }

  void add_new_editie(CLI::App& create) {
    CLI::App& editie =
        add_work(create, Command::kNewEditie, "editie", say<Message::kHelpNewEdition>(language_));
    editie.add_option("id", options_.id, say<Message::kHelpNewEditionId>(language_))
        ->required()
        ->type_name("ID");
    editie.add_option("--datum", options_.datum, say<Message::kHelpNewDate>(language_))
        ->required()
        ->type_name(say<Message::kTypeDate>(language_));
    editie.add_option("--peilperiode", options_.peilperiode, say<Message::kHelpNewPeriod>(language_))
        ->required()
        ->type_name(say<Message::kTypePeriod>(language_));
    editie.add_option("--titel", options_.titel, say<Message::kHelpNewEditionTitle>(language_));
    editie.add_flag("--bevries", options_.freeze_first, say<Message::kHelpNewFreeze>(language_));
  }

  void add_new_indicator(CLI::App& create) {
    CLI::App& indicator =
        add_work(create, Command::kNewIndicator, "indicator", say<Message::kHelpNewIndicator>(language_));
    indicator.add_option("id", options_.id, say<Message::kHelpNewIndicatorId>(language_))
        ->required()
        ->type_name("ID");
    indicator.add_option("--hoofddoel", options_.hoofddoel, say<Message::kHelpNewGoal>(language_))
        ->required()
        ->type_name("ID");
    indicator.add_option("--naam", options_.naam, say<Message::kHelpNewName>(language_))
        ->type_name(say<Message::kTypeName>(language_));
    indicator.add_option("--eenheid", options_.eenheid, say<Message::kHelpNewUnit>(language_));
    add_choice<std::string>(indicator, "--soort", options_.soort, words_of_codes<IndicatorSoort>(),
                            say<Message::kHelpNewKind>(language_));
    add_choice<std::string>(indicator, "--richting", options_.richting, words_of_codes<Richting>(),
                            say<Message::kHelpNewDirection>(language_));
    indicator.add_option("--bron", options_.bron, say<Message::kHelpNewSource>(language_));
    Choices<std::string> frequencies = words_of_codes<Frequentie>();
    frequencies.emplace_back("incidenteel", "incidenteel");
    add_choice<std::string>(indicator, "--frequentie", options_.frequentie, frequencies,
                            say<Message::kHelpNewFrequency>(language_));
    add_choice<std::string>(indicator, "--out", options_.out, {{"-", "-"}},
                            say<Message::kHelpNewIndicatorOut>(language_));
  }

  void add_new_brief(CLI::App& create) {
    CLI::App& brief = add_work(create, Command::kNewBrief, "brief", say<Message::kHelpNewLetter>(language_));
    brief
        .add_option(say<Message::kArgMunicipality>(language_), options_.gebied,
                    say<Message::kHelpNewLetterArea>(language_))
        ->required()
        ->type_name(say<Message::kTypeArea>(language_));
    brief
        .add_option(say<Message::kArgKind>(language_), options_.soort,
                    say<Message::kHelpNewLetterKind>(language_))
        ->required()
        ->type_name("ID");
  }

  void add_new_server(CLI::App& create) {
    CLI::App& server =
        add_work(create, Command::kNewServer, "server", say<Message::kHelpNewServer>(language_));
    Choices<std::string> kinds;
    for (const std::string_view kind : server_kinds()) kinds.emplace_back(kind, kind);
    add_choice<std::string>(server, say<Message::kArgKind>(language_), options_.soort, kinds,
                            say<Message::kHelpNewServerKind>(language_));
    server.get_option(say<Message::kArgKind>(language_))->required();
    server.add_option("--map", options_.folder, say<Message::kHelpNewServerFolder>(language_))
        ->type_name(say<Message::kTypeFolder>(language_));
  }

  void add_import() {
    CLI::App& import = add_group("import", say<Message::kHelpImport>(language_));
    CLI::App& cbs = add_work(import, Command::kImportCbs, "cbs", say<Message::kHelpImportCbs>(language_));
    cbs.add_option(say<Message::kArgFiles>(language_), options_.files,
                   say<Message::kHelpImportFiles>(language_))
        ->required()
        ->type_name(say<Message::kTypeFile>(language_));
    cbs.add_option("--mapping", options_.mapping, say<Message::kHelpImportMapping>(language_))
        ->type_name(say<Message::kTypeFile>(language_));
    cbs.add_option("--tabel", options_.tabel, say<Message::kHelpImportTable>(language_))->type_name("CODE");
    cbs.add_flag("--voorstel", options_.proposal, say<Message::kHelpImportProposal>(language_));
    add_names(cbs, "--onderwerp", options_.onderwerpen, say<Message::kHelpImportTopic>(language_),
              say<Message::kTypeName>(language_));
    cbs.add_option("--datum", options_.datum, say<Message::kHelpImportDate>(language_))
        ->type_name(say<Message::kTypeDate>(language_));
    add_choice<ImportFormat>(cbs, "--format", options_.import_format,
                             {{"text", ImportFormat::kText}, {"json", ImportFormat::kJson}},
                             say<Message::kHelpFormat>(language_));
    CLI::App& xlsx = add_work(import, Command::kImportXlsx, "xlsx", say<Message::kHelpImportXlsx>(language_));
    xlsx.add_option(say<Message::kArgWorkbooks>(language_), options_.files,
                    say<Message::kHelpImportWorkbooks>(language_))
        ->required()
        ->type_name(say<Message::kTypeFile>(language_));
    xlsx.add_option("--gebied", options_.gebied, say<Message::kHelpImportArea>(language_))
        ->type_name(say<Message::kTypeArea>(language_));
    add_choice<ImportFormat>(xlsx, "--format", options_.import_format,
                             {{"text", ImportFormat::kText}, {"json", ImportFormat::kJson}},
                             say<Message::kHelpFormat>(language_));
    CLI::App& opensdg =
        add_command(import, Command::kImportOpensdg, "opensdg", say<Message::kHelpImportOpensdg>(language_));
    opensdg
        .add_option(say<Message::kArgSource>(language_), options_.source_folder,
                    say<Message::kHelpImportOpensdgFrom>(language_))
        ->required()
        ->type_name(say<Message::kTypeFolder>(language_));
    opensdg
        .add_option(say<Message::kArgFolder>(language_), options_.folder,
                    say<Message::kHelpNewFolder>(language_))
        ->required()
        ->type_name(say<Message::kTypeFolder>(language_));
    opensdg.add_option("--titel", options_.titel, say<Message::kHelpNewTitle>(language_));
    opensdg.add_option("--regio", options_.regio, say<Message::kHelpNewRegion>(language_))
        ->type_name(say<Message::kTypeName>(language_));
    opensdg.add_option("--datum", options_.datum, say<Message::kHelpNewDate>(language_))
        ->type_name(say<Message::kTypeDate>(language_));
  }
};

}  // namespace

ParsedLine parse_command_line(const std::vector<std::string>& arguments) {
  ParsedLine line;
  const Language language = language_of(arguments);
  LineReader reader(line.options, language);
  CLI::App& app = reader.app();
  // What a package is made of (CMakeLists.txt); nobody else asks for it.
  if (!arguments.empty() && (arguments.front() == "--man-page" || arguments.front() == "--bash-completion")) {
    line.exit = 0;
    line.output = arguments.front() == "--man-page" ? man_page(app, language) : bash_completion(app);
    return line;
  }
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
  } catch (const CLI::Success& help) {
    std::ostringstream out;
    line.exit = app.exit(help, out, out);
    line.output = out.str();
  } catch (const CLI::ParseError& error) {
    line.exit = 2;
    line.output = fault_of(app, error, language);
  }
  line.options.language = language;
  return line;
}

}  // namespace voortgang
