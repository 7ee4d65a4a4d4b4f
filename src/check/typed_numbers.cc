#include "check/typed_numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/text.h"
#include "base/written_number.h"
#include "diag/number_words.h"

namespace voortgang {
namespace {

// Before the number, without spaces and no-break spaces between.
bool stands_behind(std::string_view text, std::size_t at, std::string_view sign) {
  return trimmed(text.substr(0, at)).ends_with(sign);
}

}  // namespace

int significant_digits(Decimal number) {
  std::int64_t units = number.units;
  while (units != 0 && units % 10 == 0) units /= 10;
  int digits = 0;
  for (; units != 0; units /= 10) ++digits;
  return digits;
}

void TypedNumbers::start(GebiedIndex gebied, std::optional<HoofddoelIndex> hoofddoel, bool names_area) {
  gebied_ = gebied;
  hoofddoel_ = hoofddoel;
  names_area_ = names_area;
  is_gathered_ = false;
}

void TypedNumbers::check(const Prose& prose) {
  const std::vector<ProseToken>& tokens = prose.tokens();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == ProseKind::kNumber && !tokens[i].in_link) check_number(prose, i);
  }
}

// Most texts have no number to compare: only then is it worth to look the figures up.
void TypedNumbers::gather() {
  is_gathered_ = true;
  known_.clear();
  for (IndicatorIndex i = 0; i < dossier_.programma.indicatoren.size(); ++i) {
    if (hoofddoel_ && dossier_.programma.indicatoren[i].hoofddoel != *hoofddoel_) continue;
    const FeitenReeks* reeks = feiten_.reeks(i, gebied_);
    if (reeks != nullptr) gather_one(*reeks);
  }
}

void TypedNumbers::gather_one(const FeitenReeks& reeks) {
  for (const Feit* feit : {reeks.laatste, reeks.vorige}) {
    if (feit == nullptr || !feit->is_getal()) continue;
    const Decimal shown = rounded(feit->waarde(), std::min(reeks.decimalen, feit->waarde().decimals));
    known_.push_back({shown, &reeks, feit});
  }
}

void TypedNumbers::check_number(const Prose& prose, std::size_t at) {
  const std::vector<ProseToken>& tokens = prose.tokens();
  const std::string_view written = prose.word(tokens[at]);
  const auto number = parse_decimal(written, NumberStyle::kDecimalComma);
  if (!number || is_year(written) || significant_digits(*number) < 2) return;
  const bool is_date = at + 1 < tokens.size() && month_number(prose.word(tokens[at + 1])).has_value();
  if (is_date) return;
  if (!is_gathered_) gather();
  for (const Known& known : known_) {
    if (known.shown.value() != number->value() || !is_sure(known, prose, at)) continue;
    tell(prose.place(tokens[at]), known);
    return;
  }
}

bool TypedNumbers::is_sure(const Known& known, const Prose& prose, std::size_t at) const {
  const std::string_view unit = dossier_.programma.indicatoren[known.reeks->indicator].eenheid;
  const std::vector<ProseToken>& tokens = prose.tokens();
  const ProseToken& token = tokens[at];
  const bool is_share = prose.text().substr(token.end).starts_with('%');
  const bool is_money = stands_behind(prose.text(), token.begin, kEuroSign);
  if (is_share != (unit == "%") || (is_money && unit != "euro")) return false;
  if (is_share || significant_digits(known.shown) >= 3) return true;
  return at + 1 < tokens.size() && prose.word(tokens[at + 1]) == unit.substr(0, unit.find(' '));
}

void TypedNumbers::tell(Span place, const Known& known) {
  const Indicator& indicator = dossier_.programma.indicatoren[known.reeks->indicator];
  const bool is_latest = known.feit == known.reeks->laatste;
  const std::string periode = code(known.feit->periode);
  const std::string reference =
      fmt::format("{{{{{}{}{}}}}}", indicator.id,
                  names_area_ ? fmt::format(" gebied={}", dossier_.programma.gebied_id(gebied_)) : "",
                  is_latest ? "" : " periode=" + periode);
  problems_.add(Code::REF112, place,
                {{"indicator", indicator.id},
                 {"periode", periode},
                 {"waarde", number_words(known.shown)},
                 {"verwijzing", verbatim(reference)}});
}

}  // namespace voortgang
