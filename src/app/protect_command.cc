#include <string>

#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "app/protect_leveringen.h"
#include "app/protected_folder.h"
#include "base/new_files.h"
#include "check/discretion.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

constexpr std::string_view kInputs[] = {kSiteFolder, kFramesFolder};

// A folder that is ours to fill, without links; or what to say.
std::expected<std::string, std::string> folder_for(const Options& options, FileSystem& files) {
  const std::string asked = options.out.empty() ? path_join(options.programme, "veilig") : options.out;
  const auto real = files.real_path(asked);
  if (!real) return std::unexpected(messages::could_not_write_file(options.language, real.error()));
  const auto own = files.real_path(options.programme);
  const bool is_above = own && is_within(*own, *real);
  std::vector<std::string> places = {path_join(options.programme, kPublicFolder)};
  for (const std::string_view input : kInputFolders) places.push_back(path_join(options.programme, input));
  for (const std::string& input : places) {
    const auto place = files.real_path(input);
    if (is_above || (place && is_within(*real, *place)))
      return std::unexpected(say<Message::kProtectOpen>(options.language, asked));
  }
  const auto beside = tidy_protected_folder(files, *real);
  if (!beside) return std::unexpected(messages::could_not_write_file(options.language, beside.error()));
  if (*beside) return std::unexpected(say<Message::kProtectKeeps>(options.language, **beside));
  const auto there = files.state(*real, Links::kItself);
  if (!there) return std::unexpected(messages::could_not_write_file(options.language, there.error()));
  if (there->kind == FileKind::kMissing) return *real;
  if (!is_protected_folder(files, *real))
    return std::unexpected(say<Message::kProtectForeign>(options.language, asked));
  const auto foreign = foreign_in_protected_folder(files, *real);
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

RunResult no_disk(const Options& options, const Failure& failure) {
  return failed(messages::could_not_write_file(options.language, failure));
}

// What was written is read again: it must tell readers what the raw figures tell them.
std::string difference(const Options& options, FileSystem& files, const Terminal& terminal,
                       const Checked& checked, const std::string& folder) {
  Checked again;
  read_and_check(files, folder, again, {.threads = options.jobs});
  if (again.problems().has_errors())
    return stopped_by(again.problems(), again.bronnen(), options, terminal).err;
  const auto place = first_difference(checked.feiten, again.feiten);
  if (!place) return {};
  const Programma& programma = checked.programma();
  return say<Message::kProtectDiffers>(options.language, programma.indicatoren[place->indicator].id,
                                       programma.gebied_id(place->gebied), code(place->periode));
}

RunResult put(const Options& options, FileSystem& files, const Terminal& terminal, const Checked& checked,
              const ProtectedDeliveries& made, const std::string& filled, const std::string& folder) {
  if (auto done = write_new_files(files, filled, made.bestanden); !done)
    return no_disk(options, done.error());
  for (const std::string_view input : kInputs) {
    const std::string from = path_join(options.programme, input);
    if (files.kind(from) != FileKind::kFolder) continue;
    if (auto done = copy_tree(files, from, path_join(filled, input)); !done)
      return no_disk(options, done.error());
  }
  if (const std::string why = difference(options, files, terminal, checked, filled); !why.empty())
    return failed(why);
  for (const std::string_view input : kInputs) {
    if (auto done = files.remove_all(path_join(filled, input)); !done) return no_disk(options, done.error());
  }
  if (auto done = list_protected_folder(files, filled, made.bestanden); !done)
    return no_disk(options, done.error());
  const auto left = replace_protected_folder(files, folder);
  if (!left) return no_disk(options, left.error());
  return {kFine, say<Message::kProtected>(options.language, folder, made.bestanden.size(), made.weggelaten),
          left->empty() ? std::string() : say<Message::kLeftBeside>(options.language, *left)};
}

}  // namespace

RunResult protect_command(const Options& options, FileSystem& files, Terminal terminal) {
  Checked checked;
  read_and_check(files, options.programme, checked, {.threads = options.jobs});
  if (checked.problems().has_errors())
    return stopped_by(checked.problems(), checked.bronnen(), options, terminal);
  if (!has_secrets(checked.programma())) return failed(say<Message::kProtectNothing>(options.language));
  const auto folder = folder_for(options, files);
  if (!folder) return failed(folder.error());
  const ProtectedDeliveries made = protected_deliveries(checked.loaded.dossier(), checked.feiten);
  const auto filled = begin_protected_folder(files, *folder);
  if (!filled) return no_disk(options, filled.error());
  RunResult result = put(options, files, terminal, checked, made, *filled, *folder);
  // What did not get into its place; the next run removes what this one cannot.
  if (result.exit != kFine) static_cast<void>(files.remove_all(*filled));
  return result;
}

}  // namespace voortgang
