#pragma once

#include <string_view>

#include "document/chart.h"
#include "render/office/office_out.h"
#include "render/paper_image.h"

namespace voortgang::office {

[[nodiscard]] Picture picture_of(const Chart& chart);

// A picture that editors brought, with their words for what it shows.
[[nodiscard]] Picture picture_of(const PaperImage& image, std::string_view words);

}  // namespace voortgang::office
