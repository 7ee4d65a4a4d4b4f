#include "render/svg_reader.h"

#include <cctype>
#include <cstdlib>
#include <regex>

namespace voortgang::test {
namespace {

std::string attribute(const std::string& element, const char* name) {
  const std::string key = std::string(" ") + name + "=\"";
  const std::size_t at = element.find(key);
  if (at == std::string::npos) return {};
  const std::size_t from = at + key.size();
  return element.substr(from, element.find('"', from) - from);
}

double number(const std::string& element, const char* name) {
  return std::strtod(attribute(element, name).c_str(), nullptr);
}

// Walks along path data of M, L, H, V, m, l, h, v and z; anything else is no path of ours.
class PathWalk {
 public:
  PathWalk(std::string data, std::vector<DrawnPoint>& out, const std::string& element)
      : data_(std::move(data)), out_(out), element_(element) {}

  void walk() {
    char command = 'M';
    while (skip_blanks(), at_ < data_.size()) {
      if (std::isalpha(static_cast<unsigned char>(data_[at_]))) command = data_[at_++];
      if (command == 'z') continue;
      const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
      if (command != 'v' && command != 'V') move(x_, relative);
      if (command != 'h' && command != 'H') move(y_, relative);
      out_.push_back({x_, y_, element_});
    }
  }

 private:
  void skip_blanks() {
    while (at_ < data_.size() && (data_[at_] == ',' || data_[at_] == ' ')) ++at_;
  }
  void move(double& coordinate, bool relative) {
    skip_blanks();
    const char* begin = data_.c_str() + at_;
    char* end = nullptr;
    const double value = std::strtod(begin, &end);
    at_ = end == begin ? data_.size() : at_ + static_cast<std::size_t>(end - begin);
    coordinate = relative ? coordinate + value : value;
  }

  std::string data_;
  std::vector<DrawnPoint>& out_;
  std::string element_;
  std::size_t at_ = 0;
  double x_ = 0, y_ = 0;
};

void read_shape(const std::string& element, Drawn& drawn) {
  if (element.starts_with("<path")) PathWalk(attribute(element, "d"), drawn.points, element).walk();
  if (element.starts_with("<rect") || element.starts_with("<svg class=\"oordeelteken\"")) {
    const double x = number(element, "x");
    const double y = number(element, "y");
    drawn.points.push_back({x, y, element});
    drawn.points.push_back({x + number(element, "width"), y + number(element, "height"), element});
  }
  if (element.starts_with("<circle")) {
    const double r = number(element, "r");
    drawn.points.push_back({number(element, "cx") - r, number(element, "cy") - r, element});
    drawn.points.push_back({number(element, "cx") + r, number(element, "cy") + r, element});
  }
}

DrawnLabel label_of(const std::string& element, std::string text) {
  const std::string anchor = attribute(element, "text-anchor");
  const svg::LabelSpot spot{number(element, "x"), number(element, "y"),
                            anchor == "middle" ? svg::Anchor::kMiddle
                            : anchor == "end"  ? svg::Anchor::kEnd
                                               : svg::Anchor::kStart};
  const std::string kind = attribute(element, "class");
  const bool bold = kind.find("sterk") != std::string::npos || kind.find("eigen") != std::string::npos;
  if (kind.starts_with("tekst-"))
    return {text, svg::box_of(spot, text, svg::Weight::kBold)};  // of the circles: a little larger
  return {text, svg::box_of(spot, text, bold ? svg::Weight::kBold : svg::Weight::kNormal)};
}

// Without what is not drawn where it stands: patterns, and signs, which have a measure of their own.
std::string without_definitions(std::string_view svg) {
  static const std::regex kPattern("<pattern[\\s\\S]*?</pattern>");
  static const std::regex kSign("(<svg class=\"oordeelteken\"[^>]*>)[\\s\\S]*?</svg>");
  const std::string plain = std::regex_replace(std::string(svg), kPattern, "");
  return std::regex_replace(plain, kSign, "$1");
}

bool overlap(const svg::Box& a, const svg::Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

std::string faults_of_labels(const Drawn& drawn) {
  std::string faults;
  for (std::size_t i = 0; i < drawn.labels.size(); ++i) {
    const auto& [text, box] = drawn.labels[i];
    const bool inside = box.left >= -0.5 && box.right <= drawn.width + 0.5 && box.top >= 0 &&
                        box.bottom <= drawn.height + 0.5;
    if (!inside) faults += "\"" + text + "\" is not inside\n";
    for (std::size_t j = 0; j < i; ++j) {
      if (overlap(box, drawn.labels[j].box))
        faults += "\"" + text + "\" on \"" + drawn.labels[j].text + "\"\n";
    }
  }
  return faults;
}

}  // namespace

std::string faults_of(std::string_view svg) {
  std::string faults;
  for (const std::string_view word : {"nan", "inf\"", "style="}) {
    if (svg.find(word) != std::string_view::npos) faults.append(word).append(" in it\n");
  }
  const Drawn drawn = read_svg(svg);
  for (const DrawnPoint& p : drawn.points) {
    const bool inside = p.x >= 0 && p.x <= drawn.width + 0.1 && p.y >= 0 && p.y <= drawn.height + 0.1;
    if (!inside) faults += "outside: " + p.element + "\n";
  }
  return faults + faults_of_labels(drawn);
}

Drawn read_svg(std::string_view svg) {
  static const std::regex kElement("<(?:path|rect|circle|svg)[^>]*>");
  static const std::regex kText("(<text[^>]*>)([^<]*)</text>");
  static const std::regex kViewBox("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
  Drawn drawn;
  const std::string plain = without_definitions(svg);
  std::smatch box;
  if (std::regex_search(plain, box, kViewBox)) {
    drawn.width = std::strtod(box[1].str().c_str(), nullptr);
    drawn.height = std::strtod(box[2].str().c_str(), nullptr);
  }
  const std::sregex_iterator none;
  for (std::sregex_iterator it(plain.begin(), plain.end(), kElement); it != none; ++it)
    read_shape(it->str(), drawn);
  for (std::sregex_iterator it(plain.begin(), plain.end(), kText); it != none; ++it)
    drawn.labels.push_back(label_of((*it)[1], (*it)[2]));
  return drawn;
}

}  // namespace voortgang::test
