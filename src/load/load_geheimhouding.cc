#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "load/csv_table.h"
#include "load/load_tables.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

enum Column : std::size_t { kIndicator, kGebied, kPeriode, kKeuze, kReden, kTekst, kFirstBreakdown };

class ChoiceReader {
 public:
  ChoiceReader(Programma& programma, const KnownIds& known, Problems& problems)
      : programma_(programma), known_(known), problems_(problems) {
    columns_ = {{"indicator"},          {"gebied"}, {"periode"}, {"keuze", Need::kCell},
                {"reden", Need::kCell}, {"tekst"}};
    // A column for every breakdown that any indicator has: what a row leaves blank it does not choose by.
    for (const Indicator& indicator : programma.indicatoren) {
      for (const Uitsplitsing& u : indicator.uitsplitsingen) {
        if (std::ranges::find(columns_, u.kolom, &CsvColumn::name) == columns_.end())
          columns_.push_back({u.kolom});
      }
    }
  }

  void read(SourceId source, std::string_view text) {
    TextArena texts;
    CsvTable table(source, text, columns_, texts, problems_, {.has_breakdowns = true});
    while (table.next()) row(table);
  }

 private:
  void row(const CsvTable& table) {
    Geheimkeuze keuze{.span = table.span(kKeuze)};
    if (!read_place(table, keuze)) return;
    const auto wens = table.word(kKeuze, Codes<Geheimwens>::kIds, problems_);
    if (!wens) return;
    keuze.wens = static_cast<Geheimwens>(*wens);
    keuze.tekst = table[kTekst];
    const bool is_other = keuze.wens == Geheimwens::kAnders;
    if (is_other && keuze.tekst.empty()) return problems_.add(Code::GEH118, keuze.span);
    if (!is_other && !keuze.tekst.empty())
      return problems_.add(Code::GEH119, table.span(kTekst), {{"keuze", verbatim(table[kKeuze])}});
    if (!is_other) mark(keuze, table);
    programma_.geheimkeuzes.push_back(std::move(keuze));
  }

  // A cell that cannot be read must not be taken for "all", nor for nothing: the row is told, and no use.
  bool read_place(const CsvTable& table, Geheimkeuze& keuze) {
    if (!table[kIndicator].empty()) {
      const auto found = known_.indicator(table[kIndicator], table.span(kIndicator), problems_);
      if (!found) return false;
      keuze.indicator = *found;
    }
    if (!table[kGebied].empty()) {
      keuze.gebied = known_.gebied(table[kGebied], table.span(kGebied), problems_);
      if (!keuze.gebied) return false;
    }
    if (!table[kPeriode].empty()) {
      keuze.periode = table.periode(kPeriode, problems_);
      if (!keuze.periode) return false;
    }
    for (std::size_t c = kFirstBreakdown; c < columns_.size(); ++c) {
      if (!table[c].empty() && !read_part(table, c, keuze)) return false;
    }
    std::ranges::sort(keuze.onderdeel);
    return true;
  }

  bool read_part(const CsvTable& table, std::size_t column, Geheimkeuze& keuze) {
    static const std::vector<Uitsplitsing> kNone;
    const auto& all =
        keuze.indicator == kNoIndex ? kNone : programma_.indicatoren[keuze.indicator].uitsplitsingen;
    const auto of = std::ranges::find(all, columns_[column].name, &Uitsplitsing::kolom);
    std::vector<std::string_view> values;
    if (of != all.end()) values.assign(of->waarden.begin(), of->waarden.end());
    const auto found = std::ranges::find(values, table[column]);
    if (found == values.end()) {
      const std::string_view id =
          keuze.indicator == kNoIndex ? std::string_view() : programma_.indicatoren[keuze.indicator].id;
      problems_.add(Code::CSV208, table.span(column),
                    {{"waarde", table[column]},
                     {"kolom", columns_[column].name},
                     {"indicator", verbatim(id.empty() ? kAnyIndicator : id)},
                     {"nabij", nearest(table[column], values)}});
      return false;
    }
    keuze.onderdeel.push_back(
        {static_cast<std::uint32_t>(of - all.begin()), static_cast<std::uint32_t>(found - values.begin())});
    return true;
  }

  void mark(const Geheimkeuze& keuze, const CsvTable& table) {
    for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
      Indicator& indicator = programma_.indicatoren[i];
      if (keuze.indicator != kNoIndex && keuze.indicator != i) continue;
      if (!indicator.has_geheimen && !indicator.decimalen && !indicator.is_ratio())
        problems_.add(Code::GEH110, table.span(kIndicator), {{"indicator", indicator.id}});
      // From here on its figures go through the mask, also where its dictionary entry asks for nothing.
      indicator.has_geheimen = true;
    }
  }

  static constexpr std::string_view kAnyIndicator = "…";
  Programma& programma_;
  const KnownIds& known_;
  Problems& problems_;
  std::vector<CsvColumn> columns_;
};

}  // namespace

void load_geheimhouding(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                        Problems& problems) {
  const auto source = folder.read_if_there(kGeheimhouding, loaded.bronnen, problems);
  if (!source) return;
  ChoiceReader(loaded.programma, known, problems).read(*source, loaded.bronnen.at(*source).text);
}

}  // namespace voortgang
