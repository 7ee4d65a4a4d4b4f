#include "check/written_fields.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "base/text_arena.h"
#include "check/small_numbers.h"
#include "programme/folders.h"
#include "syntax/csv.h"
#include "syntax/front_matter.h"
#include "syntax/json.h"

namespace voortgang {
namespace {

class FieldWalk {
 public:
  FieldWalk(const Dossier& dossier, const std::function<void(const Veldtekst&)>& take)
      : programma_(dossier.programma), take_(take) {}

  void read(SourceId id, const Source& source) {
    const std::string_view path = source.path;
    Problems told;  // by those who read it for what it says
    const Onderwerp about = of_file(path);
    if (path.ends_with(".csv")) {
      list(id, source.text, about);
    } else if (path.ends_with(".json")) {
      if (const auto root = parse_json(id, source.text, told)) value(*root, {}, about);
    } else if (path.ends_with(".md")) {
      if (const auto front = parse_front_matter(id, source.text, told)) value(front->fields, {}, about);
    }
  }

 private:
  // site/tekst/dorp/wonen.md, site/duiding/dorp/daklozen.md, site/begroting/dorp.dekking.csv
  [[nodiscard]] Onderwerp of_file(std::string_view path) const {
    Onderwerp about;
    bool has_area = false;
    for (std::string_view part : split_any(path, "/")) {
      part = part.substr(0, part.find('.'));
      if (has_area) tell(about, "hoofddoel", part);
      if (has_area) tell(about, "indicator", part);
      has_area = tell(about, "gebied", part) || has_area;
    }
    return about;
  }

  // What a field says the text is about; false where it says no such thing.
  bool tell(Onderwerp& about, std::string_view field, std::string_view is) const {
    if (field == "gebied") {
      for (GebiedIndex g = 0; g < programma_.gebieden(); ++g) {
        if (is != programma_.gebied_id(g) && is != programma_.gebied_naam(g)) continue;
        about.gebied = g;
        return true;
      }
    } else if (field == "hoofddoel") {
      const auto found = std::ranges::find(programma_.hoofddoelen, is, &Hoofddoel::id);
      if (found == programma_.hoofddoelen.end()) return false;
      about.hoofddoel = static_cast<HoofddoelIndex>(found - programma_.hoofddoelen.begin());
      return true;
    } else if (field == "indicator") {
      const auto found = std::ranges::find(programma_.indicatoren, is, &Indicator::id);
      if (found == programma_.indicatoren.end()) return false;
      about.hoofddoel = found->hoofddoel;
      return true;
    }
    return false;
  }

  void give(std::string_view label, std::string_view text, Span place, const Onderwerp& about) const {
    if (!trimmed(text).empty()) take_({label, text, place, about.gebied, about.hoofddoel});
  }

  void list(SourceId id, std::string_view text, const Onderwerp& of_file) const {
    TextArena texts;
    Problems told;
    CsvReader rows(id, text, recognise_csv(text), texts, told);
    std::vector<std::string> columns;
    while (rows.next()) {
      const auto cells = rows.fields();
      if (columns.empty()) {
        for (const CsvField& cell : cells) columns.emplace_back(trimmed(cell.value));
        continue;
      }
      Onderwerp about = of_file;
      for (std::size_t c = 0; c < cells.size() && c < columns.size(); ++c)
        tell(about, columns[c], trimmed(cells[c].value));
      for (const CsvField& cell : cells) give({}, cell.value, rows.span(cell), about);
    }
  }

  // Of a record with a label of its own ("aantal mensen": {"waarde": "4"}) the label goes along.
  void value(const DataNode& node, std::string_view label, const Onderwerp& about) const {
    if (node.kind == DataKind::kText) give(label, node.text, node.span, about);
    for (const DataNode& item : node.items) value(item, label, about);
    if (!node.truth_or("publiek", true)) return;
    Onderwerp here = about;
    for (const DataMember& member : node.members) tell(here, member.key, member.value.text);
    for (const DataMember& member : node.members)
      value(member.value, member.key == "waarde" ? label : std::string_view(member.key), here);
  }

  const Programma& programma_;
  const std::function<void(const Veldtekst&)>& take_;
};

}  // namespace

bool is_of_editors(const Source& source) {
  const std::string_view path = source.path;
  return path == kDictionary || (is_below(path, kSiteFolder) && !is_below(path, kEditionsFolder));
}

void for_each_field(const Dossier& dossier, const std::function<void(const Veldtekst&)>& take) {
  FieldWalk walk(dossier, take);
  for (std::size_t i = 0; i < dossier.bronnen.size(); ++i) {
    const SourceId id{static_cast<std::uint32_t>(i)};
    const Source& source = dossier.bronnen.at(id);
    // What is answered there is a quote of another text.
    if (is_of_editors(source) && source.path != kGeheimhouding) walk.read(id, source);
  }
}

}  // namespace voortgang
