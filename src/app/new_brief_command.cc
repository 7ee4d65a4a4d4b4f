#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands.h"
#include "app/find_id.h"
#include "app/messages.h"
#include "app/new_file.h"
#include "base/text.h"
#include "forms/nieuwe_brief.h"
#include "programme/folders.h"
#include "programme/frame_names.h"

namespace voortgang {
namespace {

bool has_frames(const TemplateSet& templates, std::string_view name) {
  return std::ranges::all_of(kPaperFormats, [&](const Format* format) {
    return templates.contains(frame_names::frame(*format, name));
  });
}

// Where there is no list of kinds, each frame is one: no parts of frames, and not the report.
std::vector<Documentsoort> kinds_of_frames(const TemplateSet& templates) {
  std::set<std::string_view> parts;
  for (const auto& [name, frame] : templates) {
    for (const TemplatePiece& piece : frame.pieces) {
      if (piece.kind == TemplatePiece::Kind::kPart) parts.insert(piece.text);
    }
  }
  const std::string folder = frame_names::frame(formats::kHtml, "");
  std::vector<Documentsoort> kinds;
  for (const auto& [name, frame] : templates) {
    if (!name.starts_with(folder) || parts.contains(name)) continue;
    const std::string_view kind = std::string_view(name).substr(folder.size());
    if (kind != frame_names::kRapport && kind != frame_names::kPagina && has_frames(templates, kind))
      kinds.push_back(plain_documentsoort(kind));
  }
  return kinds;
}

std::vector<Documentsoort> kinds_of_letter(const Options& options, FileSystem& files,
                                           const Programma& programma) {
  if (files.kind(path_join(options.programme, kDocumentsoorten)) == FileKind::kMissing)
    return kinds_of_frames(programma.templates);
  std::vector<Documentsoort> kinds = programma.documentsoorten;
  std::erase_if(kinds, [&](const Documentsoort& s) { return !has_frames(programma.templates, s.sjabloon); });
  return kinds;
}

std::string no_such_kind(const Options& options, const std::vector<Documentsoort>& soorten) {
  std::vector<std::string_view> kinds;
  for (const Documentsoort& soort : soorten) kinds.push_back(soort.id);
  const std::string_view near = nearest(options.soort, kinds);
  return near.empty() ? say<Message::kNoSuchKind>(options.language, options.soort, list_of(kinds))
                      : say<Message::kNoSuchKindNear>(options.language, options.soort, near);
}

RunResult write_letter(const Options& options, FileSystem& files, const Programma& programma) {
  const auto gebied = find_area(options.language, programma, options.gebied);
  if (!gebied) return failed(gebied.error());
  const auto kinds = kinds_of_letter(options, files, programma);
  const auto soort = std::ranges::find(kinds, options.soort, &Documentsoort::id);
  if (soort == kinds.end()) return failed(no_such_kind(options, kinds));
  const std::string text =
      letter_text({*soort, std::string(programma.gebied_naam(*gebied)), programma.titel, std::nullopt});
  const std::string path = path_join(options.programme, letter_path(options.gebied, options.soort));
  return write_new_file(options, files, path, text, say<Message::kLetterMade>(options.language, path));
}

}  // namespace

RunResult new_brief_command(const Options& options, FileSystem& files, Terminal terminal) {
  return on_sound_basis(options, files, terminal,
                        [&](const Programma& programma) { return write_letter(options, files, programma); });
}

}  // namespace voortgang
