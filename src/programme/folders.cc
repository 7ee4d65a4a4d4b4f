#include "programme/folders.h"

#include <fmt/format.h>

namespace voortgang {

std::string delivery_path(std::string_view hoofddoel, std::string_view gebied) {
  return fmt::format("{}/{}/{}.csv", kDeliveriesFolder, hoofddoel, gebied);
}

std::string text_path(std::string_view gebied, std::string_view hoofddoel) {
  return fmt::format("{}/{}/{}.md", kTextsFolder, gebied, hoofddoel);
}

std::string explanation_path(std::string_view gebied, std::string_view indicator) {
  return fmt::format("{}/{}/{}.md", kExplanationsFolder, gebied, indicator);
}

std::string letter_path(std::string_view gebied, std::string_view brief) {
  return fmt::format("{}/{}/{}.md", kLettersFolder, gebied, brief);
}

}  // namespace voortgang
