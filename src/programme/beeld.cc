#include "programme/beeld.h"

#include <algorithm>

#include "base/links.h"
#include "programme/folders.h"

namespace voortgang {

std::string asset_at(std::string_view address) {
  std::string target = site_address(address);
  target.resize(std::min(target.find_first_of("#?"), target.size()));
  return is_below(target, kPublishedAssetsFolder) ? target.substr(kPublishedAssetsFolder.size() + 1)
                                                  : std::string();
}

const Asset* find_asset(std::span<const Asset> assets, std::string_view pad) {
  const auto found = std::ranges::find(assets, pad, &Asset::pad);
  return found == assets.end() ? nullptr : &*found;
}

std::string name_in_dots(std::string_view pad) {
  return std::string(pad.substr(0, pad.rfind('.'))) + ".png";
}

const Asset* in_dots(std::span<const Asset> assets, const Asset& image) {
  if (!image.beeld || image.beeld->kind != ImageKind::kSvg) return &image;
  const Asset* dots = find_asset(assets, name_in_dots(image.pad));
  return dots != nullptr && dots->beeld && dots->beeld->kind == ImageKind::kPng ? dots : nullptr;
}

}  // namespace voortgang
