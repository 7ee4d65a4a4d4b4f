#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands.h"
#include "app/messages.h"
#include "base/fill_in.h"
#include "base/replace_files.h"
#include "forms/server_files.h"

namespace voortgang {
namespace {

// A file of templates/ci, and where it comes in a programme.
struct CiFile {
  std::string_view kind;
  std::string_view name;
  std::string_view place;
};

constexpr std::string_view kAll;  // what every kind has
constexpr std::array kFiles = {
    CiFile{"github", "github.yml", ".github/workflows/voortgang.yml"},
    CiFile{"gitlab", "gitlab.yml", ".gitlab-ci.yml"},
    CiFile{"cron", "voortgang.service", "ci/voortgang.service"},
    CiFile{"cron", "voortgang.timer", "ci/voortgang.timer"},
    CiFile{kAll, "voortgang.sh", "ci/voortgang.sh"},
};

std::string text_of(std::string_view name, std::string_view folder) {
  return filled_in(publishing_file(std::string("templates/ci/").append(name)), {{"map", folder}});
}

RunResult write(const Options& options, FileSystem& files) {
  const auto folder = files.real_path(options.programme);
  if (!folder) return failed(messages::could_not_look(options.language, folder.error()));
  std::vector<NewFile> wanted;
  std::string made;
  for (const CiFile& file : kFiles) {
    if (file.kind != kAll && file.kind != options.soort) continue;
    const std::string path = path_join(options.programme, file.place);
    const std::string text = text_of(file.name, *folder);
    const auto there = files.read(path, kLargestInput);
    if (there && *there == text) continue;  // from an earlier kind
    if (there || there.error().kind != FailureKind::kMissing)
      return failed(say<Message::kFileThere>(options.language, path));
    wanted.push_back({std::string(file.place), text});
    made += say<Message::kFileMade>(options.language, path);
  }
  if (const auto written = replace_files(files, options.programme, wanted); !written)
    return failed(messages::could_not_write_file(options.language, written.error()));
  return {kFine, made + say<Message::kCiNext>(options.language), {}};
}

}  // namespace

RunResult new_ci_command(const Options& options, FileSystem& files, Terminal terminal) {
  return on_sound_basis(options, files, terminal, [&](const Programma&) { return write(options, files); });
}

}  // namespace voortgang
