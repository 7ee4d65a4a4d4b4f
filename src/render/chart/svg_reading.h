#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace voortgang::svg {

struct Point {
  double x = 0;
  double y = 0;
};

// The number at the start of a text; zero where there is none.
[[nodiscard]] double number_in(std::string_view text);

// Words of an SVG as they are read: with what stands for a sign of markup as that sign.
[[nodiscard]] std::string unescaped(std::string_view text);

// The words of SVG path data, for who draws a path in another way: a command, then its numbers and flags.
class PathWords {
 public:
  explicit PathWords(std::string_view data) : rest_(data) {}

  // Of the next step; numbers without a command repeat the last one, and after a move they are lines.
  [[nodiscard]] std::optional<char> command();
  double number();
  // Two may stand together: "011.5" is 0, 1 and 1.5.
  bool flag();
  // No number or flag was missing so far.
  [[nodiscard]] bool is_whole() const { return is_whole_; }

 private:
  void skip_blanks();

  std::string_view rest_;
  char command_ = 0;
  bool is_whole_ = true;
};

[[nodiscard]] constexpr bool is_relative(char command) {
  return command >= 'a';
}

// Part of a circle, in radians; a turn below zero goes against the clock.
struct Arc {
  Point centre;
  double radius = 0;
  double begin = 0;
  double turn = 0;
};

// What an arc of a path draws (SVG 2, B.2.4, where both radii are the same); `to` is not `from`.
struct ArcFlags {
  bool is_large = false;
  bool is_clockwise = false;
};
[[nodiscard]] Arc arc_between(Point from, Point to, double radius, ArcFlags flags);

}  // namespace voortgang::svg
