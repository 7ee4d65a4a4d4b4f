#include "render/data/edition_record.h"

#include "base/json_writer.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

template <class Edition>
void append(std::string& out, const Edition& editie) {
  JsonRecord record(out);
  record.text("id", editie.id);
  record.text("titel", editie.titel);
  record.text("datum", code(editie.datum));
  record.text("peilperiode", code(editie.peilperiode));
  record.text("status", id_of(editie.status));
}

}  // namespace

void append_edition(std::string& out, const Editie& editie) {
  append(out, editie);
}

void append_edition(std::string& out, const BevrorenEditie& editie) {
  append(out, editie);
}

}  // namespace voortgang
