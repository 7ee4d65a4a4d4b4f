#pragma once

#include <string>
#include <string_view>

#include "programme/indicator.h"
#include "render/office/office_out.h"

namespace voortgang::office {

// What a style is called in both formats. Those that the programs have themselves keep the names by which
// they know them, so that they show them in the language of their user.
struct StyleName {
  std::string_view docx;  // its id in styles.xml
  std::string_view odt;   // its name there, where _20_ stands for a space
  double indent = 0;      // mm from the margin, as both files of styles say
};

[[nodiscard]] const StyleName& name_of(Style style);
// Of a verdict this is how the names of all of them begin.
[[nodiscard]] const StyleName& name_of(Run run);
// The whole name in one of the formats.
[[nodiscard]] std::string run_style(Run run, Oordeel oordeel, std::string_view StyleName::* format);

}  // namespace voortgang::office
