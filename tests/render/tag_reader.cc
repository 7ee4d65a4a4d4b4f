#include "render/tag_reader.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "base/utf8.h"
#include "syntax/markdown.h"

namespace voortgang::test {
namespace {

// All that the writers and the frames of the tests make; nothing that loads, runs or asks.
constexpr std::string_view kTags =
    "!doctype html head body title meta link script p b h1 h2 h3 h4 h5 h6 a span strong em del small sup "
    "abbr br hr "
    "ul ol "
    "li dl dt dd div section aside blockquote pre code nav main header footer details summary figure "
    "figcaption "
    "table caption thead tbody tr th td img svg g path line rect circle text tspan polyline polygon desc use "
    "symbol defs pattern";
constexpr std::string_view kAttributes =
    "html lang charset name content rel href id class scope tabindex role start value src alt title viewbox "
    "width "
    "height xmlns d x y x1 x2 y1 y2 cx cy r rx ry points transform dx dy fill stroke preserveaspectratio "
    "text-anchor focusable patternunits data-k colspan";

bool is_one_of(std::string_view names, std::string_view name) {
  const auto all = split_any(names);
  return std::ranges::find(all, name) != all.end();
}

class TagReader {
 public:
  explicit TagReader(std::string_view html) : html_(html) {}

  TagFaults read() {
    while ((at_ = html_.find('<', at_)) != std::string_view::npos) tag();
    return std::move(out_);
  }

 private:
  void fault(const std::string& what) {
    out_.faults += what + ": " + std::string(html_.substr(begin_, 80)) + "\n";
  }

  char here() const { return at_ < html_.size() ? html_[at_] : '\0'; }
  void spaces() { at_ = std::min(html_.find_first_not_of(" \t\r\n", at_), html_.size()); }

  std::string name() {
    const std::size_t end = std::min(html_.find_first_of(" \t\r\n=>/\"'<", at_), html_.size());
    const std::string found = utf8::lower(html_.substr(at_, end - at_));
    at_ = end;
    return found;
  }

  void tag() {
    begin_ = at_++;
    const bool closes = here() == '/';
    if (closes) ++at_;
    const std::string tag = name();
    if (!is_one_of(kTags, tag)) fault("a tag that is not ours");
    if (tag == "svg") charts_ += closes ? -1 : 1;
    std::string shape = (closes ? "</" : "<") + tag;
    for (spaces(); here() != '>' && here() != '\0'; spaces()) {
      if (here() == '/')
        ++at_;
      else
        shape += " " + attribute();
    }
    if (here() == '\0') fault("a tag without end");
    if (charts_ == 0) out_.shape += shape + ">\n";
  }

  std::string attribute() {
    const std::size_t before = at_;
    std::string found = name();
    if (at_ == before) ++at_;  // a stray quote
    if (!is_one_of(kAttributes, found) && !found.starts_with("aria-"))
      fault("an attribute that is not ours (" + found + ")");
    if (here() != '=') return found;
    ++at_;
    const char quote = here();
    const std::size_t end = html_.find(quote, at_ + 1);
    if ((quote != '"' && quote != '\'') || end == std::string_view::npos) {
      fault("a value without quotes");
      return found;
    }
    value(found, html_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    return found;
  }

  void value(std::string_view attribute, std::string_view value) {
    if (attribute == "id" && !ids_.emplace(value).second) fault("an id that occurs twice");
    if ((attribute == "href" || attribute == "src") && !is_safe_address(value)) fault("an address that runs");
    if (value.contains('<')) fault("markup in a value");
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
  int charts_ = 0;  // that are open: one may stand in another
  std::set<std::string> ids_;
  TagFaults out_;
};

}  // namespace

TagFaults read_tags(std::string_view html) {
  return TagReader(html).read();
}

}  // namespace voortgang::test
