#include <algorithm>
#include <array>
#include <expected>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "app/new_folder.h"
#include "base/text.h"
#include "diag/print_text.h"
#include "forms/begin_woorden.h"
#include "forms/nieuw_programma.h"
#include "programme/folders.h"
#include "programme/indeling.h"

namespace voortgang {
namespace {

template <class T>
using Asked = std::expected<T, std::string>;  // or what is wrong with the line

constexpr Datum kFirstEdition{2026, 2, 10};  // where nobody said when: an example has a date too

// The half year that was over last on that day.
Periode last_half_year(Datum day) {
  std::int32_t at = ordinal({day.jaar, Frequentie::kHalfjaar, 2});
  while (!is_over(periode_at(Frequentie::kHalfjaar, at), day)) --at;
  return periode_at(Frequentie::kHalfjaar, at);
}

using Ids = std::set<std::string>;
constexpr std::array<std::string_view, 2> kFoldersBesideAreas = {path_below(kChaptersFolder, kTextsFolder),
                                                                 path_below(kPagesFolder, kTextsFolder)};

// The id that a name makes; the next one must be another.
Asked<std::string> id_of(const std::string& name, Ids& used, Language language) {
  std::string id = slug_of(name);
  if (id.empty() || id == kRegioId) return std::unexpected(say<Message::kNoIdInName>(language, name));
  if (!used.insert(id).second) return std::unexpected(say<Message::kNameTwice>(language, name, id));
  return id;
}

std::vector<std::string> names_or(const std::vector<std::string>& names,
                                  std::span<const std::string_view> examples) {
  return names.empty() ? std::vector<std::string>(examples.begin(), examples.end()) : names;
}

// What is wrong, or nothing.
std::string read_gemeenten(const Options& options, NieuwProgramma& nieuw) {
  Ids used(kFoldersBesideAreas.begin(), kFoldersBesideAreas.end());
  for (const std::string& given : names_or(options.gemeenten, woorden::kBeginGemeenten)) {
    const std::size_t sign = given.rfind('=');
    const std::string naam = given.substr(0, sign);
    std::string cbs = invented_cbs_code(nieuw.gemeenten.size());
    if (sign != std::string::npos) cbs = given.substr(sign + 1);
    if (!is_cbs_code(cbs)) return say<Message::kNotACbsCode>(options.language, cbs);
    auto id = id_of(naam, used, options.language);
    if (!id) return id.error();
    nieuw.gemeenten.push_back({std::move(*id), naam, std::move(cbs)});
  }
  return {};
}

std::string read_doelen(const Options& options, NieuwProgramma& nieuw) {
  Ids used(kFoldersBesideAreas.begin(), kFoldersBesideAreas.end());
  for (const std::string& naam : names_or(options.doelen, woorden::kBeginDoelen)) {
    auto id = id_of(naam, used, options.language);
    if (!id) return id.error();
    nieuw.doelen.push_back({std::move(*id), naam});
  }
  return {};
}

Asked<NieuwProgramma> read_line(const Options& options) {
  NieuwProgramma nieuw;
  nieuw.titel = options.titel.empty() ? woorden::kBeginTitel : options.titel;
  nieuw.regio = options.regio.empty() ? woorden::kBeginRegio : options.regio;
  nieuw.datum = parse_datum(options.datum).value_or(kFirstEdition);
  nieuw.peilperiode = last_half_year(nieuw.datum);
  if (slug_of(nieuw.titel).empty())
    return std::unexpected(say<Message::kNoIdInName>(options.language, nieuw.titel));
  if (const auto told = read_gemeenten(options, nieuw); !told.empty()) return std::unexpected(told);
  if (const auto told = read_doelen(options, nieuw); !told.empty()) return std::unexpected(told);
  return nieuw;
}

}  // namespace

RunResult new_programma_command(const Options& options, FileSystem& files, Terminal terminal) {
  const Language language = options.language;
  const auto nieuw = read_line(options);
  if (!nieuw) return failed(nieuw.error());
  const std::vector<NewFile> made = programme_files(*nieuw);
  if (const std::string why = write_new_folder(options, files, made); !why.empty()) return failed(why);
  Checked checked;
  read_and_check(files, options.folder, checked, {.threads = options.jobs});
  RunResult result;
  result.err = print_text(checked.problems(), checked.bronnen(), {language, terminal.colour_err});
  result.exit = checked.problems().has_errors() ? kInputProblems : kFine;
  result.out = say<Message::kProgrammeMade>(language, options.folder, made.size());
  const auto lacks_code = [](const std::string& given) { return !given.contains('='); };
  if (options.gemeenten.empty() || std::ranges::any_of(options.gemeenten, lacks_code))
    result.out += say<Message::kCodesInvented>(language, options.folder);
  return result;
}

}  // namespace voortgang
