#pragma once

// The switches of a mutation run. Every mutant is in the program, and right; the one whose number stands in
// the environment variable MUTANT is wrong. MUTANT=0 writes which of them were asked at all to the file in
// MUTANT_SEEN. Not part of the tool: scripts/mutate puts this before the files of its copy of the sources.

#include <cstdio>
#include <cstdlib>

namespace mutant {

inline constexpr int kMost = 20000;

struct Seen {
  bool at[kMost] = {};
  ~Seen() {
    const char* path = std::getenv("MUTANT_SEEN");
    std::FILE* file = path == nullptr ? nullptr : std::fopen(path, "w");
    if (file == nullptr) return;
    for (int i = 0; i < kMost; ++i) {
      if (at[i]) std::fprintf(file, "%d\n", i);
    }
    std::fclose(file);
  }
};

inline Seen seen;
inline const int chosen = std::getenv("MUTANT") == nullptr ? 0 : std::atoi(std::getenv("MUTANT"));

inline bool on(int n) {
  if (chosen == 0) seen.at[n] = true;
  return chosen == n;
}

template <int N, class T>
T number(T value) {
  return on(N) ? static_cast<T>(value + T(1)) : value;
}

// The operator as it was and as it becomes. Where the other one does not exist there is no function, and so
// no mutant.
#define MUTANT_OPERATOR(name, was, becomes)                                                    \
  template <int N, class L, class R>                                                           \
    requires requires(const L& l, const R& r) { static_cast<decltype(l was r)>(l becomes r); } \
  auto name(const L& l, const R& r) -> decltype(l was r) {                                     \
    return on(N) ? static_cast<decltype(l was r)>(l becomes r) : l was r;                      \
  }

MUTANT_OPERATOR(less, <, <=)
MUTANT_OPERATOR(less_equal, <=, <)
MUTANT_OPERATOR(greater, >, >=)
MUTANT_OPERATOR(greater_equal, >=, >)
MUTANT_OPERATOR(equal, ==, !=)
MUTANT_OPERATOR(not_equal, !=, ==)
MUTANT_OPERATOR(plus, +, -)
MUTANT_OPERATOR(minus, -, +)
MUTANT_OPERATOR(times, *, /)
MUTANT_OPERATOR(divided, /, *)

#undef MUTANT_OPERATOR

}  // namespace mutant
