#pragma once

#include <string>
#include <string_view>
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

// What stands for the screen where a command asks for a file.
inline constexpr std::string_view kScreen = "-";

// Every option of every command, in groups by the commands that take it. What nobody gave is empty, or as it
// stands here.
struct Options {
  // Of all. explain needs no programme; new programma and import opensdg make one.
  Command command = Command::kBuild;
  Language language = Language::kNl;
  std::string programme = ".";
  unsigned jobs = 0;  // 0: as many as the machine has

  // Of commands that differ. `out` is a place: of build the site (else public/ in the programme folder), of
  // protect the folder, of archief the file; of new levering a file instead of the delivery itself; kScreen,
  // of new levering and new indicator.
  std::string out;
  // A day. Of build, publish, check, freeze and status: today. Of new programma, new editie and import
  // opensdg: that of the edition. Of import cbs: on which the exports were taken, where their names do not
  // tell.
  std::string datum;
  bool strict = false;  // of build, publish and check: warnings count as errors; of status: what is late does
  OverviewFormat overview_format = OverviewFormat::kText;  // of status and diff

  // build and publish; the first of check too
  bool show_values = false;          // problems quote figures that are not to be shown: for one's own screen
  bool sync = true;                  // a site outlives a power cut
  bool may_remove = false;           // a build may take away a large part of the pages
  std::vector<const Format*> asked;  // formats that papers come in as well
  std::vector<std::string> only;     // of build: these areas alone; empty: all

  // publish
  std::string target;       // see release/target.h
  bool back = false;        // show the release of before again
  bool despite = false;     // publish a draft too
  bool over_newer = false;  // publish over a newer edition
  unsigned keep = 5;        // releases that stay on the target

  // check
  CheckFormat check_format = CheckFormat::kText;
  std::string rapport;  // the file for what is withheld and why; empty: none

  // status
  std::string mail;          // the folder for a mail to each area that owes something; empty: none
  bool indicatoren = false;  // how well indicators are described, instead of what is delivered

  // freeze, archief, diff
  bool replace = false;       // of freeze: again what was frozen with other contents
  std::string edition;        // of archief: its id; of diff: the older one, by its id or the path of its file
  std::string newer_edition;  // of diff, the same; empty: the programme as it is

  // explain
  std::string code;

  // new
  std::string folder;     // of new programma and import opensdg: to be made; of new server: of the site there
  std::string hoofddoel;  // of new levering and new indicator
  std::string gebied;     // of new levering, new brief and import xlsx
  std::string soort;      // of new indicator, new brief, new ci and new server
  std::string titel;      // of new programma, new editie and import opensdg
  std::string regio;      // of new programma and import opensdg
  std::string id;         // of new editie and new indicator
  std::vector<std::string> gemeenten, doelen;  // of new programma, by name
  std::string peilperiode;                     // of new editie
  bool freeze_first = false;                   // of new editie: keep the present one before it begins
  bool as_workbook = false;                    // of new levering; without a goal: of all goals
  std::string naam, eenheid, richting, bron, frequentie;  // of new indicator; empty: to be filled in

  // import
  std::vector<std::string> files;  // of import cbs: exports of StatLine; of import xlsx: workbooks
  ImportFormat import_format = ImportFormat::kText;  // of both
  std::string mapping;                               // of import cbs, as the next three; empty: site/cbs.json
  std::string tabel;                                 // of the exports, where their names do not tell
  bool proposal = false;                             // show what they hold, and what to paste
  std::vector<std::string> onderwerpen;              // that a proposal is of; empty: the first ones
  std::string source_folder;                         // of import opensdg
};

struct ParsedLine {
  Options options;
  int exit = -1;       // 0 or more: stop with this code, after printing
  std::string output;  // help or version, or what is wrong with the line
};

// Without the name of the program.
[[nodiscard]] ParsedLine parse_command_line(const std::vector<std::string>& arguments);

}  // namespace voortgang
