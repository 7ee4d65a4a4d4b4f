#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// Text as a JSON string with its quotes (RFC 8259). "/" after "<" is escaped too, so that the JSON may stand
// in a script element.
void append_json_string(std::string& out, std::string_view text);

// The shortest text that reads back as the same double; null where it is not finite.
void append_json_number(std::string& out, double number);

}  // namespace voortgang
