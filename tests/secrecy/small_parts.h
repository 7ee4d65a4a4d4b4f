#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "compute/counted_people.h"

namespace voortgang::test {

using Places = std::set<std::string>;

inline const std::string kGeheim = R"("aggregatie": "som", "geheimhouding": {"soort": "personen"})";
inline const std::string kLeeftijd = R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"]})";
inline const std::string kOpen = R"("aggregatie": "som")";

inline std::string percentage(const std::string& more) {
  return R"({"id": "deel", "hoofddoel": "wonen", "naam": "deel", "eenheid": "%", "soort": "percentage",
             "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "gewogen",
             "teller": "hulp", "noemer": "clienten", "schaal": 100, "decimalen": 1)" +
         more + "}";
}

inline const std::string kOfPeople = R"(, "geheimhouding": {"soort": "personen"})";

// Rows of "indicator part number"; where none has a part, the file has no column for it.
inline void put(SmallProgramme& programme, const std::string& area, const std::vector<std::string>& rows) {
  std::string csv;
  bool has_parts = false;
  for (const std::string& row : rows) {
    const std::size_t first = row.find(' ');
    const std::size_t last = row.rfind(' ');
    has_parts = has_parts || last > first;
    const std::string part = last > first ? ";" + row.substr(first + 1, last - first - 1) : "";
    csv += fmt::format("{};2021;{}{}\n", row.substr(0, first), row.substr(last + 1), part);
  }
  const std::string head = has_parts ? "indicator;periode;waarde;leeftijd\n" : "indicator;periode;waarde\n";
  programme.put("indicators/wonen/" + area + ".csv", head + csv);
}

// Of Dorp and Stad.
inline SmallProgramme of(const std::string& indicators, const std::string& relation,
                         const std::vector<std::string>& dorp, const std::vector<std::string>& stad) {
  SmallProgramme programme;
  programme.without_texts();
  if (relation.empty())
    programme.dictionary(indicators);
  else
    programme.dictionary(indicators, R"("relaties": [)" + relation + "]");
  put(programme, "dorp", dorp);
  put(programme, "stad", stad);
  return programme;
}

// "dorp hulp jong", of all that is too small to show.
inline Places withheld(const SmallProgramme& programme) {
  CHECK_FALSE(programme.problems().contains("fout["));
  Places out;
  const FileMap site = programme.site();
  for (const std::string area : {"regio", "dorp", "stad"}) {
    const auto facts = nlohmann::json::parse(site.at("data/feiten/" + area + ".json"));
    for (const auto& reeks : facts["reeksen"]) {
      if (reeks["waarnemingen"][0]["toestand"] != "te-klein") continue;
      const auto& part = reeks["uitsplitsing"];
      out.insert(area + " " + std::string(reeks["indicator"]) +
                 (part.is_null() ? "" : " " + std::string(part["leeftijd"])));
    }
  }
  return out;
}

inline const std::string kSom = R"({"soort": "som", "totaal": "t", "delen": ["a", "b"]})";

}  // namespace voortgang::test
