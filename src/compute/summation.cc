#include "compute/summation.h"

#include "base/decimal.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

int doubt(Status status) {
  switch (status) {
    case Status::kDefinitief:
      return 0;
    case Status::kHerzien:
      return 1;
    case Status::kVoorlopig:
      return 2;
    case Status::kGeschat:
      return 3;
    case Status::kTrendbreuk:
      return 4;
  }
  return 0;
}

}  // namespace

Status less_sure(Status a, Status b) {
  return doubt(a) >= doubt(b) ? a : b;
}

// Sums are kept twice: in whole units of the last decimal, which is exact and what is published, and as a
// double for where those units grow too large. One overflow makes the units of that sum worthless for good.

// The parts have mostly the same periods, so that both walk on side by side.
void Summation::add(std::span<const Waarneming> part) {
  auto at = sums_.begin();
  for (const Waarneming& w : part) {
    while (at != sums_.end() && at->waarneming.periode < w.periode) ++at;
    if (at == sums_.end() || at->waarneming.periode != w.periode) {
      at = sums_.insert(at, Sum{.waarneming = {.waarde = {0, decimals_}, .periode = w.periode}});
    }
    add_to(*at, w);
  }
}

void Summation::add_to(Sum& sum, const Waarneming& part) const {
  Waarneming& waarneming = sum.waarneming;
  waarneming.status = less_sure(waarneming.status, part.status);
  if (part.toestand == Toestand::kNietVanToepassing) ++sum.not_applicable;
  if (!part.is_getal()) return;
  ++sum.numbers;
  waarneming.getal += part.getal;
  const Decimal same = rounded(part.waarde, decimals_);
  sum.exact = sum.exact && same.decimals == decimals_ &&
              !__builtin_add_overflow(waarneming.waarde.units, same.units, &waarneming.waarde.units);
}

Waarneming Summation::finished(const Sum& sum, TextArena& notes) const {
  Waarneming out = sum.waarneming;
  const std::size_t parts = parts_(out.periode);
  if (sum.not_applicable == parts) {
    out.toestand = Toestand::kNietVanToepassing;
  } else if (sum.numbers + sum.not_applicable == parts) {  // what does not apply adds nothing
    out.toestand = Toestand::kGetal;
  } else {
    out.toelichting = notes.keep(woorden::kOnvolledig(count_text(sum.numbers), count_text(parts)));
    out.set_onvolledig({static_cast<std::uint16_t>(sum.numbers), static_cast<std::uint16_t>(parts)});
  }
  if (sum.exact)
    out.getal = out.waarde.value();
  else
    out.waarde = decimal_from(out.getal, 0).value_or(Decimal{});
  return out;
}

std::vector<Waarneming> Summation::result(TextArena& notes) const {
  std::vector<Waarneming> out;
  out.reserve(sums_.size());
  for (const Sum& sum : sums_) out.push_back(finished(sum, notes));
  return out;
}

}  // namespace voortgang
