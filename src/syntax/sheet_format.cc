#include "syntax/sheet_format.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostParts = 4;
constexpr std::size_t kLongestText = 40;

// "€" beside an amount says nothing that the dictionary does not; signs and brackets are part of a number.
bool says_something(std::string_view text) {
  constexpr std::array<std::string_view, 4> kEuros = {"\u20AC", "eur", "euro", ",-"};
  if (text.find_first_not_of("-+() ") == text.npos) return false;
  return std::ranges::find(kEuros, std::string_view(folded(text))) == kEuros.end();
}

// Reads one part of a format code: signs of digits, dates and percentages, and texts between them.
class PartReader {
 public:
  explicit PartReader(std::string_view code) : code_(code) {}

  FormatPart read() {
    for (std::size_t i = 0; i < code_.size();) i = step(i);
    out_.kind = kind();
    if (!says_something(out_.before)) out_.before.clear();
    if (!says_something(out_.behind)) out_.behind.clear();
    return std::move(out_);
  }

 private:
  [[nodiscard]] SheetFormat kind() const {
    if (has_percent_) return SheetFormat::kPercentage;
    if (has_date_) return SheetFormat::kDate;
    const bool is_as_stored = !is_scaled_ && !is_comma_last_ && !is_divided_;
    return has_digits_ && is_as_stored ? SheetFormat::kNumber : SheetFormat::kUnseen;
  }

  // Behind what stands at `i`.
  std::size_t step(std::size_t i) {
    const char c = code_[i];
    for (const std::string_view general : {"General", "Standaard"}) {
      if (!code_.substr(i).starts_with(general)) continue;
      note_digit();
      return i + general.size();
    }
    if (c == '"' || c == '[') {
      const std::size_t close = std::min(code_.find(c == '"' ? '"' : ']', i + 1), code_.size());
      const std::string_view inside = code_.substr(i + 1, close - i - 1);
      if (c == '"')
        add_text(inside);
      else
        read_bracket(inside);
      return close + 1;
    }
    if (c == '\\') {
      if (i + 1 < code_.size()) add_text(code_.substr(i + 1, utf8::decode(code_.substr(i + 1)).length));
      return i + 1 +
             std::max<std::size_t>(1, i + 1 < code_.size() ? utf8::decode(code_.substr(i + 1)).length : 1);
    }
    if (c == '_' || c == '*') return i + 2;
    has_percent_ |= c == '%';
    if (std::string_view("0#?@").find(c) != std::string_view::npos) note_digit();
    has_date_ |= std::string_view("dDmMyYhHsS").find(c) != std::string_view::npos;
    if (c == '<' || c == '>' || c == '~' || c == '=') add_text(code_.substr(i, 1));
    // A comma that no digit comes behind divides by a thousand.
    const bool is_digit = std::string_view("0#?").find(c) != std::string_view::npos;
    is_scaled_ |= is_comma_last_ && c != ',' && !is_digit;
    is_comma_last_ = c == ',' && has_digits_;
    return i + 1;
  }

  void note_digit() {
    is_divided_ |= !out_.behind.empty() && says_something(out_.behind);
    has_digits_ = true;
  }

  void add_text(std::string_view text) {
    if (is_comma_last_) is_scaled_ = true;
    std::string& side = has_digits_ ? out_.behind : out_.before;
    if (side.size() + text.size() <= kLongestText) side.append(text);
  }

  // [<10] is a condition, [h] counts hours, [$€-413] is a currency; colours say nothing.
  void read_bracket(std::string_view inside) {
    if (inside.starts_with('$')) {
      add_text(inside.substr(1, std::min(inside.find('-'), inside.size()) - 1));
      return;
    }
    has_date_ |= !inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos;
    if (inside.empty() || std::string_view("<>=").find(inside.front()) == std::string_view::npos) return;
    const std::size_t digits = inside.find_first_not_of("<>=");
    if (digits == inside.npos) return;
    const std::string_view sign = inside.substr(0, digits);
    const std::string_view limit = inside.substr(digits);
    std::from_chars(limit.data(), limit.data() + limit.size(), out_.limit);
    out_.condition = sign == "<=" ? 'l' : sign == ">=" ? 'g' : sign == "<>" ? 'n' : sign.front();
  }

  std::string_view code_;
  FormatPart out_;
  bool has_percent_ = false, has_date_ = false, has_digits_ = false;
  bool is_comma_last_ = false, is_scaled_ = false, is_divided_ = false;
};

std::vector<std::string_view> parts_of(std::string_view code) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= code.size(); ++i) {
    if (i < code.size() && (code[i] == '"' || code[i] == '['))
      i = std::min(code.find(code[i] == '"' ? '"' : ']', i + 1), code.size() - 1);
    else if (i < code.size() && code[i] == '\\')
      ++i;
    else if (i >= code.size() || code[i] == ';')
      parts.push_back(code.substr(begin, i - begin)), begin = i + 1;
  }
  if (begin <= code.size() && parts.empty()) parts.push_back(code);
  if (parts.size() > kMostParts) parts.resize(kMostParts);
  return parts;
}

bool holds(const FormatPart& part, double value) {
  switch (part.condition) {
    case '<':
      return value < part.limit;
    case '>':
      return value > part.limit;
    case '=':
      return value == part.limit;
    case 'l':
      return value <= part.limit;
    case 'g':
      return value >= part.limit;
    case 'n':
      return value != part.limit;
    default:
      return true;
  }
}

}  // namespace

// Without conditions: positive, negative, zero. With them: the first that holds, else the last.
const FormatPart& NumberFormat::part_for(double value) const {
  const std::size_t numbers = std::min<std::size_t>(parts_.size(), 3);  // the fourth is of texts
  const bool has_conditions =
      std::ranges::any_of(parts_, [](const FormatPart& p) { return p.condition != '\0'; });
  if (has_conditions) {
    for (std::size_t i = 0; i < numbers; ++i) {
      const FormatPart& part = parts_[i];
      const bool is_for_negative = part.condition == '\0' && i == 1 && numbers == 3;
      if (is_for_negative ? value < 0 : holds(part, value)) return part;
    }
    return parts_[numbers - 1];
  }
  if (value < 0 && numbers > 1) return parts_[1];
  // Zeros that are hidden, or written as "-", are zeros.
  const bool is_text = numbers > 2 && parts_[2].kind == SheetFormat::kUnseen &&
                       says_something(parts_[2].before + parts_[2].behind);
  return value == 0 && is_text ? parts_[2] : parts_[0];
}

SheetFormat format_of_id(std::uint32_t id) {
  if (id == 9 || id == 10) return SheetFormat::kPercentage;
  const bool is_date =
      (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return is_date ? SheetFormat::kDate : SheetFormat::kNumber;
}

NumberFormat format_of_code(std::string_view code) {
  std::vector<FormatPart> parts;
  for (const std::string_view part : parts_of(code)) parts.push_back(PartReader(part).read());
  if (code.empty()) return SheetFormat::kNumber;
  return NumberFormat(std::move(parts));
}

}  // namespace voortgang
