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
#include "diag/print_text.h"
#include "forms/nieuwe_brief.h"
#include "load/load.h"
#include "programme/frame_names.h"

namespace voortgang {
namespace {

// The kinds of letter that there is a frame for in each format: no parts of frames, and not the report.
std::vector<std::string_view> kinds_of_letter(const TemplateSet& templates) {
  std::set<std::string_view> parts;
  for (const auto& [name, frame] : templates) {
    for (const TemplatePiece& piece : frame.pieces) {
      if (piece.kind == TemplatePiece::Kind::kPart) parts.insert(piece.text);
    }
  }
  const std::string folder = frame_names::frame(formats::kHtml, "");
  std::vector<std::string_view> kinds;
  for (const auto& [name, frame] : templates) {
    if (!name.starts_with(folder) || parts.contains(name)) continue;
    const std::string_view kind = std::string_view(name).substr(folder.size());
    if (kind == frame_names::kRapport || kind == frame_names::kPagina) continue;
    const bool in_all = std::ranges::all_of(kPaperFormats, [&](const Format* format) {
      return templates.contains(frame_names::frame(*format, kind));
    });
    if (in_all) kinds.push_back(kind);
  }
  return kinds;
}

std::string no_such_kind(const Options& options, const std::vector<std::string_view>& kinds) {
  const std::string_view near = nearest(options.soort, kinds);
  return near.empty() ? say<Message::kNoSuchKind>(options.language, options.soort, list_of(kinds))
                      : say<Message::kNoSuchKindNear>(options.language, options.soort, near);
}

RunResult write_letter(const Options& options, FileSystem& files, const Programma& programma) {
  const auto gebied = find_area(options.language, programma, options.gebied);
  if (!gebied) return failed(gebied.error());
  const auto kinds = kinds_of_letter(programma.templates);
  if (std::ranges::find(kinds, options.soort) == kinds.end()) return failed(no_such_kind(options, kinds));
  const std::string text = letter_text(
      {options.soort, std::string(programma.gebied_naam(*gebied)), programma.titel, std::nullopt});
  const std::string path = path_join(
      options.programme, path_join("site/documenten", path_join(options.gebied, options.soort + ".md")));
  return write_new_file(options, files, path, text, say<Message::kLetterMade>(options.language, path));
}

}  // namespace

RunResult new_brief_command(const Options& options, FileSystem& files, Terminal terminal) {
  const Loaded loaded = load_programme(files, options.programme, options.jobs);
  const Problems problems =
      in_the_way(loaded.problems, loaded.dossier(), [](const Levering&) { return false; });
  if (!problems.has_errors()) return write_letter(options, files, loaded.programma);
  return {kInputProblems,
          {},
          print_text(problems, loaded.bronnen, {options.language, terminal.colour_err}) +
              messages::nothing_written(options.language)};
}

}  // namespace voortgang
