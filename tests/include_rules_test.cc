#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("rules_of_the_house");

namespace voortgang::test {
namespace {

// Which layer may include which, besides itself; the table of ARCHITECTURE.md says the same.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"base", {}},
    {"diag", {"base"}},
    {"syntax", {"base", "diag"}},
    {"programme", {"base", "diag", "syntax"}},
    {"deliveries", {"base", "programme"}},
    {"facts", {"base", "programme"}},
    {"forms", {"base", "diag", "syntax", "programme", "deliveries"}},
    {"load", {"base", "diag", "syntax", "programme", "deliveries", "facts", "forms"}},
    {"compute", {"base", "diag", "programme", "deliveries", "facts"}},
    {"check", {"base", "diag", "syntax", "programme", "deliveries", "facts", "audit"}},
    // From here on nobody can name a raw figure.
    {"audit", {"base", "programme", "facts"}},
    {"document", {"base", "programme", "facts"}},
    {"compose", {"base", "programme", "facts", "document"}},
    {"render", {"base", "syntax", "programme", "facts", "document"}},
    {"outputs", {"base", "programme", "facts", "compose", "render"}},
    {"publish", {"base"}},
    {"release", {"base", "publish"}},
    {"app",
     {"base", "diag", "syntax", "programme", "deliveries", "facts", "document", "forms", "load", "check",
      "compute", "audit", "compose", "render", "outputs", "publish", "release"}},
};

// The doors inside `render`: each may include what stands beside them, and of the others only these. A chart
// is a piece of HTML, a feed has its escapes, what is read in a terminal or a repository is told in
// Markdown's words, and papers for word processors hold pictures of charts.
const std::map<std::string, std::set<std::string>> kDoors = {
    {"html", {"chart"}},
    {"markdown", {}},
    {"chart", {"html"}},
    {"data", {"html", "markdown"}},
    {"status", {"markdown"}},
    {"picture", {"chart", "html"}},
    {"office", {"chart", "picture"}},
    {"odt", {"office"}},
    {"typst", {"chart"}},
    {"docx", {"office"}},
};

// Headers that may only be included by one file or layer.
const std::map<std::string, std::string> kOnlyIn = {
    {"cmark-gfm", "syntax/markdown.cc syntax/cmark_tree.cc"},
    {"utf8proc.h", "base/terminal_text.cc base/composed.cc"},
    {"yaml-cpp", "syntax/front_matter.cc"},
    {"expat.h", "syntax/xml.cc"},
    {"CLI/", "app/"},
    {"zip.h", "base/zip_archive.cc syntax/zip_reader.cc"},
    {"xlsxwriter.h", "base/disk_workbook.cc"},
    {"ft2build.h", "render/picture/canvas.cc"},
    {"png.h", "render/picture/png.cc"},
    {"zlib.h", "base/compress.cc"},
    {"brotli/", "base/compress.cc"},
    {"openssl/", "base/sha256.cc"},
    {"qpdf/", "render/typst/tagged_pdf.cc"},
    {"spawn.h", "base/disk_program.cc"},
    {"unistd.h", "base/disk_ base/descriptor.cc app/main.cc"},
    {"dirent.h", "base/disk_file_system.cc"},
    {"fcntl.h", "base/disk_"},
    {"filesystem", "base/disk_file_system.cc"},
    {"fstream", ""},
    {"iostream", ""},
    {"chrono", "base/datum.cc"},
    {"locale", ""},
};

struct Include {
  std::string file;  // below src/
  std::string header;
  bool own = false;  // in quotes
};

std::vector<Include> all_includes() {
  static const std::regex kLine(R"re(^\s*#\s*include\s+(["<])([^">]+)[">])re");
  std::vector<Include> includes;
  for (const auto& [path, text] : read_folder(in_project("src"))) {
    if (!path.ends_with(".cc") && !path.ends_with(".h")) continue;
    for (const std::string_view line : split(text, '\n')) {
      std::cmatch match;
      if (std::regex_search(line.begin(), line.end(), match, kLine))
        includes.push_back({path, match[2], match[1] == "\""});
    }
  }
  return includes;
}

std::string layer_of(const std::string& path) {
  return path.substr(0, path.find('/'));
}

bool is_in_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Its names, each with what stands before and behind it; without comments and includes.
template <class Take>
void for_each_name(std::string_view text, const Take& take) {
  std::string_view before;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const bool is_comment = rest.starts_with("//") && (at == 0 || text[at - 1] != ':');  // no address
    if (is_comment || rest.starts_with("#include")) {
      at = std::min(text.find('\n', at), text.size());
    } else if (!is_in_name(text[at])) {
      ++at;
    } else {
      std::size_t end = at;
      while (end < text.size() && is_in_name(text[end])) ++end;
      const std::string_view name = text.substr(at, end - at);
      take(before, name, end < text.size() ? text[end] : ' ');
      before = name;
      at = end;
    }
  }
}

// What a header brings: types, functions, constants, namespaces within ours, macros.
std::set<std::string_view> names_brought_by(std::string_view header) {
  static const std::set<std::string_view> kBefore = {"struct",  "class",     "enum",  "using",
                                                     "concept", "namespace", "define"};
  static const std::set<std::string_view> kNoNames = {"voortgang", "class",  "if",     "for",
                                                      "while",     "switch", "return", "sizeof"};
  std::set<std::string_view> names;
  for_each_name(header, [&](std::string_view before, std::string_view name, char behind) {
    const bool is_constant = name.size() > 1 && name[0] == 'k' && name[1] >= 'A' && name[1] <= 'Z';
    const bool is_brought = is_constant || behind == '(' || kBefore.contains(before) || before == "voortgang";
    if (is_brought && !kNoNames.contains(name)) names.insert(name);
  });
  return names;
}

}  // namespace

TEST_CASE("layers only include what they may") {
  for (const Include& include : all_includes()) {
    if (!include.own) continue;
    const std::string from = layer_of(include.file);
    const std::string to = layer_of(include.header);
    CAPTURE(include.file);
    CAPTURE(include.header);
    REQUIRE(kMayInclude.contains(from));
    CHECK((from == to || kMayInclude.at(from).contains(to)));
  }
}

TEST_CASE("what a layer may include, it does; the commands alone may include all") {
  std::map<std::string, std::set<std::string>> used;
  for (const Include& include : all_includes()) {
    const std::string from = layer_of(include.file);
    const std::string to = layer_of(include.header);
    if (include.own && from != to) used[from].insert(to);
  }
  for (const auto& [layer, may] : kMayInclude) {
    CAPTURE(layer);
    if (layer != "app") CHECK(used[layer] == may);
  }
}

TEST_CASE("the table of ARCHITECTURE.md is the one that holds") {
  const std::string text = read_file(in_project("docs/ARCHITECTURE.md"));
  const std::size_t begin = text.find("## Who may include whom");
  const std::string table = text.substr(begin, text.find("\n## ", begin + 1) - begin);
  std::map<std::string, std::set<std::string>> told;
  for (const std::string_view line : split(table, '\n')) {
    const auto cells = split(line, '|');
    if (cells.size() != 6 || !trimmed(cells[1]).starts_with('`')) continue;
    const std::string folder(split(cells[1], '`')[1]);
    std::set<std::string>& may = told[folder];
    for (const std::string_view part : split(cells[3], ',')) {
      const std::string name(trimmed(part.substr(0, part.find('('))));  // "syntax (its trees)"
      if (name == "–") continue;
      if (!name.starts_with("all")) {
        may.insert(name);
        continue;
      }
      for (const auto& [other, included] : told) {
        if (other != folder) may.insert(other);
      }
    }
  }
  CHECK(told == kMayInclude);
}

TEST_CASE("the doors inside render open only as they may") {
  const auto door_of = [](std::string_view path) {
    const auto parts = split(path, '/');
    return parts.size() == 3 && parts[0] == "render" ? std::string(parts[1]) : std::string();
  };
  std::set<std::string> seen;
  for (const Include& include : all_includes()) {
    const std::string from = door_of(include.file);
    const std::string to = door_of(include.header);
    if (!include.own || from.empty()) continue;
    seen.insert(from);
    CAPTURE(include.file);
    CAPTURE(include.header);
    REQUIRE(kDoors.contains(from));
    CHECK((to.empty() || to == from || kDoors.at(from).contains(to)));
  }
  CHECK(seen.size() == kDoors.size());
}

TEST_CASE("what touches the world stays in its one place") {
  for (const Include& include : all_includes()) {
    if (include.own) continue;
    for (const auto& [header, place] : kOnlyIn) {
      const bool is_it = header.ends_with('/') || header == "cmark-gfm" || header == "yaml-cpp"
                             ? include.header.starts_with(header)
                             : include.header == header;
      if (!is_it) continue;
      const auto places = split_any(place);
      const bool allowed =
          std::ranges::any_of(places, [&](std::string_view p) { return include.file.starts_with(p); });
      CHECK_MESSAGE(allowed, include.file, " includes <", include.header, ">");
    }
  }
}

TEST_CASE("no file includes a header of ours of which it uses nothing") {
  const FileMap files = read_folder(in_project("src"));
  std::map<std::string, std::set<std::string_view>> brought, used;
  for (const Include& include : all_includes()) {
    const bool is_own_header = include.header == include.file.substr(0, include.file.size() - 2) + "h";
    const auto header = files.find(include.header);
    if (!include.own || is_own_header || !include.file.ends_with(".cc") || header == files.end()) continue;
    // One that makes a template fit another type is used without a word.
    if (!include.header.ends_with(".h") || header->second.contains("template <>")) continue;
    auto& names = brought[include.header];
    if (names.empty()) names = names_brought_by(header->second);
    auto& words = used[include.file];
    if (words.empty())
      for_each_name(files.at(include.file),
                    [&](std::string_view, std::string_view name, char) { words.insert(name); });
    const bool is_used =
        std::ranges::any_of(names, [&](std::string_view name) { return words.contains(name); });
    CHECK_MESSAGE(is_used, include.file, " uses nothing of ", include.header);
  }
  CHECK(brought.size() > 200);
}

TEST_CASE("a file includes its own header first, and no header brings in a namespace") {
  for (const auto& [path, text] : read_folder(in_project("src"))) {
    CAPTURE(path);
    if (path.ends_with(".h")) {
      CHECK(text.starts_with("#pragma once"));
      CHECK(text.find("using namespace") == std::string::npos);
    }
    const std::string header = path.substr(0, path.rfind('.')) + ".h";
    if (!path.ends_with(".cc") || !std::filesystem::exists(in_project("src/" + header))) continue;
    CHECK(text.substr(text.find("#include")).starts_with("#include \"" + header + "\""));
  }
}

// std::minmax(a, b) gives references, and those to temporaries have gone when they are read. It went wrong
// twice, and only where gcc optimised; std::minmax({a, b}) gives values.
TEST_CASE("the least and the most of two are values") {
  for (const auto& [path, text] : read_folder(in_project("src"))) {
    CAPTURE(path);
    for (std::size_t at = 0; (at = text.find("std::minmax(", at)) != text.npos; ++at)
      CHECK(text[at + std::string_view("std::minmax(").size()] == '{');
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
