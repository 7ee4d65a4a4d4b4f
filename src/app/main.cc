#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/run.h"
#include "base/disk_file_system.h"

namespace {

bool shows_colour(int descriptor) {
  return ::isatty(descriptor) != 0 && std::getenv("NO_COLOR") == nullptr;
}

}  // namespace

int main(int argc, char** argv) {
  voortgang::DiskFileSystem files;
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const voortgang::RunResult result =
      voortgang::run(arguments, files, {shows_colour(STDOUT_FILENO), shows_colour(STDERR_FILENO)});
  std::fwrite(result.out.data(), 1, result.out.size(), stdout);
  std::fwrite(result.err.data(), 1, result.err.size(), stderr);
  // The process ends here: giving the memory back piece by piece would only take time.
  std::fflush(stdout);
  std::_Exit(result.exit);
}
