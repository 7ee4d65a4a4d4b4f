#pragma once

#include <string>
#include <string_view>

#include "diag/rule.h"
#include "publish/site_publisher.h"

// What the program says beside problems, in both languages.
namespace voortgang::messages {

[[nodiscard]] std::string nothing_written(Language language);
[[nodiscard]] std::string could_not_write(Language language, std::string_view why);
[[nodiscard]] std::string published(Language language, std::string_view folder, const Published& done);
[[nodiscard]] std::string all_well(Language language);
[[nodiscard]] std::string no_such_code(Language language, std::string_view code);
[[nodiscard]] std::string no_programme(Language language, std::string_view folder);

}  // namespace voortgang::messages
