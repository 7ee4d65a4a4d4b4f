#include "render/paper_image.h"

#include <algorithm>

#include "programme/beeld.h"

namespace voortgang {
namespace {

constexpr double kPixel = 25.4 / 96;  // mm

}  // namespace

std::optional<PaperImage> paper_image(std::span<const Asset> assets, std::string_view address,
                                      const ImageRoom& room) {
  const Asset* asset = find_asset(assets, asset_at(address));
  if (asset == nullptr || !asset->beeld) return std::nullopt;
  const double width = asset->beeld->width * kPixel;
  const double height = asset->beeld->height * kPixel;
  const double scale = std::min({1.0, room.width / width, room.height / height});
  return PaperImage{asset, in_dots(assets, *asset), width * scale, height * scale};
}

std::string_view usual_ending(const Asset& image) {
  switch (image.beeld->kind) {
    case ImageKind::kPng:
      return "png";
    case ImageKind::kJpeg:
      return "jpg";
    case ImageKind::kSvg:
      return "svg";
  }
  return {};
}

}  // namespace voortgang
