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

// Where the inside of an element stands, and what it is called.
struct Group {
  std::string names;
  double scale = 1;
  double x = 0;
  double y = 0;
};

void skip_to(SvgTags& tags, std::string_view end) {
  while (tags.next() && tags.name() != end) {
  }
}

double x_of(const std::vector<Group>& groups, double value) {
  return groups.back().x + groups.back().scale * value;
}

double y_of(const std::vector<Group>& groups, double value) {
  return groups.back().y + groups.back().scale * value;
}

void open_group(SvgTags& tags, std::vector<Group>& groups, bool is_image) {
  Group group = groups.empty() ? Group{} : groups.back();
  if (const std::string_view more = tags.value("class"); !more.empty())
    group.names.append(group.names.empty() ? "" : " ").append(more);
  if (is_image && !groups.empty()) {
    group.x = x_of(groups, tags.number("x"));
    group.y = y_of(groups, tags.number("y"));
    const std::string_view box = tags.value("viewBox");
    double width = 0;
    const std::string_view last = box.substr(box.rfind(' ') + 1);
    std::from_chars(last.data(), last.data() + last.size(), width);
    if (width > 0) group.scale *= tags.number("width") / width;
  }
  groups.push_back(std::move(group));
}

void begin_call(std::string& out, SvgTags& tags, const std::vector<Group>& groups,
                std::string_view function) {
  out.append(function).append("(\"").append(groups.back().names);
  if (const std::string_view own = tags.value("class"); !own.empty()) out.append(" ").append(own);
  out += '"';
}

template <class... Values>
void append_numbers(std::string& out, Values... values) {
  (fmt::format_to(std::back_inserter(out), ",{:.4g}", values), ...);
}

void draw_path(std::string& out, SvgTags& tags, const std::vector<Group>& groups) {
  begin_call(out, tags, groups, "tekenpad");
  if (const std::string_view dashes = tags.value("stroke-dasharray"); !dashes.empty())
    fmt::format_to(std::back_inserter(out), ",streepjes:({},{})", dashes.substr(0, dashes.find(' ')),
                   dashes.substr(dashes.find(' ') + 1));
  for (const PathStep& step : path_steps(tags.value("d"))) {
    switch (step.kind) {
      using enum PathStep::Kind;
      case kMove:
      case kLine:
        out += step.kind == kMove ? ",(0" : ",(1";
        append_numbers(out, x_of(groups, step.x), y_of(groups, step.y));
        break;
      case kCubic:
        out += ",(2";
        append_numbers(out, x_of(groups, step.x1), y_of(groups, step.y1), x_of(groups, step.x2),
                       y_of(groups, step.y2), x_of(groups, step.x), y_of(groups, step.y));
        break;
      case kClose:
        out += ",(3,";
        break;
    }
    out += ')';
  }
  out += ");";
}

void draw_circle(std::string& out, SvgTags& tags, const std::vector<Group>& groups) {
  begin_call(out, tags, groups, "rond");
  append_numbers(out, x_of(groups, tags.number("cx")), y_of(groups, tags.number("cy")),
                 groups.back().scale * tags.number("r"));
  out += ");";
}

void draw_rect(std::string& out, SvgTags& tags, const std::vector<Group>& groups) {
  begin_call(out, tags, groups, "rechthoek");
  const double scale = groups.back().scale;
  append_numbers(out, x_of(groups, tags.number("x")), y_of(groups, tags.number("y")),
                 scale * tags.number("width"), scale * tags.number("height"), scale * tags.number("rx"));
  if (!tags.value("fill").empty()) out += ",arcering:true";
  out += ");";
}

void draw_label(std::string& out, SvgTags& tags, const std::vector<Group>& groups) {
  begin_call(out, tags, groups, "opschrift");
  append_numbers(out, x_of(groups, tags.number("x")), y_of(groups, tags.number("y")));
  const std::string_view anchor = tags.value("text-anchor");
  out += anchor == "middle" ? ",center," : anchor == "end" ? ",right," : ",left,";
  tags.next();
  string(out, svg::unescaped(tags.before()));
  out += ");";
}

void draw_tag(std::string& out, SvgTags& tags, std::vector<Group>& groups) {
  const std::string_view name = tags.name();
  if (name == "g" || name == "svg")
    open_group(tags, groups, name == "svg");
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
  std::vector<Group> groups;
  while (all.next()) draw_tag(out, all, groups);
  out += "})";
}

}  // namespace voortgang::typst
