#pragma once

#include <string>
#include <vector>

#include "compose/page_reader.h"

namespace voortgang::test {

inline constexpr const char* kList = "site/geheimhouding.csv";
inline const std::string kHead = "indicator;gebied;periode;keuze;reden\n";

// A count of people in Dorp, Stad and two more, with a threshold of ten.
inline SmallProgramme counted(const std::vector<int>& figures, const std::string& more = {},
                              const std::string& list = {}) {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(2).dictionary(indicator(
      "daklozen", R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10})" + more));
  const std::vector<std::string> areas{"dorp", "stad", "extra1", "extra2"};
  for (std::size_t i = 0; i < areas.size(); ++i)
    programme.figures(areas[i], "daklozen;2021;" + std::to_string(figures[i]) + ";;\n");
  if (!list.empty()) programme.put(kList, kHead + list);
  return programme;
}

// The areas of which the figure is withheld.
inline std::string withheld_of(const FileMap& site) {
  std::string out;
  for (const char* area : {"regio", "dorp", "stad", "extra1", "extra2"}) {
    const auto found = site.find("data/feiten/" + std::string(area) + ".json");
    if (found != site.end() && found->second.find("\"te-klein\"") != std::string::npos)
      out += std::string(area) + " ";
  }
  return out;
}

inline std::string edition(const std::string& waarnemingen, const std::string& id = "2021-10") {
  return R"({"schema": "voortgang-bevroren/1",
"editie": {"id": ")" +
         id + R"(", "titel": "Toen", "datum": ")" + id +
         R"(-05", "peilperiode": "2021-H1", "status": "voorbeeld"},
"methodeversie": 1,
"indicatoren": [
{"id": "daklozen", "hoofddoel": "wonen", "naam": "daklozen", "eenheid": "stuks"}
],
"groepen": [],
"acties": [],
"reeksen": [
)" + waarnemingen +
         "\n]}\n";
}

}  // namespace voortgang::test
