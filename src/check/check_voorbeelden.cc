#include "check/check.h"
#include "programme/alle_teksten.h"

namespace voortgang {
namespace {

void tell(Span place, Term what, Problems& problems) {
  problems.add(Code::EDI105, place, {{"wat", what}});
}

void text(const Tekst& tekst, Problems& problems) {
  if (tekst.voorbeeld) return tell({tekst.bestand, 0, 0}, Term::kThisText, problems);
  for (const MarkdownNode& node : tekst.inhoud.nodes) {
    if (node.kind == MarkdownKind::kVoorbeeld)
      tell({node.span.source, node.span.begin, node.span.begin + 1}, Term::kThisBlock, problems);
  }
}

// What a council adopts holds nothing that somebody made up to show how it would look.
void tell_invented(const Programma& programma, Problems& problems) {
  for (const Indicator& indicator : programma.indicatoren) {
    if (indicator.voorbeeld) tell(indicator.span, Term::kThisIndicator, problems);
  }
  for_each_text(programma, [&](const GeplaatsteTekst& of) { text(of.tekst, problems); });
  for (const Actie& actie : programma.acties) {
    if (actie.voorbeeld) tell(actie.voorbeeld_span, Term::kThisActivity, problems);
  }
  for (const Rectificatie& r : programma.rectificaties) {
    if (r.voorbeeld) tell(r.voorbeeld_span, Term::kThisCorrection, problems);
  }
  for (const Vraag& vraag : programma.vragen) {
    if (vraag.voorbeeld) tell(vraag.voorbeeld_span, Term::kThisQuestion, problems);
  }
  for (const Toezegging& toezegging : programma.toezeggingen) {
    if (toezegging.voorbeeld) tell(toezegging.voorbeeld_span, Term::kThisPromise, problems);
  }
  if (programma.themas_zijn_voorbeeld) tell(programma.editie.span, Term::kListOfThemes, problems);
}

}  // namespace

void check_voorbeelden(const Dossier& dossier, Problems& problems) {
  if (dossier.programma.editie.status == EditieStatus::kVastgesteld)
    tell_invented(dossier.programma, problems);
}

}  // namespace voortgang
