#include "compute/secrecy/open_sommen.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <optional>
#include <utility>

#include "base/samenhang.h"
#include "compute/secrecy/opgave.h"
#include "compute/secrecy/passend.h"
#include "compute/secrecy/sommen.h"

namespace voortgang {
namespace {

// A place without a figure now, over all editions. `as_of`: or as one of them had it, or one of its sums.
struct Onbekend {
  OudePlek plek;
  std::optional<std::size_t> as_of;
  Marge marge = {};
  bool is_secret = false;
  bool is_of_supplier = false;  // who kept it secret himself, whatever it is
  bool is_alone = false;        // a sum gives it
};

// Sums that have such places in common.
struct Somstelsel {
  std::vector<Onbekend> onbekend;
  std::map<std::pair<OudePlek, std::optional<std::size_t>>, std::uint32_t> plaatsen;
  std::vector<Deelsom> sommen;
  std::vector<const GelezenSom*> from;  // of each of those

  Onbekend& at(const OudePlek& plek, std::optional<std::size_t> as_of) {
    const auto [found, is_new] =
        plaatsen.try_emplace({plek, as_of}, static_cast<std::uint32_t>(onbekend.size()));
    if (is_new) onbekend.push_back({plek, as_of});
    return onbekend[found->second];
  }

  [[nodiscard]] std::vector<Marge> marges() const {
    std::vector<Marge> out;
    for (const Onbekend& is : onbekend) out.push_back(is.marge);
    return out;
  }
};

class OpenBinder {
 public:
  OpenBinder(const Heden& heden, const GetoondeCellen& getoond, std::size_t edities, Banden& banden)
      : heden_(heden), getoond_(getoond), edities_(edities), banden_(banden) {}

  // Sums that have open places in common are looked at together.
  Vertrokken tie(const std::vector<OpenSom>& open) {
    std::map<OudePlek, std::uint32_t> first;
    Samenhang together(open.size());
    for (std::uint32_t i = 0; i < open.size(); ++i) {
      for (const GelezenSom::Deel* deel : open[i].gelezen.open)
        together.tie(i, first.try_emplace(deel->plek, i).first->second);
    }
    std::map<std::uint32_t, std::vector<const OpenSom*>> groups;
    for (std::uint32_t i = 0; i < open.size(); ++i) groups[together.first_of(i)].push_back(&open[i]);
    for (const auto& [number, group] : groups) tie_together(group);
    return std::move(vertrokken_);
  }

 private:
  // The latest edition first: what does not fit with it, was something else then.
  void tie_together(const std::vector<const OpenSom*>& together) {
    Somstelsel somstelsel;
    std::size_t world = edities_;
    for (auto from = together.begin(); from != together.end();) {
      if ((*from)->is_supposed) {
        suppose(**from++, together, world++, somstelsel);
        continue;
      }
      const std::size_t editie = (*from)->editie;
      const auto is_other = [&](const OpenSom* open) { return open->editie != editie || open->is_supposed; };
      const auto to = std::find_if(from, together.end(), is_other);
      const std::vector<const OpenSom*> sums(from, to);
      if (!add(sums, std::nullopt, somstelsel) && !add(sums, editie, somstelsel)) {
        for (const OpenSom* one : sums) {
          if (!add({one}, std::nullopt, somstelsel)) add({one}, editie, somstelsel);
        }
        add(as_of_then(sums), world++, somstelsel);
      }
      from = to;
    }
    finish(somstelsel);
  }

  // What was withheld may have been revised, all of it: then it is not known what it was.
  std::vector<const OpenSom*> as_of_then(const std::vector<const OpenSom*>& sums) {
    std::vector<const OpenSom*> out;
    for (const OpenSom* sum : sums) {
      OpenSom& then = als_toen_.emplace_back(*sum);
      GelezenSom& gelezen = then.gelezen;
      gelezen.misschien = true;
      std::erase_if(gelezen.cellen, [&](const auto& one) {
        const auto& [deel, lid] = one;
        if (!deel->is_withheld()) return false;
        gelezen.open.push_back(deel);
        gelezen.som -= lid.teken * banden_.bouw().cel(lid.cel).waarde;
        return true;
      });
      out.push_back(&then);
    }
    return out;
  }

  // What does not fit with the rest, is a world of its own, with the other sums of that edition.
  void suppose(const OpenSom& open, const std::vector<const OpenSom*>& together, std::size_t world,
               Somstelsel& somstelsel) const {
    if (add({&open}, std::nullopt, somstelsel) || !add({&open}, world, somstelsel)) return;
    for (const OpenSom* other : together) {
      const bool is_beside = other->editie == open.editie && other->van != open.van && !other->is_supposed;
      if (is_beside) add({other}, world, somstelsel);
    }
  }

  // False, and nothing is added, where no numbers fit.
  bool add(const std::vector<const OpenSom*>& sums, std::optional<std::size_t> as_of,
           Somstelsel& somstelsel) const {
    Somstelsel more = somstelsel;
    for (const OpenSom* open : sums) {
      const GelezenSom& gelezen = open->gelezen;
      Deelsom deelsom{.leden = {}, .som = -gelezen.som};
      for (const GelezenSom::Deel* deel : gelezen.open) {
        Onbekend& is = more.at(deel->plek, as_of);
        is.marge.onder = std::max(is.marge.onder, deel->least());
        is.is_secret = is.is_secret || deel->is_secret();
        is.is_of_supplier = is.is_of_supplier || deel->is_of_supplier() || heden_.is_of_supplier(deel->plek);
        is.is_alone = is.is_alone || (gelezen.open.size() == 1 && gelezen.has_shown);
        deelsom.leden.push_back({static_cast<std::uint32_t>(&is - more.onbekend.data()), deel->teken});
      }
      more.sommen.push_back(std::move(deelsom));
      more.from.push_back(&gelezen);
    }
    if (!numbers_that_fit(more.sommen, more.marges())) return false;
    somstelsel = std::move(more);
    return true;
  }

  // What they can be by editions alone, whatever is left out now: that cannot be taken back.
  std::vector<Marge> known_by_editions(const Somstelsel& somstelsel) const {
    std::vector<Marge> out = somstelsel.marges();
    std::vector<Deelsom> sommen = somstelsel.sommen;
    std::map<std::uint32_t, std::uint32_t> places;  // of cells of now
    for (std::size_t i = 0; i < sommen.size(); ++i) {
      for (const auto& [deel, lid] : somstelsel.from[i]->cellen) {
        if (was_shown(getoond_, lid.cel)) continue;
        const auto [place, is_new] = places.try_emplace(lid.cel, static_cast<std::uint32_t>(out.size()));
        const Tabelcel& cel = banden_.bouw().cel(lid.cel);
        if (is_new) out.push_back({std::min<std::int64_t>(cel.onder, cel.waarde), kGeenGrens});
        sommen[i].leden.push_back({place->second, lid.teken});
        sommen[i].som += lid.teken * cel.waarde;
      }
    }
    if (!narrow(sommen, out)) out = somstelsel.marges();
    out.resize(somstelsel.onbekend.size());
    return out;
  }

  void finish(const Somstelsel& somstelsel) {
    const auto values = numbers_that_fit(somstelsel.sommen, somstelsel.marges());
    // No numbers fit, or none was found: the engine cannot move from no world. What any edition withheld
    // stays withheld (secrecy); what these sums tell together is not seen.
    if (!values) return;
    std::vector<Marge> ranges = somstelsel.marges();
    if (!narrow(somstelsel.sommen, ranges)) return;
    const std::vector<Marge> known = known_by_editions(somstelsel);
    std::vector<std::uint32_t> cells;
    for (std::size_t i = 0; i < somstelsel.onbekend.size(); ++i) {
      const Onbekend& is = somstelsel.onbekend[i];
      const IndicatorIndex of = is.plek.indicator;
      const std::int64_t value = (*values)[i];
      // Where it is not known what it was, it may have been a small one.
      const bool is_found = ranges[i].is_one() || !is.is_secret;
      const bool is_small_one =
          heden_.may_be_secret(of, is_found ? value : std::max<std::int64_t>(ranges[i].onder, 1));
      const bool is_asked = is.is_secret || (is.is_alone && ranges[i].is_one());
      const bool is_primair = (is.is_of_supplier || (is_asked && is_small_one)) &&
                              !known[i].is_narrower(demand_of(heden_.indicator(of), value));
      cells.push_back(banden_.bouw().unpublished({.waarde = value,
                                                  .minstens = is.marge.onder,
                                                  .is_primair = is_primair,
                                                  .is_figuur = true,
                                                  .van = of}));
      const auto now = is.as_of ? std::nullopt : heden_.plek_of(is.plek);
      if (now) vertrokken_.without.emplace(*now, cells.back());
      if (!is.as_of) vertrokken_.gone.emplace(is.plek, cells.back());
    }
    for (std::size_t i = 0; i < somstelsel.sommen.size(); ++i) {
      Celsom celsom;
      for (const auto& [deel, lid] : somstelsel.from[i]->cellen) celsom.push_back(lid);
      for (const Lid& lid : somstelsel.sommen[i].leden) celsom.push_back({cells[lid.cel], lid.teken});
      banden_.tie(std::move(celsom), somstelsel.from[i]->misschien ? Tabelbouw::Zekerheid::kMisschien
                                                                   : Tabelbouw::Zekerheid::kZeker);
    }
  }

  const Heden& heden_;
  const GetoondeCellen& getoond_;
  std::size_t edities_;
  Banden& banden_;
  Vertrokken vertrokken_;
  std::deque<OpenSom> als_toen_;  // sums with what was withheld as it was then
};

}  // namespace

bool GelezenSom::can_be() const {
  return voortgang::can_be(som, open, &Deel::teken);
}

void Banden::tie(Celsom celsom, Tabelbouw::Zekerheid zekerheid) {
  std::ranges::sort(celsom, {}, &Lid::cel);
  std::vector<std::pair<std::uint32_t, std::int8_t>> key;
  for (const Lid& lid : celsom) key.emplace_back(lid.cel, lid.teken);
  if (gelegd_.insert({std::move(key), zekerheid}).second) bouw_.tie(std::move(celsom), zekerheid);
}

bool was_shown(const GetoondeCellen& getoond, std::uint32_t cel) {
  const auto found = getoond.find(cel);
  return found != getoond.end() && found->second;
}

Vertrokken tie_open_sums(const Heden& heden, const GetoondeCellen& getoond, const std::vector<OpenSom>& open,
                         std::size_t edities, Banden& banden) {
  return OpenBinder(heden, getoond, edities, banden).tie(open);
}

}  // namespace voortgang
