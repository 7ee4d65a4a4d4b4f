#include "render/typst/typst_drawing.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "render/chart/svg.h"
#include "render/chart/svg_reading.h"
#include "render/typst/path_steps.h"
#include "render/typst/typst_text.h"

namespace voortgang::typst {
namespace {

constexpr double kFlatPlot = 78;  // four charts on a sheet, and their labels do not touch

// Reads the SVG that render/chart writes, and nothing else: tags with attributes in double quotes.
class SvgTags {
 public:
  explicit SvgTags(std::string_view svg) : rest_(svg) {}

  // The next tag, without its brackets, and the text before it; false at the end.
  bool next() {
    const std::size_t open = rest_.find('<');
    if (open == std::string_view::npos) return false;
    before_ = rest_.substr(0, open);
    const std::size_t close = rest_.find('>', open);
    tag_ = rest_.substr(open + 1, close - open - 1);
    rest_.remove_prefix(close + 1);
    return true;
  }

  [[nodiscard]] std::string_view before() const { return before_; }
  [[nodiscard]] std::string_view name() const { return tag_.substr(0, tag_.find_first_of(" /", 1)); }
  [[nodiscard]] bool is_alone() const { return tag_.ends_with('/'); }

  [[nodiscard]] std::string_view value(std::string_view attribute) const {
    const std::string start = fmt::format(" {}=\"", attribute);
    const std::size_t at = tag_.find(start);
    if (at == std::string_view::npos) return {};
    const std::string_view found = tag_.substr(at + start.size());
    return found.substr(0, found.find('"'));
  }

  [[nodiscard]] double number(std::string_view attribute) const { return svg::number_in(value(attribute)); }

 private:
  std::string_view rest_;
  std::string_view before_;
  std::string_view tag_;
};

class SvgDrawing {
 public:
  SvgDrawing(std::string& out, std::string_view svg) : out_(out), tags_(svg) {}

  void draw() {
    while (tags_.next()) tag();
  }

 private:
  // Where the inside of an element stands, and what it is called.
  struct Group {
    std::string names;
    double scale = 1;
    double x = 0;
    double y = 0;
  };

  void tag() {
    const std::string_view name = tags_.name();
    if (name == "g" || name == "svg")
      open(name == "svg");
    else if (name == "/g" || name == "/svg")
      groups_.pop_back();
    else if (name == "path")
      path();
    else if (name == "circle")
      circle();
    else if (name == "rect")
      rect();
    else if (name == "text")
      label();
    else if (name == "pattern")
      skip("/pattern");
    else if (name == "title" || name == "desc")
      tags_.next();
  }

  void skip(std::string_view end) {
    while (tags_.next() && tags_.name() != end) {
    }
  }

  void open(bool is_image) {
    Group group = groups_.empty() ? Group{} : groups_.back();
    if (const std::string_view more = tags_.value("class"); !more.empty())
      group.names.append(group.names.empty() ? "" : " ").append(more);
    if (is_image && !groups_.empty()) {
      group.x = x(tags_.number("x"));
      group.y = y(tags_.number("y"));
      const std::string_view box = tags_.value("viewBox");
      double width = 0;
      const std::string_view last = box.substr(box.rfind(' ') + 1);
      std::from_chars(last.data(), last.data() + last.size(), width);
      if (width > 0) group.scale *= tags_.number("width") / width;
    }
    groups_.push_back(std::move(group));
  }

  [[nodiscard]] double x(double value) const { return groups_.back().x + groups_.back().scale * value; }
  [[nodiscard]] double y(double value) const { return groups_.back().y + groups_.back().scale * value; }

  void begin(std::string_view function) {
    out_.append(function).append("(\"").append(groups_.back().names);
    if (const std::string_view own = tags_.value("class"); !own.empty()) out_.append(" ").append(own);
    out_ += '"';
  }

  template <class... Values>
  void numbers(Values... values) {
    (fmt::format_to(std::back_inserter(out_), ",{:.4g}", values), ...);
  }

  void path() {
    begin("tekenpad");
    if (const std::string_view dashes = tags_.value("stroke-dasharray"); !dashes.empty())
      fmt::format_to(std::back_inserter(out_), ",streepjes:({},{})", dashes.substr(0, dashes.find(' ')),
                     dashes.substr(dashes.find(' ') + 1));
    for (const PathStep& step : path_steps(tags_.value("d"))) {
      switch (step.kind) {
        using enum PathStep::Kind;
        case kMove:
        case kLine:
          out_ += step.kind == kMove ? ",(0" : ",(1";
          numbers(x(step.x), y(step.y));
          break;
        case kCubic:
          out_ += ",(2";
          numbers(x(step.x1), y(step.y1), x(step.x2), y(step.y2), x(step.x), y(step.y));
          break;
        case kClose:
          out_ += ",(3,";
          break;
      }
      out_ += ')';
    }
    out_ += ");";
  }

  void circle() {
    begin("rond");
    numbers(x(tags_.number("cx")), y(tags_.number("cy")), groups_.back().scale * tags_.number("r"));
    out_ += ");";
  }

  void rect() {
    begin("rechthoek");
    const double scale = groups_.back().scale;
    numbers(x(tags_.number("x")), y(tags_.number("y")), scale * tags_.number("width"),
            scale * tags_.number("height"), scale * tags_.number("rx"));
    if (!tags_.value("fill").empty()) out_ += ",arcering:true";
    out_ += ");";
  }

  void label() {
    begin("opschrift");
    numbers(x(tags_.number("x")), y(tags_.number("y")));
    const std::string_view anchor = tags_.value("text-anchor");
    out_ += anchor == "middle" ? ",center," : anchor == "end" ? ",right," : ",left,";
    tags_.next();
    string(out_, svg::unescaped(tags_.before()));
    out_ += ");";
  }

  std::string& out_;
  SvgTags tags_;
  std::vector<Group> groups_;
};

}  // namespace

void drawing(std::string& out, const Chart& chart, bool flat) {
  std::string svg;
  if (const auto* line = std::get_if<LineChart>(&chart); flat && line != nullptr)
    append_line_chart(svg, *line, kFlatPlot);
  else
    append_svg(svg, chart);
  SvgTags tags(svg);
  if (!tags.next()) return;
  const std::string_view box = tags.value("viewBox");  // "0 0 340 200"
  const std::string_view size = box.substr(box.find(' ', 2) + 1);
  const std::size_t blank = size.find(' ');
  double high = 0;
  std::from_chars(size.data() + blank + 1, size.data() + size.size(), high);
  fmt::format_to(std::back_inserter(out), "tekening({},{:.4g},{{", size.substr(0, blank), high);
  SvgDrawing(out, svg).draw();
  out += "})";
}

}  // namespace voortgang::typst
