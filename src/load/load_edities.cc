#include "load/load_edities.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "load/vroegere_namen.h"
#include "programme/codes.h"
#include "programme/editie_id.h"
#include "programme/folders.h"
#include "programme/stuk.h"
#include "syntax/front_matter.h"
#include "syntax/json.h"

namespace voortgang {
namespace {

constexpr std::string_view kEnding = ".json";

std::unique_ptr<BevrorenEditie> read_editie(const ProgrammeFolder& folder, Loaded& loaded,
                                            const std::string& path, const std::string& id,
                                            Problems& problems) {
  const SourceId source = loaded.bronnen.add(path);
  if (!folder.read_text(source, loaded.bronnen, kLargestEditie, problems)) return nullptr;
  Problems own;
  BevrorenEditie editie = read_bevroren(source, loaded.bronnen.at(source).text, id, own);
  const bool is_good = !own.has_errors();
  problems.append(std::move(own));
  take_names_of_now(loaded.programma, editie);
  return is_good ? std::make_unique<BevrorenEditie>(std::move(editie)) : nullptr;
}

std::unique_ptr<BevrorenEditie> load_editie_of(const ProgrammeFolder& folder, Loaded& loaded,
                                               const std::string& id, Problems& problems) {
  return read_editie(folder, loaded, path_join(kEditionsFolder, id + std::string(kEnding)), id, problems);
}

std::string path_of(const std::string& editie, const std::string& below) {
  return path_join(path_join(kEditionsFolder, editie), below);
}

// What a paper of then was called: its kind may be gone, and its address has the name of its file.
void read_what_it_is(Bewaard& kept) {
  Problems scratch;
  const auto root = parse_json(kept.bestand, kept.bytes, scratch);
  const DataNode* paper = root ? root->find("informatieobject") : nullptr;
  if (paper == nullptr || root->text_or("schema") != kStukSchema) return;
  kept.soort = paper->text_or("informatieobjecttype");
  kept.titel = paper->text_or("titel");
}

void keep_files(const ProgrammeFolder& folder, const std::string& editie, const std::string& name,
                Loaded& loaded, Problems& problems) {
  const auto take = [&](std::string below, SourceId source, std::string bytes) {
    Bewaard kept{editie, path_join(name, below), source, std::move(bytes)};
    if (below.ends_with(kEnding)) read_what_it_is(kept);
    loaded.programma.bewaard.push_back(std::move(kept));
  };
  folder.each_file_below(path_of(editie, name), loaded.bronnen, problems, take, 1);
}

// Of a page as the site names them: slugs, then index.html. Nothing else becomes a path that we write to.
bool is_page_address(std::string_view adres) {
  constexpr std::string_view kIndex = "/index.html";
  if (!adres.ends_with(kIndex)) return false;
  const auto parts = split(adres.substr(0, adres.size() - kIndex.size()), '/');
  return std::ranges::all_of(parts, [](std::string_view part) { return is_slug(part); });
}

void read_kept_addresses(const ProgrammeFolder& folder, const std::string& editie, Loaded& loaded,
                         Problems& problems) {
  const std::string path = path_of(editie, std::string(kAdressen));
  if (folder.kind(path) != FileKind::kFile) return;
  const SourceId source = loaded.bronnen.add(path);
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  auto& known = loaded.programma.eerdere_adressen;
  for (const std::string_view line : split(loaded.bronnen.at(source).text, '\n')) {
    const std::string_view adres = trimmed(line);
    if (!is_page_address(adres)) continue;
    const auto found = std::ranges::find(known, adres, &EerderAdres::adres);
    if (found == known.end())
      known.push_back({editie, std::string(adres)});
    else
      found->editie = editie;
  }
}

// What an earlier edition keeps published, by its address below the folder of the edition.
void read_kept(const ProgrammeFolder& folder, const std::string& editie, Loaded& loaded, Problems& problems) {
  for (const std::string& name : folder.folder_names(path_of(editie, ""))) {
    if (name != kTeksten && name != kVervangen) keep_files(folder, editie, name, loaded, problems);
  }
  read_kept_addresses(folder, editie, loaded, problems);
}

// When an edition came out, without its figures. What is wrong in it is told by whoever reads all of it.
void load_head(const ProgrammeFolder& folder, const std::string& id, Loaded& loaded) {
  Sources own;
  Problems scratch;
  const SourceId source = own.add(path_join(kEditionsFolder, id + std::string(kEnding)));
  if (!folder.read_text(source, own, kLargestEditie, scratch)) return;
  const LongList series{"reeksen", [](const DataNode&) {}};
  const auto root = parse_json(source, own.at(source).text, series, scratch);
  const DataNode* head = root ? root->find("editie") : nullptr;
  if (head == nullptr) return;
  const auto datum = parse_datum(head->text_or("datum"));
  if (datum)
    loaded.programma.eerdere_edities.push_back(
        {id, *datum, with_id<EditieStatus>(head->text_or("status")).value_or(EditieStatus::kVoorbeeld)});
}

enum class TekstSoort : std::uint8_t { kTekst, kBrief };

// What stands below the fields of a letter: those start again with every edition.
std::string_view words_of(SourceId source, std::string_view text, TekstSoort soort) {
  if (soort == TekstSoort::kTekst) return trimmed(text);
  Problems scratch;
  const auto front = parse_front_matter(source, text, scratch);
  return trimmed(front ? text.substr(front->body) : text);
}

bool is_same(const ProgrammeFolder& folder, const std::string& editie, const Tekst& tekst, TekstSoort soort,
             Loaded& loaded, Problems& problems) {
  const std::string path =
      path_join(path_join(kEditionsFolder, editie), kept_text_path(loaded.bronnen.at(tekst.bestand).path));
  if (folder.kind(path) != FileKind::kFile) return false;
  const SourceId kept = loaded.bronnen.add(path);
  if (!folder.read_text(kept, loaded.bronnen, kLargestTekst, problems)) return false;
  return words_of(kept, loaded.bronnen.at(kept).text, soort) ==
         words_of(tekst.bestand, loaded.bronnen.at(tekst.bestand).text, soort);
}

// Marks the texts that are the same as in the edition before.
void compare_texts(const ProgrammeFolder& folder, const std::string& editie, Loaded& loaded,
                   Problems& problems) {
  Programma& programma = loaded.programma;
  for (HoofddoelTekst& t : programma.teksten)
    t.tekst.onveranderd = is_same(folder, editie, t.tekst, TekstSoort::kTekst, loaded, problems);
  for (Hoofdstuk& h : programma.hoofdstukken)
    h.tekst.onveranderd = is_same(folder, editie, h.tekst, TekstSoort::kTekst, loaded, problems);
  for (Brief& b : programma.brieven)
    b.tekst.onveranderd = is_same(folder, editie, b.tekst, TekstSoort::kBrief, loaded, problems);
}

void load_earlier(const ProgrammeFolder& folder, const std::string& id, Loaded& loaded, Problems& problems) {
  read_kept(folder, id, loaded, problems);
  load_head(folder, id, loaded);
}

// All that was ever published beside the two editions that are read anyway.
void load_older(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  const Edities& read = loaded.edities;
  const auto take = [&](const std::string& path, const std::string& id) {
    if (auto editie = read_editie(folder, loaded, path, id, problems))
      loaded.edities.ouder.push_back(std::move(editie));
  };
  for (auto id = read.ids.rbegin(); id != read.ids.rend(); ++id) {
    const bool is_read = (read.vorige && read.vorige->id == *id) || *id == loaded.programma.editie.id;
    if (!is_read) take(path_join(kEditionsFolder, *id + std::string(kEnding)), *id);
    const std::string replaced = path_of(*id, std::string(kVervangen));
    for (const std::string& name : folder.file_names(replaced, kEnding)) take(path_join(replaced, name), *id);
  }
}

// What it left out, may not be shown again without a word, also where nothing is secret any more.
bool left_out(const std::unique_ptr<BevrorenEditie>& editie) {
  return editie && std::ranges::any_of(editie->feiten, [](const BevrorenFeit& feit) {
           return feit.toestand == Toestand::kTeKlein;
         });
}

}  // namespace

std::string kept_text_path(std::string_view path) {
  return path_join(kTeksten, path_below(path, kSiteFolder));
}

void load_edities(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  for (const std::string& name : folder.file_names(kEditionsFolder, kEnding))
    loaded.edities.ids.push_back(name.substr(0, name.size() - kEnding.size()));
  std::ranges::sort(loaded.edities.ids, is_earlier_edition);
  const std::string& now = loaded.programma.editie.id;
  if (now.empty()) return;
  const auto here = std::ranges::lower_bound(loaded.edities.ids, now, is_earlier_edition);
  for (const std::string& id : std::ranges::subrange(loaded.edities.ids.begin(), here))
    load_earlier(folder, id, loaded, problems);
  if (here != loaded.edities.ids.begin()) {
    loaded.edities.vorige = load_editie_of(folder, loaded, *std::prev(here), problems);
    compare_texts(folder, *std::prev(here), loaded, problems);
  }
  if (here != loaded.edities.ids.end() && *here == now)
    loaded.edities.bevriezing = load_editie_of(folder, loaded, now, problems);
  const bool has_secrets = std::ranges::any_of(loaded.programma.indicatoren, &Indicator::has_geheimen);
  if (has_secrets || left_out(loaded.edities.vorige) || left_out(loaded.edities.bevriezing))
    load_older(folder, loaded, problems);
}

}  // namespace voortgang
