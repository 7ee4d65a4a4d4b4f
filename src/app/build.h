#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "check/check.h"
#include "compose/basis.h"
#include "facts/feiten.h"
#include "load/loaded.h"
#include "outputs/plan.h"
#include "publish/site_publisher.h"

namespace voortgang {

struct Geheimverslag;

// A programme that has been read, computed, planned and checked. It stays where it is: the plan points into
// it.
struct Checked {
  Loaded loaded;
  Feiten feiten;
  OutputPlan plan;

  Checked() = default;
  Checked(const Checked&) = delete;
  Checked& operator=(const Checked&) = delete;

  [[nodiscard]] const Programma& programma() const { return loaded.programma; }
  [[nodiscard]] const Sources& bronnen() const { return loaded.bronnen; }
  [[nodiscard]] const Problems& problems() const { return loaded.problems; }
};

// Every address that the site will have, for check.
[[nodiscard]] std::vector<PlannedAddress> addresses_of(const OutputPlan& plan);

struct Reading {
  unsigned threads = 1;
  const PaperOrder* papers = nullptr;  // what its functions refer to must outlive the plan
  // Letters that are not to be seen before a day are held back on this one; without it, on the date of the
  // edition.
  std::optional<Datum> vandaag;
  bool show_values = false;          // problems tell secret figures as well
  Geheimverslag* verslag = nullptr;  // takes why figures are withheld
};
void read_and_check(FileSystem& files, const std::string& programme, Checked& out,
                    const Reading& reading = {});

// Composes, renders and publishes everything to a folder. For a programme without errors.
[[nodiscard]] Result<Published> publish_site(FileSystem& files, const Checked& checked,
                                             const std::string& out, unsigned threads,
                                             const PublishOptions& options = {});

}  // namespace voortgang
