#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "load/loaded.h"
#include "load/programme_folder.h"
#include "syntax/workbook.h"

namespace voortgang {

// A sheet that is a delivery: its text is in the sources.
struct FoundSheet {
  HoofddoelIndex hoofddoel = 0;
  SourceId source{};
  std::vector<std::uint32_t> stored_numbers;
};

struct FoundSheets {
  std::vector<FoundSheet> found;
  std::string gebied;              // whose it is, where its sheet Uitleg says so
  std::optional<SourceId> unread;  // the workbook, or the sheet of it, that could not be read
};

// Which sheets of a workbook are deliveries.
class WorkbookSheets {
 public:
  static constexpr std::uint64_t kLargest = std::uint64_t{64} << 20U;  // in bytes, packed as it is

  WorkbookSheets(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems)
      : folder_(folder), loaded_(loaded), problems_(problems) {}

  // Of indicators/<gebied>.xlsx: one sheet per goal, under its name.
  [[nodiscard]] FoundSheets of_area(SourceId book);
  // Of indicators/<hoofddoel>/<gebied>.xlsx: the sheet of the goal, or the only one with anything in it.
  [[nodiscard]] FoundSheets of_goal(SourceId book, HoofddoelIndex hoofddoel);

 private:
  struct Sheet {
    SheetEntry entry;
    SourceId source{};
    Problems problems;  // told where the sheet turns out to be a delivery
    std::optional<SheetText> text;
    [[nodiscard]] bool is_blank() const;
  };

  [[nodiscard]] bool open(SourceId book);
  [[nodiscard]] Sheet read(const SheetEntry& entry);
  void take(Sheet sheet, HoofddoelIndex hoofddoel);
  void note_area(const SheetEntry& uitleg);
  void tell_stray(const Sheet& sheet);
  [[nodiscard]] std::optional<HoofddoelIndex> goal_of(std::string_view sheet) const;
  [[nodiscard]] std::string names_of_goals() const;

  const ProgrammeFolder& folder_;
  Loaded& loaded_;
  Problems& problems_;
  SourceId book_{};
  std::string bytes_;
  std::optional<Workbook> workbook_;
  FoundSheets out_;
};

}  // namespace voortgang
