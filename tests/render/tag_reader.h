#pragma once

#include <string>
#include <string_view>

namespace voortgang::test {

// What a browser would see of a page, as far as it matters for what may have left its context.
struct TagFaults {
  std::string faults;  // one a line: tags and attributes that are not ours, handlers, ids that occur twice, …
  std::string shape;   // tags with the names of their attributes, without those of charts
};

[[nodiscard]] TagFaults read_tags(std::string_view html);

}  // namespace voortgang::test
