#include "compose/site_plan.h"

#include <utility>

#include "compose/addresses.h"

namespace voortgang {
namespace {

class Planner {
 public:
  explicit Planner(const Project& project) : project_(project) {}

  std::vector<PlannedDocument> plan() {
    fixed_pages();
    budgets();
    goals_and_areas();
    for (IndicatorIndex i = 0; i < project_.indicatoren.size(); ++i) {
      add({.kind = PageKind::kIndicator,
           .paths = {addresses::indicator(project_, i)},
           .indicator = i,
           .origin = project_.indicatoren[i].span});
    }
    own_pages();
    documents();
    return std::move(out_);
  }

 private:
  void add(PlannedDocument document) { out_.push_back(std::move(document)); }
  void add(PageKind kind, std::string_view path) { add({.kind = kind, .paths = {std::string(path)}}); }

  void fixed_pages() {
    add(PageKind::kHome, addresses::kHome);
    add(PageKind::kGemeenten, addresses::kGemeenten);
    add(PageKind::kIndicatoren, addresses::kIndicatoren);
    add(PageKind::kActies, addresses::kActies);
    add(PageKind::kDocumenten, addresses::kDocumenten);
    if (project_.vorige) add(PageKind::kVeranderd, addresses::kVeranderd);
    add(PageKind::kVerantwoording, addresses::kVerantwoording);
    add(PageKind::kNietGevonden, addresses::kNietGevonden);
  }

  void goals_and_areas() {
    const auto goals = static_cast<HoofddoelIndex>(project_.programma.hoofddoelen.size());
    for (HoofddoelIndex h = 0; h < goals; ++h) {
      add({.kind = PageKind::kHoofddoel,
           .paths = {addresses::hoofddoel(project_, h)},
           .hoofddoel = h,
           .origin = project_.programma.hoofddoelen[h].span});
    }
    for (GebiedIndex g = 1; g < project_.programma.gebieden(); ++g) {
      const Span origin = project_.programma.gemeenten[g - 1U].span;
      add({.kind = PageKind::kGemeente,
           .paths = {addresses::gebied(project_, g)},
           .gebied = g,
           .origin = origin});
      for (HoofddoelIndex h = 0; h < goals; ++h) {
        add({.kind = PageKind::kGemeenteDoel,
             .paths = {addresses::hoofddoel_in(project_, h, g)},
             .gebied = g,
             .hoofddoel = h,
             .origin = origin});
      }
    }
  }

  void budgets() {
    if (project_.begrotingen.empty()) return;
    add(PageKind::kBegrotingen, addresses::kBegroting);
    for (const Begroting& b : project_.begrotingen) {
      add({.kind = PageKind::kBegroting,
           .paths = {addresses::begroting(project_, b.gebied)},
           .gebied = b.gebied,
           .origin = {b.bron, 0, 0}});
    }
  }

  // The texts that are pages by themselves; the accountability page has its own composition.
  void own_pages() {
    for (const Pagina& p : project_.paginas) {
      if (p.id == "verantwoording") continue;
      add({.kind = PageKind::kPagina,
           .paths = {addresses::pagina(p.id)},
           .pagina = &p,
           .origin = {p.tekst.bron, 0, 0}});
    }
  }

  void documents() {
    for (GebiedIndex g = 0; g < project_.programma.gebieden(); ++g) {
      add({.kind = PageKind::kRapport, .paths = both_formats(g, kRapportSoort), .gebied = g});
    }
    for (const Brief& brief : project_.brieven) {
      add({.kind = PageKind::kBrief,
           .paths = both_formats(brief.gebied, brief.soort),
           .gebied = brief.gebied,
           .brief = &brief,
           .origin = brief.soort_span});
    }
  }

  std::vector<std::string> both_formats(GebiedIndex g, std::string_view soort) const {
    return {addresses::document(project_, g, soort, "html"), addresses::document(project_, g, soort, "md")};
  }

  const Project& project_;
  std::vector<PlannedDocument> out_;
};

}  // namespace

std::vector<PlannedDocument> plan_site(const Project& project) {
  return Planner(project).plan();
}

}  // namespace voortgang
