// One libFuzzer program for all targets: `fuzz_<name>` fuzzes the target of that name (scripts/fuzz).
// What the tests share asserts with doctest, which needs its implementation somewhere.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string_view>

#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using voortgang::test::FuzzTarget;
  static const FuzzTarget kTarget =
      *std::ranges::find(voortgang::test::fuzz_targets(), std::string_view(FUZZ_TARGET), &FuzzTarget::name);
  voortgang::test::run_fuzz_target(kTarget, {reinterpret_cast<const char*>(data), size});
  return 0;
}
