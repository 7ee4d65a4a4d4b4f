#include "load/thousands.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "base/written_number.h"
#include "deliveries/import_note.h"

namespace voortgang {
namespace {

enum class Meaning : std::uint8_t { kThousands, kDecimals, kOpen };

constexpr double kNear = 10;  // times as large or as small as the rest of the series

// Both readings of one cell.
struct Readings {
  Decimal thousands;
  Decimal decimals;
};

std::string_view cell_of(std::string_view text, const Waarneming& waarneming) {
  return text.substr(waarneming.cel, waarneming.cel_lengte);
}

// The separator that is in doubt in this cell; 0 where none is.
char separator_in_doubt(std::string_view cell, NumberStyle style) {
  if (is_in_threes(cell, '.') && std::ranges::count(cell, '.') == 1) return '.';
  if (style == NumberStyle::kDecimalComma && is_in_threes(cell, ',') && std::ranges::count(cell, ',') == 1)
    return ',';
  return '\0';
}

bool is_near(double value, double other) {
  const double ratio = std::abs(value) / std::abs(other);
  return ratio <= kNear && ratio >= 1 / kNear;
}

double middle(std::vector<double> values) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

bool is_whole_money(const Indicator& indicator) {
  const bool is_per_thing = indicator.eenheid.find(' ') != std::string::npos;
  return number_kind(indicator).is_money && !is_per_thing && indicator.decimalen.value_or(2) < 3;
}

// Whether "1.234" is a thousand or a bit more than one. The figures of its series that leave no doubt say
// most, then what the dictionary says of the indicator, then how the rest of the file is written. The sender
// is asked where they say otherwise than it was read, or nothing.
class Settling {
 public:
  Settling(Levering& levering, std::string_view text, const NumberEvidence& evidence, Problems& problems)
      : levering_(levering), text_(text), evidence_(evidence), problems_(problems) {}

  void settle(const GeleverdeReeks& reeks, const Indicator& indicator) {
    const auto waarnemingen = std::span(levering_.waarnemingen).subspan(reeks.eerste, reeks.aantal);
    const std::vector<double> beyond_doubt = sizes_beyond_doubt(waarnemingen);
    for (Waarneming& waarneming : waarnemingen) {
      const char separator = waarneming.is_getal() ? in_doubt(waarneming) : '\0';
      if (separator != '\0') judge(waarneming, separator, indicator, beyond_doubt);
    }
  }

 private:
  [[nodiscard]] bool is_stored_number(const Waarneming& waarneming) const {
    return evidence_.stored_numbers != nullptr &&
           std::ranges::binary_search(*evidence_.stored_numbers, waarneming.cel);
  }

  // An import writes numbers as programs do, without anything between thousands.
  [[nodiscard]] static bool is_imported(const Waarneming& waarneming) {
    return waarneming.waarde.decimals > 0 && is_import_note(waarneming.toelichting);
  }

  [[nodiscard]] char in_doubt(const Waarneming& waarneming) const {
    if (is_stored_number(waarneming) || is_imported(waarneming)) return '\0';
    const NumberKind money{.unit = {}, .is_money = true};
    return separator_in_doubt(without_signs(cell_of(text_, waarneming), money), evidence_.dialect.numbers);
  }

  [[nodiscard]] std::vector<double> sizes_beyond_doubt(std::span<const Waarneming> waarnemingen) const {
    std::vector<double> sizes;
    for (const Waarneming& waarneming : waarnemingen) {
      if (waarneming.is_getal() && waarneming.getal != 0 && in_doubt(waarneming) == '\0')
        sizes.push_back(std::abs(waarneming.getal));
    }
    return sizes;
  }

  // As it was read, and the other way.
  static Readings readings_of(const Waarneming& waarneming) {
    const Decimal read = waarneming.waarde;
    if (read.decimals == 0) return {.thousands = read, .decimals = {read.units, 3}};
    return {.thousands = {read.units, 0}, .decimals = read};
  }

  static Meaning by_history(const Readings& both, const std::vector<double>& sizes) {
    if (sizes.empty()) return Meaning::kOpen;
    const double usual = middle(sizes);
    if (is_near(both.thousands.value(), usual)) return Meaning::kThousands;
    return is_near(both.decimals.value(), usual) ? Meaning::kDecimals : Meaning::kOpen;
  }

  static Meaning by_dictionary(const Readings& both, const Indicator& indicator) {
    const double most = indicator.soort == IndicatorSoort::kPercentage ? highest_percentage(indicator).value()
                        : indicator.grens                              ? indicator.grens->value()
                                                                       : HUGE_VAL;
    if (both.thousands.value() > most && both.decimals.value() <= most) return Meaning::kDecimals;
    if (indicator.decimalen.value_or(0) >= 3) return Meaning::kDecimals;
    const bool is_whole = indicator.decimalen == 0 || counts_people(indicator) || is_whole_money(indicator);
    return is_whole ? Meaning::kThousands : Meaning::kOpen;
  }

  [[nodiscard]] Meaning by_file(char separator) const {
    if (separator == ',') return Meaning::kDecimals;  // of a file with decimal commas
    if (evidence_.dialect.numbers == NumberStyle::kDecimalPoint)
      return evidence_.has_other_decimals ? Meaning::kDecimals : Meaning::kOpen;
    if (evidence_.has_foreign_decimals) return Meaning::kDecimals;
    return evidence_.has_grouped_numbers ? Meaning::kThousands : Meaning::kOpen;
  }

  void judge(Waarneming& waarneming, char separator, const Indicator& indicator,
             const std::vector<double>& beyond_doubt) {
    const Readings both = readings_of(waarneming);
    const Meaning read = waarneming.waarde.decimals == 0 ? Meaning::kThousands : Meaning::kDecimals;
    const Meaning history = by_history(both, beyond_doubt);
    const Meaning dictionary = by_dictionary(both, indicator);
    // A count is seldom delivered with three decimals: 1,234 may come from a program set to English.
    const bool is_doubtful = separator == ',' && is_count(indicator) && !evidence_.has_other_decimals;
    const Meaning file = is_doubtful ? Meaning::kOpen : by_file(separator);
    const Meaning first = history != Meaning::kOpen ? history : dictionary;
    const bool is_refuted = file != Meaning::kOpen && file != read;
    if (!is_refuted && first == read) return;
    if (!is_refuted && first == Meaning::kOpen && file == read) return;
    const bool is_open = !is_refuted && first == Meaning::kOpen;
    ask(waarneming, both, is_open && is_count(indicator) ? Code::CSV225 : Code::CSV224);
  }

  void ask(Waarneming& waarneming, const Readings& both, Code code) {
    std::string whole;
    std::string broken;
    append_plain(whole, both.thousands);
    if (evidence_.dialect.numbers == NumberStyle::kDecimalComma)
      append_with_comma(broken, both.decimals);
    else
      append_plain(broken, both.decimals);
    const Span place{levering_.bestand, waarneming.cel, waarneming.cel + waarneming.cel_lengte};
    problems_.add(code, place,
                  {{"waarde", cell_of(text_, waarneming)}, {"geheel", whole}, {"decimaal", broken}});
    if (code == Code::CSV225) return;
    waarneming.toestand = Toestand::kOntbreekt;
    waarneming.waarde = {};
    waarneming.getal = 0;
    levering_.lacks_rows = true;
  }

  Levering& levering_;
  std::string_view text_;
  const NumberEvidence& evidence_;
  Problems& problems_;
};

}  // namespace

void NumberEvidence::add(std::string_view text, bool is_number) {
  if (text.find_first_of(".,") == text.npos) return;
  const std::size_t last = text.find_last_of(".,");
  const bool has_three = text.size() - last == 4;
  has_threes |= has_three;
  if (!is_number) {
    const bool is_point = text.find(',') == text.npos && text[last] == '.';
    has_foreign_decimals |= is_point && parse_decimal(text, NumberStyle::kDecimalPoint).has_value();
  } else if (text.find_first_of(".,") != last) {
    has_grouped_numbers = true;
  } else if (!has_three) {
    has_other_decimals = true;
  }
}

void settle_thousands(Levering& levering, std::string_view text, const NumberEvidence& evidence,
                      const std::vector<Indicator>& indicatoren, Problems& problems) {
  if (!evidence.has_threes) return;
  Settling settling(levering, text, evidence, problems);
  for (const GeleverdeReeks& reeks : levering.reeksen) settling.settle(reeks, indicatoren[reeks.indicator]);
}

}  // namespace voortgang
