// generate SIZE PROJECT OUT: writes a made-up programme of size S, M, L, V, G or U to OUT, with the page
// frames of PROJECT.
#include <fmt/format.h>

#include <cstdio>

#include "bench/programme_generator.h"

int main(int argc, char** argv) {
  const auto size = argc == 4 ? voortgang::programme_size(argv[1]) : std::nullopt;
  if (!size) {
    fmt::print(stderr, "use: generate S|M|L|V|G|U PROJECT OUT\n");
    return 2;
  }
  voortgang::generate_programme(*size, argv[2], argv[3]);
  fmt::print("{}: {} rows\n", argv[3], size->rows());
}
