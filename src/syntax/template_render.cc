#include <algorithm>

#include "syntax/template.h"

namespace voortgang {
namespace {

using Kind = TemplatePiece::Kind;

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

  // Innermost first, as Mustache does: an item of a list may hide a name of the page.
  const TemplateValues::Value* find(std::string_view name) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      if (const auto* value = (*scope)->find(name)) return value;
    }
    return nullptr;
  }

  void section(const Template& frame, const TemplatePiece& piece, std::size_t index) {
    const auto* value = find(piece.text);
    // A text is true where it is not empty, a list where it has an item.
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
    // TPL210 has told of a frame that is this deep, or has itself as a part.
    if (found == set_.end() || ++depth_ > kDeepestTemplate) return;
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
