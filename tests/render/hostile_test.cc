// Nothing gets out of its context: payloads in every text field, in every format that leaves.
#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

#include "app/build.h"
#include "base/utf8.h"
#include "outputs/make.h"
#include "render/narrative_cases.h"
#include "render/tag_reader.h"
#include "support/programme.h"
#include "support/text.h"
#include "syntax/csv.h"
#include "syntax/markdown.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

constexpr std::array<std::string_view, 34> kPayloads = {
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "\" onfocus=\"alert(1)\" style=\"x\" id=\"inhoud",
    "](javascript:alert(1))",
    "[x](javascript:alert(1))",
    "![x](data:text/html,x)",
    "<javascript:alert(1)>",
    "`<b>`` ``` ~~~",
    "```\n<script>x</script>\n```",
    "~~~ `<img onerror=x>`",
    "| a | b |",
    "\\| a \\\\| b \\",
    "&#10;# kop&#10;- punt&lt;b&gt;",
    "&lt;script&gt;&amp;copy;",
    "<!-- x -->",
    "--> ]]> <![CDATA[ x ]]>",
    "</title></p></td></table></svg>",
    "[^1] [^1-1]: noot [^x]",
    "[a]: https://kwaad.nl",
    "*_**__~~ x ~~__**_*",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "'=1+1",
    "\t=1+1",
    "# geen kop #",
    "1. geen lijst",
    "> geen citaat",
    "--- ===",
    "Klaar!",
    "regel\r\n# kop\r- punt",
};

using Change = std::function<void(FileMap& files, std::string_view text)>;
struct Field {
  std::string name;
  Change change;
};

std::string json_string(std::string_view text) {
  return nlohmann::json(text).dump();
}

Field json_field(const std::string& path, const std::string& pointer) {
  return {path + pointer, [=](FileMap& files, std::string_view text) {
            auto json = nlohmann::json::parse(files.at(path));
            json[nlohmann::json::json_pointer(pointer)] = text;
            files[path] = json.dump();
          }};
}

// Puts the text, as `quoted` writes it, in the place of a part of a file.
Field part_field(const std::string& path, const std::string& part, std::string (*quoted)(std::string_view)) {
  return {path + ": " + part, [=](FileMap& files, std::string_view text) {
            std::string& file = files.at(path);
            const std::size_t at = file.find(part);
            REQUIRE(at != std::string::npos);
            file.replace(at, part.size(), quoted(text));
          }};
}

FileMap programme() {
  FileMap files = read_folder(in_project("tests/cases/klein/input"));
  files["site/acties.csv"] =
      "hoofddoel;gebied;titel;status;start;eind;actiehouder;partners;toelichting\n"
      "wonen;regio;TITEL;loopt;2021;2023;HOUDER;PARTNERS;UITLEG\n";
  files["site/begroting/dorp.csv"] =
      "nummer;project;hoofddoelen;jaar;bedrag;dekking;zekerheid;telling;voetnoot\n"
      "1;PROJECT;wonen;2021;1000;;;;VOETNOOT\n1;PROJECT;wonen;2022;2000;;;;VOETNOOT\n";
  files["site/begroting/dorp.dekking.csv"] =
      "bron;bedrag;jaren;zekerheid;toelichting\nDEKKING;3000;2021-2022;zeker;UITLEG\n";
  files["site/documenten/dorp/brief.md"] =
      "---\nonderwerp: ONDERWERP\ndatum: 2022-03-08\nkenmerken:\n  Zaaknummer: KENMERK\n"
      "ter: TER\naanhef: AANHEF\nbijlagen:\n  - {titel: BIJLAGE, nummer: \"1\", document: voortgang}\n"
      "  - {titel: KAART}\nondertekening: {namens: NAMENS, functies: [FUNCTIE]}\n---\n\nIn Dorp wacht u "
      "{{wachttijd}} weken.\n\n{{samenvatting}}\n";
  files["templates/md/brief.md"] =
      "# {{onderwerp}}\n\n{{#kenmerken}}\n- **{{naam}}:** "
      "{{waarde}}\n{{/kenmerken}}\n\n*{{ter}}*\n\n{{aanhef}}\n\n"
      "{{{inhoud}}}\n\n{{#bijlagen}}\n1. "
      "{{#adres}}[{{titel}}]({{adres}}){{/adres}}{{^adres}}{{titel}}{{/adres}}\n"
      "{{/bijlagen}}\n\n{{namens}}\n\n{{#functies}}\n- {{functie}}\n{{/functies}}\n";
  return files;
}

std::vector<Field> fields() {
  const std::string indicatoren = "indicators/indicatoren.json";
  const std::string programma = "site/programma.json";
  std::vector<Field> all;
  for (const char* pointer : {"naam", "korteNaam", "definitie", "eenheid", "bron"})
    all.push_back(json_field(indicatoren, std::string("/indicatoren/0/") + pointer));
  for (const char* pointer :
       {"/naam", "/titel", "/regio/naam", "/hoofddoelen/0/naam", "/hoofddoelen/0/titels/voortgang/titel",
        "/gemeenten/0/naam", "/publicatie/uitgever/naam", "/inleiding", "/themas/lijst/0"})
    all.push_back(json_field(programma, pointer));
  all.push_back(json_field("site/editie.json", "/titel"));
  for (const char* part : {"TITEL", "HOUDER", "PARTNERS", "UITLEG"})
    all.push_back(part_field("site/acties.csv", part, csv_cell));
  for (const char* part : {"VOETNOOT", "PROJECT"}) {
    // The project stands on two rows and is one: both change.
    all.push_back({part, [=](FileMap& files, std::string_view text) {
                     std::string& file = files.at("site/begroting/dorp.csv");
                     for (std::size_t at = 0; (at = file.find(part, at)) != std::string::npos;) {
                       file.replace(at, std::string_view(part).size(), csv_cell(text));
                       at += csv_cell(text).size();
                     }
                   }});
  }
  for (const char* part : {"DEKKING", "UITLEG"})
    all.push_back(part_field("site/begroting/dorp.dekking.csv", part, csv_cell));
  all.push_back(part_field("indicators/wonen/dorp.csv", "niet geteld", csv_cell));
  for (const char* part :
       {"ONDERWERP", "Zaaknummer", "KENMERK", "TER", "AANHEF", "BIJLAGE", "KAART", "NAMENS", "FUNCTIE"})
    all.push_back(part_field("site/documenten/dorp/brief.md", part, json_string));
  all.push_back(part_field("site/tekst/hoofdstukken/05-inleiding.md", "Inleiding", json_string));
  all.push_back(part_field("site/tekst/pagina/over.md", "Over deze site", json_string));
  all.push_back(
      part_field("site/tekst/regio/wonen.md", "Er komen meer woningen & dat is nodig.", json_string));
  return all;
}

// The site, or nothing where the programme is refused.
std::map<std::string, std::string> made(const FileMap& files) {
  MemoryFileSystem disk;
  put_programme(disk, files);
  Checked checked;
  read_and_check(disk, "programma", checked);
  std::map<std::string, std::string> site;
  if (checked.problems().has_errors()) return site;
  const auto take = [&](const std::string& path, std::string_view bytes) -> Result<void> {
    site.emplace(path, bytes);
    return {};
  };
  REQUIRE(make_outputs(checked.plan, 1, take));
  return site;
}

void look_at_html(const std::string& html, const std::string* usual) {
  const TagFaults found = read_tags(html);
  CHECK(found.faults == "");
  if (usual != nullptr) CHECK(found.shape == read_tags(*usual).shape);
}

// Every node's kind and depth; text nodes only count as being there.
std::string shape_of(const MarkdownText& text, std::uint32_t index = 0) {
  std::string shape;
  for (std::uint32_t i = text.at(index).first_child; i != 0; i = text.at(i).next) {
    const std::string one = "(" + std::to_string(static_cast<int>(text.at(i).kind)) + shape_of(text, i) + ")";
    if (text.at(i).kind != MarkdownKind::kText || !shape.ends_with(one)) shape += one;
  }
  return shape;
}

void look_at_markdown(const std::string& markdown, const std::string* usual) {
  Problems problems;
  const MarkdownText text = parse_markdown({}, markdown, 0, problems);
  for (const Problem& problem : problems.kept()) CHECK(problem.code != Code::MDN101);  // raw HTML
  for (const MarkdownNode& node : text.nodes) CHECK(is_safe_address(node.address));
  Problems none;
  if (usual != nullptr) CHECK(shape_of(text) == shape_of(parse_markdown({}, *usual, 0, none)));
}

bool is_number(std::string_view cell) {
  return cell.find_first_not_of("-0123456789,.") == std::string_view::npos;
}

void look_at_csv(const std::string& csv) {
  Sources sources;
  const SourceId id = sources.add("x.csv", csv);
  Problems problems;
  TextArena arena;
  const std::string_view text = utf8::without_byte_order_mark(sources.at(id).text);
  CsvReader reader(id, text, recognise_csv(text), arena, problems);
  std::size_t columns = 0;
  while (reader.next()) {
    if (columns == 0) columns = reader.fields().size();
    CHECK(reader.fields().size() == columns);
    for (const CsvField& field : reader.fields()) {
      const bool safe = field.value.empty() || is_number(field.value) ||
                        !std::string_view("=+-@\t\r\n").contains(field.value.front());
      CHECK_MESSAGE(safe, field.value);
    }
  }
  CHECK(problems.empty());
}

void look_at(const std::string& path, const std::string& bytes, const std::string* usual) {
  CAPTURE(path);
  if (path.ends_with(".html")) look_at_html(bytes, usual);
  if (path.ends_with(".md")) look_at_markdown(bytes, usual);
  if (path.ends_with(".csv")) look_at_csv(bytes);
  if (path.ends_with(".json")) CHECK(nlohmann::json::accept(bytes));
}

// Makes the programme with a text in some fields, and looks at what it changed. False where it is refused.
bool stays_text(std::span<const Field> changed, std::string_view text) {
  const auto with = [&](std::string_view words) {
    FileMap files = programme();
    for (const Field& field : changed) field.change(files, words);
    return made(files);
  };
  const auto site = with(text);
  if (site.empty()) return false;
  const auto usual = with("Woord");
  for (const auto& [path, bytes] : site) {
    const auto before = usual.find(path);
    if (before == usual.end() || before->second != bytes)
      look_at(path, bytes, before == usual.end() ? nullptr : &before->second);
  }
  return true;
}

}  // namespace

TEST_CASE("payloads in all text fields stay text in every format") {
  const std::vector<Field> all = fields();
  std::map<std::string, int> accepted;
  for (const std::string_view payload : kPayloads) {
    CAPTURE(payload);
    if (stays_text(all, payload)) {
      for (const Field& field : all) ++accepted[field.name];
      continue;
    }
    for (const Field& field : all) {
      CAPTURE(field.name);
      accepted[field.name] += stays_text({&field, 1}, payload) ? 1 : 0;
    }
  }
  for (const Field& field : all) CHECK_MESSAGE(accepted[field.name] > 20, field.name, accepted[field.name]);
}

TEST_CASE("an address that runs something is refused as a source") {
  const Field address = json_field("indicators/indicatoren.json", "/indicatoren/0/bronUrl");
  const auto made_with = [&](std::string_view text) {
    FileMap files = programme();
    address.change(files, text);
    return made(files);
  };
  for (const std::string_view text : {"javascript:alert(1)", "data:text/html,x", " x"})
    CHECK_MESSAGE(made_with(text).empty(), text);
  // What only looks like markup is an address, and stays one.
  const auto written = made_with("https://e.nl/\"><b>");
  CHECK_FALSE(written.empty());
  for (const auto& [path, bytes] : written) look_at(path, bytes, nullptr);
}

TEST_CASE("payloads anywhere in a body stay within it in every format") {
  constexpr std::array<std::string_view, 16> kPlaces = {"@",
                                                        "woord @",
                                                        "- @",
                                                        "> @",
                                                        "# @",
                                                        "*@*",
                                                        "[@](/wonen/)",
                                                        "[x](<@>)",
                                                        "![@](/assets/stijl.css)",
                                                        "| a |\n| - |\n| @ |",
                                                        "``` @\nx\n```",
                                                        "~~~ @\nx\n~~~",
                                                        "```\n@\n```",
                                                        "`@`",
                                                        "x[^n]\n\n[^n]: @",
                                                        "> [!CASUS] gefingeerd @\n> x"};
  for (const std::string_view place : kPlaces) {
    for (const std::string_view payload : kPayloads) {
      std::string body(place);
      body.replace(body.find('@'), 1, payload);
      CAPTURE(body);
      const NarrativeCase text(body);
      look_at("x.html", text.html(), nullptr);
      look_at("x.md", text.markdown(), nullptr);
    }
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
