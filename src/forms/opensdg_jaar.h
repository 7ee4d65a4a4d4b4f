#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

// The column Year of one file: years, school years (2015/16, 2015-2016), quarters or months. A series has one
// frequency: that of most of its rows. 2002-03 is a school year, unless others of the file can only be
// months.
class SdgJaren {
 public:
  explicit SdgJaren(std::span<const std::string_view> cells);

  [[nodiscard]] Frequentie frequentie() const { return frequentie_; }
  // Nothing where it is no period of that frequency, such as 2010-2014.
  [[nodiscard]] std::optional<Periode> read(std::string_view cell) const;

 private:
  [[nodiscard]] std::optional<Periode> any(std::string_view cell) const;

  bool has_months_ = false;
  Frequentie frequentie_ = Frequentie::kJaar;
};

}  // namespace voortgang
