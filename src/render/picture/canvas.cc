#include "render/picture/canvas.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_MULTIPLE_MASTERS_H
#include FT_OUTLINE_H
#include FT_STROKER_H

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <stdexcept>

#include "base/utf8.h"
#include "render/picture/site_font.h"

namespace voortgang::picture {
namespace {

constexpr FT_Fixed kRegular = 400;
constexpr FT_Fixed kBold = 650;  // as the stylesheet has it

void check(FT_Error error, const char* what) {
  if (error != 0) throw std::runtime_error(what);
}

FT_Pos units(double dots) {
  return std::lround(dots * 64);
}

// A tenth of the shades that there could be: enough for the eye, and the colours of a chart fit a palette.
constexpr unsigned kShades = 17;

std::uint8_t mixed(std::uint8_t below, std::uint8_t above, unsigned cover) {
  return static_cast<std::uint8_t>((below * (255 - cover) + above * cover + 127) / 255);
}

struct FreeOutline {
  FT_Library library;
  FT_Outline outline{};
  ~FreeOutline() { FT_Outline_Done(library, &outline); }
};

}  // namespace

struct Canvas::Inside {
  FT_Library library = nullptr;
  FT_Face face = nullptr;
  FT_Stroker stroker = nullptr;
  FT_Fixed weight = 0;
  int width = 0;
  int height = 0;
  std::vector<Colour> dots;
  Colour colour;  // of what is being drawn

  Inside() {
    const std::string_view font = site_fonts().front().bytes;
    check(FT_Init_FreeType(&library), "FT_Init_FreeType");
    check(FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(font.data()),
                             static_cast<FT_Long>(font.size()), 0, &face),
          "FT_New_Memory_Face");
    check(FT_Stroker_New(library, &stroker), "FT_Stroker_New");
  }
  ~Inside() {
    FT_Stroker_Done(stroker);
    FT_Done_FreeType(library);  // and its faces
  }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

  static void spans(int y, int count, const FT_Span* spans, void* user) {
    static_cast<Inside*>(user)->row(y, std::span(spans, static_cast<std::size_t>(count)));
  }

  void row(int y, std::span<const FT_Span> spans) {
    Colour* const line = dots.data() + static_cast<std::ptrdiff_t>(height - 1 - y) * width;
    for (const FT_Span& span : spans) {
      const unsigned cover = (span.coverage * (kShades - 1) + 127) / 255 * 255 / (kShades - 1);
      for (Colour& dot : std::span(line + span.x, span.len))
        dot = {mixed(dot.red, colour.red, cover), mixed(dot.green, colour.green, cover),
               mixed(dot.blue, colour.blue, cover)};
    }
  }

  void render(FT_Outline& outline, Colour with) {
    if (outline.n_points == 0) return;
    colour = with;
    FT_Raster_Params params{};
    params.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP;
    params.gray_spans = &Inside::spans;
    params.user = this;
    params.clip_box = {0, 0, width, height};
    check(FT_Outline_Render(library, &outline, &params), "FT_Outline_Render");
  }

  // What the stroker has been given, as a shape.
  void render_stroke(Colour with) {
    FT_UInt points = 0;
    FT_UInt contours = 0;
    check(FT_Stroker_GetCounts(stroker, &points, &contours), "FT_Stroker_GetCounts");
    FreeOutline made{library};
    check(FT_Outline_New(library, points, static_cast<FT_Int>(contours), &made.outline), "FT_Outline_New");
    made.outline.n_points = 0;
    made.outline.n_contours = 0;
    FT_Stroker_Export(stroker, &made.outline);
    render(made.outline, with);
  }

  void set_stroker(double wide, bool is_round) {
    FT_Stroker_Set(stroker, units(wide / 2), is_round ? FT_STROKER_LINECAP_ROUND : FT_STROKER_LINECAP_BUTT,
                   is_round ? FT_STROKER_LINEJOIN_ROUND : FT_STROKER_LINEJOIN_MITER_FIXED, 4 << 16);
  }

  [[nodiscard]] FT_Vector vector(Point point) const { return {units(point.x), units(height - point.y)}; }

  void set_letters(const Letters& letters) {
    const FT_Fixed wanted = letters.is_bold ? kBold : kRegular;
    if (wanted != weight) {
      std::array<FT_Fixed, 1> coordinates = {wanted << 16};
      check(FT_Set_Var_Design_Coordinates(face, 1, coordinates.data()), "FT_Set_Var_Design_Coordinates");
      weight = wanted;
    }
    check(FT_Set_Char_Size(face, 0, units(letters.size), 72, 72), "FT_Set_Char_Size");
  }

  // Calls `with` for each letter, which is loaded then, and where it begins. Gives where the next would.
  template <class With>
  double each_letter(std::string_view words, With with) {
    double x = 0;
    while (!words.empty()) {
      const utf8::Decoded c = utf8::decode(words);
      words.remove_prefix(std::max<std::size_t>(c.length, 1));
      check(FT_Load_Char(face, c.code_point, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP), "FT_Load_Char");
      with(x);
      x += static_cast<double>(face->glyph->linearHoriAdvance) / 65536;
    }
    return x;
  }
};

Canvas::Canvas() : inside_(std::make_unique<Inside>()) {}
Canvas::~Canvas() = default;

void Canvas::clear(int width, int height) {
  inside_->width = width;
  inside_->height = height;
  inside_->dots.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height),
                       Colour{0xff, 0xff, 0xff});
}

void Canvas::fill(const std::vector<Polyline>& shape, Colour colour) {
  std::vector<FT_Vector> points;
  std::vector<short> ends;
  for (const Polyline& stretch : shape) {
    for (const Point point : stretch.points) points.push_back(inside_->vector(point));
    ends.push_back(static_cast<short>(points.size() - 1));
  }
  std::vector<char> tags(points.size(), FT_CURVE_TAG_ON);
  FT_Outline outline{static_cast<short>(ends.size()),
                     static_cast<short>(points.size()),
                     points.data(),
                     tags.data(),
                     ends.data(),
                     FT_OUTLINE_NONE};
  inside_->render(outline, colour);
}

void Canvas::stroke(const std::vector<Polyline>& line, const Pen& pen) {
  inside_->set_stroker(pen.width, pen.is_round);
  FT_Stroker_Rewind(inside_->stroker);
  for (const Polyline& stretch : line) {
    if (stretch.points.size() < 2) continue;
    FT_Vector at = inside_->vector(stretch.points.front());
    check(FT_Stroker_BeginSubPath(inside_->stroker, &at, stretch.is_closed ? 0 : 1),
          "FT_Stroker_BeginSubPath");
    // The stroker does not bear a line without any length: what is that short becomes as long as can be told.
    FT_Vector before = at;
    for (std::size_t i = 1; i < stretch.points.size(); ++i) {
      at = inside_->vector(stretch.points[i]);
      if (i + 1 == stretch.points.size() && at.x == before.x && at.y == before.y) ++at.x;
      check(FT_Stroker_LineTo(inside_->stroker, &at), "FT_Stroker_LineTo");
      before = at;
    }
    check(FT_Stroker_EndSubPath(inside_->stroker), "FT_Stroker_EndSubPath");
  }
  inside_->render_stroke(pen.colour);
}

double Canvas::width_of(std::string_view words, const Letters& letters) {
  inside_->set_letters(letters);
  return inside_->each_letter(words, [](double) {});
}

void Canvas::text(Point begin, std::string_view words, const Letters& letters, double border, Colour colour) {
  Inside& inside = *inside_;
  inside.set_letters(letters);
  if (border > 0) inside.set_stroker(border, /*is_round=*/true);
  inside.each_letter(words, [&](double x) {
    FT_Outline& outline = inside.face->glyph->outline;
    if (letters.is_italic) {
      const FT_Matrix slant = {0x10000, 0x3333, 0, 0x10000};
      FT_Outline_Transform(&outline, &slant);
    }
    const FT_Vector at = inside.vector({begin.x + x, begin.y});
    FT_Outline_Translate(&outline, at.x, at.y);
    inside.render(outline, colour);
    if (border <= 0 || outline.n_points == 0) return;
    check(FT_Stroker_ParseOutline(inside.stroker, &outline, 0), "FT_Stroker_ParseOutline");
    inside.render_stroke(colour);
  });
}

int Canvas::width() const {
  return inside_->width;
}

int Canvas::height() const {
  return inside_->height;
}

const std::vector<Colour>& Canvas::dots() const {
  return inside_->dots;
}

}  // namespace voortgang::picture
