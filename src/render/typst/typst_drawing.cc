#include "render/typst/typst_drawing.h"

#include <fmt/format.h>

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

// Of the elements that are open.
using Groups = std::vector<std::string>;

void skip_to(SvgTags& tags, std::string_view end) {
  while (tags.next() && tags.name() != end) {
  }
}

// The names of an element, behind those of what it is in.
void open_group(SvgTags& tags, Groups& groups) {
  std::string names = groups.empty() ? std::string() : groups.back();
  if (const std::string_view more = tags.value("class"); !more.empty())
    names.append(names.empty() ? "" : " ").append(more);
  groups.push_back(std::move(names));
}

void begin_call(std::string& out, SvgTags& tags, const Groups& groups, std::string_view function) {
  out.append(function).append("(\"").append(groups.back());
  if (const std::string_view own = tags.value("class"); !own.empty()) out.append(" ").append(own);
  out += '"';
}

template <class... Values>
void append_numbers(std::string& out, Values... values) {
  (fmt::format_to(std::back_inserter(out), ",{:.4g}", values), ...);
}

void draw_path(std::string& out, SvgTags& tags, const Groups& groups) {
  begin_call(out, tags, groups, "tekenpad");
  for (const PathStep& step : path_steps(tags.value("d"))) {
    switch (step.kind) {
      using enum PathStep::Kind;
      case kMove:
      case kLine:
        out += step.kind == kMove ? ",(0" : ",(1";
        append_numbers(out, step.x, step.y);
        break;
      case kCubic:
        out += ",(2";
        append_numbers(out, step.x1, step.y1, step.x2, step.y2, step.x, step.y);
        break;
      case kClose:
        out += ",(3,";
        break;
    }
    out += ')';
  }
  out += ");";
}

void draw_circle(std::string& out, SvgTags& tags, const Groups& groups) {
  begin_call(out, tags, groups, "rond");
  append_numbers(out, tags.number("cx"), tags.number("cy"), tags.number("r"));
  out += ");";
}

void draw_rect(std::string& out, SvgTags& tags, const Groups& groups) {
  begin_call(out, tags, groups, "rechthoek");
  append_numbers(out, tags.number("x"), tags.number("y"), tags.number("width"), tags.number("height"),
                 tags.number("rx"));
  if (!tags.value("fill").empty()) out += ",arcering:true";
  out += ");";
}

void draw_label(std::string& out, SvgTags& tags, const Groups& groups) {
  begin_call(out, tags, groups, "opschrift");
  append_numbers(out, tags.number("x"), tags.number("y"));
  const std::string_view anchor = tags.value("text-anchor");
  out += anchor == "middle" ? ",center," : anchor == "end" ? ",right," : ",left,";
  tags.next();
  string(out, svg::unescaped(tags.before()));
  out += ");";
}

void draw_tag(std::string& out, SvgTags& tags, Groups& groups) {
  const std::string_view name = tags.name();
  if (name == "g" || name == "svg")
    open_group(tags, groups);
  else if (name == "/g" || name == "/svg")
    groups.pop_back();
  else if (name == "path")
    draw_path(out, tags, groups);
  else if (name == "circle")
    draw_circle(out, tags, groups);
  else if (name == "rect")
    draw_rect(out, tags, groups);
  else if (name == "text")
    draw_label(out, tags, groups);
  else if (name == "pattern")
    skip_to(tags, "/pattern");
  else if (name == "title" || name == "desc")
    tags.next();
}

}  // namespace

void drawing(std::string& out, const Chart& chart, Height height) {
  std::string svg;
  if (const auto* line = std::get_if<LineChart>(&chart); height == Height::kLow && line != nullptr)
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
  SvgTags all(svg);
  Groups groups;
  while (all.next()) draw_tag(out, all, groups);
  out += "})";
}

}  // namespace voortgang::typst
