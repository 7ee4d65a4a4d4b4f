#include "base/periode_woorden.h"

#include <fmt/format.h>

#include <optional>

namespace voortgang {
namespace {

constexpr int kInYear = 12;

int months_in(Periode p) {
  return kInYear / periods_per_year(p.frequentie);
}

bool begins_year(Periode p) {
  return p.nummer == 1 && p.frequentie != Frequentie::kSchooljaar;
}

bool ends_year(Periode p) {
  return p.nummer == periods_per_year(p.frequentie) && p.frequentie != Frequentie::kSchooljaar;
}

// Longer than a month and shorter than a year: its edge has a name of its own.
bool is_part_of_year(Periode p) {
  return p.frequentie == Frequentie::kHalfjaar || p.frequentie == Frequentie::kKwartaal;
}

std::optional<std::string> edge_at_end(Periode p) {
  if (!is_part_of_year(p)) return std::nullopt;
  if (ends_year(p)) return fmt::format("eind {}", p.jaar);
  if (p.nummer * months_in(p) == kInYear / 2) return fmt::format("halverwege {}", p.jaar);
  return std::nullopt;
}

}  // namespace

std::string words(Periode p) {
  switch (p.frequentie) {
    case Frequentie::kJaar:
      return fmt::format("{}", p.jaar);
    case Frequentie::kHalfjaar:
      return fmt::format("{}e halfjaar {}", p.nummer, p.jaar);
    case Frequentie::kKwartaal:
      return fmt::format("{}e kwartaal {}", p.nummer, p.jaar);
    case Frequentie::kMaand:
      return fmt::format("{} {}", kMonthNames[p.nummer - 1U], p.jaar);
    case Frequentie::kSchooljaar:
      return fmt::format("schooljaar {}/{:02}", p.jaar, (p.jaar + 1) % 100);
  }
  return {};
}

std::string phrase(Periode p) {
  switch (p.frequentie) {
    case Frequentie::kHalfjaar:
      return fmt::format("het {}e halfjaar van {}", p.nummer, p.jaar);
    case Frequentie::kKwartaal:
      return fmt::format("het {}e kwartaal van {}", p.nummer, p.jaar);
    case Frequentie::kSchooljaar:
      return "het " + words(p);
    case Frequentie::kJaar:
    case Frequentie::kMaand:
      return words(p);
  }
  return {};
}

std::string start_phrase(Periode p) {
  return is_part_of_year(p) && begins_year(p) ? fmt::format("begin {}", p.jaar) : phrase(p);
}

std::string end_phrase(Periode p) {
  return edge_at_end(p).value_or(phrase(p));
}

std::string by_the_end_of(Periode p) {
  return edge_at_end(p).value_or("in " + phrase(p));
}

std::string span_phrase(Periode first, Periode last) {
  if (first == last) return words(first);
  if (first.jaar == last.jaar && begins_year(first) && ends_year(last)) return fmt::format("{}", first.jaar);
  return fmt::format("{} tot en met {}", start_phrase(first), end_phrase(last));
}

}  // namespace voortgang
