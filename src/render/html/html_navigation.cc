#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "programme/waarde_woorden.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"
#include "render/oordeel_signs.h"

namespace voortgang {
namespace {

std::string_view class_of(NavigationKind kind) {
  switch (kind) {
    case NavigationKind::kSwitch:
      return "andere";
    case NavigationKind::kContents:
      return "opdeze";
    case NavigationKind::kAround:
      return "verder";
    case NavigationKind::kButtons:
      return "knoppen";
    case NavigationKind::kTiles:
      return "tegels";
    case NavigationKind::kColumns:
      return "kolommen";
  }
  return {};
}

// By which the style knows a sign: short, since there are hundreds, and with a stroke that no id of a text
// has.
int number_of(Oordeel oordeel) {
  return static_cast<int>(oordeel) + 1;
}

}  // namespace

void HtmlWriter::write(const Navigation& navigation) {
  if (navigation.items.empty()) return;
  const bool has_title =
      navigation.kind == NavigationKind::kContents || navigation.kind == NavigationKind::kTiles;
  out_.append("<nav class=\"").append(class_of(navigation.kind));
  // As many columns as the tiles have places.
  const auto columns = std::ranges::max_element(navigation.items, {}, &NavigationItem::kolom)->kolom;
  if (columns > 0) fmt::format_to(std::back_inserter(out_), FMT_COMPILE(" c{}"), columns);
  out_ += '"';
  if (has_title) {
    fmt::format_to(std::back_inserter(out_),
                   FMT_COMPILE(" aria-labelledby=\"nav-{0}\">\n<h2 id=\"nav-{0}\">"), ++navigations_);
    html::text(out_, navigation.label);
    out_ += "</h2><ul>\n";
  } else {
    out_ += " aria-label=\"";
    html::attribute(out_, navigation.label);
    out_ += "\"><ul>\n";
  }
  for (const NavigationItem& item : navigation.items) navigation_item(item);
  out_ += "</ul></nav>\n";
}

void HtmlWriter::navigation_item(const NavigationItem& item) {
  out_ += "<li";
  if (item.rij > 0)
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE(" class=\"r{} k{}\""), item.rij, item.kolom);
  out_ += '>';
  if (item.target.empty()) {
    html::text(out_, item.text);
  } else if (item.is_here) {
    out_ += "<b aria-current=\"page\">";
    html::text(out_, item.text);
    out_ += "</b>";
  } else {
    open_link(item.target);
    html::breakable(out_, item.text);
    out_ += "</a>";
  }
  for (const NavigationItem::Form& form : item.forms) {
    out_ += ' ';
    open_link(form.target);
    out_ += "<span class=\"vo\">";
    html::text(out_, form.before);
    out_ += "</span>";
    html::text(out_, form.text);
    out_ += "</a>";
  }
  if (item.oordeel) {
    out_ += ' ';
    sign(*item.oordeel);
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<span class=\"vo\">{}</span>"),
                   woorden::oordeel(*item.oordeel));
  }
  out_ += '\n';
}

// The symbol itself stands once, before all that the document says, and brings its colour.
void HtmlWriter::sign(Oordeel oordeel) {
  signs_.set(static_cast<std::size_t>(oordeel));
  fmt::format_to(std::back_inserter(out_),
                 FMT_COMPILE("<svg class=\"o\" role=\"none\"><use href=\"#o_{}\"/></svg>"),
                 number_of(oordeel));
}

// In a symbol the place tells which part it is: first what is filled, then what is drawn on it.
std::string HtmlWriter::symbols() const {
  if (signs_.none()) return {};
  std::string out = "<svg class=\"vo\" width=\"0\" height=\"0\" aria-hidden=\"true\">";
  for (std::size_t o = 0; o < kOordelen; ++o) {
    if (!signs_.test(o)) continue;
    const auto oordeel = static_cast<Oordeel>(o);
    std::string sign(oordeel_sign(oordeel));
    for (const std::string_view part : {" class=\"vlak\"", " class=\"teken\""}) {
      if (const std::size_t at = sign.find(part); at != std::string::npos) sign.erase(at, part.size());
    }
    fmt::format_to(std::back_inserter(out), "<symbol id=\"o_{}\" viewBox=\"0 0 16 16\">{}</symbol>",
                   number_of(oordeel), sign);
  }
  return out += "</svg>\n";
}

}  // namespace voortgang
