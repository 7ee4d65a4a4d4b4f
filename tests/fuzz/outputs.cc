#include <algorithm>
#include <array>

#include <string>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "fuzz/targets.h"
#include "outputs/make.h"
#include "support/programme.h"
#include "syntax/csv.h"
#include "syntax/json.h"
#include "syntax/markdown.h"

namespace voortgang::test {
namespace {

const FileMap& basis() {
  static const FileMap kBasis = read_folder(in_project("tests/rules/basis"));
  return kBasis;
}

// Tags that a page may have: those that Markdown can ask for, those of figures and tables, and those of the
// basis' frames.
bool is_known_tag(std::string_view name) {
  constexpr std::array kBad = {"script", "iframe", "object", "embed",  "base",
                               "form",   "link",   "meta",   "onerror"};
  const bool is_plain = std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  });
  return is_plain && std::ranges::find(kBad, name) == kBad.end();
}

// Reads the attributes of a tag from behind its name; returns where it ends.
std::size_t demand_good_attributes(std::string_view page, std::size_t at) {
  for (;;) {
    at = page.find_first_not_of(" \n", at);
    demand(at != page.npos, "a tag ends");
    if (page[at] == '>') return at;
    if (page[at] == '/') {
      ++at;
      continue;
    }
    const std::size_t end = page.find_first_of("= \n>/", at);
    demand(end != page.npos, "an attribute ends");
    const std::string_view name = page.substr(at, end - at);
    demand(!name.starts_with("on") && name != "style" && name.find_first_of("<\"'`") == name.npos,
           "no attribute of the input reaches a page");
    at = end;
    if (page[at] != '=') continue;
    demand(page.substr(at).starts_with("=\""), "values stand between quotes");
    const std::size_t close = page.find('"', at + 2);
    demand(close != page.npos, "a value ends");
    const std::string_view value = page.substr(at + 2, close - at - 2);
    demand(value.find('<') == value.npos, "no tag stands in a value");
    const bool leads = name == "href" || name == "src" || name == "xlink:href";
    demand(!leads || is_safe_address(value), "no address runs anything");
    at = close + 1;
  }
}

void demand_clean_html(std::string_view page) {
  for (std::size_t at = 0; (at = page.find('<', at)) != page.npos;) {
    if (page.substr(at).starts_with("<!doctype")) {
      ++at;
      continue;
    }
    const std::size_t begin = at + (page.substr(at).starts_with("</") ? 2U : 1U);
    const std::size_t end = page.find_first_of(" \n>/", begin);
    demand(end != page.npos && end > begin, "a tag has a name");
    demand(is_known_tag(page.substr(begin, end - begin)), "no tag of the input reaches a page");
    at = demand_good_attributes(page, end);
  }
}

void demand_clean_markdown(const std::string& bytes) {
  Sources sources;
  Problems problems;
  const SourceId id = sources.add("x.md", bytes);
  const MarkdownText text = parse_markdown(id, sources.at(id).text, 0, problems);
  for (const MarkdownNode& node : text.nodes) {
    using enum MarkdownKind;
    demand(node.kind != kHtmlBlock && node.kind != kHtmlInline, "no HTML reaches published Markdown");
    const bool leads = node.kind == kLink || node.kind == kImage;
    demand(!leads || is_safe_address(node.address), "no address in published Markdown runs anything");
  }
}

void demand_clean_csv(const std::string& bytes) {
  Sources sources;
  Problems problems;
  TextArena arena;
  const SourceId id = sources.add("x.csv", bytes);
  const std::string_view text = sources.at(id).text;
  CsvReader reader(id, text, recognise_csv(text), arena, problems);
  while (reader.next()) {
    for (const CsvField& field : reader.fields()) {
      const bool is_number = field.value.find_first_not_of("0123456789.,+-") == std::string_view::npos;
      demand(is_number || field.value.find_first_of("=+-@\t\r") != 0, "no cell becomes a formula");
    }
  }
  demand(problems.empty(), "published CSV can be read");
}

void demand_clean_outputs(const Checked& checked) {
  const auto take = [](const std::string& path, std::string_view bytes) -> Result<void> {
    if (path.ends_with(".html")) demand_clean_html(bytes);
    if (path.ends_with(".md")) demand_clean_markdown(std::string(bytes));
    if (path.ends_with(".csv")) demand_clean_csv(std::string(bytes));
    if (!path.ends_with(".json")) return {};
    Problems problems;
    demand(parse_json({}, bytes, problems).has_value(), "published JSON can be read");
    return {};
  };
  demand(voortgang::make_outputs(checked.plan, 1, take).has_value(), "a site without errors can be made");
}

void make(const FileMap& files) {
  MemoryFileSystem disk;
  put_programme(disk, files);
  Checked checked;
  read_and_check(disk, "programma", checked);
  if (!checked.problems().has_errors()) demand_clean_outputs(checked);
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  return out + "\"";
}

std::string in_json(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

void replace(FileMap& files, const std::string& path, std::string_view what, const std::string& by) {
  std::string& text = files.at(path);
  const std::size_t at = text.find(what);
  demand(at != text.npos, "the basis has the field that is replaced");
  text.replace(at, what.size(), by);
}

}  // namespace

// Each byte chooses among what a cell of a delivery may hold; so most inputs get past the reader, and what
// compute, check and compose do with them is tried.
void make_delivery(std::string_view bytes) {
  constexpr std::array<std::string_view, 4> kNames = {"wachttijd", "wachttijd", "wachttijd", "wachtijd"};
  constexpr std::array<std::string_view, 8> kYears = {"2018", "2019", "2020", "2021",
                                                      "2021", "2022", "1999", "9999"};
  constexpr std::array<std::string_view, 6> kParts = {"-H1", "-H2", "-H1", "-H2", "", "-K4"};
  constexpr std::array<std::string_view, 16> kValues = {
      "14",  "13",    "0",   "-5", "999999999999999999", "0,000000001", ".", "-", "x", "nnb", "12,5", "",
      "1e9", "1.234", "14 ", "100"};
  constexpr std::array<std::string_view, 6> kStatuses = {"",        "definitief", "voorlopig",
                                                         "geschat", "herzien",    "trendbreuk"};
  constexpr std::array<std::string_view, 6> kNotes = {
      "", "geheim", "minder dan 10", "het zijn er 7", "\"a;b\n\"\"c\"", "=1+1"};
  std::string csv = "indicator;periode;waarde;status;toelichting\n";
  std::size_t at = 0;
  const auto pick = [&](const auto& from) {
    return from[static_cast<unsigned char>(at < bytes.size() ? bytes[at++] : 0) % from.size()];
  };
  for (int rows = 0; at < bytes.size() && rows < 200; ++rows) {
    csv.append(pick(kNames)).append(";").append(pick(kYears)).append(pick(kParts)).append(";");
    csv.append(pick(kValues))
        .append(";")
        .append(pick(kStatuses))
        .append(";")
        .append(pick(kNotes))
        .append("\n");
  }
  FileMap files = basis();
  files["indicators/wonen/dorp.csv"] = csv;
  make(files);
}

void make_outputs(std::string_view bytes) {
  const std::string text = utf8::first_invalid(bytes) ? utf8::from_windows_1252(bytes) : std::string(bytes);
  const std::string line = text.substr(0, text.find_first_of("\r\n"));
  FileMap files = basis();
  files["site/tekst/regio/wonen.md"] = "---\nsamenvatting: " + in_json(line) + "\n---\n\n" + text;
  files["site/tekst/hoofdstukken/20-slot.md"] = "---\ntitel: " + in_json(line) + "\n---\n\n" + text;
  files["site/acties.csv"] =
      "hoofddoel;gebied;titel;status;start;eind;actiehouder;partners;toelichting\nwonen;regio;" +
      in_quotes(line) + ";loopt;2021;2023;" + in_quotes(line) + ";" + in_quotes(line) + ";" +
      in_quotes(text) + "\n";
  files["indicators/wonen/dorp.csv"] =
      "indicator;periode;waarde;status;toelichting\nwachttijd;2020-H2;14;;\nwachttijd;2021-H1;13;;" +
      in_quotes(text) + "\nwachttijd;2021-H2;12;;" + in_quotes(line) + "\n";
  replace(files, "site/programma.json", "\"Proefprogramma\"", in_json(line));
  replace(files, "site/programma.json", "\"Genoeg woningen\"", in_json(line));
  make(files);
}

}  // namespace voortgang::test
