#include "compute/secrecy/toenmalig.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <set>

#include "base/samenhang.h"
#include "compute/secrecy/opgave.h"

namespace voortgang {
namespace {

// Of so many figures that were revised, every combination is looked at.
constexpr std::size_t kMostRevised = 5;

bool is_of_supplier(const OudeSom::Deel& deel) {
  return deel.was != nullptr && deel.was->toestand == Toestand::kGeheim;
}

bool is_withheld(const OudeSom::Deel& deel) {
  return is_of_supplier(deel) || (deel.was != nullptr && deel.was->toestand == Toestand::kTeKlein);
}

// And nobody was told what it is.
bool is_secret(const OudeSom::Deel& deel) {
  return is_withheld(deel) && !deel.was->eerder_getoond;
}

std::int64_t least_of(const OudeSom::Deel& deel) {
  return deel.was != nullptr && deel.was->toestand == Toestand::kTeKlein && deel.shows_zero ? 1 : 0;
}

}  // namespace

Toenmalig::Toenmalig(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
                     const Indicatorgroep& groep, Tabelbouw& bouw)
    : programma_(programma), verbanden_(verbanden), eerder_(eerder), groep_(groep), bouw_(bouw) {
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) gebieden_.emplace(programma.gebied_id(g), g);
}

void Toenmalig::tie() {
  for (const BevrorenEditie* editie : eerder_.list())
    sommen_.push_back(sommen_of(programma_, groep_, *editie));
  for (std::size_t e = 0; e < sommen_.size(); ++e) {
    for (const OudeSom& som : sommen_[e]) take(som, e);
  }
  if (!herzien_.empty()) {
    for (const Gelezen& gelezen : vast_) tie_revised(gelezen);
    suppose_revised();
  }
  tie_open();
}

std::optional<Plek> Toenmalig::place_now(const OudePlek& plek) const {
  const Indicator& of = indicator(plek.indicator);
  const auto gebied = gebieden_.find(plek.gebied);
  if (gebied == gebieden_.end() || !programma_.exists(gebied->second, plek.periode)) return std::nullopt;
  if (gebied->second != kRegio && !of.covers(gebied->second)) return std::nullopt;
  Plek out{plek.indicator, gebied->second, {}, plek.periode};
  for (const auto& [kolom, waarde] : plek.deel) {
    const auto column = std::ranges::find(of.uitsplitsingen, kolom, &Uitsplitsing::kolom);
    if (column == of.uitsplitsingen.end()) return std::nullopt;
    const auto value = std::ranges::find(column->waarden, waarde);
    if (value == column->waarden.end()) return std::nullopt;
    out.onderdeel.push_back({static_cast<std::uint32_t>(column - of.uitsplitsingen.begin()),
                             static_cast<std::uint32_t>(value - column->waarden.begin())});
  }
  std::ranges::sort(out.onderdeel);
  return out;
}

std::optional<Figuur> Toenmalig::figure_now(const OudePlek& plek) const {
  const auto place = place_now(plek);
  return place ? verbanden_.find(*place) : std::nullopt;
}

bool Toenmalig::is_kept_now(const OudePlek& plek) const {
  const auto figuur = figure_now(plek);
  return figuur && verbanden_.cijfer(*figuur).toestand == Toestand::kGeheim;
}

bool Toenmalig::is_small(IndicatorIndex of, std::int64_t value) const {
  return is_protected(indicator(of)) && is_small_number(indicator(of), value);
}

bool Toenmalig::is_told(std::uint32_t cel) const {
  const auto found = told_.find(cel);
  return found != told_.end() && found->second;
}

Toenmalig::Gelezen Toenmalig::read(const OudeSom& som, bool with_absent) {
  Gelezen out;
  for (const Deel& deel : som.delen) {
    const auto figuur = figure_now(deel.plek);
    const Waarneming* now = figuur ? &verbanden_.cijfer(*figuur) : nullptr;
    if (deel.was == nullptr && !with_absent) {
      out.is_as_now = out.is_as_now && now == nullptr;
      continue;
    }
    if (deel.was != nullptr && deel.was->is_getal()) {
      out.som += deel.teken * std::llround(deel.was->waarde.value());
      out.is_told = true;
      out.is_as_now = out.is_as_now && now != nullptr && is_same(*deel.was, *now);
      continue;
    }
    const Toestand is = deel.was != nullptr ? deel.was->toestand
                        : now != nullptr    ? now->toestand
                                            : Toestand::kOntbreekt;
    if (is == Toestand::kNietVanToepassing) continue;
    if (now == nullptr || !now->is_getal()) {
      out.open.push_back(&deel);
      continue;
    }
    const std::uint32_t cel = bouw_.cell_of(*figuur);
    told_.try_emplace(cel, eerder_.that_showed(*figuur) != nullptr);
    out.cellen.emplace_back(&deel, Lid{cel, deel.teken});
    out.som += deel.teken * bouw_.cel(cel).waarde;
  }
  return out;
}

// What has no figure is not below nothing.
bool Toenmalig::can_be(const Gelezen& gelezen) {
  if (gelezen.open.empty()) return gelezen.som == 0;
  const std::int8_t sign = gelezen.open.front()->teken;
  const bool is_mixed =
      std::ranges::any_of(gelezen.open, [&](const Deel* deel) { return deel->teken != sign; });
  return is_mixed || -sign * gelezen.som >= 0;
}

// Whether what an edition did not have was a part, nobody said: it was, where the sum then holds; where that
// is not known, both are looked at. Where a part has no place any more, what is new came instead.
void Toenmalig::take(const OudeSom& som, std::size_t editie) {
  const auto is_absent = [](const Deel& deel) { return deel.was == nullptr; };
  const bool has_absent = std::ranges::any_of(som.delen, is_absent);
  const bool has_gone = std::ranges::any_of(
      som.delen, [&](const Deel& deel) { return !is_absent(deel) && !place_now(deel.plek); });
  std::vector<bool> ways;
  if (!has_absent || !som.may_lack)
    ways = {true};
  else if (has_gone)
    ways = {false};
  else
    ways = {!som.has_new, som.has_new};
  bool is_taken = false;
  for (const bool with_absent : ways) {
    Gelezen gelezen = read(som, with_absent);
    const bool is_last = with_absent == ways.back();
    if (!gelezen.open.empty()) {
      if (!can_be(gelezen) && (!is_last || is_taken)) continue;
      open_.push_back({editie, &som, std::move(gelezen)});
      is_taken = true;
    } else if (gelezen.som == 0) {
      keep(std::move(gelezen));
      // Or what is new was no part, and what was withheld has been revised.
      if (with_absent && som.has_new) revise(read(som, false));
      return;
    } else if (is_last && !is_taken) {
      revise(gelezen);
    }
  }
}

void Toenmalig::keep(Gelezen gelezen) {
  if (gelezen.is_told && !gelezen.is_as_now && !gelezen.cellen.empty()) {
    Relatie relatie;
    for (const auto& [deel, lid] : gelezen.cellen) relatie.push_back(lid);
    tie_once(std::move(relatie));
  }
  vast_.push_back(std::move(gelezen));
}

// Editions that told the same tie it once: the engine looks for a way out one sum after another.
void Toenmalig::tie_once(Relatie relatie) {
  std::ranges::sort(relatie, {}, &Lid::cel);
  std::vector<std::pair<std::uint32_t, std::int8_t>> key;
  for (const Lid& lid : relatie) key.emplace_back(lid.cel, lid.teken);
  if (tied_.insert(std::move(key)).second) bouw_.tie(std::move(relatie));
}

// Each of what was withheld may be the one that has been revised: then it was what the others leave.
void Toenmalig::revise(const Gelezen& gelezen) {
  for (const auto& [deel, lid] : gelezen.cellen) {
    if (!is_withheld(*deel)) continue;
    const std::int64_t value = bouw_.cel(lid.cel).waarde - lid.teken * gelezen.som;
    if (value < least_of(*deel)) continue;
    const bool is_known = std::ranges::all_of(
        gelezen.cellen, [&](const auto& other) { return other.first == deel || is_told(other.second.cel); });
    Relatie relatie;
    for (const auto& [other, own] : gelezen.cellen) {
      if (other != deel) relatie.push_back(own);
    }
    relatie.push_back({revised(*deel, value, is_known), lid.teken});
    tie_once(std::move(relatie));
  }
  vast_.push_back(gelezen);
}

// `is_known`: by editions alone, whatever is left out now.
std::uint32_t Toenmalig::revised(const Deel& deel, std::int64_t value, bool is_known) {
  const auto [found, is_new] = herzien_.try_emplace({deel.plek, value}, 0);
  if (is_new) {
    const bool is_asked = is_of_supplier(deel) || is_small(deel.plek.indicator, value);
    const bool is_primair = is_secret(deel) && !is_known && is_asked;
    found->second = bouw_.unpublished(
        {.waarde = value, .minstens = least_of(deel), .is_primair = is_primair, .van = deel.plek.indicator});
  }
  return found->second;
}

template <class Use>
void Toenmalig::for_each_revised(const Gelezen& gelezen, Use use) {
  std::vector<std::pair<std::size_t, std::uint32_t>> then;  // which of its cells, and as of then
  for (std::size_t i = 0; i < gelezen.cellen.size(); ++i) {
    const OudePlek& plek = gelezen.cellen[i].first->plek;
    for (auto was = herzien_.lower_bound({plek, 0}); was != herzien_.end() && was->first.first == plek; ++was)
      then.emplace_back(i, was->second);
  }
  // Too many to look at every choice. Each stays withheld as of then all the same; only how narrow this sum
  // makes them together is not seen.
  if (then.size() > kMostRevised) return;
  for (std::size_t chosen = 1; chosen < (std::size_t{1} << then.size()); ++chosen) {
    Gelezen was = gelezen;
    std::set<std::size_t> instead;
    for (std::size_t t = 0; t < then.size(); ++t) {
      if (((chosen >> t) & 1U) == 0) continue;
      const auto& [i, cel] = then[t];
      Lid& lid = was.cellen[i].second;
      was.som += lid.teken * (bouw_.cel(cel).waarde - bouw_.cel(lid.cel).waarde);
      lid.cel = cel;
      instead.insert(i);
    }
    const bool is_each_once = instead.size() == static_cast<std::size_t>(std::popcount(chosen));
    if (is_each_once) use(std::move(was), instead.size());
  }
}

// Sums of figures as of then, two or more of which have been revised, or of which nothing was told.
void Toenmalig::tie_revised(const Gelezen& gelezen) {
  for_each_revised(gelezen, [&](const Gelezen& was, std::size_t revised) {
    const bool is_tied_already = revised == 1 && gelezen.som != 0;
    if (was.som != 0 || is_tied_already) return;
    Relatie relatie;
    for (const auto& [deel, lid] : was.cellen) relatie.push_back(lid);
    tie_once(std::move(relatie));
  });
}

// What has no figure now, beside what was revised.
void Toenmalig::suppose_revised() {
  std::vector<Open> supposed;
  for (const Open& open : open_) {
    for_each_revised(open.gelezen, [&](Gelezen was, std::size_t) {
      if (can_be(was)) supposed.push_back({open.editie, open.van, std::move(was), true});
    });
  }
  std::ranges::move(supposed, std::back_inserter(open_));
}

// Sums that have open places in common are looked at together.
void Toenmalig::tie_open() {
  std::map<OudePlek, std::uint32_t> first;
  Samenhang together(open_.size());
  for (std::uint32_t i = 0; i < open_.size(); ++i) {
    for (const Deel* deel : open_[i].gelezen.open)
      together.tie(i, first.try_emplace(deel->plek, i).first->second);
  }
  std::map<std::uint32_t, std::vector<const Open*>> groups;
  for (std::uint32_t i = 0; i < open_.size(); ++i) groups[together.first_of(i)].push_back(&open_[i]);
  for (const auto& [number, group] : groups) tie_together(group);
}

// The latest edition first: what does not fit with it, was something else then.
void Toenmalig::tie_together(const std::vector<const Open*>& together) {
  Stelsel stelsel;
  std::size_t world = sommen_.size();
  for (auto from = together.begin(); from != together.end();) {
    if ((*from)->is_supposed) {
      suppose(**from++, together, world++, stelsel);
      continue;
    }
    const std::size_t editie = (*from)->editie;
    const auto is_other = [&](const Open* open) { return open->editie != editie || open->is_supposed; };
    const auto to = std::find_if(from, together.end(), is_other);
    const std::vector<const Open*> sums(from, to);
    if (!add(sums, std::nullopt, stelsel) && !add(sums, editie, stelsel)) {
      for (const Open* one : sums) {
        if (!add({one}, std::nullopt, stelsel)) add({one}, editie, stelsel);
      }
    }
    from = to;
  }
  finish(stelsel);
}

// What does not fit with the rest, is a world of its own, with the other sums of that edition.
void Toenmalig::suppose(const Open& open, const std::vector<const Open*>& together, std::size_t world,
                        Stelsel& stelsel) const {
  if (add({&open}, std::nullopt, stelsel) || !add({&open}, world, stelsel)) return;
  for (const Open* other : together) {
    const bool is_beside = other->editie == open.editie && other->van != open.van && !other->is_supposed;
    if (is_beside) add({other}, world, stelsel);
  }
}

Toenmalig::Onbekend& Toenmalig::Stelsel::at(const OudePlek& plek, std::optional<std::size_t> as_of) {
  const auto [found, is_new] =
      plaatsen.try_emplace({plek, as_of}, static_cast<std::uint32_t>(onbekend.size()));
  if (is_new) onbekend.push_back({plek, as_of});
  return onbekend[found->second];
}

std::vector<Marge> Toenmalig::Stelsel::marges() const {
  std::vector<Marge> out;
  for (const Onbekend& is : onbekend) out.push_back(is.marge);
  return out;
}

// False, and nothing is added, where no numbers fit.
bool Toenmalig::add(const std::vector<const Open*>& sums, std::optional<std::size_t> as_of,
                    Stelsel& stelsel) const {
  Stelsel more = stelsel;
  for (const Open* open : sums) {
    const Gelezen& gelezen = open->gelezen;
    Deelsom deelsom{.leden = {}, .som = -gelezen.som};
    for (const Deel* deel : gelezen.open) {
      Onbekend& is = more.at(deel->plek, as_of);
      is.marge.onder = std::max(is.marge.onder, least_of(*deel));
      is.is_secret = is.is_secret || is_secret(*deel);
      is.is_of_supplier = is.is_of_supplier || is_of_supplier(*deel) || is_kept_now(deel->plek);
      is.is_alone = is.is_alone || (gelezen.open.size() == 1 && gelezen.is_told);
      deelsom.leden.push_back({static_cast<std::uint32_t>(&is - more.onbekend.data()), deel->teken});
    }
    more.sommen.push_back(std::move(deelsom));
    more.from.push_back(&gelezen);
  }
  if (!passend(more.sommen, more.marges())) return false;
  stelsel = std::move(more);
  return true;
}

// What they can be by editions alone, whatever is left out now: that cannot be taken back.
std::vector<Marge> Toenmalig::told_by_editions(const Stelsel& stelsel) const {
  std::vector<Marge> out = stelsel.marges();
  std::vector<Deelsom> sommen = stelsel.sommen;
  std::map<std::uint32_t, std::uint32_t> places;  // of cells of now
  for (std::size_t i = 0; i < sommen.size(); ++i) {
    for (const auto& [deel, lid] : stelsel.from[i]->cellen) {
      if (is_told(lid.cel)) continue;
      const auto [place, is_new] = places.try_emplace(lid.cel, static_cast<std::uint32_t>(out.size()));
      const Tabelcel& cel = bouw_.cel(lid.cel);
      if (is_new) out.push_back({std::min<std::int64_t>(cel.onder, cel.waarde), kGeenGrens});
      sommen[i].leden.push_back({place->second, lid.teken});
      sommen[i].som += lid.teken * cel.waarde;
    }
  }
  if (!narrow(sommen, out)) out = stelsel.marges();
  out.resize(stelsel.onbekend.size());
  return out;
}

void Toenmalig::finish(const Stelsel& stelsel) {
  const auto values = passend(stelsel.sommen, stelsel.marges());
  // No numbers fit, or none was found: the engine cannot move from no world. What any edition withheld stays
  // withheld (opgave); what these sums tell together is not seen.
  if (!values) return;
  std::vector<Marge> ranges = stelsel.marges();
  if (!narrow(stelsel.sommen, ranges)) return;
  const std::vector<Marge> told = told_by_editions(stelsel);
  std::vector<std::uint32_t> cells;
  for (std::size_t i = 0; i < stelsel.onbekend.size(); ++i) {
    const Onbekend& is = stelsel.onbekend[i];
    const IndicatorIndex of = is.plek.indicator;
    const std::int64_t value = (*values)[i];
    // Where it is not known what it was, it may have been a small one.
    const bool is_found = ranges[i].is_one() || !is.is_secret;
    const bool is_small_one = is_small(of, is_found ? value : std::max<std::int64_t>(ranges[i].onder, 1));
    const bool is_asked = is.is_secret || (is.is_alone && ranges[i].is_one());
    const bool is_primair = (is.is_of_supplier || (is_asked && is_small_one)) &&
                            !told[i].is_narrower(indicator(of).geheimhouding.breedte);
    cells.push_back(bouw_.unpublished(
        {.waarde = value, .minstens = is.marge.onder, .is_primair = is_primair, .van = of}));
    const auto now = is.as_of ? std::nullopt : place_now(is.plek);
    if (now) without_.emplace(*now, cells.back());
    if (!is.as_of) gone_.emplace(is.plek, cells.back());
  }
  for (std::size_t i = 0; i < stelsel.sommen.size(); ++i) {
    Relatie relatie;
    for (const auto& [deel, lid] : stelsel.from[i]->cellen) relatie.push_back(lid);
    for (const Lid& lid : stelsel.sommen[i].leden) relatie.push_back({cells[lid.cel], lid.teken});
    tie_once(std::move(relatie));
  }
}

}  // namespace voortgang
