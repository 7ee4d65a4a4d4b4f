#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace voortgang {

// A text of src/forms/begin with its «names» filled.
[[nodiscard]] std::string start_text(
    std::string_view name, std::initializer_list<std::pair<std::string_view, std::string_view>> values = {});

}  // namespace voortgang
