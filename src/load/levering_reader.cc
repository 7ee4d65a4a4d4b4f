#include "load/levering_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include "base/spreadsheet.h"
#include "base/text.h"
#include "load/csv_table.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

// As in kLeveringKolommen; what comes behind the note is for people only.
enum Column : std::size_t { kIndicator, kPeriode, kWaarde, kStatus, kToelichting };
constexpr std::size_t kFirstBreakdown = kLeveringKolommen.size();

// The columns of a delivery: the fixed ones, and those by which an indicator of this goal may be broken down.
std::vector<CsvColumn> columns_for(const std::vector<Indicator>& indicatoren, HoofddoelIndex hoofddoel) {
  std::vector<CsvColumn> columns;
  for (const std::string_view name : kLeveringKolommen) columns.push_back({name});
  columns[kIndicator].need = columns[kPeriode].need = Need::kCell;
  columns[kWaarde].need = Need::kColumn;
  for (const std::string_view name : breakdown_columns(indicatoren, hoofddoel)) columns.push_back({name});
  return columns;
}

// Of which series a row is.
struct SeriesKey {
  IndicatorIndex indicator = 0;
  std::uint32_t onderdeel = 0;
  friend auto operator<=>(const SeriesKey&, const SeriesKey&) = default;
};

class LeveringReader {
 public:
  LeveringReader(std::string_view text, const std::vector<Indicator>& indicatoren, const Names& names,
                 Levering& levering, Problems& problems)
      : text_(text),
        indicatoren_(indicatoren),
        names_(names),
        levering_(levering),
        problems_(problems),
        columns_(columns_for(indicatoren, levering.hoofddoel)),
        table_(levering.bron, text, columns_, levering.teksten, problems),
        figures_(levering.waarnemingen) {
    levering_.onderdelen.emplace_back();
  }

  void read() {
    const auto lines = static_cast<std::size_t>(std::ranges::count(text_, '\n'));
    figures_.reserve(lines);
    keys_.reserve(lines);
    while (table_.next()) read_row();
    levering_.mist_rijen = refused_ || table_.has_skipped();
    if (!in_order_) sort();
    tell_repeated();
    divide_into_series();
  }

 private:
  void read_row() {
    const std::optional<IndicatorIndex> indicator = known_indicator();
    const std::optional<Periode> periode = table_.periode(kPeriode, problems_);
    Waarneming waarneming;
    if (periode) waarneming.periode = *periode;
    waarneming.regel = table_.line();
    const Span cel = table_.span(kWaarde);
    waarneming.cel = cel.begin;
    waarneming.cel_lengte = static_cast<std::uint8_t>(std::min<std::uint32_t>(cel.end - cel.begin, 255));
    waarneming.toelichting = without_guard(table_[kToelichting]);
    const bool has_value = read_value(waarneming);
    read_status(waarneming);
    const auto onderdeel = indicator ? part_of(*indicator) : std::nullopt;
    const bool fit = indicator && periode && has_value && onderdeel;
    refused_ |= !fit;
    if (!fit) return;
    check_frequency(*indicator, *periode);
    keys_.push_back({*indicator, *onderdeel});
    figures_.push_back(waarneming);
    const std::size_t n = keys_.size();
    in_order_ &= n == 1 || key(n - 2) <= key(n - 1);
  }

  [[nodiscard]] std::pair<SeriesKey, Periode> key(std::size_t row) const {
    return {keys_[row], figures_[row].periode};
  }

  // Rows mostly come by series and period already.
  void sort() {
    std::vector<std::size_t> order(keys_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t row) { return key(row); });
    const std::vector<SeriesKey> keys = std::exchange(keys_, {});
    const std::vector<Waarneming> figures = std::exchange(figures_, {});
    for (const std::size_t row : order) {
      keys_.push_back(keys[row]);
      figures_.push_back(figures[row]);
    }
  }

  // Rows of one indicator mostly follow one another.
  std::optional<IndicatorIndex> known_indicator() {
    const std::string_view id = table_[kIndicator];
    if (last_ && id == last_id_) return last_;
    last_id_ = id;
    last_ = names_.indicator(id, table_.span(kIndicator), problems_);
    if (last_ && !may_deliver(*last_)) last_.reset();
    if (!last_) last_id_ = {};
    return last_;
  }

  bool may_deliver(IndicatorIndex index) {
    const Indicator& indicator = indicatoren_[index];
    if (!names_.knows_programma()) return true;
    if (indicator.hoofddoel != levering_.hoofddoel) {
      problems_.add(Code::LEV101, table_.span(kIndicator), {{"id", indicator.id}});
      return false;
    }
    const bool of_area = indicator.covers(levering_.gebied) || levering_.gebied == kRegio;
    if (!of_area) problems_.add(Code::LEV102, table_.span(kIndicator), {{"id", indicator.id}});
    return of_area;
  }

  // False where the cell is neither a number nor one of the signs for none.
  bool read_value(Waarneming& waarneming) {
    const std::string_view text = table_[kWaarde];
    if (text.empty() || text == ".") {
      waarneming.toestand = Toestand::kOntbreekt;
    } else if (text == "-") {
      waarneming.toestand = Toestand::kNietVanToepassing;
    } else if (text == "x") {
      waarneming.toestand = Toestand::kGeheim;
    } else if (text == "nnb") {
      waarneming.toestand = Toestand::kNogNietBekend;
    } else {
      const auto number = table_.number(kWaarde, problems_);
      if (!number) return false;
      waarneming.toestand = Toestand::kGetal;
      waarneming.waarde = *number;
      waarneming.getal = number->value();
    }
    return true;
  }

  void read_status(Waarneming& waarneming) {
    if (table_[kStatus].empty()) return;
    const auto status = table_.word(kStatus, Codes<Status>::kIds, problems_);
    if (status) waarneming.status = static_cast<Status>(*status);
  }

  void check_frequency(IndicatorIndex index, Periode periode) {
    const Indicator& indicator = indicatoren_[index];
    if (!indicator.frequentie || *indicator.frequentie == periode.frequentie) return;
    problems_.add(
        Code::CSV202, table_.span(kPeriode),
        {{"periode", code(periode)},
         {"indicator", indicator.id},
         {"voorbeeld", code(last_within({periode.jaar, Frequentie::kJaar, 1}, *indicator.frequentie))}});
  }

  // Nothing where it has a value that the dictionary does not know.
  std::optional<std::uint32_t> part_of(IndicatorIndex index) {
    Onderdeel part;
    bool known = true;
    for (std::size_t c = kFirstBreakdown; c < columns_.size(); ++c) {
      const std::string_view waarde = without_guard(table_[c]);
      if (waarde.empty()) continue;
      const auto choice = choice_in(indicatoren_[index], c, waarde);
      if (choice) part.push_back(*choice);
      known &= choice.has_value();
    }
    if (!known) return std::nullopt;
    if (part.empty()) return 0;
    const auto next = static_cast<std::uint32_t>(levering_.onderdelen.size());
    const auto [at, is_new] = parts_.try_emplace(part, next);
    if (is_new) levering_.onderdelen.push_back(std::move(part));
    return at->second;
  }

  std::optional<Keuze> choice_in(const Indicator& indicator, std::size_t column, std::string_view value) {
    const auto& breakdowns = indicator.uitsplitsingen;
    const auto breakdown = std::ranges::find(breakdowns, columns_[column].name, &Uitsplitsing::kolom);
    std::vector<std::string_view> waarden;
    if (breakdown != breakdowns.end()) waarden.assign(breakdown->waarden.begin(), breakdown->waarden.end());
    const auto waarde = std::ranges::find(waarden, value);
    if (waarde != waarden.end()) {
      return Keuze{static_cast<std::uint16_t>(breakdown - breakdowns.begin()),
                   static_cast<std::uint16_t>(waarde - waarden.begin())};
    }
    problems_.add(Code::CSV208, table_.span(column),
                  {{"waarde", value},
                   {"kolom", columns_[column].name},
                   {"indicator", indicator.id},
                   {"nabij", nearest(value, waarden)}});
    return std::nullopt;
  }

  void tell_repeated() {
    std::size_t first = 0;  // of the rows with the same key
    for (std::size_t i = 1; i < keys_.size(); ++i) {
      if (key(first) != key(i)) {
        first = i;
        continue;
      }
      const Waarneming& before = figures_[first];
      const Waarneming& again = figures_[i];
      problems_.add(Code::CSV207, line_span(levering_.bron, text_, again.cel),
                    {{"indicator", indicatoren_[keys_[i].indicator].id},
                     {"periode", code(again.periode)},
                     {"regel", std::int64_t{before.regel}}},
                    {line_span(levering_.bron, text_, before.cel)});
    }
  }

  void divide_into_series() {
    auto& reeksen = levering_.reeksen;
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      if (i == 0 || keys_[i] != keys_[i - 1]) {
        reeksen.push_back({.indicator = keys_[i].indicator,
                           .onderdeel = keys_[i].onderdeel,
                           .eerste = static_cast<std::uint32_t>(i)});
      }
      ++reeksen.back().aantal;
      reeksen.back().decimalen = std::max(reeksen.back().decimalen, figures_[i].waarde.decimals);
    }
  }

  std::string_view text_;
  const std::vector<Indicator>& indicatoren_;
  const Names& names_;
  Levering& levering_;
  Problems& problems_;
  std::vector<CsvColumn> columns_;
  CsvTable table_;
  std::vector<Waarneming>& figures_;  // those of the delivery
  std::vector<SeriesKey> keys_;       // of each of them
  bool in_order_ = true;
  std::map<Onderdeel, std::uint32_t> parts_;  // place in the delivery
  std::string_view last_id_;
  std::optional<IndicatorIndex> last_;
  bool refused_ = false;
};

}  // namespace

void read_levering(std::string_view text, const std::vector<Indicator>& indicatoren, const Names& names,
                   Levering& levering, Problems& problems) {
  LeveringReader(text, indicatoren, names, levering, problems).read();
}

}  // namespace voortgang
