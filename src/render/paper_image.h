#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "programme/programma.h"

namespace voortgang {

// A picture that editors brought, as it is shown on paper.
struct PaperImage {
  const Asset* asset = nullptr;
  // The same in dots, for who draws no SVG: itself, or the PNG of that name beside it; null where none is.
  const Asset* dots = nullptr;
  double width = 0;  // mm
  double height = 0;
};

// The room that a picture has, in mm. It is as large as on the site where that fits.
struct ImageRoom {
  double width = 0;
  double height = 0;
};
inline constexpr ImageRoom kTextRoom{130, 110};  // in a text: also within a box
inline constexpr ImageRoom kCellRoom{15, 15};    // in a cell of a table
inline constexpr ImageRoom kLogoRoom{50, 14};

// By its address in the site, "assets/kaart.png" or "/assets/kaart.png"; nothing where it leads to no
// picture.
[[nodiscard]] std::optional<PaperImage> paper_image(std::span<const Asset> assets, std::string_view address,
                                                    const ImageRoom& room);

// How files are called: the ending of its kind, whatever its own name is.
[[nodiscard]] std::string_view usual_ending(const Asset& image);

}  // namespace voortgang
