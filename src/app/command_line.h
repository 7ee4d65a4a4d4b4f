#pragma once

#include <string>
#include <vector>

#include "diag/rule.h"
#include "programme/formats.h"

namespace voortgang {

enum class Command : std::uint8_t {
  kBuild,
  kPublish,
  kCheck,
  kStatus,
  kFreeze,
  kArchief,
  kDiff,
  kExplain,
  kNewProgramma,
  kNewEditie,
  kNewIndicator,
  kNewLevering,
  kNewBrief,
  kNewServer,
  kImportCbs,
  kImportXlsx,
  kNewCi,
  kImportOpensdg,
  kProtect
};
enum class CheckFormat : std::uint8_t { kText, kJson, kSarif, kGithub, kGitlab, kJunit };
enum class OverviewFormat : std::uint8_t { kText, kMarkdown, kJson };
enum class ImportFormat : std::uint8_t { kText, kJson };

struct Options {
  Command command = Command::kBuild;
  Language language = Language::kNl;
  std::string programme = ".";
  std::string out;      // empty: public/ in the programme folder; of new, the place of the delivery itself
  unsigned jobs = 0;    // 0: as many as the machine has
  bool strict = false;  // warnings stop the build as well
  bool toon_waarden = false;         // problems quote figures that are not to be shown: for one's own screen
  std::string rapport;               // of check: the file for what is withheld and why; empty: none
  bool sync = true;                  // a site outlives a power cut
  bool may_remove = false;           // a build may take away a large part of the pages
  std::string target;                // for publish: see release/target.h
  bool back = false;                 // show the release of before again
  bool despite = false;              // publish a draft too
  bool over_newer = false;           // publish over a newer edition
  unsigned keep = 5;                 // releases that stay on the target
  std::vector<const Format*> asked;  // formats that papers come in as well
  std::vector<std::string> only;     // of these areas alone; empty: of all
  CheckFormat check_format = CheckFormat::kText;
  OverviewFormat overview_format = OverviewFormat::kText;  // of status and diff
  ImportFormat import_format = ImportFormat::kText;
  std::string code;                            // for explain
  std::string hoofddoel, gebied;               // for new levering, indicator and brief
  bool as_workbook = false;                    // of new levering; without a goal: of all goals
  std::string folder;                          // for new programma and new server
  std::string source_folder;                   // of import opensdg
  std::string titel, regio;                    // the same; empty: an example. The title of new editie as well
  std::vector<std::string> gemeenten, doelen;  // of new programma, by name
  std::string id;                              // of a new edition or indicator
  std::string peilperiode;                     // of a new edition
  bool freeze_first = false;                   // keep the present edition before a new one begins
  std::string soort;                           // of a new letter or indicator
  std::string naam, eenheid, richting, bron, frequentie;  // of a new indicator; empty: to be filled in
  std::vector<std::string> files;                         // for import cbs: StatLine exports
  std::string mapping;                                    // empty: site/cbs.json in the programme folder
  bool proposal = false;                                  // show what they hold, and what to paste
  std::vector<std::string> onderwerpen;                   // that a proposal is of; empty: the first ones
  std::string tabel;                                      // of the exports, where their names do not tell
  std::string datum;  // on which they were taken; empty: in their names. Also of a new edition, and of status
  std::string mail;   // of status: the folder for a mail to each area that owes something; empty: none
  bool indicatoren = false;   // status of the indicators, not of the deliveries
  bool replace = false;       // freeze again what was frozen with other contents
  std::string edition;        // for diff: an id, or the path of a frozen edition
  std::string newer_edition;  // the same; empty: the programme as it is
};

struct ParsedLine {
  Options options;
  int exit = -1;       // 0 or more: stop with this code, after printing
  std::string output;  // help or version, or what is wrong with the line
};

// Without the name of the program.
[[nodiscard]] ParsedLine parse_command_line(const std::vector<std::string>& arguments);

}  // namespace voortgang
