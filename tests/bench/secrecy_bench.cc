// What secrecy costs: secrecy_bench PROGRAMME [RUNS [JOBS]]. Computes a programme without it and with it,
// prints the least wall clock and CPU time of the runs, the peak of the process's memory, the ratio, how many
// figures are withheld, and for how many there is no safe pattern. A programme that asks for no secrecy gets
// it for every number of things. Editions that were published before are taken along. Judges nothing.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <utility>

#include "base/disk_file_system.h"
#include "bench/used.h"
#include "compute/compute.h"
#include "load/load.h"

namespace voortgang {
namespace {

struct Cost {
  double wall = 1e9;
  double cpu = 1e9;
  double peak = 0;
  std::size_t withheld = 0;
  std::size_t unsafe = 0;
};

// Takes its editions: what may not be said of them any more, is taken out.
void compute_once(Loaded& loaded, unsigned jobs, Cost& cost) {
  Problems problems;
  forget_peak();
  const auto start = std::chrono::steady_clock::now();
  const double cpu = cpu_seconds();
  const Feiten feiten = compute(loaded.dossier(), std::move(loaded.edities), problems, nullptr, jobs);
  cost.cpu = std::min(cost.cpu, cpu_seconds() - cpu);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  cost.wall = std::min(cost.wall, wall.count());
  cost.peak = std::max(cost.peak, peak_megabytes());
  for (const auto& [key, count] : problems.counts()) cost.unsafe += key.first == Code::GEH101 ? count : 0;
  cost.withheld = static_cast<std::size_t>(std::ranges::count_if(feiten.feiten, &Feit::is_verborgen));
}

// The same dictionary, with secrecy or without.
void ask(Programma& programma, const Programma& as_it_is, bool secrecy) {
  const bool asks = std::ranges::any_of(as_it_is.indicatoren, &Indicator::has_geheimen);
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    Indicator& of = programma.indicatoren[i];
    of.geheimhouding = as_it_is.indicatoren[i].geheimhouding;
    of.has_geheimen = as_it_is.indicatoren[i].has_geheimen;
    if (!asks && is_count(of)) {
      of.geheimhouding.soort = Geheimsoort::kPersonen;
      of.has_geheimen = true;
    }
    if (secrecy) continue;
    of.geheimhouding = {};
    of.has_geheimen = false;
  }
  programma.geheimkeuzes = secrecy ? as_it_is.geheimkeuzes : std::vector<Geheimkeuze>();
}

}  // namespace
}  // namespace voortgang

int main(int argc, char** argv) {
  using namespace voortgang;
  if (argc < 2) {
    fmt::print(stderr, "use: secrecy_bench PROGRAMME [RUNS [JOBS]]\n");
    return 2;
  }
  DiskFileSystem files;
  const Loaded as_it_is = load_programme(files, argv[1], 0);
  Cost without, with;
  const int runs = argc > 2 ? std::atoi(argv[2]) : 5;
  const auto jobs = static_cast<unsigned>(argc > 3 ? std::atoi(argv[3]) : 0);
  for (int i = 0; i < runs; ++i) {
    for (const bool secrecy : {false, true}) {
      Loaded loaded = load_programme(files, argv[1], 0);
      ask(loaded.programma, as_it_is.programma, secrecy);
      compute_once(loaded, jobs, secrecy ? with : without);
    }
  }
  fmt::print("{:<20}{:>9}{:>9}{:>9}{:>10}{:>8}\n", "compute", "wall ms", "CPU ms", "peak MB", "withheld",
             "unsafe");
  for (const auto& [name, cost] : {std::pair("without secrecy", without), std::pair("with secrecy", with)})
    fmt::print("{:<20}{:>9.1f}{:>9.1f}{:>9.1f}{:>10}{:>8}\n", name, cost.wall * 1e3, cost.cpu * 1e3,
               cost.peak, cost.withheld, cost.unsafe);
  fmt::print("{:<20}{:>9.2f}{:>9.2f}{:>9.2f}\n", "ratio", with.wall / without.wall, with.cpu / without.cpu,
             with.peak / without.peak);
}
