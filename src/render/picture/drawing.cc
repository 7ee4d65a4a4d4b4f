#include "render/picture/drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "render/chart/svg_parts.h"
#include "render/chart/svg_reading.h"

namespace voortgang::picture {
namespace {

struct Element {
  std::string_view name;
  std::string_view attributes;
  bool closes = false;    // </name>
  bool is_whole = false;  // <name/>
};

// The value of ` name="value"`; empty where there is none.
std::string_view attribute(std::string_view attributes, std::string_view name) {
  for (std::size_t at = 0; (at = attributes.find(name, at)) != std::string_view::npos; at += name.size()) {
    const std::string_view rest = attributes.substr(at + name.size());
    if (at == 0 || attributes[at - 1] != ' ' || !rest.starts_with("=\"")) continue;
    return rest.substr(2, rest.find('"', 2) - 2);
  }
  return {};
}

std::string rectangle(double x, double y, double width, double height) {
  std::string path = "M";
  svg::point(path, x, y);
  for (const auto& [way, length] : {std::pair{'h', width}, {'v', height}, {'h', -width}}) {
    path += way;
    svg::number(path, length);
  }
  return path + "z";
}

std::string circle(double x, double y, double r) {
  std::string path = "M";
  svg::point(path, x - r, y);
  for (const double across : {2 * r, -2 * r}) {
    path += 'a';
    svg::point(path, r, r);
    path += " 0 1 1 ";
    svg::point(path, across, 0);
  }
  return path + "z";
}

// The slanting lines of a pattern within a rectangle: x + y is a multiple of six on each.
std::string hatch(double x, double y, double width, double height) {
  constexpr double kStep = 6;
  std::string path;
  for (double sum = std::ceil((x + y) / kStep) * kStep; sum < x + y + width + height; sum += kStep) {
    const double left = std::max(x, sum - y - height);
    const double right = std::min(x + width, sum - y);
    if (right - left < 0.1) continue;
    path += 'M';
    svg::point(path, left, sum - left);
    path += 'L';
    svg::point(path, right, sum - right);
  }
  return path;
}

// Reads the SVG that we wrote ourselves, and no other: its elements, none of their styles but by class.
class Reader {
 public:
  explicit Reader(std::string_view svg) : rest_(svg) {}

  Drawing read() {
    Element element;
    while (next(element)) {
      if (element.closes) {
        close(element.name);
      } else if (element.name == "svg" || element.name == "g" || element.name == "pattern") {
        open(element);
      } else if (element.name != "title" && element.name != "desc" && !in_pattern_) {
        draw(element);
      }
    }
    return std::move(drawing_);
  }

 private:
  bool next(Element& element) {
    const std::size_t begin = rest_.find('<');
    const std::size_t end = rest_.find('>', std::min(begin, rest_.size()));
    if (end == std::string_view::npos) return false;
    std::string_view tag = rest_.substr(begin + 1, end - begin - 1);
    rest_.remove_prefix(end + 1);
    element = {};
    if ((element.closes = tag.starts_with('/'))) tag.remove_prefix(1);
    if ((element.is_whole = tag.ends_with('/'))) tag.remove_suffix(1);
    const std::size_t space = std::min(tag.find(' '), tag.size());
    element.name = tag.substr(0, space);
    element.attributes = tag.substr(space);
    return true;
  }

  void open(const Element& element) {
    const auto view = split_any(attribute(element.attributes, "viewBox"));
    if (element.name == "svg" && view.size() == 4) {
      drawing_.width = svg::number_in(view[2]);
      drawing_.height = svg::number_in(view[3]);
    }
    in_pattern_ |= element.name == "pattern";
    marks_.push_back(around_.size());
    for (const std::string_view one : split_any(attribute(element.attributes, "class")))
      around_.push_back(one);
  }

  void close(std::string_view name) {
    if (name == "pattern") in_pattern_ = false;
    if ((name != "svg" && name != "g" && name != "pattern") || marks_.empty()) return;
    around_.resize(marks_.back());
    marks_.pop_back();
  }

  void draw(const Element& element) {
    const auto classes = split_any(attribute(element.attributes, "class"));
    Shape shape{.look = look_of(element.name, classes, around_)};
    const auto value = [&](std::string_view name) {
      return svg::number_in(attribute(element.attributes, name));
    };
    if (element.name == "text") return text(element, std::move(shape));
    if (element.name == "circle") shape.path = circle(value("cx"), value("cy"), value("r"));
    if (element.name == "path") shape.path = attribute(element.attributes, "d");
    if (element.name == "rect") {
      if (attribute(element.attributes, "fill").starts_with("url(")) {
        Shape lines = shape;
        lines.path = hatch(value("x"), value("y"), value("width"), value("height"));
        lines.look = look_of("path", std::array{std::string_view("arcering")}, around_);
        drawing_.shapes.push_back(std::move(lines));
        shape.look.fill.reset();
      }
      shape.path = rectangle(value("x"), value("y"), value("width"), value("height"));
    }
    if (!shape.path.empty()) drawing_.shapes.push_back(std::move(shape));
  }

  void text(const Element& element, Shape shape) {
    const std::string_view anchor = attribute(element.attributes, "text-anchor");
    shape.anchor = anchor == "middle" ? Anchor::kMiddle : anchor == "end" ? Anchor::kEnd : Anchor::kStart;
    shape.x = svg::number_in(attribute(element.attributes, "x"));
    shape.y = svg::number_in(attribute(element.attributes, "y"));
    shape.words = svg::unescaped(rest_.substr(0, rest_.find('<')));
    drawing_.shapes.push_back(std::move(shape));
  }

  std::string_view rest_;
  Drawing drawing_;
  std::vector<std::string_view> around_;  // classes, of the outermost element first
  std::vector<std::size_t> marks_;        // how many there were before each open element
  bool in_pattern_ = false;
};

}  // namespace

Drawing drawing_of(std::string_view svg) {
  return Reader(svg).read();
}

}  // namespace voortgang::picture
