// How long each stage of `build` takes on a programme: stage_bench PROGRAMME OUT [RUNS [JOBS]]. Prints of
// each stage the least wall clock and CPU time of the runs, the peak of the process's memory during it, and
// what it got through in a second. Judges nothing.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "app/build.h"
#include "base/disk_file_system.h"
#include "bench/used.h"
#include "check/check.h"
#include "compose/series_figures.h"
#include "compute/compute.h"
#include "load/load.h"
#include "outputs/make.h"
#include "render/chart/svg.h"

namespace voortgang {
namespace {

struct Stage {
  std::string name;
  double wall = 1e9;
  double cpu = 1e9;
  double peak = 0;
  double bytes = 0;  // that it read or made
};

class Stages {
 public:
  // Runs a stage that returns how many bytes it read or made.
  template <class Work>
  void time(const std::string& name, Work work) {
    forget_peak();
    const auto start = std::chrono::steady_clock::now();
    const double cpu = cpu_seconds();
    const auto bytes = static_cast<double>(work());
    const double used = cpu_seconds() - cpu;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    Stage& stage = named(name);
    stage.wall = std::min(stage.wall, wall.count());
    stage.cpu = std::min(stage.cpu, used);
    stage.peak = std::max(stage.peak, peak_megabytes());
    stage.bytes = bytes;
  }

  void print(std::size_t rows) const {
    fmt::print("{:<26}{:>9}{:>9}{:>9}{:>12}{:>9}\n", "stage", "wall ms", "CPU ms", "peak MB", "rows/s",
               "MB/s");
    for (const Stage& s : stages_) {
      fmt::print("{:<26}{:>9.1f}{:>9.1f}{:>9.1f}{:>12.0f}{:>9.0f}\n", s.name, s.wall * 1e3, s.cpu * 1e3,
                 s.peak, static_cast<double>(rows) / s.wall, s.bytes / 1e6 / s.wall);
    }
  }

 private:
  Stage& named(const std::string& name) {
    const auto found = std::ranges::find(stages_, name, &Stage::name);
    return found != stages_.end() ? *found : stages_.emplace_back(Stage{name});
  }

  std::vector<Stage> stages_;
};

std::size_t bytes_read(const Loaded& loaded) {
  std::size_t bytes = 0;
  for (std::uint32_t i = 0; i < loaded.bronnen.size(); ++i)
    bytes += loaded.bronnen.at(SourceId{i}).text.size();
  return bytes;
}

std::size_t rows_of(const Loaded& loaded) {
  std::size_t rows = 0;
  for (const Levering& l : loaded.leveringen.lijst) rows += l.waarnemingen.size();
  return rows;
}

std::size_t made(const Checked& checked, unsigned jobs) {
  std::atomic<std::size_t> bytes = 0;
  const auto count = [&bytes](const std::string&, std::string_view of) -> Result<void> {
    bytes += of.size();
    return {};
  };
  if (!make_outputs(checked.plan, jobs, count)) std::exit(1);
  return bytes;
}

// A line chart of every series, one after another.
std::size_t drawn(const Checked& checked) {
  const Basis basis{checked.programma(), checked.feiten};
  std::size_t bytes = 0;
  std::string svg;
  for (const FeitenReeks& reeks : checked.feiten.reeksen) {
    svg.clear();
    append_svg(svg, line_figure(basis, reeks, "grafiek").chart);
    bytes += svg.size();
  }
  return bytes;
}

struct Size {
  std::size_t rows = 0;
  std::size_t input = 0;
};

Size run_once(const std::string& programme, const std::string& out, unsigned jobs, Stages& stages) {
  DiskFileSystem files;
  Checked checked;
  stages.time("read", [&] {
    checked.loaded = load_programme(files, programme, jobs);
    return bytes_read(checked.loaded);
  });
  const Size size{rows_of(checked.loaded), bytes_read(checked.loaded)};
  stages.time("compute", [&] {
    checked.feiten =
        compute(checked.loaded.dossier(), std::move(checked.loaded.edities), checked.loaded.problems);
    return size.input;
  });
  stages.time("check", [&] {
    checked.plan = plan_outputs({checked.programma(), checked.feiten});
    check(checked.loaded.dossier(), checked.feiten, addresses_of(checked.plan), checked.loaded.problems);
    return size.input;
  });
  if (checked.problems().has_errors()) {
    fmt::print(stderr, "{} has errors; see voortgang check\n", programme);
    std::exit(1);
  }
  stages.time("draw a chart per series", [&] { return drawn(checked); });
  stages.time("compose and render", [&] { return made(checked, jobs); });
  std::filesystem::remove_all(out);
  stages.time("the same, and publish", [&] {
    if (!publish_site(files, checked, out, jobs)) std::exit(1);
    return std::size_t{0};
  });
  stages.time("the same, nothing changed", [&] {
    if (!publish_site(files, checked, out, jobs)) std::exit(1);
    return std::size_t{0};
  });
  std::filesystem::remove_all(out);
  return size;
}

}  // namespace
}  // namespace voortgang

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "use: stage_bench PROGRAMME OUT [RUNS [JOBS]]\n");
    return 2;
  }
  const int runs = argc > 3 ? std::atoi(argv[3]) : 5;
  const auto jobs = static_cast<unsigned>(argc > 4 ? std::atoi(argv[4]) : 0);
  voortgang::Stages stages;
  voortgang::Size size;
  for (int i = 0; i < runs; ++i) size = voortgang::run_once(argv[1], argv[2], jobs, stages);
  fmt::print("{} rows, {:.1f} MB read, least of {} runs\n", size.rows, static_cast<double>(size.input) / 1e6,
             runs);
  stages.print(size.rows);
}
