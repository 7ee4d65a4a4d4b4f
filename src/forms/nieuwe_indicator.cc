#include "forms/nieuwe_indicator.h"

#include <array>
#include <utility>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "programme/schemas.h"

namespace voortgang {
namespace {

constexpr std::string_view kList = "indicatoren";

// The list, in a dictionary without any problem.
std::optional<DataNode> list_in(std::string_view text) {
  Problems problems;
  auto root = parse_checked_json({}, text, kList, problems);
  const DataNode* list = root ? root->find(kList) : nullptr;
  if (list == nullptr || problems.has_errors()) return std::nullopt;
  return *list;
}

// The spaces before a value that is the first on its line; nothing where it is not.
std::optional<std::string_view> indentation(std::string_view text, std::size_t at) {
  const std::size_t line = text.substr(0, at).rfind('\n');
  if (line == std::string_view::npos) return std::nullopt;
  const std::string_view before = text.substr(line + 1, at - line - 1);
  if (before.find_first_not_of(" \t") != std::string_view::npos) return std::nullopt;
  return before;
}

}  // namespace

std::string indicator_entry(const NieuweIndicator& nieuw, std::string_view indent,
                            std::string_view line_end) {
  const std::array<std::pair<std::string_view, std::string_view>, 10> fields = {
      {{"id", nieuw.id},
       {"hoofddoel", nieuw.hoofddoel},
       {"naam", nieuw.naam},
       {"eenheid", nieuw.eenheid},
       {"soort", nieuw.soort},
       {"richting", nieuw.richting},
       {"definitie", nieuw.definitie},
       {"bron", nieuw.bron},
       {"eigenaar", nieuw.eigenaar},
       {"frequentie", nieuw.frequentie}}};
  std::string out = std::string(indent) + "{";
  for (const auto& [key, value] : fields) {
    out.append(key == fields.front().first ? "" : ",").append(line_end).append(indent).append("  ");
    out.append(json_string(key)).append(": ").append(json_string(value));
  }
  return out.append(line_end).append(indent).append("}");
}

std::optional<std::string> with_indicator(std::string_view dictionary, const NieuweIndicator& nieuw) {
  const std::string_view text = utf8::without_byte_order_mark(dictionary);
  const auto list = list_in(text);
  if (!list) return std::nullopt;
  const std::string_view line_end = text.contains("\r\n") ? "\r\n" : "\n";
  std::string added;
  std::size_t at = list->span.begin + 1;
  if (list->items.empty()) {
    added.append(line_end).append(indicator_entry(nieuw, "    ", line_end)).append(line_end).append("  ");
  } else {
    const DataNode& last = list->items.back();
    at = last.span.end;
    const auto indent = indentation(text, last.span.begin).value_or("    ");
    added.append(",").append(line_end).append(indicator_entry(nieuw, indent, line_end));
  }
  std::string out(dictionary);
  out.insert(dictionary.size() - text.size() + at, added);
  const auto again = list_in(utf8::without_byte_order_mark(out));
  if (!again || again->items.size() != list->items.size() + 1) return std::nullopt;
  return out;
}

}  // namespace voortgang
