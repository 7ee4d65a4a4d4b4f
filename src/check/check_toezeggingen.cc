#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "base/text.h"
#include "check/check.h"
#include "programme/codes.h"
#include "programme/stuk.h"

namespace voortgang {
namespace {

class ToezeggingCheck {
 public:
  ToezeggingCheck(const Programma& programma, std::span<const PlannedAddress> addresses, Problems& problems)
      : programma_(programma), problems_(problems) {
    for (const PlannedAddress& address : addresses) {
      if (address.path.starts_with(kPapers) && address.path.ends_with(kHtml)) papers_.insert(address.path);
    }
  }

  void check() {
    for (const Toezegging& toezegging : programma_.toezeggingen) promise(toezegging);
    for (const Brief& brief : programma_.brieven) {
      for (const AfgedaneToezegging& settled : brief.toezeggingen) settled_by(brief, settled);
    }
  }

 private:
  static constexpr std::string_view kPapers = "documenten/";
  static constexpr std::string_view kHtml = ".html";

  void promise(const Toezegging& t) {
    if (t.uiterlijk && t.datum.dag && is_over(*t.uiterlijk, *t.datum.dag))
      problems_.add(Code::TZG107, t.uiterlijk_span,
                    {{"uiterlijk", code(*t.uiterlijk)}, {"datum", code(t.datum)}});
    if (t.wacht_op_stuk) return;  // its paper is there, and may not be seen yet
    if (t.is_late(programma_.editie.datum))
      problems_.add(Code::TZG101, t.uiterlijk_span,
                    {{"uiterlijk", code(*t.uiterlijk)}, {"stand", verbatim(id_of(t.stand))}});
    if (t.afgedaan_door.empty()) {
      if (t.stand == ToezeggingStand::kAfgedaan)
        problems_.add(Code::TZG105, t.stand_span, {{"nummer", t.nummer}});
      return;
    }
    if (!papers_.contains(paper_address(programma_, t.gebied, t.afgedaan_door)))
      problems_.add(Code::TZG102, t.afgedaan_span, {{"stuk", t.afgedaan_door}, {"nabij", nearest_paper(t)}});
    if (!t.is_done()) problems_.add(Code::TZG106, t.stand_span, {{"stand", verbatim(id_of(t.stand))}});
  }

  // As it is to be written: of the promise's own area without that.
  std::string nearest_paper(const Toezegging& t) const {
    const std::string own = std::string(programma_.gebied_id(t.gebied)) + "/";
    std::vector<std::string> names;
    for (std::string_view path : papers_) {
      path.remove_prefix(kPapers.size());
      path.remove_suffix(kHtml.size());
      if (path.starts_with(own)) path.remove_prefix(own.size());
      names.emplace_back(path);
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    return std::string(nearest(t.afgedaan_door, views));
  }

  void settled_by(const Brief& brief, const AfgedaneToezegging& settled) {
    const Toezegging* t = programma_.toezegging(settled.nummer);
    if (t == nullptr) {
      std::vector<std::string_view> numbers;
      for (const Toezegging& one : programma_.toezeggingen) numbers.emplace_back(one.nummer);
      problems_.add(Code::TZG104, settled.span,
                    {{"nummer", settled.nummer}, {"nabij", nearest(settled.nummer, numbers)}});
      return;
    }
    if (t->gebied != brief.gebied && t->gebied != kRegio && brief.gebied != kRegio) {
      problems_.add(Code::TZG108, settled.span,
                    {{"nummer", settled.nummer},
                     {"gebied", programma_.gebied_naam(t->gebied)},
                     {"ander", programma_.gebied_naam(brief.gebied)}});
      return;
    }
    const std::string stuk = paper_name(programma_, brief);
    const bool by_this = paper_address(programma_, t->gebied, t->afgedaan_door) ==
                         paper_address(programma_, brief.gebied, stuk);
    if (t->stand == ToezeggingStand::kAfgedaan && by_this) return;
    const std::string written =
        t->gebied == brief.gebied ? stuk : std::string(programma_.gebied_id(brief.gebied)) + "/" + stuk;
    problems_.add(Code::TZG103, settled.span, {{"nummer", settled.nummer}, {"stuk", written}});
  }

  const Programma& programma_;
  Problems& problems_;
  std::set<std::string_view> papers_;  // addresses
};

}  // namespace

void check_toezeggingen(const Dossier& dossier, std::span<const PlannedAddress> addresses,
                        Problems& problems) {
  ToezeggingCheck(dossier.programma, addresses, problems).check();
}

}  // namespace voortgang
