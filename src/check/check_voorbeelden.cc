#include "check/check.h"

namespace voortgang {
namespace {

// What a council adopts holds nothing that somebody made up to show how it would look.
class VoorbeeldCheck {
 public:
  explicit VoorbeeldCheck(Problems& problems) : problems_(problems) {}

  void check(const Programma& programma) {
    for (const Indicator& indicator : programma.indicatoren) {
      if (indicator.voorbeeld) tell(indicator.span, Term::kThisIndicator);
    }
    for (const Hoofdstuk& hoofdstuk : programma.hoofdstukken) text(hoofdstuk.tekst);
    for (const Pagina& pagina : programma.paginas) text(pagina.tekst);
    for (const HoofddoelTekst& doel : programma.teksten) text(doel.tekst);
    for (const Brief& brief : programma.brieven) text(brief.tekst);
    for (const Begroting& begroting : programma.begrotingen) {
      if (begroting.tekst) text(*begroting.tekst);
    }
    for (const Actie& actie : programma.acties) {
      if (actie.voorbeeld) tell(actie.voorbeeld_span, Term::kThisActivity);
    }
    for (const Duiding& duiding : programma.duidingen) text(duiding.tekst);
    for (const Rectificatie& r : programma.rectificaties) {
      if (r.voorbeeld) tell(r.voorbeeld_span, Term::kThisCorrection);
    }
    for (const Vraag& vraag : programma.vragen) {
      if (vraag.voorbeeld) tell(vraag.voorbeeld_span, Term::kThisQuestion);
    }
    for (const Toezegging& toezegging : programma.toezeggingen) {
      if (toezegging.voorbeeld) tell(toezegging.voorbeeld_span, Term::kThisPromise);
    }
    if (programma.themas_zijn_voorbeeld) tell(programma.editie.span, Term::kListOfThemes);
  }

 private:
  void text(const Tekst& tekst) {
    if (tekst.voorbeeld) return tell({tekst.bron, 0, 0}, Term::kThisText);
    for (const MarkdownNode& node : tekst.inhoud.nodes) {
      if (node.kind == MarkdownKind::kVoorbeeld)
        tell({node.span.source, node.span.begin, node.span.begin + 1}, Term::kThisBlock);
    }
  }

  void tell(Span place, Term what) { problems_.add(Code::EDI105, place, {{"wat", what}}); }

  Problems& problems_;
};

}  // namespace

void check_voorbeelden(const Dossier& dossier, Problems& problems) {
  if (dossier.programma.editie.status == EditieStatus::kVastgesteld)
    VoorbeeldCheck(problems).check(dossier.programma);
}

}  // namespace voortgang
