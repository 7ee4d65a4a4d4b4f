#pragma once

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "compute/secrecy/bedragen.h"
#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/geheim.h"
#include "compute/secrecy/indicatorgroepen.h"
#include "compute/secrecy/passend.h"
#include "compute/secrecy/tabel.h"
#include "compute/secrecy/verbanden.h"

namespace voortgang {

// Figures that hang together, as a table: all sums of theirs, and what is never published but can be computed
// (of 40 of whom 37 do, the 3 others). Its first cells are figures, in the order of publication.
struct Opgave {
  Tabel tabel;
  std::vector<Figuur> figuren;
  // By sum: it is one of more ways in which an edition may have added up. What is safe with all of them, is
  // safe; what they give together, nobody was told.
  std::vector<bool> misschien;
};

// What is asked of single figures, beside the rules of their indicators.
struct Wensen {
  std::set<Figuur> verberg;   // not to be shown, by whatever rule
  std::set<Figuur> vast;      // known, or wanted
  std::set<Figuur> bekend;    // an earlier edition showed it, or somebody else did: it is too late to keep it
  std::set<Figuur> geen_nul;  // by an earlier edition that showed what is nothing
  Bedrageisen bedragen;       // that are not to be shown by themselves
  std::map<Figuur, Marge> grenzen;  // that a ratio tells which everybody knows
  std::set<Figuur> van_nu;          // beside a count that is shown now and was not before
};

// Relations that figures do not obey, and those figures.
using Ongelijk = std::vector<std::pair<const IndicatorRelatie*, std::vector<Figuur>>>;

struct Opgaven {
  std::vector<Opgave> lijst;
  Ongelijk ongelijk;
};

// The tables of a group, each by itself. `geheim`: what is withheld already.
[[nodiscard]] Opgaven opgaven(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                              const EerdereEdities& eerder, const Wensen& wensen, const Geheim& geheim,
                              const Indicatorgroep& groep);

// Whether a count or an amount is not to be shown by itself.
[[nodiscard]] bool is_secret(const Programma& programma, const Verbanden& verbanden, const Wensen& wensen,
                             Figuur figuur);
// A number of people that is not.
[[nodiscard]] bool is_small_number(const Indicator& indicator, std::int64_t aantal);

// Of a figure that nobody delivered now: whether it may be a secret. An amount is, since nobody says whose it
// is; and how far two worlds have to be apart in it.
[[nodiscard]] bool may_be_secret(const Indicator& indicator, std::int64_t waarde);
[[nodiscard]] std::int64_t demand_of(const Indicator& indicator, std::int64_t waarde);

}  // namespace voortgang
