#include "load/load_teksten.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/parallel.h"
#include "base/text.h"
#include "load/load_tables.h"
#include "load/verwijzingen.h"
#include "programme/schemas.h"
#include "syntax/front_matter.h"

namespace voortgang {
namespace {

constexpr std::string_view kTekst = "site/tekst";
constexpr std::string_view kChapters = "site/tekst/hoofdstukken";
constexpr std::string_view kPages = "site/tekst/pagina";
constexpr std::string_view kLetters = "site/documenten";
constexpr std::string_view kMd = ".md";
constexpr std::size_t kMostPages = 200;  // each is named at the foot of all others

std::string_view stem(std::string_view name) {
  return name.substr(0, name.size() - kMd.size());
}

// A file's name becomes part of an address.
void check_name(std::string_view name, SourceId source, Problems& problems) {
  if (!is_slug(name)) problems.add(Code::NAM105, {source, 0, 0}, {{"naam", name}});
}

// "10-toelichting" -> "toelichting"
std::string_view without_number(std::string_view name) {
  const std::size_t letters = name.find_first_not_of("0123456789");
  return letters != std::string_view::npos && letters > 0 && name[letters] == '-' ? name.substr(letters + 1)
                                                                                  : name;
}

// Fields and narrative of one file; nothing where it cannot be read.
std::optional<std::pair<DataNode, Tekst>> read_file(const ProgrammeFolder& folder, SourceId source,
                                                    std::string_view schema, Loaded& loaded,
                                                    const KnownIds& known, Problems& problems) {
  if (!folder.read_text(source, loaded.bronnen, kLargestTekst, problems)) return std::nullopt;
  const std::string_view text = loaded.bronnen.at(source).text;
  auto front = parse_front_matter(source, text, problems);
  if (!front) return std::nullopt;
  check_against(schema, front->fields, problems);
  Tekst tekst{.bron = source,
              .titel = std::string(front->fields.text_or("titel")),
              .samenvatting = std::string(front->fields.text_or("samenvatting")),
              .voorbeeld = front->fields.truth_or("voorbeeld", false),
              .genummerd = front->fields.truth_or("genummerd", false),
              .inhoud = parse_markdown(source, text, front->body, problems)};
  tekst.verwijzingen = interpret_references(tekst.inhoud, known, problems);
  take_typed_units(text, loaded.programma.indicatoren, tekst);
  return std::pair{std::move(front->fields), std::move(tekst)};
}

// Texts are found one by one, so that sources and places are the same at every run; then read on as many
// threads as there are; then put where they belong in the order in which they were found.
class TextReading {
 public:
  using File = std::optional<std::pair<DataNode, Tekst>>;
  using Take = std::function<void(File, Problems&)>;

  TextReading(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known)
      : folder_(folder), loaded_(loaded), known_(known) {}

  void add(SourceId source, std::string_view schema, Take take) {
    texts_.push_back({source, schema, std::move(take), std::nullopt, {}});
  }

  void read(unsigned threads, Problems& problems) {
    for_each_index(texts_.size(), threads, [this](std::size_t i) {
      Text& text = texts_[i];
      text.file = read_file(folder_, text.source, text.schema, loaded_, known_, text.problems);
    });
    for (Text& text : texts_) {
      text.take(std::move(text.file), text.problems);
      problems.append(std::move(text.problems));
    }
  }

 private:
  struct Text {
    SourceId source;
    std::string_view schema;
    Take take;
    File file;
    Problems problems;
  };

  const ProgrammeFolder& folder_;
  Loaded& loaded_;
  const KnownIds& known_;
  // Its members stay where they are: threads write in them.
  std::deque<Text> texts_;
};

// Where nothing could be read, a text with nothing in it.
Tekst text_of(TextReading::File file, SourceId source) {
  if (file) return std::move(file->second);
  Tekst nothing{.bron = source};
  nothing.inhoud.nodes.emplace_back();
  return nothing;
}

void find_chapters(const ProgrammeFolder& folder, Loaded& loaded, TextReading& reading, Problems& problems) {
  for (const std::string& name : folder.file_names(kChapters, kMd)) {
    const SourceId source = loaded.bronnen.add(path_join(kChapters, name));
    const std::string id(without_number(stem(name)));
    check_name(id, source, problems);
    reading.add(source, "tekst", [&loaded, source, id](TextReading::File file, Problems&) {
      loaded.programma.hoofdstukken.push_back({id, text_of(std::move(file), source)});
    });
  }
}

void find_pages(const ProgrammeFolder& folder, Loaded& loaded, TextReading& reading, Problems& problems) {
  std::size_t pages = 0;
  for (const std::string& name : folder.file_names(kPages, kMd)) {
    const SourceId source = loaded.bronnen.add(path_join(kPages, name));
    if (++pages > kMostPages) {
      problems.add(Code::NAM107, {source, 0, 0}, {{"most", static_cast<std::int64_t>(kMostPages)}});
      return;
    }
    const std::string id(stem(name));
    check_name(id, source, problems);
    reading.add(source, "tekst", [&loaded, source, id](TextReading::File file, Problems&) {
      loaded.programma.paginas.push_back({id, text_of(std::move(file), source)});
    });
  }
}

void find_texts_of(const ProgrammeFolder& folder, const std::string& area, Loaded& loaded,
                   const KnownIds& known, TextReading& reading, Problems& problems) {
  const std::string path = path_join(kTekst, area);
  std::optional<GebiedIndex> gebied;
  for (const std::string& name : folder.file_names(path, kMd)) {
    const SourceId source = loaded.bronnen.add(path_join(path, name));
    if (!gebied) gebied = known.gebied(area, {source, 0, 0}, problems);
    // The folder has been told; its texts would only be told again.
    if (!gebied && known.knows_programma()) return;
    const auto hoofddoel = known.hoofddoel(stem(name), {source, 0, 0}, problems);
    if (!hoofddoel && known.knows_programma()) continue;
    reading.add(source, "tekst",
                [&loaded, source, doel = hoofddoel.value_or(0), place = gebied.value_or(kRegio)](
                    TextReading::File file, Problems&) {
                  loaded.programma.teksten.push_back({doel, place, text_of(std::move(file), source)});
                });
  }
}

void read_kenmerken(const DataNode& fields, Brief& brief) {
  const DataNode* kenmerken = fields.find("kenmerken");
  if (kenmerken == nullptr) return;
  for (const DataMember& member : kenmerken->members) {
    const DataNode& value = member.value;
    // `Zaaknummer: 161542`, or a record that also says whether everybody may see it.
    const bool plain = value.kind == DataKind::kText;
    const DataNode* publiek = value.find("publiek");
    brief.kenmerken.push_back({member.key,
                               std::string(plain ? std::string_view(value.text) : value.text_or("waarde")),
                               value.truth_or("publiek", true), publiek == nullptr ? Span{} : publiek->span});
  }
}

std::optional<Datum> read_datum(const DataNode* node, Problems& problems) {
  if (node == nullptr || node->kind != DataKind::kText) return std::nullopt;
  const auto datum = parse_datum(node->text);
  if (!datum && !problems.told_at(node->span))
    problems.add(Code::WRD102, node->span, {{"waarde", node->text}});
  return datum;
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
    const auto when = parse_periode(periode->text);
    if (!when && !problems.told_at(periode->span))
      problems.add(Code::WRD101, periode->span, {{"waarde", periode->text}});
    if (!found || !when) continue;
    brief.effecten.push_back({*found, *when, waarde->text, indicator->span, periode->span, waarde->span});
  }
}

void read_brief(const DataNode& fields, const KnownIds& known, Brief& brief, Problems& problems) {
  const auto text = [&](std::string_view key) { return std::string(fields.text_or(key)); };
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
  read_kenmerken(fields, brief);
  for (const DataNode& item : fields.list("bijlagen")) {
    const DataNode* document = item.find("document");
    brief.bijlagen.push_back({std::string(item.text_or("titel")), std::string(item.text_or("nummer")),
                              std::string(item.text_or("document")),
                              document == nullptr ? Span{} : document->span});
  }
  for (const DataNode& item : fields.list("besluiten")) brief.besluiten.push_back({item.text, item.span});
  for (const DataNode& item : fields.list("toezeggingen"))
    brief.toezeggingen.push_back({item.text, item.span});
  if (const DataNode* signature = fields.find("ondertekening")) {
    brief.ondertekening_span = signature->span;
    brief.ondertekening = read_ondertekening(*signature);
  }
}

void find_letters_of(const ProgrammeFolder& folder, const std::string& area, Loaded& loaded,
                     const KnownIds& known, TextReading& reading, Problems& problems) {
  const std::string path = path_join(kLetters, area);
  std::optional<GebiedIndex> gebied;
  for (const std::string& name : folder.file_names(path, kMd)) {
    const SourceId source = loaded.bronnen.add(path_join(path, name));
    if (!gebied) gebied = known.gebied(area, {source, 0, 0}, problems);
    if (!gebied && known.knows_programma()) return;
    check_name(stem(name), source, problems);
    reading.add(source, "brief",
                [&loaded, &known, source, id = std::string(stem(name)), place = gebied.value_or(kRegio)](
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
  }
}

// The region has a text on every goal, or should have one.
void note_text_places(Loaded& loaded) {
  Programma& programma = loaded.programma;
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    const Tekst* tekst = programma.tekst(h, kRegio);
    const std::string path =
        path_join(path_join(kTekst, kRegioId), programma.hoofddoelen[h].id) + std::string(kMd);
    programma.hoofddoelen[h].regiotekst = tekst != nullptr ? tekst->bron : loaded.bronnen.add(path);
  }
}

}  // namespace

std::optional<std::pair<DataNode, Tekst>> read_text_file(const ProgrammeFolder& folder, SourceId source,
                                                         std::string_view schema, Loaded& loaded,
                                                         const KnownIds& known, Problems& problems) {
  return read_file(folder, source, schema, loaded, known, problems);
}

Tekst read_tekst(const ProgrammeFolder& folder, SourceId source, Loaded& loaded, const KnownIds& known,
                 Problems& problems) {
  return text_of(read_file(folder, source, "tekst", loaded, known, problems), source);
}

void load_teksten(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems) {
  TextReading reading(folder, loaded, known);
  find_chapters(folder, loaded, reading, problems);
  find_pages(folder, loaded, reading, problems);
  for (const std::string& area : folder.folder_names(kTekst)) {
    const std::string path = path_join(kTekst, area);
    if (path != kChapters && path != kPages) find_texts_of(folder, area, loaded, known, reading, problems);
  }
  reading.read(threads, problems);
  std::ranges::sort(loaded.programma.teksten, {},
                    [](const HoofddoelTekst& t) { return std::tuple(t.hoofddoel, t.gebied); });
  note_text_places(loaded);
}

void load_brieven(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems) {
  TextReading reading(folder, loaded, known);
  for (const std::string& area : folder.folder_names(kLetters)) {
    find_letters_of(folder, area, loaded, known, reading, problems);
  }
  reading.read(threads, problems);
  std::ranges::stable_sort(loaded.programma.brieven, {}, &Brief::gebied);
}

}  // namespace voortgang
