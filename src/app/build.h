#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "check/check.h"
#include "diag/problem.h"
#include "facts/feiten.h"
#include "publish/site_publisher.h"

namespace voortgang {

// A programme that has been read, computed and checked. It stays where it is: its facts point into it.
struct Checked {
  Project project;
  Problems problems;
  Feiten feiten;

  Checked() = default;
  Checked(const Checked&) = delete;
  Checked& operator=(const Checked&) = delete;
};

// Every address that the site will have.
[[nodiscard]] std::vector<PlannedAddress> planned_addresses(const Project& project);

void read_and_check(FileSystem& files, const std::string& programme, unsigned threads, Checked& out);

// Composes, renders and publishes everything to a folder. For a programme without errors.
[[nodiscard]] Result<Published> publish_site(FileSystem& files, const Checked& checked,
                                             const std::string& out, unsigned threads,
                                             const PublishOptions& options = {});

// Every file of the site, given to `take` in the order of the plan, for whoever wants the bytes and no disk.
// The path of a file is unique. With more threads `take` is called from all of them.
using TakeOutput = std::function<Result<void>(const std::string& path, std::string_view bytes)>;
[[nodiscard]] Result<void> make_site(const Checked& checked, unsigned threads, const TakeOutput& take);

}  // namespace voortgang
