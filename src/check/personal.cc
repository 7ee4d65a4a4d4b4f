#include "check/personal.h"

#include <algorithm>
#include <array>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 16> kGeneralMail = {
    "info",    "gemeente",     "post",    "contact",         "griffie",   "raadsgriffie",
    "bestuur", "communicatie", "postbus", "secretariaat",    "webmaster", "data",
    "privacy", "fg",           "wmo",     "toegankelijkheid"};
constexpr std::array<std::string_view, 3> kGeneralNumbers = {"0800", "0900", "0906"};
constexpr std::array<std::string_view, 11> kTitles = {"dhr.", "mw.", "mevr.", "mevrouw", "meneer", "mr.",
                                                      "drs.", "dr.", "ir.",   "ing.",    "prof."};
constexpr std::array<std::string_view, 11> kBetween = {"de",  "den", "der", "van", "het", "ter",
                                                       "ten", "te",  "la",  "el",  "'t"};
// Of a name that is nobody's.
constexpr std::array<std::string_view, 19> kOrganisation = {
    "team",    "afdeling", "domein",       "gemeente",    "college",  "raad",      "samenleving",
    "zaken",   "wmo",      "bureau",       "cluster",     "beleid",   "wethouder", "sociaal",
    "griffie", "loket",    "secretariaat", "servicepunt", "programma"};

// A mark that may stand between groups of digits: how long it is; 0 where there is none.
std::size_t mark_at(std::string_view text) {
  constexpr std::string_view kSigns = " -()/.";
  // Hard spaces, hyphens and dashes.
  constexpr std::array<std::string_view, 7> kWider = {"\u00A0", "\u202F", "\u2010", "\u2011",
                                                      "\u2012", "\u2013", "\u2014"};
  if (text.empty()) return 0;
  if (kSigns.contains(text.front())) return 1;
  const auto found =
      std::ranges::find_if(kWider, [&](std::string_view one) { return text.starts_with(one); });
  return found == kWider.end() ? 0 : found->size();
}

// Groups of digits with at most two marks between them, or a dash with spaces around it, from `at` on.
std::vector<std::string_view> groups_from(std::string_view text, std::size_t at) {
  std::vector<std::string_view> groups;
  while (true) {
    std::size_t first = at, marks = 0, spaces = 0;
    while (const std::size_t length = mark_at(text.substr(first))) {
      spaces += text[first] == ' ' ? 1U : 0U;
      first += length;
      ++marks;
    }
    const bool is_spaced_dash = marks == 3 && spaces == 2;
    if (first >= text.size() || !is_digit(text[first]) || (marks > 2 && !is_spaced_dash)) return groups;
    at = first;
    while (at < text.size() && is_digit(text[at])) ++at;
    groups.push_back(text.substr(first, at - first));
  }
}

bool is_date(const std::vector<std::string_view>& groups) {
  return groups.size() >= 3 && groups[0].size() <= 2 && groups[1].size() <= 2 && groups[2].size() == 4;
}

// How many of these groups, the first of which begins with a zero or came behind a plus, make a number; 0
// where they make none.
std::size_t groups_of_number(const std::vector<std::string_view>& groups, bool abroad) {
  if (!abroad && (is_date(groups) || is_one_of(groups[0], kGeneralNumbers))) return 0;
  const std::string_view area = groups[0];
  const bool is_area = abroad ? area.starts_with("31") || area.starts_with("0031")
                              : area == "06" || area.size() == 3 || area.size() == 4 || area.size() == 10;
  if (!is_area) return 0;
  const std::size_t wanted = abroad ? 9 + (area.starts_with("00") ? 4U : 2U) : 10U;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    digits += groups[i].size();
    const bool has_trunk = abroad && i == 1 && groups[i] == "0";  // +31 (0)6
    if (has_trunk) --digits;
    if (digits == wanted) return i + 1;
  }
  return 0;
}

bool stands_free(std::string_view text, std::size_t begin, std::size_t end) {
  const bool before = begin == 0 || !is_word_byte(text[begin - 1]);
  const bool behind = end >= text.size() || !is_word_byte(text[end]);
  return before && behind;
}

bool is_mail_sign(char c) {
  return is_digit(c) || is_letter(c) || c == '.' || c == '_' || c == '-' || c == '+';
}

bool is_capital(std::string_view word) {
  return !word.empty() &&
         utf8::lower(word.substr(0, utf8::decode(word).length)) != word.substr(0, utf8::decode(word).length);
}

}  // namespace

std::optional<TextStretch> phone_number(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool has_plus = text[at] == '+';
    const bool is_start = has_plus || text[at] == '0';
    const bool goes_on = at > 0 && (is_word_byte(text[at - 1]) || text[at - 1] == ',' || text[at - 1] == '.');
    if (!is_start || goes_on) continue;
    const std::vector<std::string_view> groups = groups_from(text, has_plus ? at + 1 : at);
    if (groups.empty()) continue;
    const bool abroad = has_plus || groups[0].starts_with("0031");
    const std::size_t used = groups_of_number(groups, abroad);
    if (used == 0) continue;
    const std::string_view last = groups[used - 1];
    const auto end = static_cast<std::size_t>(last.data() + last.size() - text.data());
    const bool in_brackets = at > 0 && text[at - 1] == '(' && text.substr(at, end - at).contains(')');
    if (stands_free(text, at, end)) return TextStretch{in_brackets ? at - 1 : at, end};
  }
  return std::nullopt;
}

std::optional<TextStretch> personal_mail(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find('@', from); at != text.npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > from && is_mail_sign(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && is_mail_sign(text[end])) ++end;
    while (text[end - 1] == '.') --end;  // of the sentence
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    const std::string name = utf8::lower(text.substr(begin, at - begin));
    if (!name.empty() && domain.find('.') != domain.npos && !is_one_of(name, kGeneralMail))
      return TextStretch{begin, end};
  }
  return std::nullopt;
}

std::vector<std::string> names_in(std::string_view field) {
  std::vector<std::string> found;
  for (const std::string_view part : split_any(field, ",;()")) {
    std::vector<std::string_view> words = split_any(part);
    // Behind a name stands how to reach somebody.
    words.erase(std::ranges::find_if(words,
                                     [](std::string_view word) {
                                       return word.contains('@') || std::ranges::any_of(word, is_digit);
                                     }),
                words.end());
    while (!words.empty() && is_one_of(utf8::lower(words.front()), kTitles)) words.erase(words.begin());
    if (words.size() < 2 || !is_capital(words.front()) || !is_capital(words.back())) continue;
    const bool is_name = std::ranges::all_of(words, [](std::string_view word) {
      const std::string small = utf8::lower(word);
      return !is_one_of(small, kOrganisation) && (is_capital(word) || is_one_of(small, kBetween));
    });
    if (!is_name) continue;
    const auto from = [&](std::size_t first) {
      return std::string(words[first].data(), words.back().data() + words.back().size());
    };
    found.push_back(from(0));
    if (words.back().size() >= 3) found.push_back(from(1));
  }
  return found;
}

std::optional<TextStretch> named(std::string_view text, std::string_view name) {
  // "de Vries" is "De Vries" behind "mevrouw".
  const std::size_t last = name.find_last_of(' ') + 1;  // npos + 1 is 0
  const std::string small = utf8::lower(text);
  if (small.size() != text.size()) return std::nullopt;
  const std::string wanted = utf8::lower(name);
  if (wanted.size() != name.size()) return std::nullopt;
  for (std::size_t at = small.find(wanted); at != small.npos; at = small.find(wanted, at + 1)) {
    const bool same_surname = text.substr(at + last, name.size() - last) == name.substr(last);
    if (same_surname && stands_free(text, at, at + name.size())) return TextStretch{at, at + name.size()};
  }
  return std::nullopt;
}

}  // namespace voortgang
