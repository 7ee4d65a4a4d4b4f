#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <string>

#include "base/digits.h"
#include "base/text.h"
#include "diag/number_words.h"
#include "load/file_endings.h"
#include "load/load_tables.h"
#include "load/optional_table.h"
#include "load/text_reading.h"
#include "programme/begrotingscodes.h"
#include "programme/folders.h"
#include "programme/maat.h"

namespace voortgang {
namespace {

enum Column : std::size_t {
  kNummer,
  kProject,
  kHoofddoelen,
  kJaar,
  kBedrag,
  kDekking,
  kZekerheid,
  kTelling,
  kVoetnoot,
  kThemaplan,
  kGerealiseerd,
  kPrognose,
};
constexpr std::array<CsvColumn, 12> kColumns = {{{"nummer", Need::kCell},
                                                 {"project", Need::kCell},
                                                 {"hoofddoelen", Need::kCell},
                                                 {"jaar", Need::kCell},
                                                 {"bedrag", Need::kCell, Holds::kNumber},
                                                 {"dekking", Need::kOptional, Holds::kWords},
                                                 {"zekerheid", Need::kOptional, Holds::kWords},
                                                 {"telling", Need::kOptional, Holds::kWords},
                                                 {"voetnoot", Need::kOptional},
                                                 {"themaplan", Need::kOptional},
                                                 {"gerealiseerd", Need::kOptional},
                                                 {"prognose", Need::kOptional}}};

enum CoverColumn : std::size_t { kBron, kCoverBedrag, kJaren, kCoverZekerheid, kToelichting };
constexpr std::array<CsvColumn, 5> kCoverColumns = {{{"bron", Need::kCell},
                                                     {"bedrag", Need::kOptional, Holds::kNumber},
                                                     {"jaren", Need::kCell},
                                                     {"zekerheid", Need::kOptional, Holds::kWords},
                                                     {"toelichting", Need::kOptional}}};

constexpr std::int64_t kMostEuros = 1'000'000'000'000'000;

std::optional<std::int16_t> year(std::string_view text) {
  const auto periode = parse_periode(text);
  if (!periode || periode->frequentie != Frequentie::kJaar) return std::nullopt;
  return periode->jaar;
}

// First of two words where the cell is blank.
bool is_first(const CsvTable& table, std::size_t column, std::span<const std::string_view> words,
              Problems& problems) {
  return table[column].empty() || table.word(column, words, problems).value_or(0) == 0;
}

constexpr NumberKind kEuros{.unit = "euro", .is_money = true, .is_percentage = false};

// Reads the amounts of one file, which stay so small together that no sum of them can overflow.
class AmountReader {
 public:
  explicit AmountReader(Problems& problems) : problems_(problems) {}

  // Whole euros; a text with a digit in front is a number gone wrong, and told as such.
  std::optional<std::int64_t> euros(const CsvTable& table, std::size_t column, Code not_a_number) {
    if (table[column] != "-" && without_signs(table[column], kEuros) == "-") return 0;  // "€ -"
    const auto number = table.number(column, problems_, kEuros, not_a_number);
    if (!number) return std::nullopt;
    if (number->decimals == 3) {  // no amount has three decimals: 25.000 in a file with commas
      problems_.add(Code::BEG110, table.span(column),
                    {{"waarde", table[column]}, {"voorstel", std::to_string(number->units)}});
      return std::nullopt;
    }
    const Decimal whole = rounded(*number, 0);
    if (whole.value() != number->value())
      problems_.add(Code::BEG101, table.span(column), {{"waarde", table[column]}});
    const std::int64_t size = std::abs(whole.units);
    if (size > kMostEuros - total_) {
      problems_.add(Code::BEG109, table.span(column), {{"most", number_words(kMostEuros)}});
      return std::nullopt;
    }
    total_ += size;
    return whole.units;
  }

 private:
  Problems& problems_;
  std::int64_t total_ = 0;  // without their signs
};

bool looks_like_number(std::string_view cell) {
  const std::string_view text = without_signs(cell, kEuros);
  return (!text.empty() && (is_digit(text.front()) || std::string_view("-+(#").contains(text.front()))) ||
         text.starts_with("\u2212") || text.starts_with("\u2013") || text.size() != cell.size();
}

class BegrotingReader {
 public:
  BegrotingReader(Begroting& begroting, const KnownIds& known, Problems& problems)
      : begroting_(begroting), known_(known), problems_(problems), amounts_(problems) {}

  void read(std::string_view text) {
    TextArena texts;
    CsvTable table(begroting_.bestand, text, kColumns, texts, problems_, {.is_of_one_area = true});
    while (table.next()) read_row(table);
    std::set<std::int16_t> years;
    for (Begrotingsproject& project : begroting_.projecten) {
      std::ranges::stable_sort(project.cellen, {}, &Begrotingscel::jaar);
      for (const Begrotingscel& cel : project.cellen) years.insert(cel.jaar);
    }
    begroting_.jaren.assign(years.begin(), years.end());
  }

 private:
  void read_row(const CsvTable& table) {
    Begrotingsproject* project = project_of(table);
    const auto jaar = year(table[kJaar]);
    if (!jaar) problems_.add(Code::BEG102, table.span(kJaar), {{"waarde", table[kJaar]}});
    if (project != nullptr) add_hoofddoelen(table, *project);
    if (project != nullptr && project->themaplan.empty()) project->themaplan = table[kThemaplan];
    if (project == nullptr || !jaar) return;
    if (std::ranges::find(project->cellen, *jaar, &Begrotingscel::jaar) != project->cellen.end()) {
      problems_.add(Code::BEG103, table.span(kJaar),
                    {{"nummer", std::int64_t{project->nummer}}, {"jaar", std::int64_t{*jaar}}});
      return;
    }
    Begrotingscel cel{.jaar = *jaar, .bedrag = {}, .tekst = {}, .dekking = std::string(table[kDekking])};
    if (looks_like_number(table[kBedrag]))
      cel.bedrag = amounts_.euros(table, kBedrag, Code::BEG106);
    else
      read_text(table, cel);
    cel.gerealiseerd = optional_euros(table, kGerealiseerd);
    cel.prognose = optional_euros(table, kPrognose);
    if (cel.gerealiseerd && cel.prognose && *cel.prognose < *cel.gerealiseerd)
      problems_.add(Code::BEG113, table.span(kPrognose),
                    {{"prognose", table[kPrognose]}, {"gerealiseerd", table[kGerealiseerd]}});
    cel.zeker = is_first(table, kZekerheid, kZekerheden, problems_);
    cel.is_counted = is_first(table, kTelling, kTellingen, problems_);
    cel.regel = table.line();
    project->cellen.push_back(std::move(cel));
  }

  std::optional<std::int64_t> optional_euros(const CsvTable& table, std::size_t column) {
    if (table[column].empty()) return std::nullopt;
    return amounts_.euros(table, column, Code::BEG115);
  }

  // Printed, and no part of any total: an amount in it has to be seen.
  void read_text(const CsvTable& table, Begrotingscel& cel) {
    cel.tekst = std::string(table[kBedrag]);
    if (holds_amount(cel.tekst)) problems_.add(Code::BEG111, table.span(kBedrag), {{"waarde", cel.tekst}});
  }

  // The project of a row; a new one where its number has not been seen.
  Begrotingsproject* project_of(const CsvTable& table) {
    const std::string_view text = table[kNummer];
    const int nummer = digits(text).value_or(0);
    if (nummer < 1) {
      problems_.add(Code::BEG104, table.span(kNummer), {{"waarde", text}});
      return nullptr;
    }
    const auto found = std::ranges::find(begroting_.projecten, nummer, &Begrotingsproject::nummer);
    if (found != begroting_.projecten.end()) {
      if (found->naam != table[kProject]) {
        problems_.add(
            Code::BEG105, table.span(kProject),
            {{"nummer", std::int64_t{nummer}}, {"waarde", table[kProject]}, {"eerder", found->naam}});
      }
      return &*found;
    }
    begroting_.projecten.push_back({.nummer = nummer,
                                    .naam = std::string(table[kProject]),
                                    .hoofddoelen = {},
                                    .voetnoot = std::string(table[kVoetnoot]),
                                    .themaplan = {},
                                    .cellen = {}});
    return &begroting_.projecten.back();
  }

  // Every row may name goals of its project; what one of them says holds for all.
  void add_hoofddoelen(const CsvTable& table, Begrotingsproject& project) {
    const std::string_view cell = table[kHoofddoelen];
    for (const std::string_view id : split_any(cell, " ,+")) {
      Span place = table.span(kHoofddoelen);
      if (place.end - place.begin == cell.size()) {
        place.begin += static_cast<std::uint32_t>(id.data() - cell.data());
        place.end = place.begin + static_cast<std::uint32_t>(id.size());
      }
      const auto hoofddoel = known_.hoofddoel(id, place, problems_);
      const bool is_new =
          hoofddoel && std::ranges::find(project.hoofddoelen, *hoofddoel) == project.hoofddoelen.end();
      if (is_new) project.hoofddoelen.push_back(*hoofddoel);
    }
  }

  Begroting& begroting_;
  const KnownIds& known_;
  Problems& problems_;
  AmountReader amounts_;
};

void read_cover_row(const CsvTable& table, AmountReader& amounts, Begroting& begroting, Problems& problems) {
  Dekking dekking{
      .bron = std::string(table[kBron]), .bedrag = {}, .toelichting = std::string(table[kToelichting])};
  if (!table[kCoverBedrag].empty()) dekking.bedrag = amounts.euros(table, kCoverBedrag, Code::BEG112);
  for (const std::size_t words : {std::size_t{kBron}, std::size_t{kToelichting}}) {
    const std::string_view unit = dekking.bedrag ? other_unit_in(table[words], kEuros.unit) : "";
    if (!unit.empty()) problems.add(Code::BEG118, table.span(words), {{"woord", unit}});
  }
  dekking.zeker = is_first(table, kCoverZekerheid, kZekerheden, problems);
  const auto parts = split(table[kJaren], '-');
  const auto van = year(trimmed(parts.front()));
  const auto tot = year(trimmed(parts.back()));
  if (!van || !tot || parts.size() > 2 || *van > *tot) {
    problems.add(Code::BEG102, table.span(kJaren), {{"waarde", table[kJaren]}});
    return;
  }
  dekking.van = *van;
  dekking.tot = *tot;
  begroting.dekking.push_back(std::move(dekking));
}

void load_cover(const ProgrammeFolder& folder, const std::string& path, Loaded& loaded, Begroting& begroting,
                Problems& problems) {
  AmountReader amounts(problems);
  for_each_row(folder, path, kCoverColumns, loaded, problems,
               [&](const CsvTable& table) { read_cover_row(table, amounts, begroting, problems); });
}

// A cover or a text without the plan it belongs to: the plan is the file that is missing.
void tell_missing_plans(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  for (const std::string_view ending : {kCoverEnding, kMdEnding}) {
    for (const std::string& name : folder.file_names(kBudgetsFolder, ending)) {
      const std::string plan =
          path_join(kBudgetsFolder, name.substr(0, name.size() - ending.size())) + std::string(kCsvEnding);
      if (folder.kind(plan) == FileKind::kMissing)
        problems.add(Code::BST101, {loaded.bronnen.add(plan), 0, 0});
    }
  }
}

}  // namespace

void load_begrotingen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                      Problems& problems) {
  tell_missing_plans(folder, loaded, problems);
  for (const std::string& name : folder.file_names(kBudgetsFolder, kCsvEnding)) {
    if (name.ends_with(kCoverEnding)) continue;
    const std::string path = path_join(kBudgetsFolder, name.substr(0, name.size() - kCsvEnding.size()));
    const SourceId source = loaded.bronnen.add(path + std::string(kCsvEnding));
    const auto gebied =
        known.gebied(name.substr(0, name.size() - kCsvEnding.size()), {source, 0, 0}, problems);
    if (!gebied && known.knows_programma()) continue;
    if (!folder.read_any_text(source, loaded.bronnen, problems)) continue;
    Begroting begroting{.gebied = gebied.value_or(kRegio), .bestand = source, .tekst = {}};
    BegrotingReader(begroting, known, problems).read(loaded.bronnen.at(source).text);
    load_cover(folder, path + std::string(kCoverEnding), loaded, begroting, problems);
    if (folder.kind(path + std::string(kMdEnding)) != FileKind::kMissing) {
      begroting.tekst =
          read_tekst(folder, loaded.bronnen.add(path + std::string(kMdEnding)), loaded, known, problems);
    }
    loaded.programma.begrotingen.push_back(std::move(begroting));
  }
}

}  // namespace voortgang
