#include "app/new_file.h"

#include <utility>

#include "app/commands.h"
#include "app/messages.h"
#include "base/replace_files.h"

namespace voortgang {

RunResult write_new_file(const Options& options, FileSystem& files, const std::string& path,
                         std::string_view bytes, std::string made) {
  const auto there = files.state(path, Links::kItself);
  if (!there) return failed(messages::could_not_look(options.language, there.error()));
  if (there->kind != FileKind::kMissing) return failed(say<Message::kFileThere>(options.language, path));
  if (const auto written = replace_file(files, path, bytes); !written)
    return failed(messages::could_not_write_file(options.language, written.error()));
  return {kFine, std::move(made), {}};
}

}  // namespace voortgang
