#pragma once

#include <span>
#include <string_view>

namespace voortgang::test {

// A place where a programme takes in what somebody else wrote. A target puts any bytes there, in an otherwise
// good programme, and reads, computes, checks and, where nothing is wrong, makes the whole site of it.
struct FuzzTarget {
  std::string_view name;
  std::string_view path;  // of the file that the bytes are taken for
};

[[nodiscard]] std::span<const FuzzTarget> fuzz_targets();

// Ends the process where something that always holds does not: every problem lies within its file and can be
// printed in every way, what is told does not depend on how often one looks, and no markup of the input
// reaches a page.
void run_fuzz_target(const FuzzTarget& target, std::string_view bytes);

}  // namespace voortgang::test
