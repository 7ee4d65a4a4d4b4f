#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/build.h"
#include "compose/page_reader.h"
#include "compute/change.h"
#include "compute/counted_people.h"
#include "render/data/edition_json.h"

namespace voortgang::test {

inline constexpr int kHidden = -1;    // in an edition: too small to show
inline constexpr int kSupplier = -2;  // and: kept secret by its supplier

struct Was {
  std::string area;
  std::string part;  // column and value, of each: "leeftijd: jong, geslacht: m"; empty: the total
  int figure = 0;
  std::string indicator = "daklozen";
};

// An edition that showed these figures of 2021. `more`: of every series.
inline std::string told(const std::vector<Was>& figures, const std::string& id = "2021-10",
                        const std::string& more = {}) {
  std::string series;
  for (const Was& was : figures) {
    std::string part;
    for (std::string_view rest = was.part; !rest.empty();) {
      const std::string_view one = rest.substr(0, rest.find(", "));
      rest.remove_prefix(std::min(rest.size(), one.size() + 2));
      const std::size_t colon = one.find(": ");
      part += fmt::format(R"({}"{}": "{}")", part.empty() ? "" : ", ", one.substr(0, colon),
                          one.substr(colon + 2));
    }
    if (!part.empty()) part = R"("uitsplitsing": {)" + part + "}, ";
    const std::string figure = was.figure == kHidden     ? R"("toestand": "te-klein")"
                               : was.figure == kSupplier ? R"("toestand": "geheim")"
                                                         : "\"waarde\": " + std::to_string(was.figure);
    series += (series.empty() ? "" : ",\n") + std::string(R"({"gebied": ")") + was.area +
              R"(", "indicator": ")" + was.indicator + R"(", )" + part +
              R"("decimalen": 0, "oordeel": "geen-oordeel", "score": null, )" + more +
              R"("waarnemingen": [{"periode": "2021", )" + figure + "}]}";
  }
  std::string out = edition(series, id);
  std::set<std::string> listed{"daklozen"};
  for (const Was& was : figures) {
    if (listed.insert(was.indicator).second)
      out.insert(out.find("\n],\n\"groepen\""), fmt::format(R"(,
{{"id": "{0}", "hoofddoel": "wonen", "naam": "{0}", "eenheid": "stuks"}})",
                                                            was.indicator));
  }
  return out;
}

struct Delen {
  std::string area;
  std::vector<int> figures;  // by value
};

inline const std::string kLeeftijd = R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"]})";

// What these gemeenten deliver by a column; the total of each is the sum.
inline SmallProgramme by_column(const std::string& column, const std::vector<std::string>& values,
                                const std::vector<Delen>& delivered, const std::string& more) {
  SmallProgramme programme = counted({0, 0, 0, 0}, more);
  for (const Delen& of : delivered) {
    std::string rows;
    int all = 0;
    for (std::size_t v = 0; v < values.size(); ++v) {
      rows += "daklozen;2021;" + values[v] + ";" + std::to_string(of.figures[v]) + "\n";
      all += of.figures[v];
    }
    programme.put(
        "indicators/wonen/" + of.area + ".csv",
        "indicator;periode;" + column + ";waarde\n" + "daklozen;2021;;" + std::to_string(all) + "\n" + rows);
  }
  return programme;
}

inline std::string frozen_of(const SmallProgramme& programme) {
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  Checked checked;
  read_and_check(disk, "programma", checked);
  return edition_json(frozen(checked.programma(), checked.feiten));
}

inline std::size_t withheld_in(const FileMap& site, const std::string& area) {
  const std::string facts = site.at("data/feiten/" + area + ".json");
  std::size_t count = 0;
  for (std::size_t at = facts.find("te-klein"); at != std::string::npos; at = facts.find("te-klein", at + 1))
    ++count;
  return count;
}

}  // namespace voortgang::test
