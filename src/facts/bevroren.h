#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/decimal.h"
#include "base/periode.h"
#include "base/text_arena.h"
#include "programme/indeling.h"
#include "programme/indicator.h"
#include "programme/indicatorrelatie.h"
#include "programme/tekst.h"
#include "programme/toestand.h"

namespace voortgang {

struct FeitenReeks;

// An edition as it was published: figures, verdicts and activities by their ids, for later editions to be
// compared with. Ids may name what the programme no longer has.

struct BevrorenFeit {
  Periode periode;
  Toestand toestand = Toestand::kOntbreekt;
  Status status = Status::kDefinitief;
  Decimal waarde;  // as delivered; of a computed figure, rounded for display
  // Withheld, and this edition or one before it showed this very number.
  bool eerder_getoond = false;

  [[nodiscard]] bool is_getal() const { return toestand == Toestand::kGetal; }
};

// What a column is called, or one of its values, and what it was called before.
struct EerdereNaam {
  std::string_view kolom;
  std::string_view waarde;  // empty: the column
  std::string_view toen;
  friend auto operator<=>(const EerdereNaam&, const EerdereNaam&) = default;
};

struct BevrorenIndicator {
  std::string_view id;
  std::string_view hoofddoel;
  std::string_view naam;  // the short one
  std::string_view eenheid;
  bool voorbeeld = false;
  // How its figures added up, of one that keeps secrets. Earlier versions did not say.
  std::optional<Aggregatie> aggregatie = {};
  bool onderdelen_tellen_op = true;
  std::vector<EerdereNaam> eerdere_namen = {};  // as its dictionary had them
};

// Column and value, by column; empty for the total.
using Uitsplitsingsleutel = std::vector<std::pair<std::string_view, std::string_view>>;
[[nodiscard]] Uitsplitsingsleutel uitsplitsing_of(const Indicator& indicator, const Onderdeel& onderdeel);

struct BevrorenReeks {
  std::string_view gebied;
  std::string_view indicator;
  Uitsplitsingsleutel uitsplitsing;
  std::uint8_t decimalen = 0;  // that are shown
  std::int64_t afronding = 0;  // its counts were rounded to a multiple of this; 0: they were not
  bool shows_zero = true;      // what was too small to show, was not nothing
  std::uint32_t eerste = 0;    // in BevrorenEditie::feiten, in order of period
  std::uint32_t aantal = 0;
  Oordeel oordeel = Oordeel::kGeenOordeel;
  std::optional<double> score;
  const FeitenReeks* feiten = nullptr;  // of the present programme; nullptr in what was read from a file
};

// As IndicatorRelatie, by ids.
struct BevrorenRelatie {
  Relatiesoort soort = Relatiesoort::kSom;
  std::string_view geheel;
  std::vector<std::string_view> erbij;
  std::vector<std::string_view> eraf;
};

struct BevrorenGroep {
  std::string_view gebied;
  std::string_view hoofddoel;
  Oordeel oordeel = Oordeel::kGeenOordeel;
  std::optional<double> score;
};

struct BevrorenActie {
  std::string_view gebied;
  std::string_view hoofddoel;
  std::string_view titel;
  ActieStatus status = ActieStatus::kGepland;
  std::optional<Periode> eind;
  bool voorbeeld = false;
};

struct BevrorenEditie {
  std::string id;
  std::string titel;
  Datum datum;
  Periode peilperiode;
  EditieStatus status = EditieStatus::kVoorbeeld;
  int methodeversie = 0;
  // Each by what names it: indicators by id, the others by area first, in the order of the members above.
  std::vector<BevrorenIndicator> indicatoren;
  std::vector<BevrorenRelatie> relaties;  // in the order of the dictionary
  std::vector<BevrorenReeks> reeksen;
  std::vector<BevrorenGroep> groepen;
  std::vector<BevrorenActie> acties;
  std::vector<BevrorenFeit> feiten;
  TextArena teksten;  // what the views point to, where it is not a programme

  [[nodiscard]] std::span<const BevrorenFeit> of(const BevrorenReeks& reeks) const {
    return std::span(feiten).subspan(reeks.eerste, reeks.aantal);
  }
  [[nodiscard]] const BevrorenIndicator* indicator(std::string_view indicator_id) const;
  // A figure, by its place in `feiten`; nothing where the edition does not have it.
  [[nodiscard]] std::optional<std::size_t> index_of(std::string_view gebied, std::string_view indicator,
                                                    const Uitsplitsingsleutel& deel, Periode periode) const;
  // Puts the lists in their order.
  void sort();
};

}  // namespace voortgang
