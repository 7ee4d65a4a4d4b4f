#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "diag/problem.h"
#include "load/file_endings.h"
#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"
#include "syntax/data_tree.h"

namespace voortgang {

// The name of a text without its ending.
[[nodiscard]] std::string_view stem(std::string_view name);
// A file's name becomes part of an address.
void check_name(std::string_view name, SourceId source, Problems& problems);

// Fields and narrative of one Markdown file with a front matter of that schema; nothing where it cannot be
// read.
[[nodiscard]] std::optional<std::pair<DataNode, Tekst>> read_text_file(const ProgrammeFolder& folder,
                                                                       SourceId source,
                                                                       std::string_view schema,
                                                                       Loaded& loaded, const KnownIds& known,
                                                                       Problems& problems);

// Calls with each text in the folder of an area below `folder_of_all`, and whose it is: nothing where the
// programme could not be read. A folder of no area is told once, and its texts are left.
void each_text_of(
    const ProgrammeFolder& folder, std::string_view folder_of_all, const std::string& area, Loaded& loaded,
    const KnownIds& known, Problems& problems,
    const std::function<void(std::string_view stem, SourceId, std::optional<GebiedIndex>)>& take);

// Texts are found one by one, so that sources and places are the same at every run; then read on as many
// threads as there are; then put where they belong in the order in which they were found.
class TextReading {
 public:
  using File = std::optional<std::pair<DataNode, Tekst>>;
  using Take = std::function<void(File, Problems&)>;

  TextReading(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known)
      : folder_(folder), loaded_(loaded), known_(known) {}

  void add(SourceId source, std::string_view schema, Take take) {
    texts_.push_back({source, schema, std::move(take), std::nullopt, {}});
  }

  void read(unsigned threads, Problems& problems);

 private:
  struct Text {
    SourceId source;
    std::string_view schema;
    Take take;
    File file;
    Problems problems;
  };

  const ProgrammeFolder& folder_;
  Loaded& loaded_;
  const KnownIds& known_;
  // Its members stay where they are: threads write in them.
  std::deque<Text> texts_;
};

// Where nothing could be read, a text with nothing in it.
[[nodiscard]] Tekst text_of(TextReading::File file, SourceId source);

// One Markdown file with a front matter of schema "tekst".
[[nodiscard]] Tekst read_tekst(const ProgrammeFolder& folder, SourceId source, Loaded& loaded,
                               const KnownIds& known, Problems& problems);

}  // namespace voortgang
