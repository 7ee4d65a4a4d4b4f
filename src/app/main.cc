#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "app/output.h"
#include "app/run.h"
#include "base/disk_file_system.h"

namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

// NO_COLOR counts when it is not empty (no-color.org).
bool shows_colour(int descriptor) {
  return ::isatty(descriptor) != 0 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

}  // namespace

int main(int argc, char** argv) {
  voortgang::DiskFileSystem files;
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const voortgang::RunResult result =
      voortgang::run(arguments, files, {shows_colour(STDOUT_FILENO), shows_colour(STDERR_FILENO)});
  // The process ends here: giving the memory back piece by piece would only take time.
  std::_Exit(voortgang::write_output(result, stdout, stderr));
}
