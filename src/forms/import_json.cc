#include "forms/import_json.h"

#include <fmt/format.h>

#include <iterator>

#include "base/json_text.h"
#include "programme/codes.h"
#include "programme/namen.h"

namespace voortgang {
namespace {

void append_figure(std::string& out, const Waarneming& w) {
  if (w.is_getal())
    append_plain(out, w.waarde);
  else
    append_json_string(out, id_of(w.toestand));
}

void append_revision(std::string& out, const Dossier& dossier, const Herziening& h) {
  fmt::format_to(std::back_inserter(out), "\n      {{\"indicator\": \"{}\", \"periode\": \"{}\", \"oud\": ",
                 dossier.programma.indicatoren[h.indicator].id, code(h.is.periode));
  append_figure(out, h.was);
  out += ", \"nieuw\": ";
  append_figure(out, h.is);
  out += '}';
}

void append_file(std::string& out, const Dossier& dossier, const ImportVerslag& file) {
  out += "\n    {\"bestand\": ";
  append_json_string(out, file.pad);
  fmt::format_to(std::back_inserter(out),
                 ", \"gebied\": \"{}\", \"nieuw\": {}, \"bijgewerkt\": {}, \"gelijk\": {}, \"herzien\": [",
                 dossier.programma.gebied_id(file.gebied), file.nieuw, file.bijgewerkt, file.gelijk);
  for (const Herziening& h : file.herzien) {
    if (&h != file.herzien.data()) out += ',';
    append_revision(out, dossier, h);
  }
  out += "]}";
}

}  // namespace

std::string import_json(const Dossier& dossier, std::span<const ImportVerslag> files) {
  std::string out = "{\n  \"schema\": \"voortgang-import/1\",\n  \"bestanden\": [";
  for (const ImportVerslag& file : files) {
    if (&file != files.data()) out += ',';
    append_file(out, dossier, file);
  }
  out += files.empty() ? "]\n}\n" : "\n  ]\n}\n";
  return out;
}

}  // namespace voortgang
