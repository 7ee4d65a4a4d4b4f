#include "load/levering_reader.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>

#include "base/spreadsheet.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"
#include "load/csv_table.h"
#include "load/levering_kolommen.h"
#include "load/levering_onderdelen.h"
#include "load/levering_reeksen.h"
#include "load/split_number.h"
#include "load/thousands.h"
#include "programme/codes.h"
#include "programme/maat.h"
#include "syntax/workbook.h"

namespace voortgang {
namespace {

// Row by row. What only the whole file can tell, such as how it writes its numbers, is gathered on the way,
// and settled behind the last row: load/thousands.
class LeveringReader {
 public:
  LeveringReader(const LeveringTekst& text, const std::vector<Indicator>& indicatoren, const KnownIds& known,
                 Levering& levering, Problems& problems)
      : text_(text.text),
        indicatoren_(indicatoren),
        known_(known),
        levering_(levering),
        problems_(problems),
        indicator_names_(names_in_place_of_header(indicatoren, text.text)),
        columns_(levering_columns(indicatoren, indicator_names_, levering.hoofddoel)),
        table_(levering.bestand, text.text, text.dialect(), columns_, levering.teksten, problems,
               {.is_of_one_area = true, .has_breakdowns = true}),
        first_share_(kFirstBreakdown + breakdown_columns(indicatoren, levering.hoofddoel).size()),
        parts_(indicatoren, std::span(columns_).first(first_share_), kFirstBreakdown, levering, problems) {
    levering_.onderdelen.emplace_back();
    evidence_.stored_numbers = text.stored_numbers;
    for (const Indicator& indicator : indicatoren) {
      kinds_.push_back(number_kind(indicator));
      kinds_.back().may_have_unit = text.stored_numbers != nullptr;
    }
  }

  void read() {
    const auto lines = static_cast<std::size_t>(std::ranges::count(text_, '\n'));
    levering_.waarnemingen.reserve(lines);
    keys_.reserve(lines);
    while (table_.next()) read_row();
    levering_.lacks_rows = refused_ || table_.has_skipped();
    const Repeated repeated = table_.has_unknown_columns() ? Repeated::kExpected : Repeated::kTold;
    make_reeksen(std::move(keys_), text_, indicatoren_, levering_, repeated, problems_);
    evidence_.dialect = table_.dialect();
    settle_thousands(levering_, text_, evidence_, indicatoren_, problems_);
  }

 private:
  void read_row() {
    if (lacks_result()) return void(refused_ = true);
    const std::optional<IndicatorIndex> indicator = known_indicator();
    const auto frequentie = indicator ? indicatoren_[*indicator].frequentie : std::nullopt;
    const std::optional<Periode> periode = table_.periode(kPeriode, problems_, frequentie);
    Waarneming waarneming;
    if (periode) waarneming.periode = *periode;
    waarneming.regel = table_.line();
    const Span cel = table_.span(kWaarde);
    waarneming.cel = cel.begin;
    waarneming.cel_lengte = static_cast<std::uint8_t>(std::min<std::uint32_t>(cel.end - cel.begin, 255));
    waarneming.toelichting = without_guard(table_[kToelichting]);
    const NumberKind kind = indicator ? kinds_[*indicator] : NumberKind{};
    const bool has_value = read_value(waarneming, kind);
    read_status(waarneming);
    if (indicator) check_unit(*indicator);
    const auto onderdeel = indicator ? parts_.read(table_, *indicator) : std::nullopt;
    const bool fit = indicator && periode && has_value && onderdeel && has_frequency(*indicator, *periode);
    refused_ |= !fit;
    if (!fit) return;
    if (waarneming.is_getal() && indicatoren_[*indicator].geheimhouding.soort == Geheimsoort::kBedrag)
      read_shares(waarneming, kind);
    keys_.push_back({*indicator, *onderdeel});
    levering_.waarnemingen.push_back(waarneming);
  }

  // A formula of a workbook that was never worked out: which of the row's cells it is was told there.
  bool lacks_result() const {
    if (evidence_.stored_numbers == nullptr) return false;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const bool is_read = c < kNaam || c >= kFirstBreakdown;
      if (is_read && table_[c] == kNoResult) return true;
    }
    return false;
  }

  // Rows of one indicator mostly follow one another.
  std::optional<IndicatorIndex> known_indicator() {
    const std::string_view id = table_[kIndicator];
    if (last_ && id == last_id_) return last_;
    if (is_formula_error(id)) {
      problems_.add(Code::CSV222, table_.span(kIndicator), {{"waarde", id}});
      return std::nullopt;
    }
    last_id_ = id;
    last_ = known_.indicator(id, table_.span(kIndicator), problems_);
    if (last_ && !may_deliver(*last_)) last_.reset();
    if (!last_) last_id_ = {};
    return last_;
  }

  bool may_deliver(IndicatorIndex index) {
    const Indicator& indicator = indicatoren_[index];
    if (!known_.knows_programma()) return true;
    if (indicator.hoofddoel != levering_.hoofddoel) {
      problems_.add(Code::LEV101, table_.span(kIndicator), {{"id", indicator.id}});
      return false;
    }
    const bool of_area = indicator.covers(levering_.gebied) || levering_.gebied == kRegio;
    if (!of_area) problems_.add(Code::LEV102, table_.span(kIndicator), {{"id", indicator.id}});
    return of_area;
  }

  // Of whom an amount is: nothing is kept where it is not all there.
  void read_shares(const Waarneming& amount, const NumberKind& kind) {
    const std::string_view providers = table_[first_share_];
    if (providers.empty()) return;
    Bijdragen& out = levering_.bijdragen.emplace_back();
    out.cel = amount.cel;
    out.is_getoond = utf8::lower(providers) == kGetoond;
    if (out.is_getoond) return;
    const auto whole = [&](std::size_t column, const NumberKind& of, double otherwise) {
      const auto number = table_[column].empty() ? std::optional(otherwise) : value_in(column, of);
      return number ? std::optional(std::llround(std::ceil(*number))) : std::nullopt;
    };
    const auto count = providers_in(first_share_);
    const bool is_one = count && *count <= 1;  // then the amount is all theirs
    const double unknown = -1;                 // fits nothing
    const auto largest = whole(first_share_ + 1, kind, is_one ? amount.getal : unknown);
    const auto second = whole(first_share_ + 2, kind, is_one ? 0 : unknown);
    if (!count || !largest || !second) return levering_.bijdragen.pop_back();
    out.aanbieders = *count;
    out.grootste = *largest;
    out.tweede = *second;
  }

  // Nobody is half a provider.
  std::optional<std::int64_t> providers_in(std::size_t column) {
    const auto number = table_.number(column, problems_, {}, Code::GEH116);
    if (!number) return std::nullopt;
    const double value = number->value();
    if (value >= 0 && value == std::floor(value)) return std::llround(value);
    problems_.add(Code::GEH116, table_.span(column), {{"waarde", table_[column]}});
    return std::nullopt;
  }

  std::optional<double> value_in(std::size_t column, const NumberKind& kind) {
    const auto number = table_.number(column, problems_, kind, Code::GEH120);
    return number ? std::optional(number->value()) : std::nullopt;
  }

  // False where the cell is neither a number nor one of the signs for none.
  bool read_value(Waarneming& waarneming, const NumberKind& kind) {
    const std::string_view text = table_[kWaarde];
    if (const auto sign = sign_of(text)) {
      waarneming.toestand = *sign;
      if (*sign == Toestand::kNietVanToepassing) tell_dash(kind);
      return true;
    }
    const bool is_zero =
        kind.is_money && text != without_signs(text, kind) && without_signs(text, kind) == "-";
    const auto number = is_zero ? Decimal{} : table_.number(kWaarde, problems_, kind);
    evidence_.add(text, number.has_value());
    if (!number) return false;
    tell_split_number(table_, std::span(columns_).first(kFirstBreakdown), kWaarde, kToelichting, kind,
                      problems_);
    waarneming.toestand = Toestand::kGetal;
    waarneming.waarde = *number;
    waarneming.getal = number->value();
    return true;
  }

  // A blank cell, or a word or sign in its place.
  static std::optional<Toestand> sign_of(std::string_view text) {
    if (text.empty() || text == "." || text == ".." || text == "..." || text == "…")
      return Toestand::kOntbreekt;
    if (text == "-") return Toestand::kNietVanToepassing;
    if (text == "x" || text == "X") return Toestand::kGeheim;
    if (text.size() == 2 && utf8::lower(text) == "tk") return Toestand::kTeKlein;
    if (text.size() == 3 && utf8::lower(text) == "nnb") return Toestand::kNogNietBekend;
    return std::nullopt;
  }

  // In its accounting notation Excel writes zero as "-", with spaces around it.
  void tell_dash(const NumberKind& kind) {
    const Span cel = table_.span(kWaarde);
    const bool is_padded =
        (cel.begin > 0 && text_[cel.begin - 1] == ' ') || text_.substr(cel.end).starts_with(' ');
    if ((is_padded || kind.is_money) && table_[kToelichting].empty()) problems_.add(Code::CSV223, cel);
  }

  // The unit is there for people; what it says must be what the dictionary says. Told once.
  void check_unit(IndicatorIndex index) {
    const std::string_view written = without_guard(table_[kEenheid]);
    if (written.empty() || !units_.emplace(index, written).second) return;
    const Indicator& indicator = indicatoren_[index];
    const Eenheidsvergelijking found = compare_unit(written, indicator);
    if (found == Eenheidsvergelijking::kGelijk) return;
    problems_.add(found == Eenheidsvergelijking::kAndereMaat ? Code::CSV238 : Code::CSV239,
                  table_.span(kEenheid),
                  {{"waarde", written}, {"indicator", indicator.id}, {"eenheid", indicator.eenheid}});
  }

  void read_status(Waarneming& waarneming) {
    if (table_[kStatus].empty()) return;
    const auto status = table_.word(kStatus, Codes<Status>::kIds, problems_);
    if (status) waarneming.status = static_cast<Status>(*status);
  }

  bool has_frequency(IndicatorIndex index, Periode periode) {
    const Indicator& indicator = indicatoren_[index];
    if (!indicator.frequentie || *indicator.frequentie == periode.frequentie) return true;
    problems_.add(Code::CSV202, table_.span(kPeriode),
                  {{"periode", code(periode)},
                   {"indicator", indicator.id},
                   {"voorbeeld", code(around(periode, *indicator.frequentie))}});
    return false;
  }

  // The period that another lies in: 2020-H1 of 2020-K1; of a longer one the last that lies in it.
  static Periode around(Periode periode, Frequentie frequentie) {
    const int of_theirs = periods_per_year(periode.frequentie);
    const int of_ours = periods_per_year(frequentie);
    const bool are_parts =
        periode.frequentie != Frequentie::kSchooljaar && of_ours > 1 && of_ours < of_theirs;
    if (!are_parts) return last_within({periode.jaar, Frequentie::kJaar, 1}, frequentie);
    const int nummer = (periode.nummer - 1) * of_ours / of_theirs + 1;
    return {periode.jaar, frequentie, static_cast<std::uint8_t>(nummer)};
  }

  std::string_view text_;
  const std::vector<Indicator>& indicatoren_;
  const KnownIds& known_;
  Levering& levering_;
  Problems& problems_;
  std::vector<std::string> indicator_names_;
  std::vector<CsvColumn> columns_;
  CsvTable table_;
  std::size_t first_share_;  // column of kBijdrageKolommen, if the table has those
  OnderdeelReader parts_;
  std::vector<ReeksSleutel> keys_;                               // of each figure of the delivery
  std::vector<NumberKind> kinds_;                                // of every indicator
  std::set<std::pair<IndicatorIndex, std::string_view>> units_;  // that were looked at
  NumberEvidence evidence_;
  std::string_view last_id_;
  std::optional<IndicatorIndex> last_;
  bool refused_ = false;
};

}  // namespace

void read_levering(const LeveringTekst& text, const std::vector<Indicator>& indicatoren,
                   const KnownIds& known, Levering& levering, Problems& problems) {
  LeveringReader(text, indicatoren, known, levering, problems).read();
}

}  // namespace voortgang
