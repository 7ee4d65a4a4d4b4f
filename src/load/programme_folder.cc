#include "load/programme_folder.h"

#include <utility>

#include "base/utf8.h"

namespace voortgang {
namespace {

// Names starting with a dot belong to editors and version control; "~$" and "~" to office programs.
bool is_hidden(std::string_view name) {
  return name.starts_with('.') || name.starts_with('~') || name.ends_with('~');
}

bool is_utf_16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

// False where the bytes are no text at all.
bool is_text(SourceId source, std::string_view bytes, Problems& problems) {
  if (is_utf_16(bytes)) {
    problems.add(Code::BST105, {source, 0, 0});
    return false;
  }
  const std::size_t nul = bytes.find('\0');
  if (nul == std::string_view::npos) return true;
  const Position at = position_in(bytes, nul);
  problems.add(Code::BST106, {source, 0, 0}, {{"regel", std::int64_t{at.line}}});
  return false;
}

std::string without_mark(std::string bytes) {
  const std::size_t mark = bytes.size() - utf8::without_byte_order_mark(bytes).size();
  if (mark > 0) bytes.erase(0, mark);
  return bytes;
}

}  // namespace

std::vector<std::string> ProgrammeFolder::file_names(std::string_view folder, std::string_view ending) const {
  std::vector<std::string> names;
  const auto entries = files_.list(path_join(root_, folder));
  if (!entries) return names;
  for (const FolderEntry& entry : *entries) {
    if (entry.kind != FileKind::kFolder && entry.name.ends_with(ending) && !is_hidden(entry.name)) {
      names.push_back(entry.name);
    }
  }
  return names;
}

std::vector<std::string> ProgrammeFolder::folder_names(std::string_view folder) const {
  std::vector<std::string> names;
  const auto entries = files_.list(path_join(root_, folder));
  if (!entries) return names;
  for (const FolderEntry& entry : *entries) {
    if (entry.kind == FileKind::kFolder && !is_hidden(entry.name)) names.push_back(entry.name);
  }
  return names;
}

std::optional<std::string> ProgrammeFolder::read_bytes(SourceId source, const Sources& sources,
                                                       Problems& problems) const {
  const std::string path = path_join(root_, sources.at(source).path);
  auto bytes = files_.read(path, kLargestInput);
  if (bytes) return std::move(*bytes);
  const Span start{source, 0, 0};
  switch (files_.kind(path)) {
    case FileKind::kMissing:
      problems.add(Code::BST101, start);
      break;
    case FileKind::kFolder:
    case FileKind::kOther:
      problems.add(Code::BST102, start);
      break;
    case FileKind::kFile:
      problems.add(Code::BST103, start, {{"reden", bytes.error().what}});
      break;
  }
  return std::nullopt;
}

bool ProgrammeFolder::read_text(SourceId source, Sources& sources, Problems& problems) const {
  auto bytes = read_bytes(source, sources, problems);
  if (!bytes || !is_text(source, *bytes, problems)) return false;
  sources.set_text(source, without_mark(std::move(*bytes)));
  const std::string& text = sources.at(source).text;
  const auto invalid = utf8::first_invalid(text);
  if (!invalid) return true;
  const auto at = static_cast<std::uint32_t>(*invalid);
  const Position position = position_in(text, at);
  problems.add(Code::BST104, {source, 0, 0}, {{"regel", std::int64_t{position.line}}});
  return false;
}

bool ProgrammeFolder::read_any_text(SourceId source, Sources& sources, Problems& problems) const {
  auto bytes = read_bytes(source, sources, problems);
  if (!bytes || !is_text(source, *bytes, problems)) return false;
  if (!utf8::first_invalid(*bytes)) {
    sources.set_text(source, without_mark(std::move(*bytes)));
    return true;
  }
  problems.add(Code::BST107, {source, 0, 0});
  sources.set_text(source, utf8::from_windows_1252(*bytes));
  return true;
}

}  // namespace voortgang
