#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "render/picture/look.h"
#include "render/picture/path.h"

namespace voortgang::picture {

// Draws shapes in dots, with soft edges, one over the other on white. Pure: no font of the machine is looked
// for, and the same calls give the same dots everywhere.
class Canvas {
 public:
  Canvas();
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  // Begins anew, so many dots wide and high.
  void clear(int width, int height);

  // In dots from the left top.
  void fill(const std::vector<Polyline>& shape, Colour colour);
  struct Pen {
    double width = 1;
    bool is_round = false;  // at the ends and in the corners
    Colour colour;
  };
  void stroke(const std::vector<Polyline>& line, const Pen& pen);

  struct Letters {
    double size = 0;  // height of the font in dots
    bool is_bold = false;
    bool is_italic = false;
  };
  [[nodiscard]] double width_of(std::string_view words, const Letters& letters);
  // With a border of that width around the letters, where it is more than 0.
  void text(Point begin, std::string_view words, const Letters& letters, double border, Colour colour);

  [[nodiscard]] int width() const;
  [[nodiscard]] int height() const;
  [[nodiscard]] const std::vector<Colour>& dots() const;  // row by row

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace voortgang::picture
