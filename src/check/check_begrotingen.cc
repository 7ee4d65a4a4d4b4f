#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "check/budget_zeros.h"
#include "check/check.h"
#include "check/delivered.h"
#include "diag/number_words.h"
#include "programme/plan_sums.h"

namespace voortgang {
namespace {

// Nothing where an amount is still open, or where the cover does not speak of all these years.
std::optional<std::int64_t> covered_until(const Begroting& begroting, std::int16_t jaar) {
  std::int64_t sum = 0;
  std::int16_t begin = begroting.jaren.back();
  std::int16_t end = begroting.jaren.front();
  for (const Dekking& dekking : begroting.dekking) {
    begin = std::min(begin, dekking.van);
    end = std::max(end, dekking.tot);
    if (dekking.van > jaar) continue;
    if (!dekking.bedrag) return std::nullopt;
    sum += *dekking.bedrag;
  }
  if (begin > begroting.jaren.front() || end < jaar) return std::nullopt;
  return sum;
}

// The first amount of a year, to point at.
Span place_of_year(const Dossier& dossier, const Begroting& begroting, std::int16_t jaar) {
  for (const Begrotingsproject& one : begroting.projecten) {
    const auto cel = std::ranges::find(one.cellen, jaar, &Begrotingscel::jaar);
    if (cel != one.cellen.end()) return line_place(dossier, begroting.bestand, cel->regel);
  }
  return {begroting.bestand, 0, 0};
}

void check_cover(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  if (begroting.dekking.empty()) return;
  for (const std::int16_t jaar : begroting.jaren) {
    const auto covered = covered_until(begroting, jaar);
    const std::int64_t sure = planned(begroting, begroting.jaren.front(), jaar).zeker;
    if (!covered || sure <= *covered) continue;
    problems.add(
        Code::BEG107, place_of_year(dossier, begroting, jaar),
        {{"jaar", std::int64_t{jaar}}, {"bedrag", number_words(sure)}, {"gedekt", number_words(*covered)}});
    return;  // later years add up what is lacking here
  }
}

struct YearRange {
  int van = 0, tot = 0;
  std::size_t begin = 0, end = 0;  // in the text
};

std::optional<int> year_at(std::string_view text, std::size_t at) {
  int year = 0;
  if (at + 4 > text.size()) return std::nullopt;
  const auto read = std::from_chars(text.data() + at, text.data() + at + 4, year);
  if (read.ptr != text.data() + at + 4 || year < kFirstJaar || year > kLastJaar) return std::nullopt;
  return year;
}

// "2020-2026", with a hyphen or a dash.
std::optional<YearRange> years_in(std::string_view text) {
  for (std::size_t at = 0; at + 9 <= text.size(); ++at) {
    const auto van = year_at(text, at);
    if (!van) continue;
    const std::size_t dash = text.substr(at + 4).starts_with("–") ? std::string_view("–").size()
                             : text[at + 4] == '-'                ? 1
                                                                  : 0;
    const auto tot = dash == 0 ? std::nullopt : year_at(text, at + 4 + dash);
    if (tot) return YearRange{*van, *tot, at, at + 8 + dash};
  }
  return std::nullopt;
}

// "tot en met 2025" anywhere, also over the end of a line.
bool explains(std::string_view text, int tot) {
  std::string flat;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank) flat += c;
    if (is_blank && !flat.ends_with(' ')) flat += ' ';
  }
  return flat.find("tot en met " + std::to_string(tot)) != std::string::npos;
}

void check_title(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  if (!begroting.tekst) return;
  const auto titled = years_in(begroting.tekst->titel);
  const int van = begroting.jaren.front();
  const int tot = begroting.jaren.back();
  if (!titled || (titled->van == van && titled->tot == tot)) return;
  const std::string_view text = dossier.bronnen.at(begroting.tekst->bestand).text;
  if (explains(text, tot)) return;
  const std::string_view written =
      std::string_view(begroting.tekst->titel).substr(titled->begin, titled->end - titled->begin);
  const auto begin = static_cast<std::uint32_t>(std::min(text.find(written), text.size()));
  problems.add(Code::BEG108,
               {begroting.tekst->bestand, begin, begin + static_cast<std::uint32_t>(written.size())},
               {{"titel", written}, {"van", std::int64_t{van}}, {"tot", std::int64_t{tot}}});
}

// What was spent cannot be of a year that has not come.
void check_years_of_spending(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  const Datum out = dossier.programma.editie.datum;
  if (out.jaar == 0) return;
  for (const Begrotingsproject& project : begroting.projecten) {
    for (const Begrotingscel& cel : project.cellen) {
      if (!cel.gerealiseerd || *cel.gerealiseerd == 0 || cel.jaar <= out.jaar) continue;
      problems.add(Code::BEG124, line_place(dossier, begroting.bestand, cel.regel),
                   {{"nummer", std::int64_t{project.nummer}},
                    {"jaar", std::int64_t{cel.jaar}},
                    {"waarde", number_words(*cel.gerealiseerd)},
                    {"datum", code(out)}});
    }
  }
}

// More spent than planned has a reason that a council will ask for.
void check_spending(const Dossier& dossier, const Begroting& begroting, Problems& problems) {
  for (const Begrotingsproject& project : begroting.projecten) {
    if (!project.voetnoot.empty() || tells_zeros(dossier, begroting, project, problems)) continue;
    for (const Begrotingscel& cel : project.cellen) {
      if (is_overspent(cel))
        problems.add(
            Code::BEG114, line_place(dossier, begroting.bestand, cel.regel),
            {{"gerealiseerd", number_words(*cel.gerealiseerd)}, {"bedrag", number_words(*cel.bedrag)}});
    }
  }
}

}  // namespace

void check_begrotingen(const Dossier& dossier, Problems& problems) {
  for (const Begroting& begroting : dossier.programma.begrotingen) {
    if (begroting.jaren.empty()) continue;
    check_zeros(dossier, begroting, problems);
    check_cover(dossier, begroting, problems);
    check_spending(dossier, begroting, problems);
    check_years_of_spending(dossier, begroting, problems);
    check_title(dossier, begroting, problems);
  }
}

}  // namespace voortgang
