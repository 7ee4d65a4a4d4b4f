#pragma once

#include <span>
#include <string>
#include <string_view>

#include "document/chart.h"

// The vocabulary of all charts. Every element has a class, never a colour; lengths are in units of the view
// box, in which text is kFont high.
namespace voortgang::svg {

inline constexpr double kFont = 14;
inline constexpr int kWidth = 340;          // of every chart but the circles
inline constexpr double kToBaseline = 4.5;  // from the middle of what a label stands beside
inline constexpr double kYears = 26;        // of the height, below a plot

// A coordinate with one decimal and a point, and no more characters than it needs: 12.5, 12, -3.
void number(std::string& out, double value);
// "x,y"
void point(std::string& out, double x, double y);

// An image with its text alternative.
void open(std::string& out, const ChartTexts& texts, std::string_view kind, double width, double height);
void close(std::string& out);
// No chart but a word: nothing is known yet.
void nothing(std::string& out, const ChartTexts& texts);

enum class Anchor { kStart, kMiddle, kEnd };
void label(std::string& out, double x, double y, std::string_view text, Anchor anchor,
           std::string_view kind = {});

void line(std::string& out, double x1, double y1, double x2, double y2, std::string_view kind);
void circle(std::string& out, double x, double y, double r, std::string_view kind = {});
void rect(std::string& out, double x, double y, double width, double height, std::string_view kind);

// Where stacks of dots stand: the middle of the first, from one to the next, the lowest dot and from it to
// the one above.
struct DotStacks {
  double left, width, base, step;
};
// A dot for each that is counted: one upward stroke a stack, dashed so that its round ends are the dots. A
// stack of hundreds costs as much as one of two.
void stacked_dots(std::string& out, std::span<const int> counts, const DotStacks& stacks);

// A pattern of slanting lines, for what is not sure: define it once in a chart, then fill shapes with it.
void define_hatch(std::string& out, const ChartTexts& texts);
void hatched_rect(std::string& out, const ChartTexts& texts, double x, double y, double width, double height,
                  std::string_view kind);

}  // namespace voortgang::svg
