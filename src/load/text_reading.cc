#include "load/text_reading.h"

#include <string>

#include "base/parallel.h"
#include "base/text.h"
#include "load/verwijzingen.h"
#include "programme/schemas.h"
#include "syntax/front_matter.h"

namespace voortgang {

std::string_view stem(std::string_view name) {
  return name.substr(0, name.size() - kMdEnding.size());
}

void check_name(std::string_view name, SourceId source, Problems& problems) {
  if (!is_slug(name)) problems.add(Code::NAM105, {source, 0, 0}, {{"naam", name}});
}

std::optional<std::pair<DataNode, Tekst>> read_text_file(const ProgrammeFolder& folder, SourceId source,
                                                         std::string_view schema, Loaded& loaded,
                                                         const KnownIds& known, Problems& problems) {
  if (!folder.read_text(source, loaded.bronnen, kLargestTekst, problems)) return std::nullopt;
  const std::string_view text = loaded.bronnen.at(source).text;
  auto front = parse_front_matter(source, text, problems);
  if (!front) return std::nullopt;
  check_against(schema, front->fields, problems);
  Tekst tekst{.bestand = source,
              .titel = std::string(front->fields.text_or("titel")),
              .samenvatting = std::string(front->fields.text_or("samenvatting")),
              .voorbeeld = front->fields.truth_or("voorbeeld", false),
              .genummerd = front->fields.truth_or("genummerd", false),
              .inhoud = parse_markdown(source, text, front->body, problems)};
  tekst.verwijzingen = interpret_references(tekst.inhoud, known, problems);
  take_typed_units(text, loaded.programma.indicatoren, tekst);
  return std::pair{std::move(front->fields), std::move(tekst)};
}

void each_text_of(
    const ProgrammeFolder& folder, std::string_view folder_of_all, const std::string& area, Loaded& loaded,
    const KnownIds& known, Problems& problems,
    const std::function<void(std::string_view stem, SourceId, std::optional<GebiedIndex>)>& take) {
  const std::string path = path_join(folder_of_all, area);
  std::optional<GebiedIndex> gebied;
  for (const std::string& name : folder.file_names(path, kMdEnding)) {
    const SourceId source = loaded.bronnen.add(path_join(path, name));
    if (!gebied) gebied = known.gebied(area, {source, 0, 0}, problems);
    // Its texts would only be told again.
    if (!gebied && known.knows_programma()) return;
    take(stem(name), source, gebied);
  }
}

void TextReading::read(unsigned threads, Problems& problems) {
  for_each_index(texts_.size(), threads, [this](std::size_t i) {
    Text& text = texts_[i];
    text.file = read_text_file(folder_, text.source, text.schema, loaded_, known_, text.problems);
  });
  for (Text& text : texts_) {
    text.take(std::move(text.file), text.problems);
    problems.append(std::move(text.problems));
  }
}

Tekst text_of(TextReading::File file, SourceId source) {
  if (file) return std::move(file->second);
  Tekst nothing{.bestand = source};
  nothing.inhoud.nodes.emplace_back();
  return nothing;
}

Tekst read_tekst(const ProgrammeFolder& folder, SourceId source, Loaded& loaded, const KnownIds& known,
                 Problems& problems) {
  return text_of(read_text_file(folder, source, "tekst", loaded, known, problems), source);
}

}  // namespace voortgang
