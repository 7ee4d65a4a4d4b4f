#include "check/secrets.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/decimal.h"
#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"
#include "check/forbidden.h"
#include "programme/people.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 5> kSecretWords = {"geheim", "vertrouwelijk", "niet openbaar",
                                                          "confidential", "confidentieel"};
// Of a figure that ought to be withheld, or of something else; beginnings of words.
constexpr std::array<std::string_view, 34> kDoubtfulWords = {
    "onderdruk",         "afgescherm",       "herleid",
    "te klein",          "te weinig",        "te laag aantal",
    "privacy",           "niet tonen",       "niet publiceren",
    "niet gepubliceerd", "niet naar buiten", "niet voor publicatie",
    "niet delen",        "alleen intern",    "intern gebruik",
    "mag niet bekend",   "anonimi",          "(avg",
    "suppress",          "withheld",         "redacted",
    "not for publi",     "do not publish",   "disclos",
    "gemaskeerd",        "gemaskerd",        "niet vrijgegeven",
    "nog niet vrij",     "kleine aantallen", "klein aantal",
    "avg-gevoelig",      "i.v.m. avg",       "te kleine ",
    "wegens avg"};
// The whole of a remark that says no more than that.
constexpr std::array<std::string_view, 8> kMarks = {"x",       "avg",       "intern",     "secret",
                                                    "anoniem", "verborgen", "weggelaten", "g e h e i m"};
constexpr std::array<std::string_view, 4> kDenials = {"niet", "geen", "meer", "langer"};
constexpr std::array<std::string_view, 11> kBefore = {
    "er", "zijn", "aantal", "is", "was", "waren", "waarde", "cijfer", "=", "getal", "eigenlijk"};
constexpr std::string_view kBlank = " \t\r\n()";

std::string_view last_word(std::string_view text) {
  const std::size_t end = text.find_last_not_of(" \t\r\n:,");
  if (end == text.npos) return {};
  const std::size_t begin = text.find_last_of(kBlank, end);
  return text.substr(begin == text.npos ? 0 : begin + 1, end - (begin == text.npos ? 0 : begin + 1) + 1);
}

std::string_view first_word(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_first_of(" \t\r\n().,;", begin) - begin);
}

// A number by itself, and no part of a date, a code or a year.
bool is_value(std::string_view text, std::size_t begin, std::size_t end) {
  const auto stands_free = [&](std::size_t at, std::string_view allowed) {
    return at >= text.size() || allowed.find(text[at]) != allowed.npos;
  };
  return !is_year(text.substr(begin, end - begin)) && (begin == 0 || stands_free(begin - 1, " (:=\"")) &&
         stands_free(end, " .,;)\"");
}

// The first of these words in a remark, in any case, that is not denied.
template <std::size_t N>
std::string_view first_of(const std::array<std::string_view, N>& words, std::string_view remark) {
  const std::string small = utf8::lower(remark);
  if (small.size() != remark.size()) return {};
  // Letters that are parted by what nobody sees.
  const std::string seen = folded(remark);
  for (const std::string_view word : words) {
    if (seen.size() < small.size() && seen.find(word) != seen.npos && small.find(word) == small.npos)
      return trimmed(remark);
    const std::size_t at = small.find(word);
    if (at == small.npos) continue;
    if (is_one_of(last_word(std::string_view(small).substr(0, at)), kDenials)) continue;
    const std::size_t end = remark.find_first_of(" \t\r\n.,;:)", at + word.size());
    return remark.substr(at, std::min(end, remark.size()) - at);
  }
  return {};
}

}  // namespace

std::string_view secret_word(std::string_view remark) {
  const std::string_view word = first_of(kSecretWords, remark);
  return word.empty() && forbids_publication(remark) == Forbids::kYes ? trimmed(remark) : word;
}

std::string_view doubtful_word(std::string_view remark) {
  const std::string plain = folded(remark);
  const std::string_view mark = std::string_view(plain).substr(0, plain.find_last_not_of(" .!") + 1);
  if (is_one_of(mark, kMarks) || (plain.starts_with('<') && plain.find_first_of(kDecimalDigits) <= 2))
    return trimmed(remark);
  constexpr std::string_view kBelow = "minder dan ";
  const std::size_t below = plain.find(kBelow);
  const bool is_bound = below != plain.npos && below + kBelow.size() < plain.size() &&
                        is_digit(plain[below + kBelow.size()]) && plain.find('%') == plain.npos;
  if (is_bound || forbids_publication(remark) == Forbids::kPerhaps) return trimmed(remark);
  return first_of(kDoubtfulWords, remark);
}

std::optional<OtherCount> other_count_of_people(std::string_view remark, std::string_view unit, double of) {
  constexpr std::array<std::string_view, 6> kCountBefore = {"er",     "aantal", "eigenlijk",
                                                            "waarde", "cijfer", "getal"};
  for (std::size_t at = 0; at < remark.size();) {
    const std::size_t begin = remark.find_first_of(kDecimalDigits, at);
    if (begin == remark.npos) break;
    const std::size_t end = std::min(find_beyond_digits(remark, ".", begin), remark.size());
    at = end;
    if (!is_value(remark, begin, end)) continue;
    const std::string_view digits = remark.substr(begin, end - begin);
    const std::string_view after = first_word(remark.substr(end));
    const std::string before = utf8::lower(last_word(remark.substr(0, begin)));
    const std::string people = utf8::lower(after);
    const bool is_named =
        names_people(people) || (!people.empty() && people == utf8::lower(first_word(unit)));
    const bool counts = is_named || is_one_of(before, kCountBefore);
    const auto number = parse_decimal(digits, NumberStyle::kDecimalComma);
    if (!counts || before == "per" || before == "dan" || before == "<" || !number || number->value() == of)
      continue;
    return OtherCount{digits, is_named ? after : std::string_view()};
  }
  return std::nullopt;
}

bool is_only_number(std::string_view remark) {
  const std::string_view text = trimmed(remark);
  return !text.empty() && !is_year(text) && find_beyond_digits(text, ".,") == text.npos &&
         is_digit(text.back());
}

// "=C3=A9": é as mail writes it.
static std::string_view letter_of_mail(std::string_view text) {
  constexpr std::size_t kLength = 6;
  const auto is_hex = [](std::string_view two) {
    return two.size() == 2 && two.find_first_not_of("0123456789ABCDEF") == two.npos;
  };
  for (std::size_t at = text.find("=C"); at != text.npos; at = text.find("=C", at + 1)) {
    const std::string_view letter = text.substr(at, kLength);
    if (letter.size() == kLength && letter[3] == '=' && is_hex(letter.substr(1, 2)) &&
        is_hex(letter.substr(4)))
      return letter;
  }
  return {};
}

std::string_view misread_letters(std::string_view text) {
  constexpr std::string_view kReplacement = "\uFFFD";
  const std::size_t lost = text.find(kReplacement);
  if (lost != text.npos) return text.substr(lost, kReplacement.size());
  // The first byte of é and its like, read as a letter, with what its second became.
  for (const std::string_view lead : {"Ã", "Â", "â€"}) {
    const std::size_t at = text.find(lead);
    if (at == text.npos) continue;
    const std::string_view next = text.substr(at + lead.size());
    if (next.empty()) continue;
    const utf8::Decoded c = utf8::decode(next);
    const bool is_sign = (c.code_point >= 0x80 && c.code_point <= 0xBF) || c.code_point > 0x2000;
    if (is_sign || lead.size() > 2) return text.substr(at, lead.size() + c.length);
  }
  return letter_of_mail(text);
}

bool gives_number(std::string_view remark, std::string_view unit) {
  for (std::size_t at = 0; at < remark.size();) {
    if (!is_digit(remark[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < remark.size() && is_digit(remark[at])) ++at;
    if (!is_value(remark, begin, at)) continue;
    const std::string before = utf8::lower(last_word(remark.substr(0, begin)));
    const std::string after = utf8::lower(first_word(remark.substr(at)));
    if (before == "dan" || before == "<") continue;
    const bool alone = before.empty() && after.empty();
    const bool counts = names_people(after) || (!after.empty() && after == utf8::lower(first_word(unit)));
    if (alone || counts || is_one_of(before, kBefore)) return true;
  }
  return false;
}

}  // namespace voortgang
