#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "diag/problem.h"
#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"
#include "syntax/data_tree.h"

namespace voortgang {

// The narrative: site/tekst/hoofdstukken, site/tekst/pagina and site/tekst/<gebied>/<hoofddoel>.md.
void load_teksten(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems);

// site/documenten/<gemeente>/<soort>.md.
void load_brieven(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems);

// Fields and narrative of one Markdown file with a front matter of that schema; nothing where it cannot be
// read.
[[nodiscard]] std::optional<std::pair<DataNode, Tekst>> read_text_file(const ProgrammeFolder& folder,
                                                                       SourceId source,
                                                                       std::string_view schema,
                                                                       Loaded& loaded, const KnownIds& known,
                                                                       Problems& problems);

// One Markdown file with a front matter of schema "tekst".
[[nodiscard]] Tekst read_tekst(const ProgrammeFolder& folder, SourceId source, Loaded& loaded,
                               const KnownIds& known, Problems& problems);

}  // namespace voortgang
