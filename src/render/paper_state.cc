#include "render/paper_state.h"

#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

bool is_outside_editions(const Document& document) {
  return document.brief != nullptr && document.brief->buiten_editie;
}

bool is_in(const Programma& programma, const Document& document, EditieStatus status) {
  return !is_outside_editions(document) && programma.editie.status == status;
}

// A paper that waits for somebody is a draft in an edition that is none.
bool is_draft_paper(const Programma& programma, const Document& document) {
  return document.is_concept || is_in(programma, document, EditieStatus::kConcept);
}

bool is_example(const Programma& programma, const Document& document) {
  if (is_in(programma, document, EditieStatus::kVoorbeeld)) return true;
  if (document.brief != nullptr && document.brief->tekst.voorbeeld) return true;
  return is_outside_editions(document) && document.shows_voorbeelden;
}

}  // namespace

std::string paper_mark(const Programma& programma, const Document& document) {
  std::string mark;
  if (is_draft_paper(programma, document)) mark = woorden::editie_status(EditieStatus::kConcept);
  if (is_example(programma, document))
    mark.append(mark.empty() ? "" : " · ").append(woorden::editie_status(EditieStatus::kVoorbeeld));
  return mark;
}

std::string_view paper_notice(const Programma& programma, const Document& document) {
  if (!is_outside_editions(document)) return woorden::editie_melding(programma.editie.status);
  if (is_example(programma, document)) return woorden::editie_melding(EditieStatus::kVoorbeeld);
  if (document.is_concept) return woorden::editie_melding(EditieStatus::kConcept);
  return {};
}

std::optional<Datum> paper_date(const Programma& programma, const Document& document) {
  if (document.brief != nullptr && document.brief->datum) return document.brief->datum;
  if (is_outside_editions(document)) return std::nullopt;
  return programma.editie.datum;
}

bool signature_follows_text(const Document& document) {
  return document.bijlagen.empty() && !document.ondertekening.namens.empty();
}

}  // namespace voortgang
