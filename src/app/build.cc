#include "app/build.h"

#include <utility>
#include <vector>

#include "app/edition_audit.h"
#include "check/check.h"
#include "check/discretion.h"
#include "compute/compute.h"
#include "load/load.h"
#include "outputs/make.h"
#include "programme/instemming.h"

namespace voortgang {
namespace {

// Without goals and areas nothing can be computed; what is wrong with them has been told.
bool can_be_computed(const Programma& programma) {
  return !programma.hoofddoelen.empty() && !programma.gemeenten.empty();
}

}  // namespace

std::vector<PlannedAddress> addresses_of(const OutputPlan& plan) {
  std::vector<PlannedAddress> addresses;
  for (const OutputStep& step : plan.steps) {
    for (const PlannedOutput& output : step.outputs) addresses.push_back({output.address, output.origin});
  }
  return addresses;
}

void read_and_check(FileSystem& files, const std::string& programme, Checked& out, const Reading& reading) {
  out.loaded = load_programme(files, programme, reading.threads);
  hold_back(out.loaded.programma, reading.vandaag.value_or(out.programma().editie.datum));
  const Dossier dossier = out.loaded.dossier();
  Problems& problems = out.loaded.problems;
  if (can_be_computed(out.programma())) {
    Geheimverslag own;
    Geheimverslag* verslag = reading.verslag != nullptr ? reading.verslag : &own;
    const bool audited = is_audited(dossier);
    out.feiten = compute(dossier, std::move(out.loaded.edities), problems,
                         audited ? verslag : reading.verslag, reading.threads);
    if (audited) audit_edition(out.programma(), out.feiten, *verslag, problems);
    const PaperOrder none;
    out.plan = plan_outputs({out.loaded.programma, out.feiten}, reading.papers ? *reading.papers : none);
    check(dossier, out.feiten, addresses_of(out.plan), problems);
  }
  if (!reading.show_values) problems = discreet(dossier, std::move(problems));
}

Result<Published> publish_site(FileSystem& files, const Checked& checked, const std::string& out,
                               unsigned threads, const PublishOptions& options) {
  SitePublisher publisher(files, out, options);
  if (auto begun = publisher.begin(); !begun) return std::unexpected(begun.error());
  const auto take = [&](const std::string& path, std::string_view bytes) {
    return publisher.add(path, bytes);
  };
  if (auto made = make_outputs(checked.plan, threads, take); !made) return std::unexpected(made.error());
  return publisher.finish();
}

}  // namespace voortgang
