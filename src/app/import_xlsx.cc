#include "app/import_xlsx.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/find_id.h"
#include "base/text.h"
#include "base/utf8.h"
#include "check/delivered.h"
#include "forms/levering_rijen.h"
#include "load/levering_reader.h"
#include "load/programme_folder.h"
#include "load/workbook_sheets.h"
#include "programme/bladnaam.h"
#include "programme/known_ids.h"

namespace voortgang {
namespace {

class WorkbookImport {
 public:
  WorkbookImport(FileSystem& files, std::optional<GebiedIndex> gebied, Import& out)
      : disk_(files, "", Reach::kAnywhere), gebied_(gebied), out_(out) {
    known_.read_programma(out.loaded.programma);
    known_.read_indicatoren(out.loaded.programma.indicatoren);
  }

  void read(const std::string& path) {
    const SourceId book = out_.loaded.bronnen.add(path);
    WorkbookSheets sheets(disk_, out_.loaded, out_.problems);
    const FoundSheets found = sheets.of_area(book);
    if (found.found.empty() && !found.unread) tell_no_delivery(book);
    if (found.found.empty()) return;
    const auto gebied = area_of(book, path, found.gebied);
    if (!gebied) return;
    for (const FoundSheet& sheet : found.found) read_sheet(sheet, *gebied);
  }

  // By goal and area, whatever order the files came in.
  void merge() {
    for (HoofddoelIndex h = 0; h < out_.loaded.programma.hoofddoelen.size(); ++h) {
      for (const Levering& levering : out_.gelezen) {
        if (levering.hoofddoel == h) merge_one(levering);
      }
    }
    std::ranges::stable_sort(out_.leveringen, {},
                             [](const LeveringImport& i) { return std::pair(i.hoofddoel, i.gebied); });
  }

 private:
  // Its sheets were told one by one, but nothing of it was taken over.
  void tell_no_delivery(SourceId book) {
    std::string names;
    for (const Hoofddoel& goal : out_.loaded.programma.hoofddoelen) append_item(names, bladnaam(goal));
    out_.problems.add(Code::XLS111, {book, 0, 0}, {{"mogelijk", verbatim(names)}});
  }

  // Of the sheet that explains, of the command, or of the file's name: they may not contradict one another.
  std::optional<GebiedIndex> area_of(SourceId book, std::string_view path, std::string_view said) {
    const Programma& programma = out_.loaded.programma;
    std::optional<GebiedIndex> named = gebied_ ? gebied_ : area_in_name(path);
    std::optional<GebiedIndex> of_sheet;
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      if (programma.gebied_id(g) == said) of_sheet = g;
    }
    if (named && of_sheet && *named != *of_sheet) {
      out_.problems.add(
          Code::XLS113, {book, 0, 0},
          {{"gebied", programma.gebied_naam(*of_sheet)}, {"ander", programma.gebied_naam(*named)}});
      return std::nullopt;
    }
    if (of_sheet) return of_sheet;
    if (named) return named;
    std::string areas;
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) append_item(areas, programma.gebied_id(g));
    out_.problems.add(Code::XLS114, {book, 0, 0}, {{"mogelijk", verbatim(areas)}});
    return std::nullopt;
  }

  // The one area whose id is in it: of "Levering Dorp (1).xlsx", dorp.
  std::optional<GebiedIndex> area_in_name(std::string_view path) const {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::string words = "-" + slug_of(name.substr(0, name.rfind('.'))) + "-";
    std::optional<GebiedIndex> found;
    for (GebiedIndex g = 0; g < out_.loaded.programma.gebieden(); ++g) {
      if (!words.contains(fmt::format("-{}-", out_.loaded.programma.gebied_id(g)))) continue;
      if (found) return std::nullopt;
      found = g;
    }
    return found;
  }

  void read_sheet(const FoundSheet& sheet, GebiedIndex gebied) {
    for (const Levering& other : out_.gelezen) {
      if (other.hoofddoel != sheet.hoofddoel || other.gebied != gebied) continue;
      const Source& there = out_.loaded.bronnen.at(other.bestand);
      return out_.problems.add(Code::LEV110, {sheet.source, 0, 0},
                               {{"bestand", there.path}, {"blad", there.blad}});
    }
    Levering& levering = out_.gelezen.emplace_back();
    levering.hoofddoel = sheet.hoofddoel;
    levering.gebied = gebied;
    levering.bestand = sheet.source;
    read_levering({out_.loaded.bronnen.at(sheet.source).text, &sheet.stored_numbers},
                  out_.loaded.programma.indicatoren, known_, levering, out_.problems);
  }

  void merge_one(const Levering& levering) {
    if (!may_import_into(out_, levering.hoofddoel, levering.gebied)) return;
    const Dossier dossier = out_.loaded.dossier();
    const Levering* before = dossier.leveringen.levering(levering.hoofddoel, levering.gebied);
    auto rows = delivered_rows(dossier, levering);
    for (LeveringRij& row : rows) {
      const std::string line(dossier.bronnen.text(row_place(dossier, levering, row.waarneming)));
      row.says_status =
          row.waarneming.status != Status::kDefinitief || utf8::lower(line).contains("definitief");
      const Waarneming* was = row.open ? find_waarneming(before, row) : nullptr;
      if (was == nullptr || !was->is_getal()) continue;
      std::string value;
      append_with_comma(value, was->waarde);
      out_.problems.add(Code::XLS115, {levering.bestand, row.waarneming.cel, row.waarneming.cel},
                        {{"indicator", dossier.programma.indicatoren[row.indicator].id},
                         {"periode", code(row.waarneming.periode)},
                         {"waarde", value}});
    }
    const LeveringKolommen columns = columns_in(dossier.bronnen.at(levering.bestand).text);
    out_.leveringen.push_back({levering.hoofddoel, levering.gebied, merge_delivered(before, rows, columns)});
  }

  ProgrammeFolder disk_;
  std::optional<GebiedIndex> gebied_;
  Import& out_;
  KnownIds known_;
};

}  // namespace

std::expected<void, std::string> prepare_xlsx_import(FileSystem& files, const Options& options, Import& out) {
  if (!load_for_import(files, options, out)) return {};
  std::optional<GebiedIndex> gebied;
  if (!options.gebied.empty()) {
    const auto named = find_area(options.language, out.loaded.programma, options.gebied);
    if (!named) return std::unexpected(named.error());
    gebied = *named;
  }
  WorkbookImport reader(files, gebied, out);
  for (const std::string& file : options.files) reader.read(file);
  reader.merge();
  return {};
}

}  // namespace voortgang
