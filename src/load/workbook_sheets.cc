#include "load/workbook_sheets.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "forms/levering_xlsx.h"
#include "programme/bladnaam.h"
#include "syntax/unfit_characters.h"

namespace voortgang {

bool WorkbookSheets::Sheet::is_blank() const {
  return text && text->text.find_first_not_of("; \n") == std::string::npos;
}

// Each sheet is a goal's. A sheet with nothing in it is no delivery: the form has one for every goal.
FoundSheets WorkbookSheets::of_area(SourceId book) {
  if (!open(book)) return {.found = {}, .gebied = {}, .unread = book};
  std::size_t strays = 0;
  for (const SheetEntry& entry : workbook_->sheets()) {
    if (folded(entry.name) == folded(kUitlegBlad)) {
      note_area(entry);
      continue;
    }
    Sheet sheet = read(entry);
    if (sheet.is_blank()) continue;
    if (const auto goal = goal_of(entry.name)) {
      take(std::move(sheet), *goal);
    } else {
      ++strays;
      tell_stray(sheet);
    }
  }
  // With sheets of no goal alone, nothing was delivered: that is told of every goal.
  if (out_.found.empty() && !out_.unread && strays == 0) {
    problems_.add(Code::XLS111, {book, 0, 0}, {{"mogelijk", verbatim(names_of_goals())}});
    out_.unread = book;
  }
  return std::move(out_);
}

// One sheet is the delivery whatever it is called; of more, the one that bears the goal's name.
FoundSheets WorkbookSheets::of_goal(SourceId book, HoofddoelIndex hoofddoel) {
  if (!open(book)) return {.found = {}, .gebied = {}, .unread = book};
  const Hoofddoel& goal = loaded_.programma.hoofddoelen[hoofddoel];
  std::vector<Sheet> filled;
  for (const SheetEntry& entry : workbook_->sheets()) {
    if (folded(entry.name) == folded(kUitlegBlad)) {
      note_area(entry);
      continue;
    }
    if (Sheet sheet = read(entry); !sheet.is_blank()) filled.push_back(std::move(sheet));
  }
  const auto named =
      std::ranges::find_if(filled, [&](const Sheet& sheet) { return is_blad_of(sheet.entry.name, goal); });
  if (named != filled.end()) {
    for (const Sheet& sheet : filled) {
      if (&sheet != &*named) tell_stray(sheet);
    }
    take(std::move(*named), hoofddoel);
  } else if (filled.size() == 1) {
    take(std::move(filled.front()), hoofddoel);
  } else if (filled.empty()) {
    problems_.add(Code::XLS111, {book, 0, 0}, {{"mogelijk", bladnaam(goal)}});
    out_.unread = book;
  } else {
    std::string names;
    for (const Sheet& sheet : filled) append_item(names, sheet.entry.name);
    problems_.add(Code::XLS110, {book, 0, 0}, {{"bladen", names}, {"naam", bladnaam(goal)}});
    out_.unread = book;
  }
  return std::move(out_);
}

bool WorkbookSheets::open(SourceId book) {
  book_ = book;
  auto bytes = folder_.read_bytes(book, loaded_.bronnen, problems_, kLargest);
  if (!bytes) return false;
  bytes_ = std::move(*bytes);
  workbook_ = Workbook::open(book, bytes_, problems_);
  return workbook_.has_value();
}

WorkbookSheets::Sheet WorkbookSheets::read(const SheetEntry& entry) {
  Sheet sheet{.entry = entry,
              .source = loaded_.bronnen.add_sheet(loaded_.bronnen.at(book_).path, entry.name),
              .problems = {},
              .text = {}};
  sheet.text = workbook_->read(entry, sheet.source, sheet.problems);
  return sheet;
}

void WorkbookSheets::take(Sheet sheet, HoofddoelIndex hoofddoel) {
  // It cannot be read as a table: then nobody may take its absence for "not delivered".
  if (!sheet.text) {
    problems_.append(std::move(sheet.problems));
    out_.unread = sheet.source;
    return;
  }
  loaded_.bronnen.set_text(sheet.source, std::move(sheet.text->text));
  problems_.append(std::move(sheet.problems));
  tell_unfit(sheet.source, loaded_.bronnen.at(sheet.source).text, problems_);
  if (sheet.entry.is_hidden) problems_.add(Code::XLS108, {sheet.source, 0, 0});
  out_.found.push_back({hoofddoel, sheet.source, std::move(sheet.text->numbers)});
}

// The form says on its first sheet whose it is: a workbook in the wrong folder is known by that.
void WorkbookSheets::note_area(const SheetEntry& uitleg) {
  const Sheet sheet = read(uitleg);
  if (sheet.text) out_.gebied = gebied_of_uitleg(sheet.text->text);
}

// What is wrong in a sheet that is not read is nobody's business.
void WorkbookSheets::tell_stray(const Sheet& sheet) {
  std::vector<std::string> names;
  for (const Hoofddoel& goal : loaded_.programma.hoofddoelen) names.push_back(bladnaam(goal));
  const std::vector<std::string_view> known(names.begin(), names.end());
  problems_.add(Code::XLS109, {sheet.source, 0, 0},
                {{"nabij", nearest(sheet.entry.name, known)}, {"mogelijk", verbatim(names_of_goals())}});
}

std::optional<HoofddoelIndex> WorkbookSheets::goal_of(std::string_view sheet) const {
  const auto& goals = loaded_.programma.hoofddoelen;
  const auto goal = std::ranges::find_if(goals, [&](const Hoofddoel& h) { return is_blad_of(sheet, h); });
  if (goal == goals.end()) return std::nullopt;
  return static_cast<HoofddoelIndex>(goal - goals.begin());
}

std::string WorkbookSheets::names_of_goals() const {
  std::string names;
  for (const Hoofddoel& goal : loaded_.programma.hoofddoelen) append_item(names, bladnaam(goal));
  return names;
}

}  // namespace voortgang
