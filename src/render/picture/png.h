#pragma once

#include <string>

#include "render/picture/canvas.h"

namespace voortgang::picture {

// What is on the canvas, as a PNG.
[[nodiscard]] std::string png_of(const Canvas& canvas);

}  // namespace voortgang::picture
