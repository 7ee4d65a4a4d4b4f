#include "forms/cbs_joined.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "forms/import_bestemming.h"

namespace voortgang {
namespace {

bool is_nothing(const CbsCijfer& cijfer) {
  return cijfer.waarneming.toestand == Toestand::kNietVanToepassing;
}

void become(Waarneming& waarneming, Toestand toestand) {
  waarneming.toestand = toestand;
  waarneming.waarde = {};
  waarneming.getal = 0;
}

// Percentages and their like of two parts do not make that of the whole.
bool can_be_added(const Indicator& of) {
  switch (of.soort) {
    case IndicatorSoort::kStand:
    case IndicatorSoort::kStroom:
    case IndicatorSoort::kBedrag:
      return true;
    case IndicatorSoort::kPercentage:
    case IndicatorSoort::kVerhouding:
    case IndicatorSoort::kIndex:
      return false;
  }
  return false;
}

// False where the sum of two numbers is too long.
bool add_number(Waarneming& one, const Waarneming& other) {
  const std::uint8_t decimals = std::max(one.waarde.decimals, other.waarde.decimals);
  Decimal sum = rounded(one.waarde, decimals);
  if (__builtin_add_overflow(sum.units, rounded(other.waarde, decimals).units, &sum.units)) return false;
  one.waarde = sum;
  one.getal = sum.value();
  if (other.status == Status::kVoorlopig) one.status = Status::kVoorlopig;
  return true;
}

// A sum of which not all parts are numbers is withheld where one is, else missing.
void add_part(CbsCijfer& sum, const CbsCijfer& part) {
  Waarneming& was = sum.waarneming;
  sum.is_status_known &= part.is_status_known;
  if (is_nothing(part)) return;
  if (is_nothing(sum)) {
    was = part.waarneming;
    return;
  }
  if (was.is_getal() && part.waarneming.is_getal() && add_number(was, part.waarneming)) return;
  const bool is_secret = was.toestand == Toestand::kGeheim || part.waarneming.toestand == Toestand::kGeheim;
  become(was, is_secret ? Toestand::kGeheim : Toestand::kOntbreekt);
}

}  // namespace

void CbsJoined::add(CbsCijfer cijfer, const CbsDeel& deel, std::string_view region) {
  cijfer.onderdeel = deel.onderdeel;
  const Key key{cijfer.indicator, cijfer.gebied, deel.onderdeel, cijfer.waarneming.periode};
  const auto [place, is_new] = place_.emplace(key, found_.size());
  if (is_new) found_.emplace_back();
  std::vector<OfRegion>& regions = found_[place->second];
  const auto known = std::ranges::find(regions, region, &OfRegion::region);
  if (known == regions.end()) {
    const Span span = cijfer.span;
    regions.push_back({std::move(cijfer), region, {{deel.categorie, span}}, deel.verwacht});
    return;
  }
  const auto [first, is_other] = known->categories.emplace(deel.categorie, cijfer.span);
  if (!is_other) return tell_twice(cijfer, first->second);
  if (!can_be_added(dossier_.programma.indicatoren[cijfer.indicator]))
    return tell_twice(cijfer, known->categories.begin()->second);
  add_part(known->cijfer, cijfer);
}

void CbsJoined::tell_twice(const CbsCijfer& cijfer, Span first) {
  if (names_are_open_) {
    problems_.add(Code::CBS124, cijfer.span, {{"naam", bestemming_naam(dossier_.programma, cijfer.gebied)}},
                  {first});
    return;
  }
  problems_.add(Code::CBS107, cijfer.span,
                {{"indicator", dossier_.programma.indicatoren[cijfer.indicator].id},
                 {"periode", code(cijfer.waarneming.periode)},
                 {"gebied", bestemming_naam(dossier_.programma, cijfer.gebied)},
                 {"mapping", mapping_},
                 {"kolommen", columns_.others()}},
                {first});
}

// A sum of which a value is not in the file is no figure.
void CbsJoined::settle(OfRegion& sum) {
  Waarneming& waarneming = sum.cijfer.waarneming;
  if (sum.categories.size() >= sum.expected || !waarneming.is_getal()) return;
  problems_.add(Code::CBS122, sum.cijfer.span,
                {{"indicator", dossier_.programma.indicatoren[sum.cijfer.indicator].id},
                 {"periode", code(waarneming.periode)},
                 {"gebied", bestemming_naam(dossier_.programma, sum.cijfer.gebied)},
                 {"mapping", mapping_}});
  become(waarneming, Toestand::kOntbreekt);
}

std::vector<CbsCijfer> CbsJoined::take() {
  std::vector<CbsCijfer> all;
  for (std::vector<OfRegion>& regions : found_) all.push_back(joined(regions));
  return all;
}

CbsCijfer CbsJoined::joined(std::vector<OfRegion>& regions) {
  for (OfRegion& region : regions) settle(region);
  CbsCijfer one = regions.front().cijfer;
  std::string_view of = regions.front().region;
  const Indicator& indicator = dossier_.programma.indicatoren[one.indicator];
  for (const OfRegion& region : regions) {
    const CbsCijfer& other = region.cijfer;
    if (&region == &regions.front() || is_nothing(other)) continue;
    if (is_nothing(one)) {
      one = other;
      of = region.region;
      continue;
    }
    const bool is_sum = one.waarneming.is_getal() && other.waarneming.is_getal() &&
                        indicator.aggregatie == Aggregatie::kSom &&
                        add_number(one.waarneming, other.waarneming);
    if (!is_sum) tell_no_sum(one, of, region);
  }
  one.herkomst = herkomst_of(regions);
  return one;
}

// By the code of a gemeente where it is ours, so that a file with names says the same as one with codes.
std::string CbsJoined::herkomst_of(const std::vector<OfRegion>& regions) const {
  const GebiedIndex gebied = regions.front().cijfer.gebied;
  if (!tabel_.has_more_regions(gebied, dossier_.programma)) return {};
  std::set<std::string_view> with_number;
  for (const OfRegion& region : regions) {
    if (region.cijfer.waarneming.is_getal())
      with_number.insert(tabel_.known_as(gebied, trimmed(region.region), dossier_.programma));
  }
  std::string out;
  for (const std::string_view region : with_number) append_item(out, region);
  return out;
}

void CbsJoined::tell_no_sum(const CbsCijfer& one, std::string_view region, const OfRegion& other) {
  problems_.add(Code::CBS117, other.cijfer.span,
                {{"gebied", bestemming_naam(dossier_.programma, one.gebied)},
                 {"code", region},
                 {"ander", other.region},
                 {"indicator", dossier_.programma.indicatoren[one.indicator].id},
                 {"periode", code(one.waarneming.periode)},
                 {"mapping", mapping_}},
                {one.span});
}

}  // namespace voortgang
