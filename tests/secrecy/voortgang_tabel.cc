// voortgang-tabel FILE [--zonder-intervallen]: what the engine of secrecy makes of one table, as JSON.
// Intervals are found by trying, which takes long in a large table. A tool of the tests.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "secrecy/tables_reader.h"

int main(int count, char** words) {
  if (count < 2) return std::fputs("voortgang-tabel FILE\n", stderr), 2;
  std::ifstream file(words[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const auto bestand = voortgang::test::lees_tabel(text);
  const voortgang::Patroon patroon = voortgang::protect_cells(bestand.tabel);
  nlohmann::ordered_json out{{"verborgen", voortgang::test::verborgen_namen(bestand, patroon)},
                             {"kosten", patroon.kosten}};
  for (std::uint32_t i = 0; count == 2 && i < bestand.namen.size(); ++i) {
    if (!patroon.verborgen[i]) continue;
    const auto [low, high] = voortgang::test::interval(bestand.tabel, patroon.verborgen, i, false);
    out["intervallen"][bestand.namen[i]] = {low, high};
    if (bestand.tabel.drempel == 0) continue;
    const auto [l, h] = voortgang::test::interval(bestand.tabel, patroon.verborgen, i, true);
    out["kenner"][bestand.namen[i]] = {l, h};
  }
  out["onveilig"] = nlohmann::json::array();
  for (const std::uint32_t cel : patroon.onveilig) out["onveilig"].push_back(bestand.namen[cel]);
  std::puts(out.dump(1).c_str());
  return 0;
}
