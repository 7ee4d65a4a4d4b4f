#include "programme/plan_sums.h"

namespace voortgang {
namespace {

void add(PlanSum& sum, const Begrotingscel& cel) {
  if (!cel.is_counted) return;
  (cel.zeker ? sum.zeker : sum.onzeker) += cel.bedrag.value_or(0);
}

}  // namespace

PlanSum planned(const Begrotingscel& cel) {
  PlanSum sum;
  add(sum, cel);
  return sum;
}

PlanSum planned(const Begroting& begroting, std::int16_t van, std::int16_t tot) {
  PlanSum sum;
  for (const Begrotingsproject& project : begroting.projecten) {
    for (const Begrotingscel& cel : project.cellen) {
      if (cel.jaar >= van && cel.jaar <= tot) add(sum, cel);
    }
  }
  return sum;
}

PlanSum planned(const Begrotingsproject& project) {
  PlanSum sum;
  for (const Begrotingscel& cel : project.cellen) add(sum, cel);
  return sum;
}

bool is_overspent(const Begrotingscel& cel) {
  return cel.is_counted && cel.bedrag && cel.gerealiseerd && *cel.gerealiseerd > *cel.bedrag;
}

}  // namespace voortgang
