#include "render/package.h"

#include <fmt/format.h>

#include <iterator>

#include "base/sha256.h"
#include "render/picture/drawing.h"
#include "render/picture/png.h"
#include "render/picture/raster.h"

namespace voortgang {
namespace {

constexpr double kDots = 2;  // to a unit of a chart

}  // namespace

std::string_view DrawnCharts::png_of(const std::string& svg) {
  const auto [place, is_new] = drawn_.try_emplace(svg);
  if (is_new) {
    if (!canvas_) canvas_.emplace();
    picture::paint(*canvas_, picture::drawing_of(svg), kDots);
    place->second = picture::png_of(*canvas_);
  }
  return place->second;
}

std::string Package::key() const {
  std::string all;
  for (const PackagePart& part : parts_) {
    fmt::format_to(std::back_inserter(all), "{}\n{} {} {}\n", part.name, part.packing == Packing::kStored,
                   part.is_chart, part.bytes.size());
    all += part.bytes;
  }
  return sha256_hex(all);
}

std::string Package::packed(DrawnCharts& charts) const {
  std::vector<ZipEntry> entries;
  for (const PackagePart& part : parts_)
    entries.push_back({part.name, part.is_chart ? charts.png_of(part.bytes) : part.bytes, part.packing});
  return zip_archive(entries);
}

}  // namespace voortgang
