#pragma once

#include <string>
#include <string_view>

#include "programme/indicator.h"
#include "render/office/office_out.h"

namespace voortgang::docx {

// Ids of the styles in styles.xml.
[[nodiscard]] std::string_view paragraph_style(office::Style style);
[[nodiscard]] std::string run_style(office::Run run, Oordeel oordeel);

}  // namespace voortgang::docx
