#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/characters.h"
#include "base/digits.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::size_t kLongestSlug = 60;

bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}
// Base letter of U+00C0..U+00FF, in order; '?' where the character is not a letter with an accent.
constexpr std::string_view kLatin1Base = "aaaaaa?ceeeeiiii?nooooo??uuuuy??aaaaaa?ceeeeiiii?nooooo??uuuuy?y";

// Letters with an accent of their own behind them, and the one character that looks the same.
struct Accented {
  char32_t letter = 0;
  char32_t accent = 0;
  char32_t together = 0;
};
constexpr std::array<Accented, 24> kAccented = {
    {{'a', 0x300, 0xE0}, {'a', 0x301, 0xE1}, {'a', 0x302, 0xE2}, {'a', 0x303, 0xE3}, {'a', 0x308, 0xE4},
     {'c', 0x327, 0xE7}, {'e', 0x300, 0xE8}, {'e', 0x301, 0xE9}, {'e', 0x302, 0xEA}, {'e', 0x308, 0xEB},
     {'i', 0x300, 0xEC}, {'i', 0x301, 0xED}, {'i', 0x302, 0xEE}, {'i', 0x308, 0xEF}, {'n', 0x303, 0xF1},
     {'o', 0x300, 0xF2}, {'o', 0x301, 0xF3}, {'o', 0x302, 0xF4}, {'o', 0x303, 0xF5}, {'o', 0x308, 0xF6},
     {'u', 0x300, 0xF9}, {'u', 0x301, 0xFA}, {'u', 0x302, 0xFB}, {'u', 0x308, 0xFC}}};

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0xAD ||
         c == 0xFEFF;
}

void append_key(std::string& key, char32_t c) {
  if (c == 0x132 || c == 0x133) {  // the ligatures IJ and ij
    key += "ij";
  } else if (c >= 0xC0 && c <= 0xFF && kLatin1Base[c - 0xC0] != '?') {
    key += kLatin1Base[c - 0xC0];
  } else {
    utf8::append(key, c);
  }
}

// How many letters to put in, leave out, replace or swap with the next (optimal string alignment distance: no
// stretch is edited twice); by three rolling rows, enough for names of a few dozen characters.
std::size_t distance_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> two_back(b.size() + 1), previous(b.size() + 1), current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substitute = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({substitute, previous[j] + 1, current[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) current[j] = std::min(current[j], two_back[j - 2] + 1);
    }
    two_back.swap(previous);
    previous.swap(current);
  }
  return previous[b.size()];
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t'; };
  for (;;) {
    const std::size_t before = text.size();
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    if (text.starts_with(kNoBreakSpace)) text.remove_prefix(kNoBreakSpace.size());
    if (text.ends_with(kNoBreakSpace)) text.remove_suffix(kNoBreakSpace.size());
    if (text.size() == before) return text;
  }
}

std::string in_one_line(std::string_view text) {
  std::string out(text);
  std::ranges::replace_if(out, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return out;
}

std::string with_capital(std::string_view text) {
  constexpr std::string_view kSmallE = "é";
  if (text.starts_with(kSmallE)) return std::string("E").append(text.substr(kSmallE.size()));
  std::string out(text);
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

bool is_slug(std::string_view text) {
  if (text.empty() || text.size() > kLongestSlug || !is_small_letter(text.front())) return false;
  char before = '-';
  for (const char c : text) {
    if (c == '-' ? before == '-' : !is_small_letter(c) && !is_digit(c)) return false;
    before = c;
  }
  return before != '-';
}

std::string slug_of(std::string_view name) {
  std::string slug;
  for (const char c : collation_key(name)) {
    if (slug.size() == kLongestSlug) break;
    if (is_small_letter(c) || (is_digit(c) && !slug.empty()))
      slug += c;
    else if (!slug.empty() && slug.back() != '-')
      slug += '-';
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at; (at = text.find(separator)) != std::string_view::npos; text.remove_prefix(at + 1)) {
    parts.push_back(text.substr(0, at));
  }
  parts.push_back(text);
  return parts;
}

std::vector<std::string_view> split_any(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (std::size_t begin; (begin = text.find_first_not_of(separators)) != std::string_view::npos;) {
    text.remove_prefix(begin);
    parts.push_back(text.substr(0, text.find_first_of(separators)));
    text.remove_prefix(parts.back().size());
  }
  return parts;
}

std::string joined(std::span<const std::string> parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (&part != parts.data()) out += separator;
    out += part;
  }
  return out;
}

void append_item(std::string& list, std::string_view item) {
  if (!list.empty()) list += ", ";
  list += item;
}

std::string_view nearest(std::string_view found, std::span<const std::string_view> known) {
  constexpr std::size_t kLongestName = 80;  // longer names are noise, and the distance costs their product
  if (found.size() > kLongestName) return {};
  std::string_view best;
  std::size_t limit = std::max<std::size_t>(1, found.size() / 3);
  for (const std::string_view name : known) {
    if (name.size() > found.size() + limit || name.size() + limit < found.size()) continue;
    const std::size_t d = distance_between(found, name);
    if (d > limit) continue;
    best = name;
    if (d == 0) break;
    limit = d - 1;  // from here on only a nearer name counts
  }
  return best;
}

std::string folded(std::string_view label) {
  std::u32string seen;
  const std::string small = utf8::lower(trimmed(label));
  for (std::string_view rest = small; !rest.empty();) {
    const utf8::Decoded c = utf8::decode(rest);
    rest.remove_prefix(std::max<std::size_t>(c.length, 1));
    if (is_unseen(c.code_point)) continue;
    const char32_t letter = is_dash(c.code_point) ? U'-' : c.code_point;
    const bool is_behind_dash = !seen.empty() && seen.back() == U'-';
    if (letter == U'-' && !seen.empty() && seen.back() == U' ') seen.pop_back();  // 18 - 30 is 18-30
    if (is_behind_dash && is_space(letter)) continue;
    const auto joined = std::ranges::find_if(kAccented, [&](const Accented& one) {
      return !seen.empty() && one.letter == seen.back() && one.accent == c.code_point;
    });
    if (joined != kAccented.end())
      seen.back() = joined->together;
    else if (!is_space(letter))
      seen += letter;
    else if (!seen.empty() && seen.back() != ' ')
      seen += ' ';
  }
  std::string out;
  for (const char32_t c : seen) utf8::append(out, c);
  return out;
}

std::string collation_key(std::string_view text) {
  const std::string small = utf8::lower(text);
  std::string key;
  for (std::string_view rest = small; !rest.empty();) {
    const utf8::Decoded c = utf8::decode(rest);
    if (c.length == 0) return key.append(rest);
    append_key(key, c.code_point);
    rest.remove_prefix(c.length);
  }
  return key;
}

}  // namespace voortgang
