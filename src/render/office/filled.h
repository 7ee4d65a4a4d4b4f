#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace voortgang::office {

// A part of an office file with its «names» filled: with XML as it is. A name without a value is nothing.
[[nodiscard]] std::string filled(std::string_view part,
                                 std::initializer_list<std::pair<std::string_view, std::string_view>> values);

// Words as XML.
[[nodiscard]] std::string as_xml(std::string_view words);

}  // namespace voortgang::office
