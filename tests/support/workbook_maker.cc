#include "support/workbook_maker.h"

#include <fmt/format.h>
#include <zip.h>

#include <charconv>
#include <stdexcept>
#include <vector>

#include "base/cell_name.h"
#include "base/text.h"

namespace voortgang::test {
namespace {

constexpr std::string_view kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr std::string_view kMain = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr std::string_view kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

struct MadeSheet {
  std::string name;
  bool is_hidden = false;
  std::string columns, rows, merges, comments;
  int row_count = 0;
};

class WorkbookMaker {
 public:
  std::string make(std::string_view description) {
    for (const std::string_view line : split(description, '\n')) read_line(line);
    std::map<std::string, std::string> files;
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
      files[part(i)] = xml_of(sheets_[i]);
      if (sheets_[i].comments.empty()) continue;
      const std::string name = fmt::format("comments{}.xml", i + 1);
      files[fmt::format("xl/worksheets/_rels/sheet{}.xml.rels", i + 1)] =
          relations(relation("rId1", "comments", "../" + name));
      files["xl/" + name] = fmt::format("{}<comments {}><authors/><commentList>{}</commentList></comments>",
                                        kHead, kMain, sheets_[i].comments);
    }
    files["_rels/.rels"] = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    std::string of_book = relation("s1", "styles", "styles.xml");
    std::string list;
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
      of_book +=
          relation(fmt::format("rId{}", i + 1), "worksheet", fmt::format("worksheets/sheet{}.xml", i + 1));
      list += fmt::format(R"(<sheet name="{}" sheetId="{}"{} r:id="rId{}"/>)", escaped(sheets_[i].name),
                          i + 1, sheets_[i].is_hidden ? R"( state="hidden")" : "", i + 1);
    }
    files["xl/_rels/workbook.xml.rels"] = relations(of_book);
    files["xl/workbook.xml"] = fmt::format(R"({}<workbook {} xmlns:r="{}"><sheets>{}</sheets></workbook>)",
                                           kHead, kMain, kRelations, list);
    files["xl/styles.xml"] = styles();
    return zip_of(files);
  }

 private:
  static std::string part(std::size_t sheet) { return fmt::format("xl/worksheets/sheet{}.xml", sheet + 1); }

  static std::string relation(std::string_view id, std::string_view type, std::string_view target) {
    return fmt::format(R"(<Relationship Id="{}" Type="{}/{}" Target="{}"/>)", id, kRelations, type, target);
  }

  static std::string relations(const std::string& all) {
    return fmt::format(
        R"({}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>)",
        kHead, all);
  }

  static std::string xml_of(const MadeSheet& sheet) {
    const std::string columns = sheet.columns.empty() ? "" : "<cols>" + sheet.columns + "</cols>";
    const std::string merges = sheet.merges.empty() ? "" : "<mergeCells>" + sheet.merges + "</mergeCells>";
    return fmt::format("{}<worksheet {}>{}<sheetData>{}</sheetData>{}</worksheet>", kHead, kMain, columns,
                       sheet.rows, merges);
  }

  // Style 0 is a plain number, 1 a percentage, 2 a date, 3 struck out; those behind it are what descriptions
  // ask for.
  std::string styles() const {
    std::string formats;
    std::string cells =
        R"(<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="0" fontId="1"/>)";
    for (std::size_t i = 0; i < formats_.size(); ++i) {
      formats += fmt::format(R"(<numFmt numFmtId="{}" formatCode="{}"/>)", 170 + i, escaped(formats_[i]));
      cells += fmt::format(R"(<xf numFmtId="{}"/>)", 170 + i);
    }
    return fmt::format(
        R"({}<styleSheet {}><numFmts>{}</numFmts><fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>{}</cellXfs></styleSheet>)",
        kHead, kMain, formats, cells);
  }

  static bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text = trimmed(text.substr(word.size()));
    return true;
  }

  void read_line(std::string_view line) {
    if (const bool is_hidden = take(line, "verborgen blad "); is_hidden || take(line, "blad ")) {
      sheets_.push_back({.name = std::string(line), .is_hidden = is_hidden});
      return;
    }
    if (sheets_.empty()) return;
    MadeSheet& sheet = sheets_.back();
    if (take(line, "(samengevoegd)")) {
      sheet.merges += fmt::format(R"(<mergeCell ref="{}"/>)", line);
    } else if (take(line, "(opmerking)")) {
      const std::size_t text = line.find(' ');
      sheet.comments += fmt::format(R"(<comment ref="{}" authorId="0"><text><t>{}</t></text></comment>)",
                                    line.substr(0, text), escaped(line.substr(text + 1)));
    } else if (take(line, "(kolom verborgen)")) {
      const int number = line[0] - 'A' + 1;
      sheet.columns += fmt::format(R"(<col min="{}" max="{}" hidden="1"/>)", number, number);
    } else {
      const bool is_hidden = take(line, "(verborgen)");
      ++sheet.row_count;
      if (line.empty()) return;
      sheet.rows += fmt::format(R"(<row r="{}"{}>)", sheet.row_count, is_hidden ? R"( hidden="1")" : "");
      std::uint32_t column = 0;
      for (const std::string_view cell : split(line, '|'))
        sheet.rows += cell_xml(fmt::format("{}{}", column_name(++column), sheet.row_count), trimmed(cell));
      sheet.rows += "</row>";
    }
  }

  std::string cell_xml(const std::string& name, std::string_view cell) {
    const auto text = [&](std::string_view type, std::string_view value) {
      return fmt::format(R"(<c r="{}" t="{}"><v>{}</v></c>)", name, type, escaped(value));
    };
    const auto number = [&](std::size_t style, std::string_view value) {
      return fmt::format(R"(<c r="{}" s="{}"><v>{}</v></c>)", name, style, value);
    };
    if (cell.empty()) return {};
    if (take(cell, "(tekst)")) return text("str", cell);
    if (take(cell, "(fout)")) return text("e", cell);
    if (take(cell, "(waar)")) return text("b", "1");
    if (take(cell, "(datum)")) return number(2, cell);
    if (take(cell, "(doorgehaald)")) return number(3, cell);
    if (take(cell, "(formule)")) {
      const std::string value = cell.empty() ? "" : fmt::format("<v>{}</v>", cell);
      return fmt::format(R"(<c r="{}"><f>1+1</f>{}</c>)", name, value);
    }
    if (take(cell, "(opmaak ")) {
      const std::size_t close = cell.find(')');
      formats_.emplace_back(cell.substr(0, close));
      return number(3 + formats_.size(), trimmed(cell.substr(close + 1)));
    }
    double value = 0;
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    const std::string_view rest(read.ptr, static_cast<std::size_t>(cell.data() + cell.size() - read.ptr));
    if (read.ec == std::errc() && rest.empty()) return number(0, cell);
    if (read.ec == std::errc() && rest == "%") return number(1, fmt::format("{}", value / 100));
    return fmt::format(R"(<c r="{}" t="inlineStr"><is><t>{}</t></is></c>)", name, escaped(cell));
  }

  std::vector<MadeSheet> sheets_;
  std::vector<std::string> formats_;
};

}  // namespace

std::string workbook_of(std::string_view description) {
  return WorkbookMaker().make(description);
}

std::string workbook_around(std::string_view name, const std::string& sheet_xml) {
  return zip_of(
      {{"xl/workbook.xml",
        fmt::format(R"(<workbook><sheets><sheet name="{}" id="rId1"/></sheets></workbook>)", escaped(name))},
       {"xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="sheet1.xml"/></Relationships>)"},
       {"xl/sheet1.xml", sheet_xml}});
}

std::string zip_of(const std::map<std::string, std::string>& files) {
  zip_source_t* room = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_t* archive = zip_open_from_source(room, ZIP_TRUNCATE, nullptr);
  if (archive == nullptr) throw std::runtime_error("no archive can be made");
  zip_source_keep(room);
  for (const auto& [path, bytes] : files) {
    zip_source_t* one = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    if (zip_file_add(archive, path.c_str(), one, ZIP_FL_OVERWRITE) < 0)
      throw std::runtime_error("no room for " + path);
  }
  if (zip_close(archive) != 0) throw std::runtime_error("the archive cannot be closed");
  std::string out;
  zip_stat_t stat;
  zip_source_stat(room, &stat);
  out.resize(stat.size);
  zip_source_open(room);
  zip_source_read(room, out.data(), out.size());
  zip_source_close(room);
  zip_source_free(room);
  return out;
}

}  // namespace voortgang::test
