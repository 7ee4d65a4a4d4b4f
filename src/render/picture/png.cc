#include "render/picture/png.h"

#include <png.h>

#include <map>
#include <optional>
#include <stdexcept>
#include <vector>

namespace voortgang::picture {
namespace {

constexpr std::size_t kMostColours = 256;

std::uint32_t key(Colour colour) {
  return static_cast<std::uint32_t>(colour.red << 16 | colour.green << 8 | colour.blue);
}

// The colours of a picture and, for each dot, which it has; nothing where there are too many.
struct Palette {
  std::vector<Colour> colours;
  std::vector<std::uint8_t> dots;
};

std::optional<Palette> palette_of(const std::vector<Colour>& dots) {
  Palette palette;
  palette.dots.reserve(dots.size());
  std::map<std::uint32_t, std::uint8_t> known;
  std::uint32_t last = ~0U;
  std::uint8_t last_place = 0;
  for (const Colour dot : dots) {
    if (key(dot) != last) {
      const auto [found, is_new] =
          known.try_emplace(key(dot), static_cast<std::uint8_t>(palette.colours.size()));
      if (is_new && palette.colours.size() == kMostColours) return std::nullopt;
      if (is_new) palette.colours.push_back(dot);
      last = key(dot);
      last_place = found->second;
    }
    palette.dots.push_back(last_place);
  }
  return palette;
}

std::string written(png_image& image, const void* dots, const void* colours) {
  png_alloc_size_t size = 0;
  std::string bytes(PNG_IMAGE_PNG_SIZE_MAX(image), '\0');
  size = bytes.size();
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0, dots, 0, colours) == 0)
    throw std::runtime_error(image.message);
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::string png_of(const Canvas& canvas) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(canvas.width());
  image.height = static_cast<png_uint_32>(canvas.height());
  image.flags = PNG_IMAGE_FLAG_FAST;
  if (const auto palette = palette_of(canvas.dots())) {
    image.format = PNG_FORMAT_RGB_COLORMAP;
    image.colormap_entries = static_cast<png_uint_32>(palette->colours.size());
    return written(image, palette->dots.data(), palette->colours.data());
  }
  image.format = PNG_FORMAT_RGB;
  return written(image, canvas.dots().data(), nullptr);
}

}  // namespace voortgang::picture
