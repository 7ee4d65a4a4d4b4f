#include "app/archief.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "base/sha256.h"
#include "base/zip_archive.h"
#include "compose/addresses.h"
#include "compose/documents.h"
#include "programme/codes.h"
#include "programme/document_woorden.h"
#include "programme/folders.h"
#include "render/data/mdto.h"

namespace voortgang {
namespace {

constexpr std::string_view kMetadata = "metadata/";

struct Described {
  GebiedIndex gebied = kRegio;
  std::string titel;
  Datum datum;
};

// A letter that belongs to no edition, by its address.
const Brief* letter_at(const Programma& programma, std::string_view adres) {
  const auto found = std::ranges::find_if(programma.brieven, [&](const Brief& brief) {
    return addresses::paper(programma, brief.gebied, &brief, format_of(adres)) == adres;
  });
  return found == programma.brieven.end() ? nullptr : &*found;
}

Described described(const Programma& programma, const BevrorenEditie& editie, const std::string& adres) {
  if (const auto paper = kept_paper(programma, {editie.id, adres, {}, {}}))
    return {paper->gebied, paper->titel, editie.datum};
  if (const Brief* brief = letter_at(programma, adres))
    return {brief->gebied, brief->onderwerp, brief->datum.value_or(editie.datum)};
  return {kRegio, adres, editie.datum};
}

MdtoDocument document_of(const Programma& programma, const BevrorenEditie& editie, const std::string& adres,
                         const std::string& bytes) {
  const Described what = described(programma, editie, adres);
  const Gemeente* gemeente = what.gebied == kRegio ? nullptr : &programma.gemeenten[what.gebied - 1U];
  return {.pad = adres,
          .adres = programma.publicatie.adres + "/" + adres,
          .titel = what.titel,
          .editie = editie.titel,
          .programma = programma.titel,
          .gebied = std::string(programma.gebied_naam(what.gebied)),
          .archiefvormer =
              gemeente != nullptr ? woorden::kGemeenteNaam(gemeente->naam) : programma.publicatie.uitgever,
          .archiefvormer_tooi = gemeente != nullptr ? gemeente->tooi : programma.publicatie.uitgever_tooi,
          .datum = what.datum,
          .formaat = std::string(format_of(adres).plain_media_type()),
          .bytes = bytes.size(),
          .sha256 = sha256_hex(bytes)};
}

std::string manifest(const BevrorenEditie& editie, const KeptFiles& files) {
  std::string out;
  {
    JsonRecord root(out, ",\n ");
    root.text("schema", "voortgang-archief/1");
    {
      JsonRecord record(root.key("editie"));
      record.text("id", editie.id);
      record.text("titel", editie.titel);
      record.text("datum", code(editie.datum));
      record.text("status", id_of(editie.status));
    }
    JsonList list(root.key("bestanden"), "\n  ", "\n");
    for (const auto& [pad, bytes] : files) {
      JsonRecord record(list.item());
      record.text("pad", pad);
      record.integer("bytes", static_cast<std::int64_t>(bytes.size()));
      record.text("sha256", sha256_hex(bytes));
    }
  }
  return out + "\n";
}

}  // namespace

std::string edition_archive(const Programma& programma, const BevrorenEditie& editie, const KeptFiles& kept) {
  KeptFiles files = kept;
  for (const auto& [pad, bytes] : kept) {
    if (!is_below(pad, kPapersFolder)) continue;
    const MdtoDocument document = document_of(programma, editie, pad, bytes);
    files.emplace(std::string(kMetadata) + pad + ".mdto.xml", mdto_informatieobject(document));
    files.emplace(std::string(kMetadata) + pad + ".bestand.mdto.xml", mdto_bestand(document));
  }
  files.emplace("manifest.json", manifest(editie, files));
  std::vector<ZipEntry> entries;
  for (const auto& [pad, bytes] : files) entries.push_back({pad, bytes});
  return zip_archive(entries);
}

}  // namespace voortgang
