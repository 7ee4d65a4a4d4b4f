#include "app/paper_setter.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "app/paper_files.h"
#include "base/json_writer.h"
#include "base/sha256.h"

namespace voortgang {
namespace {

constexpr std::string_view kPackages = "scripts/papers/node_modules";           // of the repository
constexpr std::string_view kInstalled = "share/voortgang/papers/node_modules";  // of an installed tool
constexpr int kNotInstalled = 3;                                                // as set.mjs says it
constexpr int kNoSuchProgram = 127;                                             // as some systems say it

std::string_view embedded(std::string_view ending) {
  for (const EmbeddedFile& file : paper_files()) {
    if (file.path.ends_with(ending)) return file.bytes;
  }
  return {};
}

std::unexpected<Failure> not_installed(std::string path, std::string reason) {
  return std::unexpected(Failure{FailureKind::kMissing, std::move(path), std::move(reason)});
}

// What set.mjs writes, as it comes: lines of JSON, and behind some of them the bytes of a paper.
class Reply {
 public:
  explicit Reply(const std::function<Result<void>(SetPaper)>& take) : take_(take) {}

  void add(std::string_view piece) {
    waiting_ += piece;
    while (is_well_ && read_one()) {
    }
  }

  [[nodiscard]] const Result<void>& taken() const { return taken_; }
  [[nodiscard]] bool is_whole() const { return is_well_ && waiting_.empty(); }

 private:
  using Json = nlohmann::json;

  bool read_one() {
    const std::size_t end = waiting_.find('\n');
    if (end == std::string::npos) return false;
    const Json head = Json::parse(waiting_.substr(0, end), nullptr, false);
    is_well_ = head.is_object() && head.value("paper", -1) >= 0;
    if (!is_well_) return false;
    SetPaper paper{.which = head["paper"].get<std::size_t>(), .pdf = {}, .faults = {}};
    const auto bytes = head.value("bytes", std::size_t{0});
    if (waiting_.size() - end - 1 < bytes) return false;
    paper.pdf = waiting_.substr(end + 1, bytes);
    for (const Json& fault : head.value("errors", Json::array()))
      paper.faults.push_back({fault.value("message", std::string()), fault.value("line", std::size_t{0})});
    waiting_.erase(0, end + 1 + bytes);
    if (taken_) taken_ = take_(std::move(paper));
    return true;
  }

  const std::function<Result<void>(SetPaper)>& take_;
  std::string waiting_;
  Result<void> taken_;
  bool is_well_ = true;
};

std::string request(const std::vector<std::string_view>& sources) {
  std::string out;
  {
    JsonRecord record(out);
    record.text("lock", embedded("package-lock.json"));
    JsonList papers(record.key("papers"));
    for (const std::string_view source : sources) append_json_string(papers.item(), source);
  }
  return out;
}

}  // namespace

std::string PaperSetter::stamp() {
  return sha256_hex(std::string(embedded("set.mjs")).append(embedded("package-lock.json")));
}

// Where somebody said they are, or above the tool: in the repository that it was built in, or where it was
// installed.
std::string PaperSetter::packages(FileSystem& files) const {
  if (!terminal_.packages.empty()) return terminal_.packages;
  for (std::string folder = parent_of(terminal_.tool); folder.size() > 1; folder = parent_of(folder)) {
    for (const std::string_view packages : {kPackages, kInstalled}) {
      std::string place = path_join(folder, packages);
      if (files.kind(place) == FileKind::kFolder) return place;
    }
  }
  return {};
}

Result<void> PaperSetter::set(FileSystem& files, const std::vector<std::string_view>& sources,
                              const std::function<Result<void>(SetPaper)>& take) const {
  const std::string folder = packages(files);
  if (terminal_.programs == nullptr || folder.empty())
    return not_installed(std::string(kPackages), "no such folder");
  const ProgramCall call{{"node", "--input-type=module", "-e", std::string(embedded("set.mjs")), folder},
                         request(sources)};
  Reply reply(take);
  const auto end = terminal_.programs->run(call, [&](std::string_view piece) { reply.add(piece); });
  if (!end) return std::unexpected(end.error());
  if (!reply.taken()) return reply.taken();
  if (end->exit == kNotInstalled || end->exit == kNoSuchProgram) return not_installed("node", end->errors);
  if (end->exit != 0 || !reply.is_whole())
    return std::unexpected(Failure{FailureKind::kOther, "node", end->errors});
  return {};
}

}  // namespace voortgang
