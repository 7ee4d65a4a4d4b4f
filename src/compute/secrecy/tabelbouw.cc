#include "compute/secrecy/tabelbouw.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

#include "base/samenhang.h"
#include "compute/secrecy/bepaald.h"

namespace voortgang {
namespace {

// More sums take long to look at together; then only those that give a cell by themselves are seen.
constexpr std::size_t kMostSumsTogether = 1000;

// An area of so many people is dearer to leave out than a smaller one; where nobody says, all are the same.
std::int64_t thousands(const Gemeente& gemeente) {
  return gemeente.inwoners ? std::max<std::int64_t>((*gemeente.inwoners + 999) / 1000, 1) : 1;
}

// As many times the width of its table.
std::int64_t steps(const Indicator& of, std::int64_t eis) {
  const std::int64_t wide = std::max<std::int64_t>(of.geheimhouding.breedte, 1);
  return std::max<std::int64_t>((eis + wide - 1) / wide, 1);
}

}  // namespace

Tabelbouw::Tabelbouw(const Programma& programma, const Verbanden& verbanden, const Wensen& wensen,
                     const Geheim& geheim)
    : programma_(programma), verbanden_(verbanden), wensen_(wensen), geheim_(geheim) {
  for (const Gemeente& gemeente : programma.gemeenten) duizenden_ += thousands(gemeente);
}

void Tabelbouw::tie_at_least(std::uint32_t total, std::uint32_t part, IndicatorIndex of) {
  const std::int64_t rest = cel(total).waarde - cel(part).waarde;
  if (rest >= 0) tie({{total, 1}, {part, -1}, {unpublished({.waarde = rest, .van = of}), -1}});
}

// Never by its value: the choice of what to leave out would tell it.
std::int64_t Tabelbouw::cost(Figuur figuur) const {
  const RuweReeks& reeks = verbanden_.reeks(figuur);
  std::int64_t cost =
      reeks.gebied == kRegio ? 5 * duizenden_ : thousands(programma_.gemeenten[reeks.gebied - 1U]);
  if (reeks.onderdeel == nullptr) cost *= 2;
  if (programma_.indicatoren[reeks.indicator].soort == IndicatorSoort::kStand) cost *= 2;
  if (figuur.cijfer + 1 == reeks.waarnemingen.size()) cost *= 2;
  return cost;
}

std::uint32_t Tabelbouw::cell_of(Figuur figuur) {
  const RuweReeks& reeks = verbanden_.reeks(figuur);
  if (cellen_.size() <= figuur.reeks) cellen_.resize(figuur.reeks + std::size_t{1});
  cellen_[figuur.reeks].resize(reeks.waarnemingen.size());
  std::uint32_t& place = cellen_[figuur.reeks][figuur.cijfer];
  if (place > 0) return place - 1;
  const IndicatorIndex owner = reeks.indicator;
  const Indicator& of = programma_.indicatoren[owner];
  const std::int64_t value = std::llround(verbanden_.cijfer(figuur).getal);
  const bool is_known = wensen_.bekend.contains(figuur);
  const bool shows_zero = of.geheimhouding.shows_zero || wensen_.geen_nul.contains(figuur);
  const std::int64_t least =
      counts_small_people(of) && shows_zero && value > 0 ? 1 : std::min<std::int64_t>(value, 0);
  Tabelcel cel{.waarde = value,
               .onder = least,
               .kosten = cost(figuur),
               .primair = is_secret(programma_, verbanden_, wensen_, figuur) && !is_known,
               .verborgen = geheim_.is_withheld(figuur),
               .vast = !is_protected(of) || is_known || wensen_.vast.contains(figuur)};
  if (const auto amount = wensen_.bedragen.find(figuur); amount != wensen_.bedragen.end()) {
    cel.stap = steps(of, amount->second.eis);
    cel.alleen = amount->second.alleen;
  }
  if (const auto bounds = wensen_.grenzen.find(figuur); bounds != wensen_.grenzen.end()) {
    cel.onder = std::max(cel.onder, bounds->second.onder);
    cel.boven = bounds->second.boven;
  }
  add(cel, figuur, owner);
  place = static_cast<std::uint32_t>(tabel_.cellen.size());
  return place - 1;
}

std::uint32_t Tabelbouw::unpublished(const Ongepubliceerd& is) {
  Tabelcel cel{.waarde = is.waarde, .onder = is.minstens, .primair = is.is_primair, .verborgen = true};
  const Indicator& of = programma_.indicatoren[is.van];
  cel.alleen = is.is_figuur && is.waarde != 0 && is_amount_of_some(of);
  if (is.is_primair) cel.stap = steps(of, demand_of(of, is.waarde));
  add(cel, std::nullopt, is.van);
  return static_cast<std::uint32_t>(tabel_.cellen.size() - 1);
}

void Tabelbouw::add(const Tabelcel& cel, std::optional<Figuur> figuur, IndicatorIndex owner) {
  tabel_.cellen.push_back(cel);
  figuren_.push_back(figuur);
  eigenaar_.push_back(owner);
}

// By cell: the first of those that it hangs together with.
std::vector<std::uint32_t> Tabelbouw::groups() const {
  Samenhang together(tabel_.cellen.size());
  for (const Celsom& celsom : tabel_.celsommen) {
    for (const Lid& lid : celsom) together.tie(lid.cel, celsom.front().cel);
  }
  std::vector<std::uint32_t> group;
  group.reserve(tabel_.cellen.size());
  for (std::uint32_t cel = 0; cel < tabel_.cellen.size(); ++cel) group.push_back(together.first_of(cel));
  return group;
}

std::vector<Opgave> Tabelbouw::divided() {
  const std::vector<std::uint32_t> group = groups();
  std::map<std::uint32_t, Opgave> by_group;
  std::vector<std::uint32_t> places(tabel_.cellen.size());
  for (const bool has_figuur : {true, false}) {  // figures first
    for (std::uint32_t cel = 0; cel < tabel_.cellen.size(); ++cel) {
      if (figuren_[cel].has_value() != has_figuur) continue;
      Opgave& opgave = by_group[group[cel]];
      places[cel] = static_cast<std::uint32_t>(opgave.tabel.cellen.size());
      opgave.tabel.cellen.push_back(tabel_.cellen[cel]);
      if (has_figuur) opgave.figuren.push_back(*figuren_[cel]);
      const Geheimhouding& asked = programma_.indicatoren[eigenaar_[cel]].geheimhouding;
      if (asked.soort != Geheimsoort::kPersonen && asked.soort != Geheimsoort::kBedrag) continue;
      opgave.tabel.breedte = std::max(opgave.tabel.breedte, asked.breedte);
      opgave.tabel.drempel = std::max(opgave.tabel.drempel, asked.drempel);
    }
  }
  for (std::size_t i = 0; i < tabel_.celsommen.size(); ++i) {
    Celsom& celsom = tabel_.celsommen[i];
    Opgave& opgave = by_group[group[celsom.front().cel]];
    for (Lid& lid : celsom) lid.cel = places[lid.cel];
    opgave.tabel.celsommen.push_back(std::move(celsom));
    opgave.misschien.push_back(misschien_[i]);
  }
  tabel_ = {};
  misschien_.clear();
  std::vector<Opgave> out;
  for (auto& [first, opgave] : by_group) out.push_back(std::move(opgave));
  return out;
}

// To a reader, before anything is left out for the sake of others.
bool Tabelbouw::is_unknown(std::uint32_t cel) const {
  return !figuren_[cel] || tabel_.cellen[cel].is_hidden_from_the_start();
}

std::vector<bool> Tabelbouw::given(const std::vector<std::uint32_t>& cells) const {
  std::vector<Celsom> open;
  std::vector<std::vector<std::uint32_t>> in(tabel_.cellen.size());  // sums, by unknown cell
  for (std::size_t i = 0; i < tabel_.celsommen.size(); ++i) {
    if (misschien_[i]) continue;
    Celsom unknown;
    std::ranges::copy_if(tabel_.celsommen[i], std::back_inserter(unknown),
                         [&](const Lid& lid) { return is_unknown(lid.cel); });
    for (const Lid& lid : unknown) in[lid.cel].push_back(static_cast<std::uint32_t>(open.size()));
    if (!unknown.empty()) open.push_back(std::move(unknown));
  }
  std::vector<std::uint32_t> found = cells;
  std::vector<bool> had(open.size());
  std::vector<Celsom> near;
  std::vector<bool> alone(tabel_.cellen.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const std::uint32_t som : in[found[i]]) {
      if (had[som]) continue;
      had[som] = true;
      if (open[som].size() == 1) alone[found[i]] = true;
      for (const Lid& lid : open[som]) found.push_back(lid.cel);
      near.push_back(std::move(open[som]));
    }
  }
  return near.size() > kMostSumsTogether ? alone : determined_by(tabel_.cellen.size(), near);
}

}  // namespace voortgang
