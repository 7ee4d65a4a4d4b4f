// How long the whole region takes, from the start of the tool to its end: region_bench TOOL PROGRAMME OUT
// [RUNS]. Every run starts without a site. Prints the least, the middle and the most; judges nothing.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

struct Run {
  double wall = 0;  // milliseconds
  double cpu = 0;
  double peak = 0;  // megabytes
};

double milliseconds(const timeval& t) {
  return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
}

Run run_once(const std::string& tool, const std::string& programme, const std::string& out) {
  std::filesystem::remove_all(out);
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  if (child == 0) {
    if (std::freopen("/dev/null", "w", stdout) == nullptr) std::_Exit(2);
    ::execl(tool.c_str(), tool.c_str(), "build", "-C", programme.c_str(), "--out", out.c_str(), nullptr);
    std::_Exit(127);
  }
  int status = 0;
  rusage used{};
  ::wait4(child, &status, 0, &used);
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
  if (status != 0) {
    fmt::print(stderr, "{} ended with {}\n", tool, WEXITSTATUS(status));
    std::exit(1);
  }
  return {wall.count(), milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
          static_cast<double>(used.ru_maxrss) / 1024};
}

void print(const char* name, const char* unit, std::vector<Run> runs, double Run::* figure) {
  std::ranges::sort(runs, {}, figure);
  fmt::print("{:<8}{:>8.1f}{:>8.1f}{:>8.1f} {}\n", name, runs.front().*figure, runs[runs.size() / 2].*figure,
             runs.back().*figure, unit);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    fmt::print(stderr, "use: region_bench TOOL PROGRAMME OUT [RUNS]\n");
    return 2;
  }
  const int count = argc > 4 ? std::atoi(argv[4]) : 21;
  run_once(argv[1], argv[2], argv[3]);
  std::vector<Run> runs;
  for (int i = 0; i < count; ++i) runs.push_back(run_once(argv[1], argv[2], argv[3]));
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[3]))
    files += entry.is_regular_file() ? 1U : 0U;
  fmt::print("{} runs, {} files each       least  middle   most\n", count, files);
  print("wall", "ms", runs, &Run::wall);
  print("cpu", "ms", runs, &Run::cpu);
  print("peak", "MB", runs, &Run::peak);
}
