#pragma once

#include <string>
#include <string_view>

#include "render/picture/drawing.h"

namespace voortgang::picture {

// An SVG file that needs no stylesheet: every element bears its own colours, in the oldest and simplest
// terms, so that word processors draw it as browsers do. Text stays text.
[[nodiscard]] std::string plain_svg(const Drawing& drawing, std::string_view title,
                                    std::string_view description);

}  // namespace voortgang::picture
