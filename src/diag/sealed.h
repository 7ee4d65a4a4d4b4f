#pragma once

#include <functional>

#include "diag/problem.h"

namespace voortgang {

// Problems about files with figures that are not to be shown, as anybody may read them: in a public log of CI
// too. Of such a file code, line and mend stay. What was typed there becomes "…"; the place becomes that of
// the line, for its column tells how long a figure is; and no line of it is shown. Rules whose outcome hangs
// on a figure are told only where `is_open` says that it hangs on figures that anybody may see.
[[nodiscard]] Problems sealed(Problems&& problems, const Sources& sources,
                              const std::function<bool(SourceId)>& is_secret,
                              const std::function<bool(const Problem&)>& is_open);

[[nodiscard]] bool hangs_on_a_number(Code code);
// That it is told says what a figure is: told on one's own screen only.
[[nodiscard]] bool tells_a_number(Code code);

}  // namespace voortgang
