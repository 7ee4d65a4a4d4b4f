#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// How a workbook shows what it stores as a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
namespace voortgang {

// kUnseen: it shows no digit, but nothing at all or a text, such as ;;; or "<5"; or another number than is
// stored, as 0, does with thousands.
enum class SheetFormat : std::uint8_t { kNumber, kPercentage, kDate, kUnseen };

// One of the ways of a format, with the text that it puts before and behind the number: 0" maanden".
struct FormatPart {
  SheetFormat kind = SheetFormat::kNumber;
  std::string before, behind;
  char condition = '\0';  // < > = or, for <= >= <>, l g n; none where the sign of the number chooses
  double limit = 0;
};

class NumberFormat {
 public:
  NumberFormat(SheetFormat kind = SheetFormat::kNumber) : parts_{{.kind = kind}} {}
  explicit NumberFormat(std::vector<FormatPart> parts) : parts_(std::move(parts)) {}

  // The part that a number is shown by.
  [[nodiscard]] const FormatPart& part_for(double value) const;
  [[nodiscard]] SheetFormat kind() const { return parts_.front().kind; }

 private:
  std::vector<FormatPart> parts_;  // at least one
};

// Of the formats that every workbook has; the others have a code.
[[nodiscard]] SheetFormat format_of_id(std::uint32_t id);
[[nodiscard]] NumberFormat format_of_code(std::string_view code);

}  // namespace voortgang
