#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/build.h"
#include "app/command_line.h"
#include "app/paper_maker.h"
#include "app/run.h"
#include "publish/manifest.h"

namespace voortgang {

// Keeps the edition of a programme without errors in site/edities; what is told is not of its problems.
// `papers` makes those of its plan: one that is published and no longer there is refused.
[[nodiscard]] RunResult freeze(const Options& options, FileSystem& files, const Checked& checked,
                               const PaperMaker& papers);

// Whether it has been kept, and just as it is now: figures, documents, data and styles.
enum class Frozen : std::uint8_t { kNot, kOtherwise, kAsItIs };
[[nodiscard]] Result<Frozen> how_frozen(const Options& options, FileSystem& files, const Checked& checked);

// Addresses of what freezing this edition kept and the site has otherwise, or no more, documents first. None
// where it is not frozen.
[[nodiscard]] Result<std::vector<std::string>> changed_since_frozen(const Options& options, FileSystem& files,
                                                                    const Programma& programma,
                                                                    const Manifest& site);

}  // namespace voortgang
