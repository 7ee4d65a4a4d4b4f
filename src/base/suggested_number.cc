#include "base/suggested_number.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/characters.h"
#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 4> kSpaces = {" ", "\u202F", "\u2009", "'"};

using Words = std::pair<std::string_view, std::string_view>;
constexpr auto kSigns = std::to_array<Words>({{"geheim", "x"},
                                              {"vertrouwelijk", "x"},
                                              {"onderdrukt", "x"},
                                              {"afgeschermd", "x"},
                                              {"niet openbaar", "x"},
                                              {"te klein", "x"},
                                              {"te weinig", "x"},
                                              {"te herleiden", "x"},
                                              {"herleidbaar", "x"},
                                              {"suppressed", "x"},
                                              {"confidential", "x"},
                                              {"secret", "x"},
                                              {"n.v.t.", "-"},
                                              {"nvt", "-"},
                                              {"n.v.t", "-"},
                                              {"niet van toepassing", "-"},
                                              {"--", "-"},
                                              {"n.n.b.", "nnb"},
                                              {"n.n.b", "nnb"},
                                              {"nog niet bekend", "nnb"},
                                              {"nog niet beschikbaar", "nnb"},
                                              {"nog onbekend", "nnb"},
                                              {"volgt", "nnb"},
                                              {"volgt nog", "nnb"},
                                              {"volgt later", "nnb"},
                                              {"komt nog", "nnb"},
                                              {"komt later", "nnb"},
                                              {"later", "nnb"},
                                              {"n.t.b.", "nnb"},
                                              {"n.t.b", "nnb"},
                                              {"ntb", "nnb"},
                                              {"n.n.t.b.", "nnb"},
                                              {"nntb", "nnb"},
                                              {"nader te bepalen", "nnb"},
                                              {"tbd", "nnb"},
                                              {"t.b.d.", "nnb"},
                                              {"tba", "nnb"},
                                              {"pm", "nnb"},
                                              {"p.m.", "nnb"},
                                              {"p.m", "nnb"},
                                              {"pro memorie", "nnb"},
                                              {"na", "."},
                                              {"n/a", "."},
                                              {"n.a.", "."},
                                              {"nan", "."},
                                              {"null", "."},
                                              {"none", "."},
                                              {"<na>", "."},
                                              {"inf", "."},
                                              {"-inf", "."},
                                              {"n.b.", "."},
                                              {"n.b", "."},
                                              {"nb", "."},
                                              {"onbekend", "."},
                                              {"niet bekend", "."},
                                              {"niet beschikbaar", "."},
                                              {"niet geleverd", "."},
                                              {"geen opgave", "."},
                                              {"geen gegevens", "."},
                                              {"geen cijfer", "."},
                                              {"geen cijfers", "."},
                                              {"ontbreekt", "."},
                                              {"?", "."},
                                              {"nihil", "0"},
                                              {"nul", "0"}});
constexpr std::array<Words, 18> kStatuses = {{{"voorlopig", "voorlopig"},
                                              {"voorl", "voorlopig"},
                                              {"concept", "voorlopig"},
                                              {"def", "definitief"},
                                              {"vastgesteld", "definitief"},
                                              {"voorlopig cijfer", "voorlopig"},
                                              {"nader voorlopig", "voorlopig"},
                                              {"provisional", "voorlopig"},
                                              {"prov", "voorlopig"},
                                              {"p", "voorlopig"},
                                              {"v", "voorlopig"},
                                              {"raming", "geschat"},
                                              {"schatting", "geschat"},
                                              {"geraamd", "geschat"},
                                              {"estimate", "geschat"},
                                              {"e", "geschat"},
                                              {"revised", "herzien"},
                                              {"r", "herzien"}}};

template <std::size_t N>
std::string_view meant(const std::array<Words, N>& words, std::string_view text) {
  const auto found = std::ranges::find(words, text, &Words::first);
  return found == words.end() ? std::string_view() : found->second;
}

std::string written(Decimal number, NumberStyle style) {
  std::string out;
  if (style == NumberStyle::kDecimalComma)
    append_with_comma(out, number);
  else
    append_plain(out, number);
  return out;
}

// Without what nobody sees, all dashes and apostrophes as a keyboard has them, and marks of notes as stars.
std::string as_typed(std::string_view text) {
  std::string out;
  for (std::string_view rest = text; !rest.empty();) {
    const utf8::Decoded c = utf8::decode(rest);
    if (c.length == 0) return out.append(rest);
    rest.remove_prefix(c.length);
    if (is_dash(c.code_point))
      out += '-';
    else if (c.code_point == 0x2019)
      out += '\'';
    else if (c.code_point == 0xA0)
      out += ' ';
    else if (c.code_point == 0xB9 || c.code_point == 0xB2 || c.code_point == 0xB3)
      out += '*';
    else if (!is_unseen(c.code_point))
      utf8::append(out, c.code_point);
  }
  return std::string(trimmed(out));
}

std::string without(std::string_view text, std::string_view characters) {
  std::string out(text);
  std::erase_if(out, [&](char c) { return characters.find(c) != characters.npos; });
  return out;
}

std::string without_spaces(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto space =
        std::ranges::find_if(kSpaces, [&](std::string_view one) { return text.starts_with(one); });
    if (space == kSpaces.end()) out += text.front();
    text.remove_prefix(space == kSpaces.end() ? 1 : space->size());
  }
  return out;
}

// Groups of three behind one to three digits: 1 234 567.
bool has_spaces_between_thousands(std::string_view text, char decimal) {
  std::string spaced;
  for (std::string_view rest = text; !rest.empty();) {
    const auto space =
        std::ranges::find_if(kSpaces, [&](std::string_view one) { return rest.starts_with(one); });
    spaced += space == kSpaces.end() ? rest.front() : ' ';
    rest.remove_prefix(space == kSpaces.end() ? 1 : space->size());
  }
  const std::string whole = spaced.substr(0, spaced.find(decimal));
  const auto groups = split(whole, ' ');
  if (groups.size() < 2) return false;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const std::string_view digits = i == 0 && groups[0].starts_with('-') ? groups[0].substr(1) : groups[i];
    if (digits.empty() || digits.find_first_not_of(kDecimalDigits) != digits.npos) return false;
    if (i == 0 ? digits.size() > 3 : digits.size() != 3) return false;
  }
  return true;
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

// "1,2 mln" in full, unless the unit counts in millions itself.
std::string in_full(Decimal number, std::string_view words, NumberStyle style, const NumberKind& kind) {
  constexpr int kTon = 5;  // a ton of money is a hundred thousand
  auto power = power_of_multiple(first_word(words));
  if (!power && kind.is_money && words == "ton") power = kTon;
  if (!power) return {};
  const std::string unit = utf8::lower(kind.unit);
  const bool is_in_unit = unit.find("1.000") != unit.npos || unit.find("duizend") != unit.npos ||
                          unit.find("mil") != unit.npos || unit.find("ml") != unit.npos;
  const auto full = is_in_unit ? std::nullopt : times_power_of_ten(number, *power);
  return full ? written(*full, style) : std::string();
}

bool is_unit_or_mark(std::string_view rest, const NumberKind& kind) {
  if (rest.empty() || !suggested_status(rest).empty()) return true;
  const std::string unit = utf8::lower(kind.unit);
  const bool is_unit = unit.starts_with(rest) || (!unit.empty() && rest.starts_with(unit));
  const bool is_mark = rest.find_first_not_of("*") == rest.npos;
  const bool is_sign = (kind.is_money && without_signs(rest, kind).empty()) ||
                       (kind.is_percentage && (rest == "%" || rest == "procent"));
  return is_unit || is_mark || is_sign;
}

// A number and what stands behind it.
struct Beginning {
  Decimal number;
  std::string_view text;  // of the number
  std::string rest;       // in small letters

  // 1.234: thousands or decimals, which is asked of the cell when it stands by itself.
  [[nodiscard]] bool is_open(const NumberKind& kind) const {
    return !kind.is_money && std::ranges::count_if(text, [](char c) { return c == '.' || c == ','; }) == 1 &&
           (is_in_threes(text, '.') || is_in_threes(text, ','));
  }
};

std::optional<Beginning> beginning_of(std::string_view text, NumberStyle style, const NumberKind& kind) {
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  std::size_t end = std::min(find_beyond_digits(text, ".,", sign), text.size());
  const std::string_view rest = trimmed(text.substr(end));
  while (end > sign && !is_digit(text[end - 1])) --end;
  const std::string_view digits = text.substr(0, end);
  if (const auto number = parse_decimal(digits, style)) return Beginning{*number, digits, utf8::lower(rest)};
  const auto number = number_in_other_style(digits, style, kind);
  if (!number) return std::nullopt;
  return Beginning{*number, digits, utf8::lower(rest)};
}

std::string negative(std::string_view text, NumberStyle style, const NumberKind& kind) {
  const auto found = beginning_of(text, style, kind);
  if (!found || !found->rest.empty() || found->number.units <= 0) return {};
  if (found->is_open(kind)) return "-" + std::string(found->text);
  return written({-found->number.units, found->number.decimals}, style);
}

}  // namespace

std::optional<Decimal> number_in_other_style(std::string_view text, NumberStyle style,
                                             const NumberKind& kind) {
  const bool is_comma = style == NumberStyle::kDecimalComma;
  const NumberStyle other = is_comma ? NumberStyle::kDecimalPoint : NumberStyle::kDecimalComma;
  const char theirs = is_comma ? '.' : ',';
  const char between = is_comma ? ',' : '.';
  while (text.size() > 1 && (text.ends_with('.') || text.ends_with(','))) text.remove_suffix(1);
  std::string plain(text);
  if (plain.starts_with('.') || plain.starts_with(',')) plain.insert(0, "0");
  const std::string whole = plain.substr(0, plain.find(theirs));
  if (whole.find(between) != whole.npos) {
    if (!is_in_threes(whole, between)) return std::nullopt;
    plain = without(plain, std::string_view(&between, 1));
  } else if (is_in_threes(plain, theirs) && std::ranges::count(plain, theirs) == 1) {
    if (!kind.is_money) return std::nullopt;
    plain = without(plain, std::string_view(&theirs, 1));
  } else if (is_in_threes(plain, theirs)) {
    plain = without(plain, std::string_view(&theirs, 1));
  }
  if (const auto number = number_with_exponent(plain, other)) return number;
  const auto number = parse_decimal(plain, other);
  return number ? std::optional(*number) : std::nullopt;
}

std::string suggested_number(std::string_view cell, NumberStyle style, const NumberKind& kind) {
  if (cell.size() > kLongestNumber) return {};
  const std::string typed = as_typed(cell);
  std::string_view text = typed;
  if (text.starts_with('(') && text.ends_with(')'))
    return negative(without_signs(trimmed(text.substr(1, text.size() - 2)), kind), style, kind);
  text = without_signs(text, kind);
  if (text == "-" && kind.is_money) return "0";
  if (text.ends_with('-')) return negative(trimmed(text.substr(0, text.size() - 1)), style, kind);
  if (text.starts_with('-')) {
    const std::string_view behind = without_signs(trimmed(text.substr(1)), kind);
    if (behind.size() + 1 != text.size()) return negative(behind, style, kind);  // - 12,5 and -€ 12,5
  }
  if (has_spaces_between_thousands(text, style == NumberStyle::kDecimalComma ? ',' : '.')) {
    const auto number = parse_decimal(without_spaces(text), style);
    return number ? written(*number, style) : std::string();
  }
  const auto found = beginning_of(text, style, kind);
  if (!found) return {};
  const bool is_open = found->is_open(kind);
  std::string full = is_open ? std::string() : in_full(found->number, found->rest, style, kind);
  if (!full.empty()) return full;
  if (!is_unit_or_mark(found->rest, kind)) return {};
  return is_open ? std::string(found->text) : written(found->number, style);
}

std::string_view suggested_sign(std::string_view cell) {
  if (cell.size() > kLongestNumber) return {};
  const std::string text = utf8::lower(as_typed(cell));
  if (text == "-") return text == cell ? std::string_view() : "-";  // another dash
  const bool is_below =
      text.starts_with('<') && parse_decimal(trimmed(text.substr(1)), NumberStyle::kDecimalComma);
  const std::string plain = without(text, "!\"*");
  return is_below ? "x" : meant(kSigns, plain);
}

std::string_view suggested_status(std::string_view cell) {
  const std::string text = utf8::lower(as_typed(cell));
  const std::size_t begin = find_beyond_digits(text, "-.,% ");
  // As CBS marks them; the star of a note is another sign.
  if (begin != text.npos && (text.substr(begin) == "*" || text.substr(begin) == "**") && cell.contains('*'))
    return "voorlopig";
  if (begin == text.npos) return {};
  const std::string word = without(text.substr(begin), "()[].");
  return meant(kStatuses, std::string_view(trimmed(word)));
}

}  // namespace voortgang
