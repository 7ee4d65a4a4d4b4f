#include "load/programme_folder.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "diag/system_woorden.h"
#include "load/foreign_form.h"
#include "syntax/unfit_characters.h"

namespace voortgang {
namespace {

constexpr int kDeepestFolder = 8;  // a link to a folder above has no end

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

// Letters of two bytes of which one is zero, without the mark that says so: as some programs save CSV.
std::string_view mark_that_utf_16_lacks(std::string_view bytes) {
  constexpr std::size_t kLooked = 64;
  if (bytes.size() < 8 || bytes.size() % 2 != 0 || is_utf_16(bytes)) return {};
  bool little = true;
  bool big = true;
  for (std::size_t i = 0; i < std::min(bytes.size(), kLooked); i += 2) {
    little &= bytes[i] != '\0' && bytes[i + 1] == '\0';
    big &= bytes[i] == '\0' && bytes[i + 1] != '\0';
  }
  return little ? "\xFF\xFE" : big ? "\xFE\xFF" : "";
}

// False where the bytes are no text at all. UTF-16 with its mark leaves no doubt, and becomes UTF-8.
bool is_text(SourceId source, std::string& bytes, Sources& sources, Problems& problems) {
  if (const std::string_view mark = mark_that_utf_16_lacks(bytes); !mark.empty()) bytes.insert(0, mark);
  if (is_utf_16(bytes)) {
    auto text = utf8::from_utf_16(bytes);
    if (!text) {
      problems.add(Code::BST105, {source, 0, 0});
      return false;
    }
    bytes = std::move(*text);
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
  else if (failure.kind == FailureKind::kPermission)
    problems.add(Code::BST103, start);
  else if (kind != FileKind::kFile && kind != FileKind::kUnknown)
    problems.add(Code::BST102, start);
  else if (failure.kind == FailureKind::kTooLarge)
    problems.add(Code::BST108, start, {{"most", verbatim(size_in_words(limit))}});
  else if (failure.kind == FailureKind::kChanged)
    problems.add(Code::BST122, start);
  else
    problems.add(Code::BST109, start, {{"reden", system_words(failure.reason)}});
}

// Old programs end a file with Ctrl-Z.
std::string without_marks(std::string bytes) {
  const std::size_t mark = bytes.size() - utf8::without_byte_order_mark(bytes).size();
  if (mark > 0) bytes.erase(0, mark);
  while (bytes.ends_with('\x1A')) bytes.pop_back();
  return bytes;
}

}  // namespace

FileKind ProgrammeFolder::kind(std::string_view path) const {
  const auto state = files_.state(path_join(root_, path), Links::kFollow);
  if (state) return state->kind;
  keep_reason(path, state.error());
  return FileKind::kUnknown;
}

std::vector<std::string> ProgrammeFolder::file_names(std::string_view folder, std::string_view ending) const {
  std::vector<std::string> names;
  for (FolderEntry& entry : entries(folder)) {
    // A folder with the ending of a file stands where a file should: reading it will tell.
    const bool is_file = entry.kind != FileKind::kFolder || !ending.empty();
    if (is_file && entry.name.ends_with(ending)) names.push_back(std::move(entry.name));
  }
  return names;
}

std::vector<std::string> ProgrammeFolder::folder_names(std::string_view folder) const {
  std::vector<std::string> names;
  for (FolderEntry& entry : entries(folder)) {
    if (entry.kind == FileKind::kFolder) names.push_back(std::move(entry.name));
  }
  return names;
}

std::vector<FolderEntry> ProgrammeFolder::entries(std::string_view folder) const {
  if (leads_out(folder)) {
    keep(std::string(folder), Code::BST123);
    return {};
  }
  auto entries = files_.list(path_join(root_, folder));
  if (!entries) {
    keep_reason(folder, entries.error());
    return {};
  }
  std::erase_if(*entries, [&](const FolderEntry& entry) {
    if (is_hidden(entry.name)) return true;
    if (!utf8::first_invalid(entry.name)) return false;
    keep(path_join(folder, showable(entry.name)), Code::BST124);
    return true;
  });
  return std::move(*entries);
}

// A folder that is not there has nothing in it; one that is a file, or a link to nowhere, is not missing.
void ProgrammeFolder::keep_reason(std::string_view folder, const Failure& failure) const {
  if (failure.kind == FailureKind::kMissing) {
    const auto itself = files_.state(path_join(root_, folder), Links::kItself);
    if (itself && itself->kind == FileKind::kMissing) return;
  }
  keep(std::string(folder), Code::BST121, failure.reason);
}

void ProgrammeFolder::keep(const std::string& path, Code code, std::string reason) const {
  const std::scoped_lock lock(mutex_);
  found_.try_emplace(path, Finding{code, std::move(reason)});
}

// Links within the programme are fine, also those of the folders that a path goes through.
bool ProgrammeFolder::leads_out(std::string_view path) const {
  if (reach_ == Reach::kAnywhere) return false;
  const std::string whole = path_join(root_, path);
  if (!is_folder_within(parent_of(path))) return true;
  const auto itself = files_.state(whole, Links::kItself);
  if (!itself || itself->kind != FileKind::kLink) return false;
  const auto real = files_.real_path(whole);
  return real && place_ && *place_ && !is_within(*real, **place_);
}

bool ProgrammeFolder::is_folder_within(const std::string& folder) const {
  const std::scoped_lock lock(mutex_);
  if (!place_) place_ = files_.real_path(root_);
  const auto known = within_.find(folder);
  if (known != within_.end()) return known->second;
  const auto real = files_.real_path(path_join(root_, folder));
  // One that cannot be found is told by whoever reads in it.
  const bool is_within_place = !real || !*place_ || is_within(*real, **place_);
  return within_.emplace(folder, is_within_place).first->second;
}

void ProgrammeFolder::tell(Sources& sources, Problems& problems) const {
  const std::scoped_lock lock(mutex_);
  for (const auto& [path, finding] : found_) {
    if (told_.contains(path)) continue;
    const Span start{sources.add(path), 0, 0};
    if (finding.code == Code::BST121)
      problems.add(finding.code, start, {{"reden", system_words(finding.reason)}});
    else
      problems.add(finding.code, start);
  }
}

std::optional<std::string> ProgrammeFolder::read_bytes(SourceId source, const Sources& sources,
                                                       Problems& problems, std::uint64_t limit) const {
  const std::string& name = sources.at(source).path;
  const std::string path = path_join(root_, name);
  if (leads_out(name)) {
    problems.add(Code::BST123, {source, 0, 0});
    return std::nullopt;
  }
  auto bytes = files_.read(path, limit);
  if (bytes) return std::move(*bytes);
  tell_unreadable(source, bytes.error(), files_.kind(path), limit, problems);
  const std::scoped_lock lock(mutex_);
  told_.insert(name);
  return std::nullopt;
}

std::optional<ProgrammeFolder::Written> ProgrammeFolder::read_written(SourceId source, Sources& sources,
                                                                      std::uint64_t limit, Form form,
                                                                      Problems& problems) const {
  auto bytes = read_bytes(source, sources, problems, limit);
  const auto is_foreign = [&] { return form == Form::kTable && tell_foreign_form(source, *bytes, problems); };
  if (!bytes || is_foreign()) return std::nullopt;
  if (!is_text(source, *bytes, sources, problems) || is_foreign()) return std::nullopt;
  Written written{.bytes = without_marks(std::move(*bytes))};
  written.invalid = utf8::first_invalid(written.bytes);
  if (written.invalid) return written;
  sources.set_text(source, std::move(written.bytes));
  tell_unfit(source, sources.at(source).text, problems);
  return written;
}

bool ProgrammeFolder::read_text(SourceId source, Sources& sources, std::uint64_t limit,
                                Problems& problems) const {
  const auto written = read_written(source, sources, limit, Form::kText, problems);
  if (!written || !written->invalid) return written.has_value();
  sources.set_text(source, showable(written->bytes));
  tell_invalid(Code::BST104, source, *written, sources, problems);
  return false;
}

void ProgrammeFolder::each_file_below(const std::string& folder, Sources& sources, Problems& problems,
                                      const TakeFile& take, int above) const {
  const auto walk = [&](const auto& self, const std::string& below, int depth) -> void {
    const std::string path = path_join(folder, below);
    if (depth > kDeepestFolder)
      return problems.add(Code::BST110, {sources.add(path), 0, 0}, {{"most", std::int64_t{kDeepestFolder}}});
    for (const std::string& name : file_names(path, "")) {
      const SourceId source = sources.add(path_join(path, name));
      if (auto bytes = read_bytes(source, sources, problems))
        take(path_join(below, name), source, std::move(*bytes));
    }
    for (const std::string& name : folder_names(path)) self(self, path_join(below, name), depth + 1);
  };
  walk(walk, "", above);
}

bool ProgrammeFolder::read_any_text(SourceId source, Sources& sources, Problems& problems) const {
  const auto written = read_written(source, sources, kLargestInput, Form::kTable, problems);
  if (!written || !written->invalid) return written.has_value();
  sources.set_text(source, utf8::from_windows_1252(written->bytes));
  tell_unfit(source, sources.at(source).text, problems);
  tell_invalid(Code::BST107, source, *written, sources, problems);
  return true;
}

std::optional<SourceId> ProgrammeFolder::read_if_there(std::string_view path, Sources& sources,
                                                       Problems& problems) const {
  if (kind(path) == FileKind::kMissing) return std::nullopt;
  const SourceId source = sources.add(std::string(path));
  return read_any_text(source, sources, problems) ? std::optional(source) : std::nullopt;
}

void ProgrammeFolder::tell_invalid(Code code, SourceId source, const Written& written, const Sources& sources,
                                   Problems& problems) {
  problems.add(
      code, character_at(source, sources.at(source).text, showable_offset(written.bytes, *written.invalid)));
}

}  // namespace voortgang
