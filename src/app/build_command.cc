#include <utility>

#include "app/build.h"
#include "app/commands.h"
#include "app/find_id.h"
#include "app/freeze.h"
#include "app/messages.h"
#include "app/paper_maker.h"
#include "diag/print_text.h"
#include "programme/folders.h"
#include "publish/manifest.h"
#include "publish/out_folder.h"

namespace voortgang {
namespace {

RunResult stopped(RunResult result, const std::string& why) {
  result.err += why;
  result.exit = kFailure;
  return result;
}

Result<Published> publish_asking(const Options& options, FileSystem& files, const Checked& checked,
                                 const Terminal& terminal, const std::string& folder) {
  PublishOptions how{.sync = options.sync, .may_remove = options.may_remove};
  auto published = publish_site(files, checked, folder, options.jobs, how);
  if (!published || !published->refused || !terminal.ask) return published;
  if (!terminal.ask(messages::may_remove(options.language, folder, *published->refused))) return published;
  how.may_remove = true;
  return publish_site(files, checked, folder, options.jobs, how);
}

RunResult put_site(const Options& options, FileSystem& files, const Checked& checked,
                   const Terminal& terminal, Manifest& site, RunResult result) {
  const Language language = options.language;
  const std::string out = site_folder(options);
  const auto folder = out_folder(files, out, {options.programme, kInputFolders}, terminal.home);
  if (!folder) return stopped(std::move(result), messages::no_place(language, folder.error()));
  const auto published = publish_asking(options, files, checked, terminal, *folder);
  if (!published) return stopped(std::move(result), messages::could_not_write(language, published.error()));
  if (published->refused)
    return stopped(std::move(result), messages::too_much_removed(language, out, *published->refused));
  site = published->site;
  result.out = messages::published(language, out, *published);
  result.err += messages::beside_the_site(language, *published);
  return result;
}

// Areas that do not exist would be papers that nobody made.
std::string unknown_area(const Options& options, const Programma& programma) {
  for (const std::string& id : options.only) {
    if (const auto found = find_area(options.language, programma, id); !found) return found.error();
  }
  return {};
}

RunResult build_checked(const Options& options, FileSystem& files, const Terminal& terminal,
                        const AfterBuild& then, const Checked& checked, PaperMaker& papers) {
  RunResult result;
  result.err = print_text(checked.problems(), checked.bronnen(), {options.language, terminal.colour_err});
  result.err += messages::about_values(options, checked.programma());
  if (is_bad(checked.problems(), options)) {
    result.err += say<Message::kNothingWritten>(options.language);
    result.exit = kInputProblems;
    return result;
  }
  if (std::string why = unknown_area(options, checked.programma()); !why.empty())
    return stopped(std::move(result), why);
  Manifest site;
  result = put_site(options, files, checked, terminal, site, std::move(result));
  if (result.exit != kFine) return result;
  result.err += messages::held_back(options.language, checked.programma());
  const auto changed = changed_since_frozen(options, files, checked.programma(), site);
  if (!changed)
    return stopped(std::move(result),
                   say<Message::kFrozenUnreadable>(options.language, checked.programma().editie.id,
                                                   messages::why(options.language, changed.error())));
  result.err += messages::changed_since_frozen(options.language, checked.programma().editie.id, *changed);
  result.err += papers.told(checked.bronnen());
  papers.tidy();
  if (!papers.made_all_asked()) {
    result.exit = kFailure;
    return result;
  }
  return then(checked.programma(), site, std::move(result));
}

}  // namespace

std::string site_folder(const Options& options) {
  // Of other commands, --out is what they write.
  const bool names_site = options.command == Command::kBuild || options.command == Command::kFreeze;
  return options.out.empty() || !names_site ? path_join(options.programme, kPublicFolder) : options.out;
}

Result<Manifest> published_before(const Options& options, FileSystem& files) {
  auto manifest = manifest_in(files, site_folder(options));
  // Who is to write there is told that it is somebody's.
  if (!manifest && manifest.error().kind == FailureKind::kForeign) return Manifest();
  return manifest;
}

RunResult build_site(const Options& options, FileSystem& files, const Terminal& terminal,
                     const AfterBuild& then) {
  return on_checked(options, files, terminal, [&](Checked& checked, PaperMaker& papers, const Manifest&) {
    return build_checked(options, files, terminal, then, checked, papers);
  });
}

RunResult build_command(const Options& options, FileSystem& files, Terminal terminal) {
  return build_site(options, files, terminal,
                    [](const Programma&, const Manifest&, RunResult built) { return built; });
}

}  // namespace voortgang
