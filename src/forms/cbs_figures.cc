#include "forms/cbs_figures.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 6> kRegionColumns = {
    "RegioS", "Regio's", "WijkenEnBuurten", "Wijken en buurten", "Gemeenten", "Regio"};
constexpr std::array<std::string_view, 2> kPeriodColumns = {"Perioden", "Perioden*"};

constexpr std::int64_t largest_number() {
  std::int64_t power = 1;
  for (int i = 0; i < kMostDigits; ++i) power *= 10;
  return power - 1;
}

// "1 000 euro", "x 1 000", "mln euro"
bool counts_in_many(std::string_view eenheid) {
  std::string unit = utf8::lower(eenheid);
  std::erase_if(unit, [](char c) { return c == ' ' || c == '.'; });
  const bool is_thousand =
      unit.starts_with("1000") || unit.starts_with("x1000") || unit.starts_with("duizend");
  return is_thousand || unit.find("mln") != unit.npos || unit.find("miljoen") != unit.npos ||
         unit.find("mld") != unit.npos || unit.find("miljard") != unit.npos;
}

class FigureReader {
 public:
  FigureReader(const CbsBestand& bestand, const Dossier& dossier, Problems& problems)
      : table_(bestand.table),
        metadata_(bestand.metadata),
        tabel_(bestand.tabel),
        mapping_(bestand.mapping),
        dossier_(dossier),
        problems_(problems) {}

  std::vector<CbsCijfer> read() {
    region_ = dimension(tabel_.regiokolom, kRegionColumns, &StatlineMetadata::Kolom::is_region);
    if (!tabel_.periode)
      period_ = dimension(tabel_.periodekolom, kPeriodColumns, &StatlineMetadata::Kolom::is_period);
    if (!region_ || (!period_ && !tabel_.periode)) return {};
    tell_missing_areas();
    for (const CbsOnderwerp& onderwerp : tabel_.onderwerpen) read_topic(onderwerp);
    return std::move(found_);
  }

 private:
  struct Filter {
    std::size_t kolom = 0;
    std::string_view waarde;
  };

  struct Seen {
    Span span;
    std::string_view region;
    std::size_t place = 0;  // among the figures found
  };

  std::string_view path() const { return dossier_.bronnen.at(table_.bron).path; }

  // A column by its key or its title.
  std::optional<std::size_t> column(std::string_view name) const {
    for (std::size_t i = 0; i < table_.kolommen.size(); ++i) {
      const std::string_view key = table_.kolommen[i].value;
      const auto* known = metadata_.kolom(key);
      if (key == name || (known != nullptr && known->titel == name)) return i;
    }
    // An export with titles, and a mapping with keys.
    const auto* known = metadata_.kolom(name);
    if (known == nullptr || table_.soort != StatlineSoort::kLabels) return std::nullopt;
    const auto found = std::ranges::find(table_.kolommen, std::string_view(known->titel), &CsvField::value);
    if (found == table_.kolommen.end()) return std::nullopt;
    return static_cast<std::size_t>(found - table_.kolommen.begin());
  }

  std::string_view nearest_column(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const CsvField& field : table_.kolommen) names.push_back(field.value);
    return nearest(name, names);
  }

  // The column of the regions or the periods: the one that the mapping names, or that is called as they are.
  std::optional<std::size_t> dimension(std::string_view named, std::span<const std::string_view> usual,
                                       bool StatlineMetadata::Kolom::* is_it) {
    if (!named.empty()) {
      if (const auto found = column(named)) return found;
    } else {
      for (std::size_t i = 0; i < table_.kolommen.size(); ++i) {
        const std::string_view key = table_.kolommen[i].value;
        const auto* known = metadata_.kolom(key);
        if ((known != nullptr && known->*is_it) || std::ranges::find(usual, key) != usual.end()) return i;
      }
    }
    const std::string_view wanted = named.empty() ? usual.front() : named;
    problems_.add(Code::CBS110, {table_.bron, 0, 0},
                  {{"kolom", wanted}, {"nabij", nearest_column(wanted)}, {"mapping", mapping_}});
    return std::nullopt;
  }

  std::optional<GebiedIndex> area(std::string_view region) const {
    const auto found = tabel_.gebieden.find(region);
    if (found == tabel_.gebieden.end()) return std::nullopt;
    return found->second;
  }

  void tell_missing_areas() {
    std::set<GebiedIndex> there;
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      if (const auto found = area(table_.cell(row, *region_).value)) there.insert(*found);
    }
    if (there.empty()) return;  // then no topic has a row, which is told
    for (const auto& [code, gebied] : tabel_.gebieden) {
      if (!there.insert(gebied).second) continue;
      problems_.add(Code::CBS105, table_.span(table_.kolommen[*region_]),
                    {{"gebied", dossier_.programma.gebied_naam(gebied)}, {"code", code}});
    }
  }

  void read_topic(const CbsOnderwerp& onderwerp) {
    const auto topic = column(onderwerp.onderwerp);
    if (!topic) {
      problems_.add(Code::CBS103, onderwerp.span,
                    {{"onderwerp", onderwerp.onderwerp},
                     {"bestand", path()},
                     {"nabij", nearest_column(onderwerp.onderwerp)}});
      return;
    }
    if (tell_same_titles(onderwerp)) return;
    tell_multiple(onderwerp, *topic);
    if (is_text(*topic, onderwerp.onderwerp))
      return problems_.add(Code::CBS104, onderwerp.span, {{"onderwerp", onderwerp.onderwerp}});
    const auto filters = filters_of(onderwerp);
    if (!filters) return;
    std::size_t rows = 0;
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const auto gebied = area(table_.cell(row, *region_).value);
      if (!gebied || !passes(row, *filters)) continue;
      ++rows;
      const bool is_ours =
          dossier_.programma.indicatoren[onderwerp.indicator].covers(*gebied) || *gebied == kRegio;
      if (is_ours) read_cell(onderwerp, *gebied, row, *topic);
    }
    if (rows == 0)
      problems_.add(Code::CBS109, onderwerp.span, {{"onderwerp", onderwerp.onderwerp}, {"bestand", path()}});
  }

  // True where the mapping names a title that more than one column has.
  bool tell_same_titles(const CbsOnderwerp& onderwerp) {
    std::string keys;
    std::size_t same = 0;
    for (const CsvField& field : table_.kolommen) {
      if (field.value == onderwerp.onderwerp) return false;
      const auto* known = metadata_.kolom(field.value);
      if (known == nullptr || known->titel != onderwerp.onderwerp) continue;
      append_item(keys, field.value);
      ++same;
    }
    if (same < 2) return false;
    problems_.add(Code::CBS115, onderwerp.span, {{"onderwerp", onderwerp.onderwerp}, {"kolommen", keys}});
    return true;
  }

  // The table counts in thousands or millions, and nothing says that the indicator does not count in ones.
  void tell_multiple(const CbsOnderwerp& onderwerp, std::size_t topic) {
    const auto* known = metadata_.kolom(table_.kolommen[topic].value);
    if (known == nullptr || onderwerp.maal != 1) return;
    const Indicator& indicator = dossier_.programma.indicatoren[onderwerp.indicator];
    if (!counts_in_many(known->eenheid) || counts_in_many(indicator.eenheid)) return;
    problems_.add(Code::CBS116, onderwerp.span,
                  {{"onderwerp", onderwerp.onderwerp},
                   {"eenheid", known->eenheid},
                   {"indicator", indicator.id},
                   {"onze", indicator.eenheid}});
  }

  bool is_text(std::size_t topic, std::string_view name) const {
    const auto* known = metadata_.kolom(table_.kolommen[topic].value);
    if (known == nullptr) known = metadata_.kolom(name);
    return known != nullptr && known->is_text;
  }

  std::optional<std::vector<Filter>> filters_of(const CbsOnderwerp& onderwerp) {
    std::vector<Filter> filters;
    for (const CbsFilter& filter : onderwerp.filters) {
      const auto found = column(filter.kolom);
      if (!found) {
        problems_.add(
            Code::CBS110, filter.kolom_span,
            {{"kolom", filter.kolom}, {"nabij", nearest_column(filter.kolom)}, {"mapping", mapping_}});
        return std::nullopt;
      }
      filters.push_back({*found, filter.waarde});
    }
    return filters;
  }

  bool passes(std::size_t row, const std::vector<Filter>& filters) const {
    return std::ranges::all_of(filters, [&](const Filter& filter) {
      const std::string_view value = table_.cell(row, filter.kolom).value;
      if (value == filter.waarde) return true;
      const std::string_view key = table_.kolommen[filter.kolom].value;
      const auto* by_value = metadata_.waarde(key, value);
      const auto* by_filter = metadata_.waarde(key, filter.waarde);
      return (by_value != nullptr && by_value->titel == filter.waarde) ||
             (by_filter != nullptr && by_filter->titel == value);
    });
  }

  std::optional<StatlinePeriode> period_of(std::size_t row) {
    if (tabel_.periode) return StatlinePeriode{*tabel_.periode, false};
    const CsvField& cell = table_.cell(row, *period_);
    if (const auto named = tabel_.perioden.find(cell.value); named != tabel_.perioden.end())
      return StatlinePeriode{named->second, false};
    auto found = statline_period(cell.value);
    if (!found)
      problems_.add(Code::CBS106, table_.span(cell), {{"waarde", cell.value}, {"mapping", mapping_}});
    const auto* known = metadata_.waarde(table_.kolommen[*period_].value, cell.value);
    if (found && known != nullptr) found->voorlopig |= known->voorlopig;
    return found;
  }

  void read_cell(const CbsOnderwerp& onderwerp, GebiedIndex gebied, std::size_t row, std::size_t topic) {
    const CsvField& cell = table_.cell(row, topic);
    const auto period = period_of(row);
    if (is_in_doubt(table_, cell.value))
      return problems_.add(Code::CBS113, table_.span(cell), {{"waarde", cell.value}});
    if (cell.value == "-" && table_.soort == StatlineSoort::kLabels)
      problems_.add(Code::CBS114, table_.span(cell));
    auto figure = statline_figure(table_, cell.value);
    if (!figure) problems_.add(Code::CBS108, table_.span(cell), {{"waarde", cell.value}});
    if (!period || !figure || !scale(onderwerp, cell, figure->waarde)) return;
    CbsCijfer cijfer{
        .indicator = onderwerp.indicator, .gebied = gebied, .waarneming = {}, .span = table_.span(cell)};
    cijfer.waarneming.periode = period->periode;
    cijfer.is_status_known = table_.soort == StatlineSoort::kLabels || !metadata_.tabel.empty();
    cijfer.waarneming.status = period->voorlopig ? Status::kVoorlopig : Status::kDefinitief;
    cijfer.waarneming.toestand = figure->toestand;
    cijfer.waarneming.waarde = figure->waarde;
    cijfer.waarneming.getal = figure->waarde.value();
    if (fits(cijfer, row)) add(std::move(cijfer), table_.cell(row, *region_).value);
  }

  bool scale(const CbsOnderwerp& onderwerp, const CsvField& cell, Decimal& number) {
    constexpr std::int64_t kMost = largest_number();
    if (number.units > kMost / onderwerp.maal || number.units < -kMost / onderwerp.maal) {
      problems_.add(Code::CSV205, table_.span(cell),
                    {{"waarde", cell.value},
                     {"cijfers", std::int64_t{kMostDigits}},
                     {"decimalen", std::int64_t{kMostDecimals}}});
      return false;
    }
    number.units *= onderwerp.maal;
    // 64.6 thousand is 64600, not 64600.0.
    for (std::int64_t rest = onderwerp.maal; number.decimals > 0 && rest % 10 == 0; rest /= 10) {
      number.units /= 10;
      --number.decimals;
    }
    return true;
  }

  bool fits(const CbsCijfer& cijfer, std::size_t row) {
    const Indicator& indicator = dossier_.programma.indicatoren[cijfer.indicator];
    const Periode periode = cijfer.waarneming.periode;
    if (!indicator.frequentie || *indicator.frequentie == periode.frequentie) return true;
    if (has_periods_of(*indicator.frequentie)) return false;  // years among quarters: only those are ours
    problems_.add(
        Code::CSV202, table_.span(period_ ? table_.cell(row, *period_) : table_.cell(row, *region_)),
        {{"periode", code(periode)},
         {"indicator", indicator.id},
         {"voorbeeld", code(last_within({periode.jaar, Frequentie::kJaar, 1}, *indicator.frequentie))}});
    return false;
  }

  bool has_periods_of(Frequentie frequentie) {
    if (frequenties_.empty()) {
      for (std::size_t row = 0; period_ && row < table_.rows(); ++row) {
        const auto found = statline_period(table_.cell(row, *period_).value);
        if (found) frequenties_.insert(found->periode.frequentie);
      }
    }
    return frequenties_.contains(frequentie);
  }

  void add(CbsCijfer cijfer, std::string_view region) {
    const auto key = std::tuple(cijfer.indicator, cijfer.gebied, cijfer.waarneming.periode);
    const auto [first, is_new] = seen_.emplace(key, Seen{cijfer.span, region, found_.size()});
    if (is_new) return found_.push_back(std::move(cijfer));
    if (first->second.region != region)
      return join(found_[first->second.place], cijfer, first->second, region);
    problems_.add(Code::CBS107, cijfer.span,
                  {{"indicator", dossier_.programma.indicatoren[cijfer.indicator].id},
                   {"periode", code(cijfer.waarneming.periode)},
                   {"gebied", dossier_.programma.gebied_naam(cijfer.gebied)},
                   {"mapping", mapping_},
                   {"kolommen", other_columns()}},
                  {first->second.span});
  }

  // Two regions that the mapping gives to one area, since the one went into the other: what does not apply
  // any more, or not yet, adds nothing; where both have a number, it is the sum, if the indicator may be
  // added up.
  void join(CbsCijfer& one, const CbsCijfer& other, const Seen& seen, std::string_view region) {
    const auto is_nothing = [](const CbsCijfer& c) {
      return c.waarneming.toestand == Toestand::kNietVanToepassing;
    };
    if (is_nothing(other)) return;
    if (is_nothing(one)) {
      one = other;
      return;
    }
    const Indicator& indicator = dossier_.programma.indicatoren[one.indicator];
    const bool are_numbers = one.waarneming.is_getal() && other.waarneming.is_getal();
    if (are_numbers && indicator.aggregatie == Aggregatie::kSom) {
      const std::uint8_t decimals =
          std::max(one.waarneming.waarde.decimals, other.waarneming.waarde.decimals);
      Decimal sum = rounded(one.waarneming.waarde, decimals);
      const bool fits =
          !__builtin_add_overflow(sum.units, rounded(other.waarneming.waarde, decimals).units, &sum.units);
      if (fits) {
        one.waarneming.waarde = sum;
        one.waarneming.getal = sum.value();
        if (other.waarneming.status == Status::kVoorlopig) one.waarneming.status = Status::kVoorlopig;
        return;
      }
    }
    problems_.add(Code::CBS117, other.span,
                  {{"gebied", dossier_.programma.gebied_naam(one.gebied)},
                   {"code", seen.region},
                   {"ander", region},
                   {"indicator", indicator.id},
                   {"periode", code(one.waarneming.periode)},
                   {"mapping", mapping_}},
                  {one.span});
  }

  // The other dimensions stand between the row's number and the first topic.
  std::string other_columns() const {
    std::string names;
    for (std::size_t i = 1; table_.soort != StatlineSoort::kLabels && i < table_.kolommen.size(); ++i) {
      const std::string_view name = table_.kolommen[i].value;
      const std::size_t underscore = name.rfind('_');
      const bool is_topic = underscore != std::string_view::npos &&
                            name.find_first_not_of("0123456789", underscore + 1) == std::string_view::npos;
      if (is_topic) break;
      if (i != region_ && i != period_) append_item(names, name);
    }
    return names;
  }

  const StatlineTable& table_;
  const StatlineMetadata& metadata_;
  const CbsTabel& tabel_;
  const std::string& mapping_;
  const Dossier& dossier_;
  Problems& problems_;
  std::optional<std::size_t> region_, period_;
  std::set<Frequentie> frequenties_;  // of the periods in the table
  std::map<std::tuple<IndicatorIndex, GebiedIndex, Periode>, Seen> seen_;
  std::vector<CbsCijfer> found_;
};

}  // namespace

std::vector<CbsCijfer> read_cbs_figures(const CbsBestand& bestand, const Dossier& dossier,
                                        Problems& problems) {
  return FigureReader(bestand, dossier, problems).read();
}

}  // namespace voortgang
