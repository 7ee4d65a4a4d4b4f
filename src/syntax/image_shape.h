#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace voortgang {

// The kinds of picture that browsers, Typst and word processors all show.
enum class ImageKind : std::uint8_t { kPng, kJpeg, kSvg };

struct ImageShape {
  ImageKind kind = ImageKind::kPng;
  double width = 0;  // in CSS pixels, 96 to an inch: as a browser shows it
  double height = 0;
};

// What a file says, whatever its name is. Nothing where it is none of these kinds, says no size above 0, ends
// halfway, or is a drawing that shows a picture of another place. A JPEG that was taken upright has the size
// at which it is shown.
[[nodiscard]] std::optional<ImageShape> image_shape(std::string_view bytes);

}  // namespace voortgang
