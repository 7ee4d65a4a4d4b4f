#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace voortgang {

// "a", "a en b", "a, b en c"
[[nodiscard]] std::string listed(std::span<const std::string_view> parts);
[[nodiscard]] std::string listed(const std::vector<std::string>& parts);

// The parts of a sentence that counts: "lopen er negen", "is er één afgerond". What there is none of is left
// out.
class Counted {
 public:
  // The verb for one and for more; what they are may be nothing: "lopen er negen".
  void add(std::size_t count, std::string_view one, std::string_view more, std::string_view what);
  [[nodiscard]] std::string words() const { return listed(parts_); }

 private:
  std::vector<std::string> parts_;
};

}  // namespace voortgang
