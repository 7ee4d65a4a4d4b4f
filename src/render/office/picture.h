#pragma once

#include <optional>
#include <string_view>

#include "document/chart.h"
#include "render/office/office_out.h"
#include "render/paper_image.h"
#include "render/picture/canvas.h"

namespace voortgang::office {

// Makes the pictures of one document, on one canvas.
class Pictures {
 public:
  [[nodiscard]] Picture of(const Chart& chart);

 private:
  std::optional<picture::Canvas> canvas_;  // of a document with charts
};

// A picture that editors brought, with their words for what it shows.
[[nodiscard]] Picture picture_of(const PaperImage& image, std::string_view words);

}  // namespace voortgang::office
