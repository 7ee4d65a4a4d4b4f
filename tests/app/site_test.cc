// Properties of whole sites: of the programme in this repository, and of a later edition of it with figures
// and verdicts of every kind, all invented.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <string_view>

#include "app/run.h"
#include "base/decimal.h"
#include "base/links.h"
#include "base/text.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

// The programme of this repository: only what the tool reads.
const FileMap& shipped() {
  static const FileMap kFiles = [] {
    FileMap files;
    for (const char* folder : {"site", "indicators", "templates"}) {
      for (auto& [path, bytes] : read_folder(in_project(folder)))
        files[std::string(folder) + "/" + path] = std::move(bytes);
    }
    return files;
  }();
  return kFiles;
}

const FileMap& shipped_site() {
  static const FileMap kSite = site_of(shipped());
  return kSite;
}

// The later edition: its own texts and figures, over the frames, styles and kinds of document.
const FileMap& programme() {
  static const FileMap kFiles = [] {
    FileMap files;
    for (const auto& [path, bytes] : shipped()) {
      for (const char* kept : {"templates/", "site/assets/", "site/schema/", "site/documentsoorten.json"}) {
        if (path.starts_with(kept)) files[path] = bytes;
      }
    }
    for (auto& [path, bytes] : read_folder(in_project("tests/cases/flevoland-oktober")))
      files[path] = std::move(bytes);
    return files;
  }();
  return kFiles;
}

const FileMap& site() {
  static const FileMap kSite = site_of(programme());
  return kSite;
}

// "a/b/../c" -> "a/c"
std::string resolved(std::string_view page, std::string link) {
  if (link.starts_with('#')) return std::string(page) + link;
  std::string path(page.substr(0, page.rfind('/') == std::string_view::npos ? 0 : page.rfind('/') + 1));
  path += link;
  static const std::regex kUp("[^/]+/\\.\\./");
  for (std::string next;
       (next = std::regex_replace(path, kUp, "", std::regex_constants::format_first_only)) != path;)
    path = next;
  return path;
}

std::string text_of(std::string html) {
  html = std::regex_replace(html, std::regex("<[^>]*>"), "");
  for (const auto& [entity, sign] :
       {std::pair{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}}) {
    for (std::size_t at; (at = html.find(entity)) != std::string::npos;)
      html.replace(at, std::string_view(entity).size(), sign);
  }
  return html;
}

// Every figure in a table of the site: "page#indicator-period" to the value printed there. The row of a year
// has one for each of its halves.
std::map<std::string, std::string> figures() {
  static const std::regex kRow(
      "<tr id=\"([^\"]+)\"><th>([^<]*)<td>([^<\n]*)(?:<small>[^<]*</small>)?(?:<td>([^<\n]*))?");
  std::map<std::string, std::string> found;
  for (const auto& [path, html] : site()) {
    if (!path.ends_with(".html")) continue;
    for (std::sregex_iterator row(html.begin(), html.end(), kRow), end; row != end; ++row) {
      const auto table = html.rfind("<table", static_cast<std::size_t>(row->position()));
      const bool has_halves = html.compare(table, 24, "<table class=\"jaardelen\"") == 0;
      for (const std::size_t half : {1U, 2U}) {
        std::string value = text_of((*row)[2 + half]);
        if (has_halves ? value.empty() : half == 2) continue;
        while (value.ends_with(' ')) value.pop_back();
        const std::string id = (*row)[1].str() + (has_halves ? "-H" + std::to_string(half) : "");
        CHECK_MESSAGE(found.emplace(path + "#" + id, value).second, path, " ", id);
      }
    }
  }
  return found;
}

// Those in the row that a link leads to.
std::vector<std::string> in_row(const std::map<std::string, std::string>& known, const std::string& target) {
  std::vector<std::string> found;
  for (const char* half : {"", "-H1", "-H2"}) {
    if (const auto one = known.find(target + half); one != known.end()) found.push_back(one->second);
  }
  return found;
}

// Every series of the facts, with the place of its section in the site: "huisvesting/index.html#woningen".
std::vector<std::pair<std::string, nlohmann::json>> published_series() {
  std::vector<std::pair<std::string, nlohmann::json>> found;
  for (const auto& [path, text] : site()) {
    if (!path.starts_with("data/feiten/")) continue;
    const auto facts = nlohmann::json::parse(text);
    CHECK(facts["schema"] == "voortgang-feiten/1");
    const std::string gebied = facts["gebied"];
    for (auto reeks : facts["reeksen"]) {
      reeks["gebied"] = gebied;
      found.emplace_back((gebied == "regio" ? "" : "gemeenten/" + gebied + "/") +
                             reeks["hoofddoel"].get<std::string>() + "/index.html#" +
                             reeks["indicator"].get<std::string>(),
                         reeks);
    }
  }
  return found;
}

// The value of the only breakdown that the programme has; empty for a total.
std::string part_of(const nlohmann::json& reeks) {
  return reeks["uitsplitsing"].is_null() ? std::string() : reeks["uitsplitsing"].begin()->get<std::string>();
}

struct CsvFigure {
  double waarde = 0;
  std::string weergave;
  std::string toestand;
};

// What the open data of an indicator say, by "gebied;periode;part".
std::map<std::string, CsvFigure> csv_figures(const std::string& indicator) {
  const std::string& csv = site().at("data/" + indicator + ".csv");
  const bool has_parts = csv.find(";leeftijd;") < csv.find('\n');
  std::map<std::string, CsvFigure> found;
  for (std::size_t at = csv.find('\n') + 1; at < csv.size(); at = csv.find('\n', at) + 1) {
    std::vector<std::string> cells;
    for (std::size_t begin = csv.find(';', at) + 1; cells.size() < 6;) {  // behind the indicator
      const std::size_t end = csv.find(';', begin);
      cells.push_back(csv.substr(begin, end - begin));
      begin = end + 1;
    }
    if (!has_parts) cells.insert(cells.begin() + 2, "");
    std::ranges::replace(cells[3], ',', '.');
    found[cells[0] + ";" + cells[1] + ";" + cells[2]] = {std::strtod(cells[3].c_str(), nullptr), cells[4],
                                                         cells[5]};
  }
  return found;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

void check_links(const FileMap& site) {
  static const std::regex kLink("(?:href|src)=\"([^\"]*)\"");
  static const std::regex kId(" id=\"([^\"]+)\"");
  std::map<std::string, std::set<std::string>> ids;
  for (const auto& [path, html] : site) {
    if (!path.ends_with(".html")) continue;
    for (std::sregex_iterator id(html.begin(), html.end(), kId), end; id != end; ++id) {
      CHECK_MESSAGE(ids[path].insert((*id)[1]).second, "twice in ", path, ": ", (*id)[1].str());
    }
  }
  for (const auto& [path, html] : site) {
    if (!path.ends_with(".html") || path == "404.html") continue;
    for (std::sregex_iterator link(html.begin(), html.end(), kLink), end; link != end; ++link) {
      const std::string target = (*link)[1];
      if (is_external(target)) continue;
      const std::string whole = target.starts_with('#') ? path + target : resolved(path, target);
      const std::size_t mark = whole.find('#');
      const std::string page = whole.substr(0, mark);
      CHECK_MESSAGE(site.contains(page), path, " -> ", target);
      if (mark != std::string::npos)
        CHECK_MESSAGE(ids[page].contains(whole.substr(mark + 1)), path, " -> ", target);
    }
  }
}

}  // namespace

TEST_CASE("the programme of this repository has no problem of any kind, nor has the later edition") {
  for (const FileMap* files : {&shipped(), &programme()}) {
    MemoryFileSystem disk;
    put_programme(disk, *files);
    std::string told;
    for (const std::string& line : problem_lines(disk)) told += line + "\n";
    CHECK(told == "");
  }
}

TEST_CASE("the same bytes with one thread and with four") {
  CHECK(site_of(programme(), 4) == site());
}

// "€ 54 miljoen" as "€ 54.000.000".
std::string in_full(const std::string& shown) {
  static const std::regex kMillions("([0-9.]+)(?:,([0-9]))?(?: |\u00A0)miljoen");
  std::smatch found;
  if (!std::regex_search(shown, found, kMillions)) return shown;
  const std::string tenth = found[2].matched ? found[2].str() : "0";
  return found.prefix().str() + found[1].str() + "." + tenth + "00.000" + found.suffix().str();
}

TEST_CASE("every figure in a text or a list is that of the row it points to") {
  const auto known = figures();
  REQUIRE(known.size() > 500);
  static const std::regex kHtml("<a class=\"cijfer\" href=\"([^\"]+)\">([^<]*)</a>");
  static const std::regex kMarkdown("\\[([^\\]]+)\\]\\(([^)]*#[^)]+)\\)");
  std::size_t compared = 0;
  for (const auto& [path, text] : site()) {
    const bool html = path.ends_with(".html");
    if (!html && !path.ends_with(".md")) continue;
    for (std::sregex_iterator found(text.begin(), text.end(), html ? kHtml : kMarkdown), end; found != end;
         ++found) {
      const std::string target = resolved(path, (*found)[html ? 1 : 2]);
      const auto values = in_row(known, target);
      if (!html && values.empty()) continue;  // a link to something else
      CAPTURE(path);
      CAPTURE(target);
      REQUIRE_FALSE(values.empty());
      const std::string shown = text_of((*found)[html ? 2 : 1]);
      CHECK_MESSAGE(
          std::ranges::any_of(values, [&](const auto& value) { return in_full(shown).contains(value); }),
          shown, " is not ", values.front());
      ++compared;
    }
  }
  CHECK(compared > 300);
}

TEST_CASE("pages, JSON and CSV print the same figures, and every figure has its source") {
  const auto known = figures();
  std::size_t totals = 0;
  std::size_t parts = 0;
  for (const auto& [page, reeks] : published_series()) {
    const std::string indicator = reeks["indicator"];
    const auto in_csv = csv_figures(indicator);
    for (const auto& w : reeks["waarnemingen"]) {
      const std::string periode = w["periode"];
      const std::string row = page + "-" + periode;
      CAPTURE(row);
      CHECK_FALSE(w["bron"].get<std::string>().empty());
      CHECK(w["waarde"].is_number() == (w["toestand"] == "getal"));
      const auto found =
          in_csv.find(reeks["gebied"].get<std::string>() + ";" + periode + ";" + part_of(reeks));
      REQUIRE(found != in_csv.end());
      CHECK(found->second.weergave == w["weergave"].get<std::string>());
      CHECK(found->second.toestand == w["toestand"].get<std::string>());
      if (w["waarde"].is_number()) CHECK(found->second.waarde == w["waarde"].get<double>());
      if (!reeks["uitsplitsing"].is_null()) {
        ++parts;
        continue;
      }
      REQUIRE(known.contains(row));
      CHECK(known.at(row) == w["weergave"].get<std::string>());
      ++totals;
    }
  }
  CHECK(totals == known.size());
  CHECK(parts > 10);
}

TEST_CASE("every verdict on a page is that of the facts") {
  std::size_t compared = 0;
  for (const auto& [place, reeks] : published_series()) {
    if (!reeks["uitsplitsing"].is_null()) continue;
    const std::size_t mark = place.find('#');
    const std::string& html = site().at(place.substr(0, mark));
    const std::size_t section = html.find(" id=\"" + place.substr(mark + 1) + "\"");
    CAPTURE(place);
    REQUIRE(section != std::string::npos);
    if (reeks["voortgang"]["oordeel"] == "geen-oordeel") continue;  // a row among the others
    constexpr std::string_view kMark = "<span class=\"oordeel ";
    const std::size_t at = html.find(kMark, section) + kMark.size();
    CHECK(html.substr(at, html.find('"', at) - at) == reeks["voortgang"]["oordeel"].get<std::string>());
    ++compared;
  }
  CHECK(compared > 100);
}

// How far the last point of a chart lies above the way to its target, in its pixels; nothing where one of
// them is not drawn, or the way ends before the point.
std::optional<double> above_the_way(const std::string& section) {
  const auto numbers_of = [](const std::string& path) {
    std::vector<double> numbers;
    static const std::regex kNumber(R"(-?[0-9.]+)");
    for (std::sregex_iterator at(path.begin(), path.end(), kNumber), end; at != end; ++at)
      numbers.push_back(std::stod(at->str()));
    return numbers;
  };
  static const std::regex kWay(R"re(<path class="streef" d="M([^"]*)")re");
  static const std::regex kPoint(R"re(<path class="punt[^"]*" d="([^"]*)")re");
  std::smatch way;
  if (!std::regex_search(section, way, kWay)) return std::nullopt;
  const std::vector<double> on_way = numbers_of(way[1]);
  std::optional<std::pair<double, double>> last;
  for (std::sregex_iterator at(section.begin(), section.end(), kPoint), end; at != end; ++at) {
    // "M12,3h.01M..." : a spot is a move and a stroke of nothing.
    const std::string path = (*at)[1];
    for (std::size_t move = path.find('M'); move != std::string::npos; move = path.find('M', move + 1)) {
      const std::vector<double> place = numbers_of(path.substr(move + 1, path.find('h', move) - move - 1));
      if (!last || place[0] > last->first) last = {place[0], place[1]};
    }
  }
  if (!last) return std::nullopt;
  for (std::size_t i = 2; i + 1 < on_way.size(); i += 2) {
    const double x0 = on_way[i - 2], y0 = on_way[i - 1], x1 = on_way[i], y1 = on_way[i + 1];
    if (last->first < x0 || last->first > x1) continue;
    return y0 + (last->first - x0) / (x1 - x0) * (y1 - y0) - last->second;
  }
  return std::nullopt;
}

TEST_CASE(
    "verdict, chart and words tell the same: from the base of the verdict to its value and its target") {
  const auto shown_in = [](const nlohmann::json& reeks, const nlohmann::json& periode) {
    for (const auto& w : reeks["waarnemingen"]) {
      if (w["periode"] == periode) return w["weergave"].get<std::string>();
    }
    return std::string("(none)");
  };
  std::size_t compared = 0, beside_the_way = 0;
  for (const auto& [place, reeks] : published_series()) {
    const auto& v = reeks["voortgang"];
    const std::string oordeel = v["oordeel"];
    if (!reeks["uitsplitsing"].is_null() || oordeel == "geen-oordeel" || oordeel == "niet-te-bepalen")
      continue;
    if (v["basisperiode"].is_null() || v["basisperiode"] == v["periode"]) continue;
    const std::size_t mark = place.find('#');
    const std::string& html = site().at(place.substr(0, mark));
    const std::size_t begin = html.find(" id=\"" + place.substr(mark + 1) + "\"");
    const std::size_t end = std::min(html.find("<div class=\"rij\"", begin), html.find("<h2", begin));
    const std::string section = html.substr(begin, end - begin);
    CAPTURE(place);
    constexpr std::string_view kLabel = "role=\"img\" aria-label=\"";
    const std::size_t at = section.find(kLabel);
    REQUIRE(at != std::string::npos);
    const std::string alternative = text_of(
        section.substr(at + kLabel.size(), section.find('"', at + kLabel.size()) - at - kLabel.size()));
    CHECK_MESSAGE(alternative.find(shown_in(reeks, v["basisperiode"])) != std::string::npos, alternative);
    CHECK_MESSAGE(alternative.find(shown_in(reeks, v["periode"])) != std::string::npos, alternative);
    CHECK(section.find("<path class=\"begin\"") != std::string::npos);
    const bool lower = section.find("lager is beter") != std::string::npos;
    const bool good = oordeel == "op-koers" || oordeel == "versnelling-nodig" || oordeel == "beperkt";
    if (good)
      CHECK_MESSAGE(alternative.find(lower ? "gestegen" : "gedaald") == std::string::npos, alternative);
    if (oordeel == "verslechtering")
      CHECK_MESSAGE(alternative.find(lower ? "gedaald" : "gestegen") == std::string::npos, alternative);
    const std::string words = text_of(section);
    CHECK((oordeel == "doel-bereikt") == (words.find(" is bereikt.") != std::string::npos));
    CHECK((oordeel == "verslechtering") == (words.find("verkeerde kant op") != std::string::npos));
    if (!v["streefwaarde"].is_null()) {
      CHECK(section.find("class=\"streefpunt\"") != std::string::npos);
      CHECK_MESSAGE(alternative.find("doel: ") != std::string::npos, alternative);
    }
    // 95% of what is needed is on course: a twentieth of the way beside it at most.
    if (const auto above = above_the_way(section)) {
      constexpr double kRounded = 2, kTwentieth = 170.0 / 20;
      const double better = lower ? -*above : *above;
      if (oordeel == "op-koers") CHECK(better >= -kTwentieth - kRounded);
      if (oordeel != "op-koers" && oordeel != "doel-bereikt") CHECK(better <= kRounded);
      ++beside_the_way;
    }
    ++compared;
  }
  CHECK(compared > 60);
  CHECK(beside_the_way > 50);
}

TEST_CASE("a table of parts shows the figures of the facts") {
  const std::string& html = site().at("indicatoren/inloop-bezoekers/index.html");
  std::size_t compared = 0;
  for (const auto& [place, reeks] : published_series()) {
    if (reeks["uitsplitsing"].is_null()) continue;
    const std::size_t row = html.find("<th>" + part_of(reeks) + "<");
    REQUIRE(row != std::string::npos);
    const std::string cells = html.substr(row, html.find("\n", row) - row) + "<";
    const std::string shown = reeks["waarnemingen"].back()["weergave"];
    CHECK_MESSAGE(cells.find(">" + shown + "<") != std::string::npos, place);
    ++compared;
  }
  CHECK(compared == 21);
}

TEST_CASE("the source of a delivered figure is the line it stands on") {
  const auto facts = nlohmann::json::parse(site().at("data/feiten/dronten.json"));
  std::size_t checked = 0;
  for (const auto& reeks : facts["reeksen"]) {
    for (const auto& w : reeks["waarnemingen"]) {
      const std::string bron = w["bron"];
      const std::size_t colon = bron.rfind(':');
      if (bron.starts_with("berekend")) continue;
      const std::string& csv = programme().at("indicators/" + bron.substr(0, colon));
      std::size_t at = 0;
      for (int line = std::stoi(bron.substr(colon + 1)); line > 1; --line) at = csv.find('\n', at) + 1;
      CHECK(csv.substr(at).starts_with(reeks["indicator"].get<std::string>() + ";" +
                                       w["periode"].get<std::string>() + ";"));
      ++checked;
    }
  }
  CHECK(checked > 100);
}

TEST_CASE("no link of a site leads nowhere") {
  check_links(site());
  check_links(shipped_site());
}

TEST_CASE(
    "what is found elsewhere tells pages apart: each has a title and a description of its own, and names "
    "itself") {
  static const std::regex kTitle("<title>([^|]*) \\|");
  static const std::regex kDescription("name=\"description\"[^>]* content=\"([^\"]*)\"");
  std::set<std::string> titles;
  for (const auto& [path, html] : site()) {
    if (!path.ends_with(".html")) continue;
    CAPTURE(path);
    std::smatch title, description;
    REQUIRE(std::regex_search(html, title, kTitle));
    REQUIRE(std::regex_search(html, description, kDescription));
    CHECK_MESSAGE(titles.insert(title[1]).second, title[1].str());
    CHECK(description[1].str().starts_with(title[1].str()));
    CHECK(html.contains("rel=\"canonical\"") == (path != "404.html"));
  }
}

TEST_CASE("what the search finds is there, also a figure of one gemeente") {
  for (const FileMap* files : {&site(), &shipped_site()}) {
    const std::string& script = files->at("zoek.js");
    const auto list_of = [&](const std::string& name) {
      const std::size_t from = script.find("window." + name + "=") + name.size() + 8;
      std::string list = script.substr(from, script.find("];", from) + 1 - from);
      list.erase(list.rfind(','), 1);
      return nlohmann::json::parse(list);
    };
    const auto gemeenten = list_of("voortgangGemeenten");
    std::size_t figures = 0;
    for (const auto& page : list_of("voortgangZoek")) {
      CHECK(files->contains(page[1].get<std::string>()));
      if (page.size() < 4) continue;
      const auto below = split(page[3].get_ref<const std::string&>(), '#');
      for (std::size_t g = 0; g < gemeenten.size(); ++g) {
        if (page.size() > 4 && std::find(page[4].begin(), page[4].end(), g) != page[4].end()) continue;
        const std::string path = gemeenten[g][1].get<std::string>().append(below[0]);
        const std::string id = " id=\"" + std::string(below[1]) + "\"";
        CHECK_MESSAGE(files->at(path).find(id) != std::string::npos, path, id);
        ++figures;
      }
    }
    CHECK(figures > 60);
    CHECK(script.find("\"Raadsinformatiebrief\"") != std::string::npos);
    CHECK(script.find("\"Wachttijd woning\", \"huisvesting/index.html#wachttijd-woning\"") !=
          std::string::npos);
  }
}

TEST_CASE("pages keep what they promise: one title, no style or script inside, nothing from elsewhere") {
  for (const auto& [path, html] : site()) {
    if (!path.ends_with(".html")) continue;
    CAPTURE(path);
    CHECK(count_of(html, "<h1") == 1);
    CHECK(html.find(" style=\"") == std::string::npos);
    CHECK(count_of(html, "<script") == count_of(html, "<script src=\""));
    CHECK(html.find(" onclick") == std::string::npos);
    CHECK(html.find("{{") == std::string::npos);
    if (path != "404.html") CHECK(html.find("src=\"http") == std::string::npos);  // that one knows no root
    CHECK(html.find("Dit is een voorbeeld.") != std::string::npos);               // the status of the edition
  }
}

TEST_CASE("the spending plan of Dronten adds up as the council adopted it") {
  const std::string& page = site().at("begroting/dronten/index.html");
  const std::string total = page.substr(page.find("<tr class=\"totaal\">"));
  for (const char* sum : {"155.000", "370.000", "470.000", "664.160", "564.160", "2.787.480"}) {
    CHECK_MESSAGE(
        (total.substr(0, total.find("\n")) + "<").find(std::string(">") + sum + "<") != std::string::npos,
        sum);
  }
  const std::string words = text_of(page);
  CHECK(words.find("Van 2020 tot en met 2023 is €\u00A01.659.160 gepland.") != std::string::npos);
  CHECK(words.find("In totaal is van 2020 tot en met 2025 €\u00A02.787.480 gepland.") != std::string::npos);
  CHECK(words.find("€\u00A041.500 in 2020 telt niet mee") != std::string::npos);
  CHECK(words.find("College planning") != std::string::npos);
  CHECK(words.find("200.000?") != std::string::npos);
}

TEST_CASE("what is invented says so at the figure, and what is real does not") {
  const std::string& letter = site().at("documenten/dronten/raadsinformatiebrief-2022-10.html");
  const std::size_t real = letter.find(">9\u00A0plekken</a>");  // plekken Woonstart
  REQUIRE(real != std::string::npos);
  CHECK_FALSE(letter.substr(letter.find("</a>", real) + 4).starts_with("<sup"));
  CHECK(letter.find("</a><sup title=\"") != std::string::npos);
  const std::string& opvang = site().at("documenten/regio/voortgang-2022-10.md");
  CHECK(opvang.find("[43\u00A0trajecten](") != std::string::npos);
  CHECK(opvang.find(")ᵛᵇ") != std::string::npos);
}

TEST_CASE("fields of a letter that are not for the public stay out") {
  for (const auto& [path, text] : site()) {
    if (path.starts_with("documenten/"))
      CHECK_MESSAGE(text.find("beleidsadviseur") == std::string::npos, path);
  }
}

TEST_CASE("what the page about changes says was and is, the frozen edition and the facts say too") {
  // Indicator, then old value, then new value: of the tables with new and with revised figures.
  static const std::regex kRow("<th><a href=\"([^\"]+)#([^\"]+)\">[^<]*</a>([^\n]*)");
  const auto frozen = nlohmann::json::parse(programme().at("site/edities/2022-02.json"));
  std::map<std::string, std::set<std::string>> was;  // "gebied indicator": the figures as pages print them
  for (const auto& reeks : frozen["reeksen"]) {
    auto& values = was[reeks["gebied"].get<std::string>() + " " + reeks["indicator"].get<std::string>()];
    for (const auto& w : reeks["waarnemingen"]) {
      if (!w.contains("waarde")) continue;
      const auto shown = decimal_from(w["waarde"].get<double>(), reeks["decimalen"].get<std::uint8_t>());
      values.insert(dutch(*shown));
    }
  }
  const std::string& page = site().at("veranderd/index.html");
  std::size_t compared = 0;
  for (std::sregex_iterator row(page.begin(), page.end(), kRow), end; row != end; ++row) {
    const std::string address = (*row)[1];
    const std::size_t at = address.find("gemeenten/");
    const std::string gebied =
        at == std::string::npos ? "regio" : address.substr(at + 10, address.find('/', at + 10) - at - 10);
    const std::string cells = (*row)[3];
    static const std::regex kWasAndIs(
        "(?:<td data-k=\"Was\">([0-9.,]+)|<td[^>]*>([0-9.,]+) \\([^<]*)<td[^>]*><a class=\"cijfer\"");
    std::smatch found;
    if (!std::regex_search(cells, found, kWasAndIs)) continue;  // a verdict, or a figure that was not there
    const std::string old = found[1].str() + found[2].str();
    CAPTURE(gebied);
    CAPTURE((*row)[2].str());
    CHECK_MESSAGE(was[gebied + " " + (*row)[2].str()].contains(old), old);
    ++compared;  // what it is now, is compared with the row that it points to by the test of all figures
  }
  CHECK(compared > 80);
}

TEST_CASE("to freeze an edition and compare with it finds nothing, whatever the order of the rows") {
  FileMap shuffled = programme();
  for (auto& [path, bytes] : shuffled) {
    if (!path.starts_with("indicators/") || !path.ends_with(".csv")) continue;
    std::vector<std::string_view> lines = split(std::string_view(bytes).substr(0, bytes.size() - 1), '\n');
    std::reverse(lines.begin() + 1, lines.end());
    std::string turned;
    for (const std::string_view line : lines) turned.append(line).append("\n");
    bytes = turned;
  }
  MemoryFileSystem disk;
  put_programme(disk, programme());
  REQUIRE(run({"freeze", "-C", "programma"}, disk, {}).exit == 0);
  const std::string frozen = disk.read("programma/site/edities/2022-10.json", kLargestInput).value();
  MemoryFileSystem turned;
  put_programme(turned, shuffled);
  REQUIRE(run({"freeze", "-C", "programma"}, turned, {}).exit == 0);
  CHECK(turned.read("programma/site/edities/2022-10.json", kLargestInput).value() == frozen);
  const RunResult same = run({"diff", "2022-10", "-C", "programma"}, disk, {});
  CHECK(same.exit == 0);
  CHECK(same.out.find("Tussen deze edities is niets veranderd.") != std::string::npos);
  CHECK(problem_lines(disk).empty());
  // The same edition made from the same programme without the frozen one is the same site.
  FileMap with_frozen = programme();
  with_frozen["site/edities/2022-10.json"] = frozen;
  CHECK(site_of(with_frozen) == site());
}

TEST_CASE("a template is read when the site is made: another template, another page") {
  FileMap changed = programme();
  changed.at("templates/html/voet.html") += "<p>nieuwe regel</p>\n";
  const FileMap other = site_of(changed);
  CHECK(other.at("index.html").find("nieuwe regel") != std::string::npos);
  CHECK(other.at("data/feiten/regio.json") == site().at("data/feiten/regio.json"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
