#include "check/image_check.h"

#include "programme/beeld.h"

namespace voortgang {

void check_image(std::span<const Asset> assets, std::string_view pad, Span place, ShownOn where,
                 Problems& problems) {
  const Asset* asset = find_asset(assets, pad);
  if (asset == nullptr) return;
  if (!asset->beeld)
    problems.add(Code::BLD101, place, {{"pad", pad}});
  else if (where == ShownOn::kPapersToo && in_dots(assets, *asset) == nullptr)
    problems.add(Code::BLD102, place, {{"pad", pad}, {"png", name_in_dots(pad)}});
}

}  // namespace voortgang
