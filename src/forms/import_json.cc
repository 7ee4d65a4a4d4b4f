#include "forms/import_json.h"

#include "base/json_writer.h"
#include "forms/import_bestemming.h"
#include "programme/codes.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

void append_waarneming(std::string& out, const Waarneming& w) {
  if (w.is_getal())
    append_plain(out, w.waarde);
  else
    append_json_string(out, id_of(w.toestand));
}

void append_revision(std::string& out, const Dossier& dossier, const Herziening& h) {
  JsonRecord record(out);
  record.text("indicator", dossier.programma.indicatoren[h.indicator].id);
  record.text("periode", code(h.is.periode));
  append_waarneming(record.key("oud"), h.was);
  append_waarneming(record.key("nieuw"), h.is);
}

void append_counts(std::string& out, std::string_view indicator, const ImportTelling& telling) {
  JsonRecord record(out);
  record.text("indicator", indicator);
  record.integer("nieuw", static_cast<std::int64_t>(telling.nieuw));
  record.integer("bijgewerkt", static_cast<std::int64_t>(telling.bijgewerkt));
  record.integer("herzien", static_cast<std::int64_t>(telling.herzien));
  record.integer("ingetrokken", static_cast<std::int64_t>(telling.ingetrokken));
  record.integer("geheim", static_cast<std::int64_t>(telling.geheim));
}

void append_file(std::string& out, const Dossier& dossier, const ImportVerslag& file) {
  JsonRecord record(out);
  record.text("bestand", file.pad);
  record.text("gebied", bestemming_id(dossier.programma, file.gebied));
  record.integer("nieuw", static_cast<std::int64_t>(file.nieuw));
  record.integer("bijgewerkt", static_cast<std::int64_t>(file.bijgewerkt));
  record.integer("gelijk", static_cast<std::int64_t>(file.gelijk));
  {
    JsonList counts(record.key("indicatoren"), "\n      ");
    for (const auto& [indicator, telling] : file.per_indicator)
      append_counts(counts.item(), dossier.programma.indicatoren[indicator].id, telling);
  }
  JsonList revisions(record.key("herzien"), "\n      ");
  for (const Herziening& h : file.herzien) append_revision(revisions.item(), dossier, h);
}

}  // namespace

std::string import_json(const Dossier& dossier, std::span<const ImportVerslag> files) {
  std::string out = "{\n  \"schema\": \"voortgang-import/1\",\n  \"bestanden\": ";
  {
    JsonList list(out, "\n    ", "\n  ");
    for (const ImportVerslag& file : files) append_file(list.item(), dossier, file);
  }
  return out + "\n}\n";
}

}  // namespace voortgang
