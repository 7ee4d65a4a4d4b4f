#include "load/programme_folder.h"

#include <algorithm>
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

Span character_at(SourceId source, std::string_view text, std::size_t at) {
  const auto begin = static_cast<std::uint32_t>(at);
  const auto length = static_cast<std::uint32_t>(utf8::decode(text.substr(at)).length);
  return {source, begin, begin + length};
}

// Bytes that are no proper text, made fit to point at: every byte a character.
std::string showable(std::string_view bytes) {
  std::string text = utf8::first_invalid(bytes) ? utf8::from_windows_1252(bytes) : std::string(bytes);
  std::ranges::replace(text, '\0', ' ');
  return text;
}

// Offset in the showable text of the byte at an offset in the bytes.
std::size_t showable_offset(std::string_view bytes, std::size_t at) {
  return showable(utf8::first_invalid(bytes) ? utf8::from_windows_1252(bytes.substr(0, at))
                                             : bytes.substr(0, at))
      .size();
}

// False where the bytes are no text at all.
bool is_text(SourceId source, const std::string& bytes, Sources& sources, Problems& problems) {
  if (is_utf_16(bytes)) {
    problems.add(Code::BST105, {source, 0, 0});
    return false;
  }
  const std::size_t nul = bytes.find('\0');
  if (nul == std::string::npos) return true;
  sources.set_text(source, showable(bytes));
  problems.add(Code::BST106, character_at(source, sources.at(source).text, showable_offset(bytes, nul)));
  return false;
}

// "256 kB", "2 GB"
std::string size_in_words(std::uint64_t bytes) {
  constexpr std::string_view kUnits[] = {"bytes", "kB", "MB", "GB"};
  std::size_t unit = 0;
  for (; bytes >= 1024 && unit + 1 < std::size(kUnits); bytes /= 1024) ++unit;
  return std::to_string(bytes) + " " + std::string(kUnits[unit]);
}

void tell_unreadable(SourceId source, const Failure& failure, FileKind kind, std::uint64_t limit,
                     Problems& problems) {
  const Span start{source, 0, 0};
  if (kind == FileKind::kMissing)
    problems.add(Code::BST101, start);
  else if (kind != FileKind::kFile)
    problems.add(Code::BST102, start);
  else if (failure.kind == FailureKind::kPermission)
    problems.add(Code::BST103, start);
  else if (failure.kind == FailureKind::kTooLarge)
    problems.add(Code::BST108, start, {{"most", verbatim(size_in_words(limit))}});
  else
    problems.add(Code::BST109, start, {{"reden", failure.reason}});
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
    // A folder with the ending of a file stands where a file should: reading it will tell.
    const bool is_file = entry.kind != FileKind::kFolder || !ending.empty();
    if (is_file && entry.name.ends_with(ending) && !is_hidden(entry.name)) names.push_back(entry.name);
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
                                                       Problems& problems, std::uint64_t limit) const {
  const std::string path = path_join(root_, sources.at(source).path);
  auto bytes = files_.read(path, limit);
  if (bytes) return std::move(*bytes);
  tell_unreadable(source, bytes.error(), files_.kind(path), limit, problems);
  return std::nullopt;
}

bool ProgrammeFolder::read_text(SourceId source, Sources& sources, std::uint64_t limit,
                                Problems& problems) const {
  auto bytes = read_bytes(source, sources, problems, limit);
  if (!bytes || !is_text(source, *bytes, sources, problems)) return false;
  std::string text = without_mark(std::move(*bytes));
  const auto invalid = utf8::first_invalid(text);
  if (!invalid) {
    sources.set_text(source, std::move(text));
    return true;
  }
  sources.set_text(source, showable(text));
  problems.add(Code::BST104, character_at(source, sources.at(source).text, showable_offset(text, *invalid)));
  return false;
}

bool ProgrammeFolder::read_any_text(SourceId source, Sources& sources, Problems& problems) const {
  auto bytes = read_bytes(source, sources, problems);
  if (!bytes || !is_text(source, *bytes, sources, problems)) return false;
  std::string text = without_mark(std::move(*bytes));
  const auto invalid = utf8::first_invalid(text);
  if (!invalid) {
    sources.set_text(source, std::move(text));
    return true;
  }
  sources.set_text(source, utf8::from_windows_1252(text));
  problems.add(Code::BST107, character_at(source, sources.at(source).text, showable_offset(text, *invalid)));
  return true;
}

}  // namespace voortgang
