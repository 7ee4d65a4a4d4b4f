#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "load/load_tables.h"
#include "load/load_teksten.h"
#include "load/text_reading.h"
#include "programme/folders.h"
#include "syntax/data_fields.h"

namespace voortgang {
namespace {

void read_kenmerken(const DataNode& fields, Brief& brief, Problems& problems) {
  const DataNode* kenmerken = fields.find("kenmerken");
  if (kenmerken == nullptr) return;
  for (const DataMember& member : kenmerken->members) {
    const DataNode& value = member.value;
    // `Zaaknummer: 161542`, or a record that also says whether everybody may see it.
    const bool plain = value.kind == DataKind::kText;
    const DataNode* publiek = value.find("publiek");
    const auto same = std::ranges::find_if(
        brief.kenmerken, [&](const Kenmerk& other) { return is_same_field(other.naam, member.key); });
    if (same != brief.kenmerken.end())
      problems.add(Code::BRF130, member.key_span, {{"veld", member.key}, {"ander", same->naam}});
    brief.kenmerken.push_back(
        {member.key, in_one_line(trimmed(plain ? std::string_view(value.text) : value.text_or("waarde"))),
         value.truth_or("publiek", true), publiek == nullptr ? Span{} : publiek->span, value.span});
  }
}

void read_akkoord(const DataNode& fields, Brief& brief, Problems& problems) {
  const DataNode* node = fields.find("akkoord");
  if (node == nullptr) return;
  const DataNode* when = node->find("datum");
  const DataNode* who = node->find("orgaan");
  if (const auto datum = read_datum(when, problems); datum && who != nullptr)
    brief.akkoord = Akkoord{who->text, *datum, who->span, when->span};
}

void read_effecten(const DataNode& fields, const KnownIds& known, Brief& brief, Problems& problems) {
  for (const DataNode& item : fields.list("effecten")) {
    const DataNode* indicator = item.find("indicator");
    const DataNode* periode = item.find("periode");
    const DataNode* waarde = item.find("waarde");
    if (indicator == nullptr || periode == nullptr || waarde == nullptr) continue;  // told by the schema
    const auto found = known.indicator(indicator->text, indicator->span, problems);
    const auto when = read_periode(periode, problems);
    if (!found || !when) continue;
    brief.effecten.push_back({*found, *when, waarde->text, indicator->span, periode->span, waarde->span});
  }
}

void read_brief(const DataNode& fields, const KnownIds& known, Brief& brief, Problems& problems) {
  const auto text = [&](std::string_view key) { return in_one_line(trimmed(fields.text_or(key))); };
  brief.onderwerp = text("onderwerp");
  if (const DataNode* soort = fields.find("soort"); soort != nullptr && !soort->text.empty()) {
    brief.soort = soort->text;
    brief.soort_span = soort->span;
  }
  brief.buiten_editie = fields.truth_or("buitenEditie", false);
  if (const DataNode* draft = fields.find("concept")) {
    brief.is_concept = fields.truth_or("concept", false);
    brief.concept_span = draft->span;
  }
  brief.ter = text("ter");
  brief.aanhef = text("aanhef");
  brief.gevraagd = text("gevraagd");
  if (const DataNode* datum = fields.find("datum")) brief.datum_span = datum->span;
  brief.datum = read_datum(fields.find("datum"), problems);
  brief.niet_voor = read_datum(fields.find("nietVoor"), problems);
  read_akkoord(fields, brief, problems);
  read_effecten(fields, known, brief, problems);
  read_kenmerken(fields, brief, problems);
  for (const DataNode& item : fields.list("bijlagen")) {
    const DataNode* document = item.find("document");
    brief.bijlagen.push_back({in_one_line(trimmed(item.text_or("titel"))),
                              std::string(item.text_or("nummer")), std::string(item.text_or("document")),
                              document == nullptr ? Span{} : document->span});
  }
  for (const DataNode& item : fields.list("besluiten"))
    brief.besluiten.push_back({in_one_line(trimmed(item.text)), item.span});
  for (const DataNode& item : fields.list("toezeggingen"))
    brief.toezeggingen.push_back({item.text, item.span});
  if (const DataNode* signature = fields.find("ondertekening")) {
    brief.ondertekening_span = signature->span;
    brief.ondertekening = read_ondertekening(*signature);
  }
}

void find_letters_of(const ProgrammeFolder& folder, const std::string& area, Loaded& loaded,
                     const KnownIds& known, TextReading& reading, Problems& problems) {
  const auto take = [&](std::string_view name, SourceId source, std::optional<GebiedIndex> gebied) {
    check_name(name, source, problems);
    reading.add(source, "brief",
                [&loaded, &known, source, id = std::string(name), place = gebied.value_or(kRegio)](
                    TextReading::File file, Problems& told) {
                  // A letter without its fields has no date and no subject: better none than one that
                  // guesses.
                  if (!file) return;
                  Brief& letter = loaded.programma.brieven.emplace_back();
                  letter.id = id;
                  letter.soort = id;
                  letter.soort_span = {source, 0, 0};
                  letter.gebied = place;
                  read_brief(file->first, known, letter, told);
                  letter.tekst = std::move(file->second);
                });
  };
  each_text_of(folder, kLettersFolder, area, loaded, known, problems, take);
}

}  // namespace

void load_brieven(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems) {
  TextReading reading(folder, loaded, known);
  for (const std::string& area : folder.folder_names(kLettersFolder)) {
    find_letters_of(folder, area, loaded, known, reading, problems);
  }
  reading.read(threads, problems);
  std::ranges::stable_sort(loaded.programma.brieven, {}, &Brief::gebied);
}

}  // namespace voortgang
