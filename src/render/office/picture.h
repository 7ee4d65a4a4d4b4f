#pragma once

#include <optional>

#include "document/chart.h"
#include "render/office/office_out.h"
#include "render/picture/canvas.h"

namespace voortgang::office {

// Makes the pictures of one document, on one canvas.
class Pictures {
 public:
  [[nodiscard]] Picture of(const Chart& chart);

 private:
  std::optional<picture::Canvas> canvas_;  // of a document with charts
};

}  // namespace voortgang::office
