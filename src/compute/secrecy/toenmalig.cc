#include "compute/secrecy/toenmalig.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "compute/secrecy/eerdere_sommen.h"
#include "compute/secrecy/heden.h"

namespace voortgang {
namespace {

// Of so many figures that were revised, every combination is looked at.
constexpr std::size_t kMostRevised = 5;

class Toenmalig {
 public:
  Toenmalig(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
            const Indicatorgroep& groep, Tabelbouw& bouw)
      : programma_(programma),
        verbanden_(verbanden),
        eerder_(eerder),
        groep_(groep),
        bouw_(bouw),
        heden_(programma, verbanden),
        banden_(bouw) {}

  Vertrokken tie() {
    for (const BevrorenEditie* editie : eerder_.list())
      sommen_.push_back(sommen_of(programma_, groep_, *editie));
    for (std::size_t e = 0; e < sommen_.size(); ++e) {
      for (const OudeSom& som : sommen_[e]) take(som, e);
    }
    if (!herzien_.empty()) {
      for (const GelezenSom& gelezen : vast_) tie_revised(gelezen);
      suppose_revised();
    }
    return tie_open_sums(heden_, getoond_, open_, sommen_.size(), banden_);
  }

 private:
  using Deel = OudeSom::Deel;
  using Zekerheid = Tabelbouw::Zekerheid;

  // What an edition told counts as it told it; what it did not, as it is now, or it is open where nothing is.
  // `with_absent`: what the edition did not have was a part of the sum all the same.
  GelezenSom read(const OudeSom& som, bool with_absent) {
    GelezenSom out;
    for (const Deel& deel : som.delen) {
      const auto figuur = heden_.figuur_of(deel.plek);
      const Waarneming* now = figuur ? &verbanden_.cijfer(*figuur) : nullptr;
      if (deel.was == nullptr && !with_absent) {
        out.is_as_now = out.is_as_now && now == nullptr;
        continue;
      }
      if (deel.is_shown()) {
        out.som += deel.teken * std::llround(deel.was->waarde.value());
        out.has_shown = true;
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
      getoond_.try_emplace(cel, eerder_.that_showed(*figuur) != nullptr);
      out.cellen.emplace_back(&deel, Lid{cel, deel.teken});
      out.som += deel.teken * bouw_.cel(cel).waarde;
    }
    return out;
  }

  // Whether what an edition did not have was a part, nobody said: it was, where the sum then holds; where
  // that is not known, both are looked at. Where a part has no place any more, what is new came instead.
  void take(const OudeSom& som, std::size_t editie) {
    const auto is_absent = [](const Deel& deel) { return deel.was == nullptr; };
    const bool has_absent = std::ranges::any_of(som.delen, is_absent);
    const bool has_gone = std::ranges::any_of(
        som.delen, [&](const Deel& deel) { return !is_absent(deel) && !heden_.plek_of(deel.plek); });
    std::vector<bool> ways;
    if (!has_absent || !som.may_lack)
      ways = {true};
    else if (has_gone)
      ways = {false};
    else
      ways = {!som.has_new, som.has_new};
    std::size_t taken = 0;
    std::vector<GelezenSom> unfit;  // ways in which it does not hold
    for (const bool with_absent : ways) {
      GelezenSom gelezen = read(som, with_absent);
      const bool is_last = with_absent == ways.back();
      if (!gelezen.open.empty()) {
        if (!gelezen.can_be() && (!is_last || taken > 0)) continue;
        open_.push_back({editie, &som, std::move(gelezen)});
        ++taken;
      } else if (gelezen.som == 0) {
        keep(som, std::move(gelezen));
        // Or what is new was no part, and what was withheld has been revised.
        if (with_absent && som.has_new) revise(read(som, false));
        return;
      } else {
        unfit.push_back(std::move(gelezen));
      }
    }
    if (taken > 1) {
      for (std::size_t i = open_.size() - taken; i < open_.size(); ++i) open_[i].gelezen.misschien = true;
    }
    if (taken > 0) return;
    for (const GelezenSom& gelezen : unfit) revise(gelezen);
  }

  void keep(const OudeSom& som, GelezenSom gelezen) {
    const bool says_more = !som.is_of_now || (gelezen.has_shown && !gelezen.is_as_now);
    if (says_more && !gelezen.cellen.empty()) {
      Celsom celsom;
      for (const auto& [deel, lid] : gelezen.cellen) celsom.push_back(lid);
      banden_.tie(std::move(celsom), Zekerheid::kZeker);
    }
    vast_.push_back(std::move(gelezen));
  }

  // Each of what was withheld may be the one that has been revised: then it was what the others leave.
  void revise(const GelezenSom& gelezen) {
    const Celsom now = in_short(gelezen);
    for (const auto& [deel, lid] : gelezen.cellen) {
      if (!deel->is_withheld()) continue;
      const std::int64_t value = bouw_.cel(lid.cel).waarde - lid.teken * gelezen.som;
      if (value < deel->least()) continue;
      const bool is_known_before = std::ranges::all_of(gelezen.cellen, [&](const auto& other) {
        return other.first == deel || was_shown(getoond_, other.second.cel);
      });
      Celsom celsom = now;
      const auto own = std::ranges::find(celsom, lid.cel, &Lid::cel);
      if (own != celsom.end())
        celsom.erase(own);
      else
        celsom.push_back({lid.cel, static_cast<std::int8_t>(-lid.teken)});
      celsom.push_back({revised(*deel, value, is_known_before), lid.teken});
      banden_.tie(std::move(celsom), Zekerheid::kMisschien);
    }
    vast_.push_back(gelezen);
  }

  // Its cells of now. What many parts come to together, is a cell of its own: as many sums are made of it.
  Celsom in_short(const GelezenSom& gelezen) {
    Celsom out, parts;
    std::int64_t all = 0;
    for (const auto& [deel, lid] : gelezen.cellen) {
      (lid.teken > 0 ? out : parts).push_back(lid);
      if (lid.teken < 0) all += bouw_.cel(lid.cel).waarde;
    }
    if (parts.size() > kMostRevised) {
      const std::uint32_t together =
          bouw_.unpublished({.waarde = all, .van = gelezen.cellen[0].first->plek.indicator});
      parts.push_back({together, 1});
      banden_.tie(std::move(parts), Zekerheid::kZeker);
      parts = {{together, -1}};
    }
    out.insert(out.end(), parts.begin(), parts.end());
    return out;
  }

  // `is_known_before`: by editions alone, whatever is left out now.
  std::uint32_t revised(const Deel& deel, std::int64_t value, bool is_known_before) {
    const auto [found, is_new] = herzien_.try_emplace({deel.plek, value}, 0);
    if (is_new) {
      const bool is_asked = deel.is_of_supplier() || heden_.may_be_secret(deel.plek.indicator, value);
      const bool is_primair = deel.is_secret() && !is_known_before && is_asked;
      found->second = bouw_.unpublished({.waarde = value,
                                         .minstens = deel.least(),
                                         .is_primair = is_primair,
                                         .is_figuur = true,
                                         .van = deel.plek.indicator});
    }
    return found->second;
  }

  // Calls with the sum of each of its figures as of then, in every combination, one or more of them.
  template <class Use>
  void for_each_revised(const GelezenSom& gelezen, Use use) {
    std::vector<std::pair<std::size_t, std::uint32_t>> then;  // which of its cells, and as of then
    for (std::size_t i = 0; i < gelezen.cellen.size(); ++i) {
      const OudePlek& plek = gelezen.cellen[i].first->plek;
      for (auto was = herzien_.lower_bound({plek, 0}); was != herzien_.end() && was->first.first == plek;
           ++was)
        then.emplace_back(i, was->second);
    }
    // Too many to look at every choice. Each stays withheld as of then all the same; only how narrow this sum
    // makes them together is not seen.
    if (then.size() > kMostRevised) return;
    for (std::size_t chosen = 1; chosen < (std::size_t{1} << then.size()); ++chosen) {
      GelezenSom was = gelezen;
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
  void tie_revised(const GelezenSom& gelezen) {
    for_each_revised(gelezen, [&](const GelezenSom& was, std::size_t revised) {
      const bool is_tied_already = revised == 1 && gelezen.som != 0;
      if (was.som != 0 || is_tied_already) return;
      Celsom celsom;
      for (const auto& [deel, lid] : was.cellen) celsom.push_back(lid);
      banden_.tie(std::move(celsom), Zekerheid::kMisschien);
    });
  }

  // What has no figure now, beside what was revised.
  void suppose_revised() {
    std::vector<OpenSom> supposed;
    for (const OpenSom& open : open_) {
      for_each_revised(open.gelezen, [&](GelezenSom was, std::size_t) {
        was.misschien = true;
        if (was.can_be()) supposed.push_back({open.editie, open.van, std::move(was), true});
      });
    }
    std::ranges::move(supposed, std::back_inserter(open_));
  }

  const Programma& programma_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  const Indicatorgroep& groep_;
  Tabelbouw& bouw_;
  Heden heden_;
  Banden banden_;
  std::vector<std::vector<OudeSom>> sommen_;  // by edition
  std::vector<GelezenSom> vast_;              // without open places
  std::vector<OpenSom> open_;
  GetoondeCellen getoond_;
  std::map<std::pair<OudePlek, std::int64_t>, std::uint32_t> herzien_;  // cells as of then, by what they were
};

}  // namespace

Vertrokken tie_editions(const Programma& programma, const Verbanden& verbanden, const EerdereEdities& eerder,
                        const Indicatorgroep& groep, Tabelbouw& bouw) {
  return Toenmalig(programma, verbanden, eerder, groep, bouw).tie();
}

}  // namespace voortgang
