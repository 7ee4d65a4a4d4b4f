#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

#include "base/descriptor.h"
#include "base/new_workbook.h"

// libxlsxwriter writes files only, and parts of them in the folder for temporary files first. The workbook
// itself is a file in memory here; where it is to lie is for others.
namespace voortgang {
namespace {

constexpr const char* kName = "xlsx";
constexpr const char* kFont = "Calibri";
constexpr lxw_color_t kInk = 0x1F2933;
constexpr lxw_color_t kGrey = 0x5F6B76;
constexpr lxw_color_t kLine = 0xB8C2CC;
constexpr lxw_color_t kFixedGround = 0xEDF0F3;
constexpr lxw_color_t kOpenGround = 0xFFF8DB;
constexpr lxw_color_t kHeaderGround = 0xD7E3EC;
constexpr std::size_t kLooks = 8;
constexpr std::uint8_t kText = 49;  // the built-in format "@": a text stays what it is

// Noon, so that it is that day in every time zone.
std::time_t noon_of(Datum day) {
  std::tm parts{};
  parts.tm_year = day.jaar - 1900;
  parts.tm_mon = day.maand - 1;
  parts.tm_mday = day.dag;
  parts.tm_hour = 12;
  return ::timegm(&parts);
}

class WorkbookWriter {
 public:
  explicit WorkbookWriter(const std::string& path) : book_(workbook_new(path.c_str())) {
    for (std::size_t i = 0; i < kLooks; ++i) looks_[i] = look(static_cast<CellLook>(i));
  }

  lxw_error write(const NewWorkbook& workbook) {
    tell_properties(workbook);
    for (std::size_t i = 0; i < workbook.sheets.size() && fault_ == LXW_NO_ERROR; ++i)
      add_sheet(workbook.sheets[i], i == workbook.first_seen);
    const lxw_error closed = workbook_close(book_);
    return fault_ == LXW_NO_ERROR ? closed : fault_;
  }

 private:
  void note(lxw_error error) {
    if (fault_ == LXW_NO_ERROR) fault_ = error;
  }

  lxw_format* look(CellLook look) {
    lxw_format* format = workbook_add_format(book_);
    format_set_font_name(format, kFont);
    format_set_font_color(format, look == CellLook::kKnown || look == CellLook::kKnownText ? kGrey : kInk);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (look) {
      case CellLook::kTitle:
        format_set_bold(format);
        format_set_font_size(format, 14);
        break;
      case CellLook::kText:
        break;
      case CellLook::kHeader:
        format_set_bold(format);
        set_ground(format, kHeaderGround);
        break;
      case CellLook::kFixed:
        set_ground(format, kFixedGround);
        format_set_num_format_index(format, kText);
        break;
      case CellLook::kOpen:
      case CellLook::kOpenText:
        set_ground(format, kOpenGround);
        set_open(format, look == CellLook::kOpenText);
        break;
      case CellLook::kKnown:
      case CellLook::kKnownText:
        set_ground(format, LXW_COLOR_WHITE);
        set_open(format, look == CellLook::kKnownText);
        break;
    }
    return format;
  }

  static void set_ground(lxw_format* format, lxw_color_t colour) {
    format_set_bg_color(format, colour);
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kLine);
  }

  // Figures have no format of their own: what turns into a date or a percentage shows that, and is told.
  static void set_open(lxw_format* format, bool is_text) {
    format_set_unlocked(format);
    if (!is_text) return format_set_align(format, LXW_ALIGN_RIGHT);
    format_set_num_format_index(format, kText);
    format_set_text_wrap(format);
  }

  void tell_properties(const NewWorkbook& workbook) {
    std::string title = workbook.title;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = noon_of(workbook.made);
    note(workbook_set_properties(book_, &properties));
  }

  void add_sheet(const NewSheet& sheet, bool is_first_seen) {
    lxw_worksheet* page = workbook_add_worksheet(book_, sheet.name.c_str());
    if (page == nullptr) return note(LXW_ERROR_PARAMETER_VALIDATION);
    if (is_first_seen) {
      worksheet_set_first_sheet(page);
      worksheet_activate(page);
    }
    for (std::size_t c = 0; c < sheet.widths.size(); ++c) {
      const auto column = static_cast<lxw_col_t>(c);
      note(worksheet_set_column(page, column, column, sheet.widths[c], nullptr));
    }
    for (std::size_t r = 0; r < sheet.rows.size(); ++r)
      add_row(page, static_cast<lxw_row_t>(r), sheet.rows[r]);
    for (const FillRule& rule : sheet.rules) add_rule(page, rule);
    if (sheet.is_table) set_table(page, sheet);
    worksheet_protect(page, nullptr, nullptr);
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9);  // A4
    worksheet_fit_to_pages(page, 1, 0);
  }

  static void set_table(lxw_worksheet* page, const NewSheet& sheet) {
    worksheet_freeze_panes(page, 1, 0);
    worksheet_repeat_rows(page, 0, 0);
    if (sheet.rows.size() < 2) return;
    // Years that are texts are no mistake here.
    const std::string range = "A2:Z" + std::to_string(sheet.rows.size());
    worksheet_ignore_errors(page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.c_str());
  }

  void add_row(lxw_worksheet* page, lxw_row_t row, const std::vector<NewCell>& cells) {
    for (std::size_t c = 0; c < cells.size(); ++c) {
      const NewCell& cell = cells[c];
      lxw_format* format = looks_[static_cast<std::size_t>(cell.look)];
      const auto column = static_cast<lxw_col_t>(c);
      if (cell.number)
        note(worksheet_write_number(page, row, column, *cell.number, format));
      else if (cell.text.empty())
        note(worksheet_write_blank(page, row, column, format));
      else
        note(worksheet_write_string(page, row, column, cell.text.c_str(), format));
    }
  }

  void add_rule(lxw_worksheet* page, const FillRule& rule) {
    std::vector<std::string> words = rule.choices;
    std::vector<char*> choices;
    for (std::string& word : words) choices.push_back(word.data());
    choices.push_back(nullptr);
    std::string title = rule.title;
    std::string message = rule.message;
    std::string formula = rule.formula;
    lxw_data_validation validation{};
    if (words.empty()) {
      validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
      validation.value_formula = formula.data();
    } else {
      validation.validate = LXW_VALIDATION_TYPE_LIST;
      validation.value_list = choices.data();
    }
    validation.error_title = title.data();
    validation.error_message = message.data();
    note(worksheet_data_validation_range(page, rule.first_row, rule.column, rule.last_row, rule.column,
                                         &validation));
  }

  lxw_workbook* book_;
  std::array<lxw_format*, kLooks> looks_{};
  lxw_error fault_ = LXW_NO_ERROR;
};

}  // namespace

Result<std::string> workbook_bytes(const NewWorkbook& workbook) {
  Descriptor memory(::memfd_create(kName, MFD_CLOEXEC));
  if (memory.number() < 0) return disk_failure(kName, errno);
  const lxw_error error = WorkbookWriter("/proc/self/fd/" + std::to_string(memory.number())).write(workbook);
  if (error != LXW_NO_ERROR)
    return std::unexpected(Failure{FailureKind::kOther, kName, ::lxw_strerror(error)});
  const off_t size = ::lseek(memory.number(), 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(std::max<off_t>(size, 0)), '\0');
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t n =
        ::pread(memory.number(), bytes.data() + have, bytes.size() - have, static_cast<off_t>(have));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return disk_failure(kName, n < 0 ? errno : EIO);
    have += static_cast<std::size_t>(n);
  }
  return bytes;
}

}  // namespace voortgang
