#include "app/paper_setter.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>
#include <set>
#include <thread>
#include <utility>

#include "app/paper_files.h"
#include "base/json_writer.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "base/text.h"
#include "diag/system_woorden.h"
#include "render/typst/typst_writer.h"

namespace voortgang {
namespace {

constexpr std::string_view kPackages = "scripts/papers/node_modules";           // of the repository
constexpr std::string_view kInstalled = "share/voortgang/papers/node_modules";  // of an installed tool
constexpr int kNotInstalled = 3;                                                // as set.mjs says it
constexpr std::size_t kMostPrograms = 8;                                        // each takes some 150 MB

std::string_view embedded(std::string_view ending) {
  for (const EmbeddedFile& file : paper_files()) {
    if (file.path.ends_with(ending)) return file.bytes;
  }
  return {};
}

std::unexpected<Failure> not_installed(std::string path, std::string reason) {
  return std::unexpected(Failure{FailureKind::kMissing, std::move(path), std::move(reason)});
}

using Json = nlohmann::json;

// A number from zero on; nothing where it is missing or something else.
std::optional<std::size_t> number_in(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_unsigned()) return std::nullopt;
  return found->get<std::size_t>();
}

SettingFault fault_of(const Json& told) {
  SettingFault fault;
  if (!told.is_object()) return fault;
  if (const auto message = told.find("message"); message != told.end() && message->is_string())
    fault.message = message->get<std::string>();
  fault.line = number_in(told, "line").value_or(0);
  return fault;
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
  bool read_one() {
    const std::size_t end = waiting_.find('\n');
    if (end == std::string::npos) return false;
    const Json head = Json::parse(waiting_.substr(0, end), nullptr, false);
    const auto which = head.is_object() ? number_in(head, "paper") : std::nullopt;
    is_well_ = which.has_value();
    if (!is_well_) return false;
    SetPaper paper{.which = *which, .pdf = {}, .faults = {}};
    const std::size_t bytes = number_in(head, "bytes").value_or(0);
    if (waiting_.size() - end - 1 < bytes) return false;
    paper.pdf = waiting_.substr(end + 1, bytes);
    if (const auto faults = head.find("errors"); faults != head.end() && faults->is_array())
      std::ranges::transform(*faults, std::back_inserter(paper.faults), fault_of);
    waiting_.erase(0, end + 1 + bytes);
    if (taken_) taken_ = take_(std::move(paper));
    return true;
  }

  const std::function<Result<void>(SetPaper)>& take_;
  std::string waiting_;
  Result<void> taken_;
  bool is_well_ = true;
};

// As set.mjs reads it: a line of JSON, and behind it the bytes of the pictures that it names.
std::string request(const std::vector<PaperText>& sources, const std::vector<std::size_t>& which) {
  std::map<std::string, const Asset*> images;
  for (const std::size_t one : which) {
    for (const Asset* image : sources[one].images) images.emplace(typst_image_name(*image), image);
  }
  std::string out;
  {
    JsonRecord record(out);
    record.text("lock", embedded("package-lock.json"));
    {
      JsonList papers(record.key("papers"));
      for (const std::size_t one : which) append_json_string(papers.item(), sources[one].text);
    }
    JsonList list(record.key("images"));
    for (const auto& [name, image] : images) {
      JsonRecord item(list.item());
      item.text("name", name);
      item.integer("bytes", static_cast<std::int64_t>(image->bytes.size()));
    }
  }
  out += '\n';
  for (const auto& [name, image] : images) out += image->bytes;
  return out;
}

// The longest first, each to who has least to do: all are ready at about the same time.
std::vector<std::vector<std::size_t>> shared_out(const std::vector<PaperText>& sources,
                                                 std::size_t programs) {
  std::vector<std::size_t> order(sources.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater(),
                           [&](std::size_t i) { return sources[i].text.size(); });
  std::vector<std::vector<std::size_t>> shares(programs);
  std::vector<std::size_t> work(programs);
  for (const std::size_t one : order) {
    const auto idle = static_cast<std::size_t>(std::ranges::min_element(work) - work.begin());
    shares[idle].push_back(one);
    work[idle] += sources[one].text.size();
  }
  return shares;
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

Result<void> PaperSetter::set(FileSystem& files, const std::vector<PaperText>& sources, unsigned threads,
                              const std::function<Result<void>(SetPaper)>& take) const {
  const std::string folder = packages(files);
  if (terminal_.programs == nullptr || folder.empty())
    return not_installed(std::string(kPackages), "no such folder");
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  const auto shares = shared_out(sources, std::min({std::size_t{threads}, sources.size(), kMostPrograms}));
  std::vector<Result<void>> ends(shares.size());
  for_each_index(shares.size(), static_cast<unsigned>(shares.size()),
                 [&](std::size_t i) { ends[i] = set_some(folder, sources, shares[i], take); });
  for (Result<void>& end : ends) {
    if (!end) return end;
  }
  return {};
}

Result<void> PaperSetter::set_some(const std::string& folder, const std::vector<PaperText>& sources,
                                   const Papers& papers,
                                   const std::function<Result<void>(SetPaper)>& take) const {
  const ProgramCall call{{"node", "--input-type=module", "-e", std::string(embedded("set.mjs")), folder},
                         request(sources, papers)};
  std::set<std::size_t> answered;
  const std::function<Result<void>(SetPaper)> take_one = [&](SetPaper paper) -> Result<void> {
    if (paper.which >= papers.size() || !answered.insert(paper.which).second) return {};
    paper.which = papers[paper.which];
    return take(std::move(paper));
  };
  Reply reply(take_one);
  const auto end = terminal_.programs->run(call, [&](std::string_view piece) { reply.add(piece); });
  if (!end) return std::unexpected(end.error());
  if (!reply.taken()) return reply.taken();
  if (end->exit == kNotInstalled || end->exit == kNoSuchProgram) return not_installed("node", end->errors);
  if (end->exit != 0 || !reply.is_whole() || answered.size() != papers.size())
    return std::unexpected(Failure{FailureKind::kOther, "node",
                                   end->errors.find_first_not_of(" \t\r\n") == std::string::npos
                                       ? ended_silently(end->exit)
                                       : end->errors});
  return {};
}

}  // namespace voortgang
