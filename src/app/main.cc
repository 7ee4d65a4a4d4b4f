#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands.h"
#include "app/messages.h"
#include "app/output.h"
#include "app/run.h"
#include "base/disk_file_system.h"
#include "base/disk_program.h"

namespace {

constexpr int kBySignal = 128;  // as a shell tells it

// Of a signal handler: nothing else can be reached from there.
std::atomic<bool> is_stopped = false;
volatile std::sig_atomic_t stopped_by = 0;

extern "C" void stop(int number) {
  stopped_by = number;
  is_stopped = true;
  std::signal(number, SIG_DFL);  // who asks twice is not kept waiting
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

// NO_COLOR counts when it is not empty (no-color.org).
bool shows_colour(int descriptor) {
  return ::isatty(descriptor) != 0 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

bool says_yes(const std::string& question) {
  std::fputs(question.c_str(), stderr);
  std::array<char, 80> answer{};
  if (std::fgets(answer.data(), answer.size(), stdin) == nullptr) return false;
  return std::string_view("jJyY").find(answer[0]) != std::string_view::npos;
}

// On a line that the next one, or nothing, takes the place of.
void show_progress(const std::string& what) {
  std::fprintf(stderr, "\r\033[K%s", what.c_str());
  std::fflush(stderr);
}

std::string own_path() {
  std::string path(4096, '\0');
  const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
  path.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  return path;
}

voortgang::Terminal terminal() {
  voortgang::Terminal out;
  out.colour_out = shows_colour(STDOUT_FILENO);
  out.colour_err = shows_colour(STDERR_FILENO);
  out.home = environment("HOME");
  if (::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0) out.ask = says_yes;
  if (::isatty(STDERR_FILENO) != 0 && environment("TERM") != "dumb") out.progress = show_progress;
  out.tool = own_path();
  out.packages = environment("VOORTGANG_PAPERS");
  return out;
}

int run(int argc, char** argv) {
  voortgang::DiskFileSystem files(&is_stopped);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  voortgang::DiskPrograms programs(&is_stopped);
  voortgang::Terminal around = terminal();
  around.programs = &programs;
  const voortgang::RunResult result = voortgang::run(arguments, files, around);
  if (!is_stopped) return voortgang::write_output(result, stdout, stderr);
  (void)voortgang::write_output(voortgang::cut_off(result), stdout, stderr);
  return kBySignal + stopped_by;
}

}  // namespace

int main(int argc, char** argv) {
  for (const int number : {SIGINT, SIGTERM}) {
    // Who started us in the background, deaf to it, keeps it so.
    if (std::signal(number, stop) == SIG_IGN) std::signal(number, SIG_IGN);
  }
  int exit = voortgang::kFailure;
  try {
    exit = run(argc, argv);
  } catch (const std::bad_alloc&) {
    // In both languages: which one was asked for, would take memory to know.
    constexpr auto kNoMemory = voortgang::kMessages[static_cast<std::size_t>(voortgang::Message::kNoMemory)];
    std::fputs(kNoMemory.nl.data(), stderr);
    std::fputs(kNoMemory.en.data(), stderr);
  }
  // The process ends here: giving the memory back piece by piece would only take time.
  std::_Exit(exit);
}
