#include "support/published_facts.h"

#include <doctest/doctest.h>

#include <vector>

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

// "wonen/dorp.csv:2-4,9" as "wonen/dorp.csv:2", "…:3", "…:4", "…:9"; of what was computed the same for all.
std::vector<std::string> sources(const std::string& bron, std::size_t count) {
  const std::size_t colon = bron.rfind(".csv:");
  if (colon == std::string::npos) return std::vector<std::string>(count, bron);
  std::vector<std::string> found;
  const std::string file = bron.substr(0, colon + 5);
  for (std::size_t at = file.size(); at < bron.size();) {
    const std::size_t end = std::min(bron.find(',', at), bron.size());
    const std::string lines = bron.substr(at, end - at);
    const std::size_t dash = lines.find('-');
    const int first = std::stoi(lines);
    const int last = dash == std::string::npos ? first : std::stoi(lines.substr(dash + 1));
    for (int line = first; line <= last; ++line) found.push_back(file + std::to_string(line));
    at = end + 1;
  }
  return found;
}

Json said_of(const Json& columns, const char* column, const Json& periode, const char* otherwise) {
  if (!columns.contains(column)) return otherwise;
  return columns[column].value(periode.get<std::string>(), otherwise);
}

Json observations(const Json& columns, const Json& lists) {
  const Json& periods = lists.at(columns["perioden"].get<std::size_t>());
  const auto bron = sources(columns["bron"], periods.size());
  REQUIRE(columns["waarde"].size() == periods.size());
  REQUIRE(columns["weergave"].size() == periods.size());
  REQUIRE(bron.size() == periods.size());
  Json all = Json::array();
  for (std::size_t i = 0; i < periods.size(); ++i) {
    Json one = {{"periode", periods[i]},
                {"waarde", columns["waarde"][i]},
                {"weergave", columns["weergave"][i]},
                {"toestand", said_of(columns, "toestand", periods[i], "getal")},
                {"status", said_of(columns, "status", periods[i], "definitief")},
                {"bron", bron[i]}};
    if (const Json said = said_of(columns, "toelichting", periods[i], ""); said != "")
      one["toelichting"] = said;
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

Json published_facts(std::string_view text) {
  Json facts = Json::parse(text);
  const Json lists = facts.value("perioden", Json::array());
  const auto unfold = [&lists](Json& series) {
    for (Json& reeks : series) reeks["waarnemingen"] = observations(reeks["waarnemingen"], lists);
  };
  if (facts.contains("reeksen")) unfold(facts["reeksen"]);
  if (facts.contains("vergelijkgroepen")) {
    for (Json& groep : facts["vergelijkgroepen"]) unfold(groep["reeksen"]);
  }
  return facts;
}

std::string figures_of(const Json& reeks) {
  std::string out;
  for (const Json& w : reeks["waarnemingen"]) {
    out += w["periode"].get<std::string>() + ": " + w["weergave"].get<std::string>();
    if (w["status"] != "definitief") out += " " + w["status"].get<std::string>();
    if (w.contains("toelichting")) out += " (" + w["toelichting"].get<std::string>() + ")";
    out += "; ";
  }
  return out;
}

}  // namespace voortgang::test
