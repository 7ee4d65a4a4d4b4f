#include "compose/page_reader.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

#include "base/text.h"

namespace voortgang::test {
namespace {

// What ends a line, and what stands between two cells.
constexpr std::array<std::string_view, 17> kEnds = {
    "/p",  "/li", "/tr", "/table", "/thead", "/caption", "/figcaption", "/title",  "/dd",
    "/h1", "/h2", "/h3", "/h4",    "/h5",    "li",       "/ul",         "/summary"};
constexpr char kCell = 1;  // begins one
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kCharacters = {{{"&lt;", "<"},
                                                                                       {"&gt;", ">"},
                                                                                       {"&quot;", "\""},
                                                                                       {"&nbsp;", " "},
                                                                                       {"\u00A0", " "},
                                                                                       {"\u00AD", ""},
                                                                                       {"&#39;", "'"},
                                                                                       {"&amp;", "&"}}};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
}

std::string_view separator(std::string_view tag) {
  // End tags of rows and cells may be left out.
  const std::string_view name = tag.substr(0, tag.find(' '));
  if (name == "td" || name == "th") return "\x01";
  if (name == "tr") return "\n";
  if (tag == "/dt") return ": ";
  if (tag == "/desc" || tag.starts_with("br") || tag.starts_with("ul") || tag.starts_with("ol")) return "\n";
  for (const std::string_view end : kEnds) {
    if (tag == end) return "\n";
  }
  return "";
}

// Without the cells that are empty at its end.
std::string tidy(std::string_view line) {
  std::string out(trimmed(line));
  while (out.ends_with(" |")) out = trimmed(out.substr(0, out.size() - 2));
  for (std::size_t at; (at = out.find("  ")) != out.npos;) out.erase(at, 1);
  return out;
}

}  // namespace

std::string page_text(std::string_view html) {
  std::string raw;
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] != '<') {
      raw += html[at] == '\n' ? ' ' : html[at];
      ++at;
      continue;
    }
    const std::string_view tag = html.substr(at + 1, html.find('>', at) - at - 1);
    raw += separator(tag);
    constexpr std::string_view kAlternative = "role=\"img\" aria-label=\"";
    if (const std::size_t label = tag.find(kAlternative); label != tag.npos) {
      const std::string_view text = tag.substr(label + kAlternative.size());
      raw.append("\n").append(text.substr(0, text.find('"'))).append("\n");
    }
    at += tag.size() + 2;
    if (tag.starts_with("text ")) at = html.find("</text>", at);  // what stands in a chart
  }
  for (const auto& [from, to] : kCharacters) replace_all(raw, from, to);
  std::string out;
  for (const std::string_view line : split(raw, '\n')) {
    const std::size_t begin = line.find_first_not_of(" \x01");
    if (begin == line.npos) continue;
    std::string cells(
        line.substr(line.find(kCell) < begin && line.find(kCell) != line.npos ? line.find(kCell) + 1 : 0));
    replace_all(cells, "\x01", " | ");
    if (const std::string whole = tidy(cells); !whole.empty()) out += whole + "\n";
  }
  return out;
}

std::string lines_with(std::string_view text, std::string_view words) {
  std::string out;
  for (const std::string_view line : split(text, '\n')) {
    if (line.find(words) == line.npos) continue;
    out += (out.empty() ? "" : "\n") + std::string(line);
  }
  return out;
}

SmallProgramme::SmallProgramme() : files_(read_folder(in_project("tests/rules/basis"))) {}

SmallProgramme& SmallProgramme::put(const std::string& path, const std::string& contents) {
  files_[path] = contents;
  return *this;
}

SmallProgramme& SmallProgramme::without(const std::string& path) {
  REQUIRE_MESSAGE(files_.erase(path) == 1, path);
  return *this;
}

SmallProgramme& SmallProgramme::change(const std::string& path, std::string_view from, std::string_view to) {
  std::string& text = files_.at(path);
  const std::size_t at = text.find(from);
  REQUIRE_MESSAGE(at != text.npos, path, " does not hold ", from);
  text.replace(at, from.size(), to);
  return *this;
}

SmallProgramme& SmallProgramme::dictionary(const std::string& entries, const std::string& more) {
  return put("indicators/indicatoren.json",
             "{\"indicatoren\": [" + entries + "]" + (more.empty() ? "" : ", " + more) + "}");
}

SmallProgramme& SmallProgramme::figures(const std::string& area, const std::string& rows) {
  return put("indicators/wonen/" + area + ".csv", "indicator;periode;waarde;status;toelichting\n" + rows);
}

SmallProgramme& SmallProgramme::more_gemeenten(int count) {
  std::string list = "\"gemeenten\": [";
  for (int i = 1; i <= count; ++i)
    list +=
        fmt::format("{{\"id\": \"extra{0}\", \"naam\": \"Extra {0}\", \"cbs\": \"GM{1:04}\"}}, ", i, i + 100);
  return change("site/programma.json", "\"gemeenten\": [", list);
}

SmallProgramme& SmallProgramme::without_texts() {
  return without("site/documenten/dorp/brief.md");
}

FileMap SmallProgramme::site() const {
  const std::string errors = lines_with(problems(), ": fout[");
  REQUIRE_MESSAGE(errors.empty(), errors.substr(0, 300));
  return site_of(files_);
}

std::string SmallProgramme::page(const std::string& path) const {
  const FileMap made = site();
  REQUIRE_MESSAGE(made.contains(path), path);
  return page_text(made.at(path));
}

std::string SmallProgramme::problems() const {
  MemoryFileSystem disk;
  put_programme(disk, files_);
  std::string out;
  for (const std::string& line : problem_lines(disk)) out += line + "\n";
  return out;
}

std::string indicator(const std::string& id, const std::string& more) {
  return R"({"id": ")" + id + R"(", "hoofddoel": "wonen", "naam": ")" + id +
         R"(", "eenheid": "stuks", "soort": "stand", "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar", "eenheidEnkelvoud": "stuks")" +
         (more.empty() ? "" : ", " + more) + "}";
}

}  // namespace voortgang::test
