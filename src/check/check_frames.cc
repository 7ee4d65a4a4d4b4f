#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "check/check.h"
#include "programme/frame_names.h"

namespace voortgang {
namespace {

std::vector<std::string_view> kinds_of(const Dossier& dossier, const Format& format) {
  const std::string folder = std::string(format.ending) + "/";
  std::vector<std::string_view> kinds;
  for (const auto& [name, frame] : dossier.programma.templates) {
    if (name.starts_with(folder)) kinds.push_back(std::string_view(name).substr(folder.size()));
  }
  return kinds;
}

void check_frame_of(const Dossier& dossier, const Brief& brief, Problems& problems) {
  if (problems.told_at(brief.soort_span)) return;  // its kind is not known at all
  for (const Format* format : kPaperFormats) {
    const std::string& name = dossier.programma.documentsoort(brief.soort).sjabloon;
    if (dossier.programma.templates.contains(frame_names::frame(*format, name))) continue;
    problems.add(
        Code::BRF101, brief.soort_span,
        {{"soort", name}, {"formaat", format->ending}, {"nabij", nearest(name, kinds_of(dossier, *format))}});
    return;  // one format is enough to go by
  }
}

void check_annexes_of(const Dossier& dossier, const Brief& brief, Problems& problems) {
  std::vector<std::string_view> documents = {kSoortVoortgang};
  for (const Brief& other : dossier.programma.brieven) {
    if (other.gebied == brief.gebied) documents.push_back(other.id);
  }
  for (const Bijlage& bijlage : brief.bijlagen) {
    if (bijlage.document.empty() || std::ranges::find(documents, bijlage.document) != documents.end())
      continue;
    problems.add(Code::BRF102, bijlage.span,
                 {{"document", bijlage.document}, {"nabij", nearest(bijlage.document, documents)}});
  }
}

// The templates that a frame brings in, and those that they do.
void add_reached(const TemplateSet& templates, std::string_view name, std::set<std::string_view>& reached) {
  const auto found = templates.find(name);
  if (found == templates.end() || !reached.insert(found->first).second) return;
  for (const TemplatePiece& piece : found->second.pieces) {
    if (piece.kind == TemplatePiece::Kind::kPart) add_reached(templates, piece.text, reached);
  }
}

// A frame that came to be empty would publish its documents empty. Where something else is wrong with it,
// that may be why.
void check_shows_contents(const TemplateSet& templates, std::string_view name, Problems& problems) {
  constexpr std::string_view kContents = "inhoud";
  const auto found = templates.find(name);
  if (found == templates.end() || always_shows(name, templates, kContents) ||
      problems.told_in(found->second.source))
    return;
  problems.add(Code::TPL209, {found->second.source, 0, 0}, {{"naam", kContents}});
}

std::set<std::string> frames_in_use(const Dossier& dossier) {
  const auto required = frame_names::required();
  std::set<std::string> frames(required.begin(), required.end());
  for (const Brief& brief : dossier.programma.brieven) {
    const std::string& name = dossier.programma.documentsoort(brief.soort).sjabloon;
    for (const Format* format : kPaperFormats) frames.insert(frame_names::frame(*format, name));
  }
  return frames;
}

void check_draft(const Dossier& dossier, const Brief& brief, Problems& problems) {
  if (!brief.is_concept) return;
  const bool is_final = dossier.programma.editie.status == EditieStatus::kVastgesteld;
  problems.add(is_final ? Code::BRF112 : Code::BRF113, brief.concept_span);
}

}  // namespace

void check_brieven(const Dossier& dossier, Problems& problems) {
  for (const Brief& brief : dossier.programma.brieven) {
    check_frame_of(dossier, brief, problems);
    check_annexes_of(dossier, brief, problems);
    check_draft(dossier, brief, problems);
  }
}

// Parts are checked where they are included, since only there it is known what they may name. What no frame
// in use reaches is checked by itself.
void check_templates(const Dossier& dossier, Problems& problems) {
  std::set<std::string_view> reached;
  const auto check_from = [&](std::string_view name) {
    check_template(name, dossier.programma.templates, frame_names::kAll, problems);
    add_reached(dossier.programma.templates, name, reached);
  };
  for (const std::string& frame : frames_in_use(dossier)) {
    check_from(frame);
    check_shows_contents(dossier.programma.templates, frame, problems);
  }
  for (const auto& [name, frame] : dossier.programma.templates) {
    if (!reached.contains(name)) check_from(name);
  }
}

}  // namespace voortgang
