#include <set>
#include <string>
#include <string_view>

#include "base/text.h"
#include "check/check.h"
#include "programme/codes.h"
#include "programme/folders.h"
#include "programme/stuk.h"

namespace voortgang {
namespace {

constexpr std::string_view kHtml = ".html";

// As it is to be written: of the promise's own area without that.
std::string nearest_paper(const Programma& programma, const std::set<std::string_view>& papers,
                          const Toezegging& t) {
  const std::string own = std::string(programma.gebied_id(t.gebied)) + "/";
  std::vector<std::string> names;
  for (std::string_view path : papers) {
    path = path_below(path, kPapersFolder);
    path.remove_suffix(kHtml.size());
    if (path.starts_with(own)) path.remove_prefix(own.size());
    names.emplace_back(path);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  return std::string(nearest(t.afgedaan_door, views));
}

void check_promise(const Programma& programma, Problems& problems, const std::set<std::string_view>& papers,
                   const Toezegging& t) {
  if (t.uiterlijk && t.datum.dag && is_over(*t.uiterlijk, *t.datum.dag))
    problems.add(Code::TZG107, t.uiterlijk_span,
                 {{"uiterlijk", code(*t.uiterlijk)}, {"datum", code(t.datum)}});
  if (t.waits_for_stuk) return;  // its paper is there, and may not be seen yet
  if (t.is_late(programma.editie.datum))
    problems.add(Code::TZG101, t.uiterlijk_span,
                 {{"uiterlijk", code(*t.uiterlijk)}, {"stand", verbatim(id_of(t.stand))}});
  if (t.afgedaan_door.empty()) {
    if (t.stand == ToezeggingStand::kAfgedaan)
      problems.add(Code::TZG105, t.stand_span, {{"nummer", t.nummer}});
    return;
  }
  if (!papers.contains(paper_address(programma, t.gebied, t.afgedaan_door)))
    problems.add(Code::TZG102, t.afgedaan_span,
                 {{"stuk", t.afgedaan_door}, {"nabij", nearest_paper(programma, papers, t)}});
  if (!t.is_done()) problems.add(Code::TZG106, t.stand_span, {{"stand", verbatim(id_of(t.stand))}});
}

void check_settled(const Programma& programma, Problems& problems, const Brief& brief,
                   const AfgedaneToezegging& settled) {
  const Toezegging* t = programma.toezegging(settled.nummer);
  if (t == nullptr) {
    std::vector<std::string_view> numbers;
    for (const Toezegging& one : programma.toezeggingen) numbers.emplace_back(one.nummer);
    problems.add(Code::TZG104, settled.span,
                 {{"nummer", settled.nummer}, {"nabij", nearest(settled.nummer, numbers)}});
    return;
  }
  if (t->gebied != brief.gebied && t->gebied != kRegio && brief.gebied != kRegio) {
    problems.add(Code::TZG108, settled.span,
                 {{"nummer", settled.nummer},
                  {"gebied", programma.gebied_naam(t->gebied)},
                  {"ander", programma.gebied_naam(brief.gebied)}});
    return;
  }
  const std::string stuk = paper_name(programma, brief);
  const bool by_this =
      paper_address(programma, t->gebied, t->afgedaan_door) == paper_address(programma, brief.gebied, stuk);
  if (t->stand == ToezeggingStand::kAfgedaan && by_this) return;
  const std::string written =
      t->gebied == brief.gebied ? stuk : std::string(programma.gebied_id(brief.gebied)) + "/" + stuk;
  problems.add(Code::TZG103, settled.span, {{"nummer", settled.nummer}, {"stuk", written}});
}

}  // namespace

void check_toezeggingen(const Dossier& dossier, std::span<const PlannedAddress> addresses,
                        Problems& problems) {
  const Programma& programma = dossier.programma;
  std::set<std::string_view> papers;  // addresses
  for (const PlannedAddress& address : addresses) {
    if (is_below(address.path, kPapersFolder) && address.path.ends_with(kHtml)) papers.insert(address.path);
  }
  for (const Toezegging& toezegging : programma.toezeggingen)
    check_promise(programma, problems, papers, toezegging);
  for (const Brief& brief : programma.brieven) {
    for (const AfgedaneToezegging& settled : brief.toezeggingen)
      check_settled(programma, problems, brief, settled);
  }
}

}  // namespace voortgang
