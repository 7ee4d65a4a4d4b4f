
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "app/new_folder.h"
#include "base/digits.h"
#include "base/more_woorden.h"
#include "base/text.h"
#include "diag/print_text.h"
#include "forms/opensdg_programma.h"
#include "forms/opensdg_woorden.h"
#include "load/file_endings.h"
#include "load/programme_folder.h"
#include "syntax/front_matter.h"

namespace voortgang {
namespace {

constexpr std::string_view kData = "data";
constexpr std::string_view kMeta = "meta";
constexpr std::string_view kPrefix = "indicator_";
constexpr std::size_t kMostTold = 40;  // of what could not be taken

struct Harvested {
  Sources sources;
  Problems problems;
  SdgOogst oogst;
};

// A file of YAML, or Markdown with YAML in front; what is no YAML says nothing.
DataNode meta_of(const ProgrammeFolder& folder, std::string_view nummer, Harvested& out) {
  constexpr std::array<std::string_view, 3> kEndings = {".yml", ".yaml", ".md"};
  for (const std::string_view ending : kEndings) {
    const std::string path = path_join(kMeta, std::string(nummer) + std::string(ending));
    if (folder.kind(path) != FileKind::kFile) continue;
    const SourceId source = out.sources.add(path);
    Problems of_meta;
    if (!folder.read_any_text(source, out.sources, of_meta)) continue;
    std::string text = out.sources.at(source).text;
    if (!text.starts_with("---")) text = "---\n" + text + "\n---\n";
    if (auto found = parse_front_matter(source, text, of_meta)) return std::move(found->fields);
    out.oogst.weggelaten.push_back(woorden::sdg_bestand(
        path, {say<Message::kNoYaml>(Language::kNl), say<Message::kNoYaml>(Language::kEn)}));
  }
  return {.kind = DataKind::kRecord};
}

// A data repository of Open SDG: data/ and meta/.
Harvested read_repository(FileSystem& files, const std::string& path) {
  const ProgrammeFolder folder(files, path, Reach::kAnywhere);
  Harvested out;
  for (const std::string& name : folder.file_names(kData, kCsvEnding)) {
    std::string_view nummer = std::string_view(name).substr(0, name.size() - kCsvEnding.size());
    if (nummer.starts_with(kPrefix)) nummer.remove_prefix(kPrefix.size());
    if (nummer.find_first_of(kDecimalDigits) != 0) continue;  // a list of something else
    SdgBron bron{.nummer = std::string(nummer), .data = out.sources.add(path_join(kData, name))};
    if (!folder.read_any_text(bron.data, out.sources, out.problems)) continue;
    bron.meta = meta_of(folder, nummer, out);
    harvest(bron, out.sources, out.oogst, out.problems);
  }
  folder.tell(out.sources, out.problems);
  return out;
}

// Where nobody said when: figures of a year come in the year after it, and an edition with them in the next.
Datum first_edition_after(std::int16_t jaar) {
  return {static_cast<std::int16_t>(jaar + 2), 2, 10};
}

NieuwProgramma names_of(const Options& options, const SdgOogst& oogst) {
  NieuwProgramma nieuw;
  nieuw.titel = options.titel.empty() ? woorden::kSdgTitel : options.titel;
  nieuw.regio = options.regio.empty() ? woorden::kSdgRegio : options.regio;
  std::string id = slug_of(nieuw.regio);
  if (id.empty() || id == kRegioId) id = slug_of(woorden::kSdgRegio);
  nieuw.gemeenten.push_back({std::move(id), nieuw.regio, invented_cbs_code(0)});
  Periode last = oogst.indicatoren.front().cijfers.front().periode;
  for (const SdgIndicator& indicator : oogst.indicatoren) {
    for (const SdgCijfer& cijfer : indicator.cijfers) last = std::max(last, cijfer.periode);
  }
  nieuw.peilperiode = {last.jaar, Frequentie::kJaar, 1};
  nieuw.datum = parse_datum(options.datum).value_or(first_edition_after(last.jaar));
  return nieuw;
}

std::string left_out(Language language, const std::vector<Words>& all) {
  std::string out;
  for (std::size_t i = 0; i < std::min(all.size(), kMostTold); ++i) out += "  " + all[i].in(language) + "\n";
  if (all.size() > kMostTold) out += "  " + and_more(all.size() - kMostTold, language) + "\n";
  return out;
}

}  // namespace

RunResult import_opensdg_command(const Options& options, FileSystem& files, Terminal terminal) {
  const Language language = options.language;
  const Harvested repository = read_repository(files, options.source_folder);
  const SdgOogst& oogst = repository.oogst;
  RunResult result;
  result.err = print_text(repository.problems, repository.sources, {language, terminal.colour_err});
  if (oogst.indicatoren.empty()) {
    result.exit = kFailure;
    result.err +=
        say<Message::kNoSdgFigures>(language, options.source_folder) + left_out(language, oogst.weggelaten);
    return result;
  }
  const auto made = sdg_programme(names_of(options, oogst), oogst);
  if (const std::string why = write_new_folder(options, files, made); !why.empty()) return failed(why);
  Checked checked;
  read_and_check(files, options.folder, checked, {.threads = options.jobs});
  result.err += print_text(checked.problems(), checked.bronnen(), {language, terminal.colour_err});
  result.exit = checked.problems().has_errors() ? kInputProblems : kFine;
  std::size_t numbers = 0;
  for (const SdgIndicator& indicator : oogst.indicatoren) numbers += indicator.cijfers.size();
  result.out = say<Message::kSdgMade>(language, options.folder, oogst.indicatoren.size(), numbers);
  if (!oogst.weggelaten.empty())
    result.out +=
        say<Message::kSdgLeftOut>(language, oogst.weggelaten.size()) + left_out(language, oogst.weggelaten);
  return result;
}

}  // namespace voortgang
