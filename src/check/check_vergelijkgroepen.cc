#include <algorithm>
#include <set>
#include <vector>

#include "check/check.h"
#include "check/delivered.h"
#include "programme/open_indicatoren.h"

namespace voortgang {
namespace {

// What is delivered of a group and will not be shown.
class GroupCheck {
 public:
  GroupCheck(const Programma& programma, Problems& problems)
      : programma_(programma), problems_(problems), open_(open_indicators(programma)) {}

  void check(const Vergelijklevering& from) {
    const Vergelijkgroep& groep = programma_.vergelijkgroepen[from.groep];
    IndicatorIndex told = kNoIndex;
    for (const GeleverdeReeks& reeks : from.levering.reeksen) {
      const Span cell = value_place(from.levering, from.levering.of(reeks).front());
      const Indicator& indicator = programma_.indicatoren[reeks.indicator];
      const bool is_secret = !groep.al_openbaar && !open_[reeks.indicator];
      if (reeks.onderdeel != 0) {
        problems_.add(Code::VGL102, cell);
      } else if (is_secret && told != reeks.indicator) {
        problems_.add(Code::VGL105, cell, {{"indicator", indicator.id}, {"groep", groep.id}});
        told = reeks.indicator;
        left_out_.insert(from.groep);
      } else if (indicator.aggregatie == Aggregatie::kSom) {
        problems_.add(Code::VGL104, cell, {{"indicator", indicator.id}});
      }
    }
  }

  [[nodiscard]] bool leaves_out_of(GroepIndex groep) const { return left_out_.contains(groep); }

 private:
  const Programma& programma_;
  Problems& problems_;
  std::vector<bool> open_;  // by indicator
  std::set<GroepIndex> left_out_;
};

}  // namespace

void check_vergelijkgroepen(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  const Programma& programma = dossier.programma;
  GroupCheck check(programma, problems);
  for (const Vergelijklevering& from : dossier.leveringen.vergelijkingen) check.check(from);
  for (GroepIndex g = 0; g < programma.vergelijkgroepen.size(); ++g) {
    const bool has_number = std::ranges::any_of(feiten.vergelijkingen, [g](const Vergelijkreeks& reeks) {
      return reeks.groep == g && reeks.laatste != nullptr;
    });
    const bool is_unread = std::ranges::any_of(
        dossier.leveringen.vergelijkingen,
        [g](const Vergelijklevering& from) { return from.groep == g && from.levering.lacks_rows; });
    const Vergelijkgroep& groep = programma.vergelijkgroepen[g];
    if (!has_number && !is_unread && !check.leaves_out_of(g))
      problems.add(Code::VGL103, groep.span, {{"groep", groep.id}});
  }
}

}  // namespace voortgang
