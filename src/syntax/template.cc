#include "syntax/template.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"

namespace voortgang {
namespace {

using Kind = TemplatePiece::Kind;

constexpr std::size_t kDeepest = 32;                     // sections and parts inside one another
constexpr std::size_t kLargest = std::size_t{1} << 20U;  // bytes of a frame with all its parts
constexpr std::string_view kLargestInWords = "1 MB";
constexpr std::size_t kWeightOfPiece = 16;  // in bytes: nothing included without end costs something too

struct Tag {
  std::size_t begin = 0;  // of the opening braces
  std::size_t end = 0;    // behind the closing ones
  char sigil = 0;         // # ^ / > ! { or 0
  std::string_view name;
};

class TemplateParser {
 public:
  TemplateParser(SourceId source, std::string_view text, Problems& problems)
      : source_(source), text_(text), problems_(problems) {}

  Template parse() {
    out_.source = source_;
    while (const std::optional<Tag> tag = next_tag()) take(*tag);
    add_text(at_, text_.size());
    while (!open_.empty()) close_untold();
    return std::move(out_);
  }

 private:
  std::optional<Tag> next_tag() {
    for (;;) {
      const std::size_t begin = text_.find("{{", at_);
      if (begin == std::string_view::npos) return std::nullopt;
      const std::string_view closing = text_.substr(begin).starts_with("{{{") ? "}}}" : "}}";
      const std::size_t inside = begin + closing.size();
      // A name never holds these: what is left open does not end at the braces of another tag.
      const std::size_t close = text_.find_first_of("{<\n}", inside);
      if (close != std::string_view::npos && text_.substr(close).starts_with(closing))
        return tag_between(begin, close, closing.size());
      problems_.add(Code::TPL101, span(begin, inside), {{"teken", closing}});
      add_text(at_, inside);
      at_ = inside;
    }
  }

  Tag tag_between(std::size_t begin, std::size_t close, std::size_t braces) const {
    Tag tag{.begin = begin, .end = close + braces, .name = {}};
    std::string_view inside = text_.substr(begin + 2, close - begin - 2);
    if (!inside.empty() && std::string_view("#^/>!{").find(inside.front()) != std::string_view::npos) {
      tag.sigil = inside.front();
      inside.remove_prefix(1);
    }
    tag.name = trimmed(inside);
    return tag;
  }

  void take(const Tag& tag) {
    std::size_t text_end = tag.begin;
    std::size_t behind = tag.end;
    if (tag.sigil != 0 && tag.sigil != '{') take_whole_line(text_end, behind);
    add_text(at_, text_end);
    at_ = behind;
    switch (tag.sigil) {
      case '#':
        return open(Kind::kSection, tag);
      case '^':
        return open(Kind::kInverted, tag);
      case '/':
        return close(tag);
      case '>':
        return add(Kind::kPart, tag);
      case '{':
        return add(Kind::kMarkup, tag);
      case '!':
        return;
      default:
        return add(Kind::kValue, tag);
    }
  }

  // Widens a tag that is alone on its line to the whole line.
  void take_whole_line(std::size_t& begin, std::size_t& end) const {
    std::size_t first = begin;
    while (first > at_ && (text_[first - 1] == ' ' || text_[first - 1] == '\t')) --first;
    if (first > 0 && text_[first - 1] != '\n') return;
    std::size_t last = end;
    while (last < text_.size() && (text_[last] == ' ' || text_[last] == '\t' || text_[last] == '\r')) ++last;
    if (last < text_.size() && text_[last] != '\n') return;
    begin = first;
    end = std::min(last + 1, text_.size());
  }

  void add_text(std::size_t begin, std::size_t end) {
    if (begin < end) out_.pieces.push_back({Kind::kText, text_.substr(begin, end - begin), span(begin, end)});
  }

  void add(Kind kind, const Tag& tag) { out_.pieces.push_back({kind, tag.name, name_span(tag)}); }

  void open(Kind kind, const Tag& tag) {
    if (open_.size() >= kDeepest) {
      problems_.add(Code::TPL104, name_span(tag), {{"most", static_cast<std::int64_t>(kDeepest)}});
      at_ = text_.size();  // what follows would only be told because of this
      open_.clear();
      return;
    }
    open_.push_back(static_cast<std::uint32_t>(out_.pieces.size()));
    add(kind, tag);
  }

  void close(const Tag& tag) {
    const auto is_it = [&](std::uint32_t open) { return out_.pieces[open].text == tag.name; };
    if (std::ranges::none_of(open_, is_it)) {
      problems_.add(Code::TPL103, name_span(tag), {{"naam", tag.name}});
      return;
    }
    while (!is_it(open_.back())) close_untold();
    out_.pieces[open_.back()].end = static_cast<std::uint32_t>(out_.pieces.size());
    open_.pop_back();
    add(Kind::kEnd, tag);
  }

  // A section that its author forgot to close ends here.
  void close_untold() {
    TemplatePiece& open = out_.pieces[open_.back()];
    problems_.add(Code::TPL102, open.span, {{"naam", open.text}});
    open.end = static_cast<std::uint32_t>(out_.pieces.size());
    open_.pop_back();
    out_.pieces.push_back({Kind::kEnd, open.text, open.span});
  }

  Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  Span name_span(const Tag& tag) const {
    if (tag.name.empty()) return span(tag.begin, tag.end);
    const auto begin = static_cast<std::size_t>(tag.name.data() - text_.data());
    return span(begin, begin + tag.name.size());
  }

  SourceId source_;
  std::string_view text_;
  Problems& problems_;
  Template out_;
  std::size_t at_ = 0;
  std::vector<std::uint32_t> open_;
};

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
    if (parts_.size() < kDeepest)
      add(whole(piece.text, found->second), piece);
    else
      tell_depth(piece);
  }

  void add(const Extent& part, const TemplatePiece& piece) {
    if (parts_.size() + part.depth > kDeepest)
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
                  {{"naam", piece.text}, {"most", static_cast<std::int64_t>(kDeepest)}});
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

class TemplateRenderer {
 public:
  TemplateRenderer(std::string& out, const TemplateSet& set, Escape escape)
      : out_(out), set_(set), escape_(escape) {}

  void render(const Template& frame, const TemplateValues& values) {
    scopes_.push_back(&values);
    pieces(frame, 0, frame.pieces.size());
  }

 private:
  void pieces(const Template& frame, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const TemplatePiece& piece = frame.pieces[i];
      switch (piece.kind) {
        case Kind::kText:
          out_ += piece.text;
          break;
        case Kind::kEnd:
          break;
        case Kind::kPart:
          part(piece);
          break;
        case Kind::kValue:
          if (const auto* value = find(piece.text)) escape_(out_, value->text);
          break;
        case Kind::kMarkup:
          if (const auto* value = find(piece.text)) out_ += value->text;
          break;
        case Kind::kSection:
        case Kind::kInverted:
          section(frame, piece, i);
          i = std::max<std::size_t>(piece.end, i);
          break;
      }
    }
  }

  const TemplateValues::Value* find(std::string_view name) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      if (const auto* value = (*scope)->find(name)) return value;
    }
    return nullptr;
  }

  void section(const Template& frame, const TemplatePiece& piece, std::size_t index) {
    const auto* value = find(piece.text);
    const bool filled = value != nullptr && (value->is_list ? !value->items.empty() : !value->text.empty());
    if (filled == (piece.kind == Kind::kInverted)) return;
    if (piece.kind == Kind::kInverted || !value->is_list) return pieces(frame, index + 1, piece.end);
    for (const TemplateValues& item : value->items) {
      scopes_.push_back(&item);
      pieces(frame, index + 1, piece.end);
      scopes_.pop_back();
    }
  }

  void part(const TemplatePiece& piece) {
    const auto found = set_.find(piece.text);
    if (found == set_.end() || ++depth_ > kDeepest) return;
    pieces(found->second, 0, found->second.pieces.size());
    --depth_;
  }

  std::string& out_;
  const TemplateSet& set_;
  Escape escape_;
  std::vector<const TemplateValues*> scopes_;
  std::size_t depth_ = 0;
};

}  // namespace

Template parse_template(SourceId source, std::string_view text, Problems& problems) {
  return TemplateParser(source, text, problems).parse();
}

void check_template(std::string_view name, const TemplateSet& set, std::span<const TemplateName> names,
                    Problems& problems) {
  const auto found = set.find(name);
  if (found != set.end()) NameCheck(set, problems).check(name, found->second, names);
}

bool always_shows(std::string_view name, const TemplateSet& set, std::string_view value) {
  return Showing(set, value).shows(name);
}

TemplateValues& TemplateValues::item(std::string_view name) {
  Value& value = find_or_add(name);
  value.is_list = true;
  return value.items.emplace_back();
}

const TemplateValues::Value* TemplateValues::find(std::string_view name) const {
  const auto found = std::ranges::find(values_, name, &Value::name);
  return found == values_.end() ? nullptr : &*found;
}

TemplateValues::Value& TemplateValues::find_or_add(std::string_view name) {
  const auto found = std::ranges::find(values_, name, &Value::name);
  return found == values_.end() ? add(name) : *found;
}

void render_template(std::string& out, const Template& frame, const TemplateSet& set,
                     const TemplateValues& values, Escape escape) {
  TemplateRenderer(out, set, escape).render(frame, values);
}

}  // namespace voortgang
