#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "syntax/template.h"

namespace voortgang {
namespace {

using Kind = TemplatePiece::Kind;

constexpr std::size_t kLargest = std::size_t{1} << 20U;  // bytes of a frame with all its parts
constexpr std::string_view kLargestInWords = "1 MB";
constexpr std::size_t kWeightOfPiece = 16;  // in bytes: nothing included without end costs something too

// Every name of a frame against what there is to fill in, through the parts that it takes in; and how large a
// page of it could become.
class NameCheck {
 public:
  NameCheck(const TemplateSet& set, Problems& problems) : set_(set), problems_(problems) {}

  void check(std::string_view name, const Template& frame, std::span<const TemplateName> names) {
    open(names);
    [[maybe_unused]] const Extent& all = whole(name, frame);
  }

 private:
  // What a part comes to with all that it includes.
  struct Extent {
    std::size_t bytes = 0;
    std::size_t depth = 1;
  };

  // A part says the same wherever the same names are known: it is looked at once for each set of them. Else
  // frames that each include the next one twice would take a time that doubles with every frame.
  const Extent& whole(std::string_view name, const Template& frame) {
    const auto key = std::pair(name, scopes_);
    const auto known = extents_.find(key);
    if (known != extents_.end()) return known->second;
    const Extent around = std::exchange(extent_, {});
    parts_.push_back(name);
    pieces(frame, 0, frame.pieces.size());
    parts_.pop_back();
    return extents_.emplace(key, std::exchange(extent_, around)).first->second;
  }

  void pieces(const Template& frame, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const TemplatePiece& piece = frame.pieces[i];
      extent_.bytes += kWeightOfPiece + (piece.kind == Kind::kText ? piece.text.size() : 0);
      switch (piece.kind) {
        case Kind::kText:
        case Kind::kEnd:
          break;
        case Kind::kPart:
          part(piece);
          break;
        case Kind::kValue:
        case Kind::kMarkup:
          value(piece);
          break;
        case Kind::kSection:
        case Kind::kInverted:
          section(frame, piece, i);
          i = std::max<std::size_t>(piece.end, i);
          break;
      }
    }
  }

  const TemplateName* find(std::string_view name) const {
    for (auto scope = names_.rbegin(); scope != names_.rend(); ++scope) {
      const auto found = std::ranges::find(*scope, name, &TemplateName::name);
      if (found != scope->end()) return &*found;
    }
    return nullptr;
  }

  const TemplateName* known(const TemplatePiece& piece) {
    if (const TemplateName* found = find(piece.text)) return found;
    std::vector<std::string_view> names;
    for (const auto& scope : names_) {
      for (const TemplateName& name : scope) names.push_back(name.name);
    }
    problems_.add(Code::TPL201, piece.span, {{"naam", piece.text}, {"nabij", nearest(piece.text, names)}});
    return nullptr;
  }

  void value(const TemplatePiece& piece) {
    const TemplateName* name = known(piece);
    if (name == nullptr) return;
    const bool is_markup = name->kind == TemplateName::Kind::kMarkup;
    if (is_markup && piece.kind == Kind::kValue)
      problems_.add(Code::TPL203, piece.span, {{"naam", piece.text}});
    if (!is_markup && piece.kind == Kind::kMarkup)
      problems_.add(Code::TPL204, piece.span, {{"naam", piece.text}});
    if (name->kind == TemplateName::Kind::kList)
      problems_.add(Code::TPL205, piece.span, {{"naam", piece.text}});
  }

  void section(const Template& frame, const TemplatePiece& piece, std::size_t index) {
    const TemplateName* name = known(piece);
    const bool is_list =
        name != nullptr && name->kind == TemplateName::Kind::kList && piece.kind == Kind::kSection;
    // Once for each item of a list that is itself met once for each: a page would grow with their product.
    if (is_list && names_.size() > 1 && !is_of_item(*name))
      problems_.add(Code::TPL208, piece.span, {{"naam", piece.text}});
    if (is_list) open(name->inner);
    pieces(frame, index + 1, piece.end);
    if (is_list) close();
  }

  void open(std::span<const TemplateName> names) {
    scopes_.push_back(names.data());
    names_.push_back(names);
  }
  void close() {
    scopes_.pop_back();
    names_.pop_back();
  }

  [[nodiscard]] bool is_of_item(const TemplateName& name) const {
    return std::ranges::any_of(names_.back(), [&](const TemplateName& own) { return &own == &name; });
  }

  void part(const TemplatePiece& piece) {
    const auto found = set_.find(piece.text);
    if (found == set_.end()) {
      std::vector<std::string_view> names;
      for (const auto& [name, frame] : set_) names.push_back(name);
      problems_.add(Code::TPL202, piece.span, {{"naam", piece.text}, {"nabij", nearest(piece.text, names)}});
      return;
    }
    if (std::ranges::find(parts_, piece.text) != parts_.end()) {
      problems_.add(Code::TPL206, piece.span, {{"naam", piece.text}});
      return;
    }
    if (parts_.size() < kDeepestTemplate)
      add(whole(piece.text, found->second), piece);
    else
      tell_depth(piece);
  }

  void add(const Extent& part, const TemplatePiece& piece) {
    if (parts_.size() + part.depth > kDeepestTemplate)
      tell_depth(piece);
    else
      extent_.depth = std::max(extent_.depth, part.depth + 1);
    const bool was_small = extent_.bytes <= kLargest && part.bytes <= kLargest;
    extent_.bytes = std::min(extent_.bytes + part.bytes, kLargest + 1);
    if (was_small && extent_.bytes > kLargest)
      problems_.add(Code::TPL207, piece.span, {{"naam", piece.text}, {"most", verbatim(kLargestInWords)}});
  }

  void tell_depth(const TemplatePiece& piece) {
    problems_.add(Code::TPL210, piece.span,
                  {{"naam", piece.text}, {"most", static_cast<std::int64_t>(kDeepestTemplate)}});
  }

  using Scopes = std::vector<const TemplateName*>;  // the lists of names, by where they begin

  const TemplateSet& set_;
  Problems& problems_;
  std::vector<std::span<const TemplateName>> names_;  // the innermost list last
  Scopes scopes_;                                     // the same, as a key
  std::vector<std::string_view> parts_;
  Extent extent_;  // of the innermost part
  std::map<std::pair<std::string_view, Scopes>, Extent> extents_;
};

class Showing {
 public:
  Showing(const TemplateSet& set, std::string_view value) : set_(set), value_(value) {}

  bool shows(std::string_view name) {
    const auto found = set_.find(name);
    if (found == set_.end() || !seen_.insert(found->first).second) return false;
    const std::vector<TemplatePiece>& pieces = found->second.pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const TemplatePiece& piece = pieces[i];
      if (piece.kind == Kind::kMarkup && piece.text == value_) return true;
      if (piece.kind == Kind::kPart && shows(piece.text)) return true;
      if (may_be_left_out(piece)) i = std::max<std::size_t>(piece.end, i);
    }
    return false;
  }

 private:
  bool may_be_left_out(const TemplatePiece& piece) const {
    return piece.kind == Kind::kInverted || (piece.kind == Kind::kSection && piece.text != value_);
  }

  const TemplateSet& set_;
  std::string_view value_;
  std::set<std::string_view> seen_;
};

}  // namespace

void check_template(std::string_view name, const TemplateSet& set, std::span<const TemplateName> names,
                    Problems& problems) {
  const auto found = set.find(name);
  if (found != set.end()) NameCheck(set, problems).check(name, found->second, names);
}

bool always_shows(std::string_view name, const TemplateSet& set, std::string_view value) {
  return Showing(set, value).shows(name);
}

}  // namespace voortgang
