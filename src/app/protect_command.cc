#include <string>
#include <utility>

#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "app/protect_deliveries.h"
#include "app/shared_folder.h"
#include "check/discretion.h"
#include "compute/compute.h"
#include "diag/print_text.h"
#include "load/load.h"
#include "publish/out_folder.h"

namespace voortgang {
namespace {

constexpr std::string_view kInputs[] = {"site", "templates"};

// A folder that is ours to fill, without links; or what to say.
std::expected<std::string, std::string> folder_for(const Options& options, FileSystem& files) {
  const std::string asked = options.out.empty() ? path_join(options.programme, "veilig") : options.out;
  const auto real = files.real_path(asked);
  if (!real) return std::unexpected(messages::could_not_write_file(options.language, real.error()));
  const auto own = files.real_path(options.programme);
  const bool is_above = own && is_within(*own, *real);
  std::vector<std::string> places = {path_join(options.programme, "public")};
  for (const std::string_view input : kInputFolders) places.push_back(path_join(options.programme, input));
  for (const std::string& input : places) {
    const auto place = files.real_path(input);
    if (is_above || (place && is_within(*real, *place)))
      return std::unexpected(say<Message::kProtectOpen>(options.language, asked));
  }
  const auto beside = tidy_shared_folder(files, *real);
  if (!beside) return std::unexpected(messages::could_not_write_file(options.language, beside.error()));
  if (*beside) return std::unexpected(say<Message::kProtectKeeps>(options.language, **beside));
  const auto there = files.state(*real, Links::kItself);
  if (!there) return std::unexpected(messages::could_not_write_file(options.language, there.error()));
  if (there->kind == FileKind::kMissing) return *real;
  if (!is_shared_folder(files, *real))
    return std::unexpected(say<Message::kProtectForeign>(options.language, asked));
  const auto foreign = foreign_in_shared_folder(files, *real);
  if (!foreign) return std::unexpected(messages::could_not_write_file(options.language, foreign.error()));
  if (*foreign)
    return std::unexpected(say<Message::kProtectKeeps>(options.language, path_join(asked, **foreign)));
  return *real;
}

Result<void> copy_tree(FileSystem& files, const std::string& from, const std::string& to) {
  const auto entries = files.list(from);
  if (!entries) return std::unexpected(entries.error());
  if (auto made = files.make_folder(to); !made) return made;
  for (const FolderEntry& entry : *entries) {
    const std::string here = path_join(from, entry.name);
    const std::string there = path_join(to, entry.name);
    if (entry.kind == FileKind::kFolder) {
      if (auto done = copy_tree(files, here, there); !done) return done;
    } else if (entry.kind == FileKind::kFile) {
      const auto bytes = files.read(here, kLargestInput);
      if (!bytes) return std::unexpected(bytes.error());
      if (auto done = files.write(there, *bytes); !done) return done;
    }
  }
  return {};
}

class Protect {
 public:
  Protect(const Options& options, FileSystem& files, const Terminal& terminal)
      : options_(options), files_(files), terminal_(terminal) {}

  RunResult run() {
    Checked checked;
    read_and_check(files_, options_.programme, options_.jobs, checked);
    if (checked.problems().has_errors())
      return {kInputProblems,
              {},
              print_text(checked.problems(), checked.bronnen(), {options_.language, terminal_.colour_err}) +
                  say<Message::kNothingWritten>(options_.language)};
    if (!keeps_secrets(checked.programma())) return failed(say<Message::kProtectNothing>(options_.language));
    const auto folder = folder_for(options_, files_);
    if (!folder) return failed(folder.error());
    const VeiligeLeveringen safe = safe_deliveries(checked.loaded.dossier(), checked.feiten);
    const auto filled = begin_shared_folder(files_, *folder);
    if (!filled) return no_disk(filled.error());
    RunResult result = put(checked, safe, *filled, *folder);
    // What did not get into its place; the next run removes what this one cannot.
    if (result.exit != kFine) static_cast<void>(files_.remove_all(*filled));
    return result;
  }

 private:
  RunResult put(const Checked& checked, const VeiligeLeveringen& safe, const std::string& filled,
                const std::string& folder) {
    if (auto done = fill_shared_folder(files_, filled, safe.bestanden); !done) return no_disk(done.error());
    for (const std::string_view input : kInputs) {
      const std::string from = path_join(options_.programme, input);
      if (files_.kind(from) != FileKind::kFolder) continue;
      if (auto done = copy_tree(files_, from, path_join(filled, input)); !done) return no_disk(done.error());
    }
    if (const std::string why = difference(checked, filled); !why.empty()) return failed(why);
    for (const std::string_view input : kInputs) {
      if (auto done = files_.remove_all(path_join(filled, input)); !done) return no_disk(done.error());
    }
    if (auto done = list_shared_folder(files_, filled, safe.bestanden); !done) return no_disk(done.error());
    const auto left = replace_shared_folder(files_, folder);
    if (!left) return no_disk(left.error());
    return {kFine,
            say<Message::kProtected>(options_.language, folder, safe.bestanden.size(), safe.weggelaten),
            left->empty() ? std::string() : say<Message::kLeftBeside>(options_.language, *left)};
  }

  // What was written is read again: it must tell readers what the raw figures tell them.
  std::string difference(const Checked& checked, const std::string& folder) {
    Checked again;
    read_and_check(files_, folder, options_.jobs, again);
    if (again.problems().has_errors())
      return print_text(again.problems(), again.bronnen(), {options_.language, terminal_.colour_err}) +
             say<Message::kNothingWritten>(options_.language);
    const auto place = first_difference(checked.feiten, again.feiten);
    if (!place) return {};
    const Programma& programma = checked.programma();
    return say<Message::kProtectDiffers>(options_.language, programma.indicatoren[place->indicator].id,
                                         programma.gebied_id(place->gebied), code(place->periode));
  }

  RunResult no_disk(const Failure& failure) const {
    return failed(messages::could_not_write_file(options_.language, failure));
  }

  const Options& options_;
  FileSystem& files_;
  const Terminal& terminal_;
};

}  // namespace

RunResult protect_command(const Options& options, FileSystem& files, Terminal terminal) {
  return Protect(options, files, terminal).run();
}

}  // namespace voortgang
