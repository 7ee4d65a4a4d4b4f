#include "render/data/paper_metadata.h"

#include <algorithm>
#include <string_view>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "programme/codes.h"
#include "programme/stuk.h"

namespace voortgang {
namespace {

std::string_view field_of(const Document& document, std::string_view name) {
  const auto is_it = [name](const Kenmerk& kenmerk) { return utf8::lower(kenmerk.naam) == name; };
  const auto found = std::ranges::find_if(document.kenmerken, is_it);
  return found == document.kenmerken.end() ? std::string_view() : std::string_view(found->waarde);
}

void information_object(std::string& out, const Programma& programma, const Document& document) {
  const Brief* brief = document.brief;
  const std::string& signs = document.ondertekening.namens;
  JsonRecord record(out, ",\n    ");
  record.text("titel", document.titel);
  record.text("informatieobjecttype", document.soort);
  // What belongs to no edition has its own date or none.
  if (brief == nullptr || !brief->buiten_editie || brief->datum)
    record.text("creatiedatum",
                code(brief != nullptr && brief->datum ? *brief->datum : programma.editie.datum));
  record.text("auteur", signs.empty() ? programma.publicatie.uitgever : signs);
  record.text_if("portefeuillehouder", field_of(document, "portefeuillehouder"));
  record.text("gemeente", document.gebied);
  record.text("taal", "nld");
  record.text("link", programma.publicatie.adres + "/" + document.path);
}

}  // namespace

std::string paper_metadata(const Programma& programma, const Document& document) {
  std::string out;
  {
    JsonRecord record(out, ",\n  ");
    record.text("schema", kStukSchema);
    information_object(record.key("informatieobject"), programma, document);
    if (document.brief == nullptr || !document.brief->buiten_editie)
      record.text("editie", programma.editie.id);
    record.text("status", id_of(document.is_concept ? EditieStatus::kConcept : programma.editie.status));
    if (document.brief != nullptr && !document.brief->toezeggingen.empty()) {
      JsonList list(record.key("toezeggingen"));
      for (const AfgedaneToezegging& settled : document.brief->toezeggingen)
        append_json_string(list.item(), settled.nummer);
    }
    JsonList list(record.key("bijlagen"));
    for (const Crumb& annex : document.bijlagen) append_json_string(list.item(), annex.titel);
  }
  out += '\n';
  return out;
}

}  // namespace voortgang
