// How long reading and checking take: of the made-up country (size M), and of one delivery with many labels
// in a breakdown, which must grow as the labels do: reading_bench PROJECT OUT [RUNS]. Prints the least CPU
// time of the runs; judges nothing.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "app/build.h"
#include "base/disk_file_system.h"
#include "bench/programme_generator.h"
#include "bench/used.h"
#include "check/check.h"
#include "compute/compute.h"
#include "load/load.h"

namespace voortgang {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFewLabels = 3'500;
constexpr std::size_t kManyLabels = 14'000;
constexpr int kYears = 5;
constexpr unsigned kThreads = 1;

struct Cost {
  double read = 1e9, check = 1e9;  // milliseconds
  std::size_t rows = 0;
};

void run_once(const std::string& programme, Cost& least) {
  DiskFileSystem files;
  Checked checked;
  const double begin = 1000 * cpu_seconds();
  checked.loaded = load_programme(files, programme, kThreads);
  const double read = 1000 * cpu_seconds();
  checked.feiten =
      compute(checked.loaded.dossier(), std::move(checked.loaded.edities), checked.loaded.problems);
  check(checked.loaded.dossier(), checked.feiten, {}, checked.loaded.problems);
  least.read = std::min(least.read, read - begin);
  least.check = std::min(least.check, 1000 * cpu_seconds() - read);
  least.rows = 0;
  for (const Levering& levering : checked.loaded.leveringen.lijst) least.rows += levering.waarnemingen.size();
}

Cost cost_of(const std::string& programme, int runs) {
  Cost least;
  for (int i = 0; i < runs; ++i) run_once(programme, least);
  return least;
}

// One indicator that is broken down by so many labels, and five years of each.
void write_labels(std::size_t count, const fs::path& out) {
  std::string labels;
  std::string rows = "indicator;periode;label;waarde\n";
  for (std::size_t n = 0; n < count; ++n) {
    labels += fmt::format("{}\"label {}\"", n == 0 ? "" : ", ", n);
    for (int year = 0; year < kYears; ++year)
      rows += fmt::format("veel;{};label {};{}\n", 2021 + year, n, n + 20);
  }
  std::ofstream(out / "indicators/indicatoren.json")
      << R"({"indicatoren": [{"id": "veel", "hoofddoel": "doel1", "naam": "Veel", "eenheid": "personen", "soort": "stand",)"
      << R"( "richting": "neutraal", "bron": "CBS", "frequentie": "jaar", "gebieden": ["g001"], "uitsplitsingen": {"label": [)"
      << labels << "]}}]}\n";
  fs::remove_all(out / "indicators/doel1");
  fs::create_directories(out / "indicators/doel1");
  std::ofstream(out / "indicators/doel1/g001.csv") << rows;
}

void print(const std::string& name, const Cost& cost) {
  fmt::print("{:<34}{:>10}{:>10.0f}{:>10.0f}\n", name, cost.rows, cost.read, cost.check);
}

int run(const std::string& project, const fs::path& out, int runs) {
  fmt::print("{:<34}{:>10}{:>10}{:>10}\n", "CPU ms, least of " + std::to_string(runs) + " runs", "rows",
             "read", "check");
  generate_programme(*programme_size("M"), project, out / "M");
  print("country (M)", cost_of(out / "M", runs));
  generate_programme(*programme_size("S"), project, out / "labels");
  Cost of_few;
  for (const std::size_t count : {kFewLabels, kManyLabels}) {
    write_labels(count, out / "labels");
    const Cost cost = cost_of(out / "labels", runs);
    print(fmt::format("{} labels, {} years", count, kYears), cost);
    if (count == kFewLabels)
      of_few = cost;
    else
      fmt::print("{} times the labels take {:.1f} times as long\n", kManyLabels / kFewLabels,
                 (cost.read + cost.check) / std::max(of_few.read + of_few.check, 1.0));
  }
  fs::remove_all(out);
  return 0;
}

}  // namespace
}  // namespace voortgang

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "use: reading_bench PROJECT OUT [RUNS]\n");
    return 2;
  }
  return voortgang::run(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 3);
}
