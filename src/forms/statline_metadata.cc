#include "forms/statline_metadata.h"

#include <algorithm>
#include <span>
#include <vector>

#include "base/text.h"
#include "syntax/csv.h"

namespace voortgang {
namespace {

constexpr std::string_view kFirstSection = "TableInfos";

class MetadataReader {
 public:
  MetadataReader(SourceId source, std::string_view text, Problems& problems)
      : reader_(source, text, CsvDialect{}, arena_, problems) {}

  StatlineMetadata read() {
    while (reader_.next()) {
      const auto fields = reader_.fields();
      if (fields.size() == 1)
        begin_section(trimmed(fields.front().value));
      else if (header_.empty())
        for (const CsvField& field : fields) header_.emplace_back(trimmed(field.value));
      else
        read_row();
    }
    return std::move(out_);
  }

 private:
  void begin_section(std::string_view name) {
    section_ = name;
    header_.clear();
  }

  std::string_view cell(std::string_view column) const {
    const auto place = static_cast<std::size_t>(std::ranges::find(header_, column) - header_.begin());
    return place < reader_.fields().size() ? trimmed(reader_.fields()[place].value) : std::string_view();
  }

  void read_row() {
    if (section_ == kFirstSection) {
      out_.tabel = cell("Identifier");
      out_.titel = cell("Title");
    } else if (section_ == "DataProperties") {
      const std::string_view type = cell("Type");
      if (type == "TopicGroup")
        out_.groepen[std::string(cell("ID"))] = {std::string(cell("Title")), std::string(cell("ParentID"))};
      out_.kolommen[std::string(cell("Key"))] = {.titel = std::string(cell("Title")),
                                                 .eenheid = std::string(cell("Unit")),
                                                 .definitie = std::string(cell("Description")),
                                                 .decimalen = std::string(cell("Decimals")),
                                                 .nummer = std::string(cell("ID")),
                                                 .boven = std::string(cell("ParentID")),
                                                 .is_dimension = type != "Topic" && type != "TopicGroup",
                                                 .is_text = cell("Datatype") == "String",
                                                 .is_region = type.starts_with("Geo"),
                                                 .is_period = type == "TimeDimension"};
    } else {
      const std::string_view status = cell("Status");
      const bool voorlopig = !status.empty() && status != "Definitief";
      out_.waarden[section_][std::string(cell("Key"))] = {std::string(cell("Title")), voorlopig};
    }
  }

  TextArena arena_;
  CsvReader reader_;
  std::string section_;
  std::vector<std::string> header_;
  StatlineMetadata out_;
};

}  // namespace

const StatlineMetadata::Kolom* StatlineMetadata::kolom(std::string_view key) const {
  const auto found = kolommen.find(key);
  return found == kolommen.end() ? nullptr : &found->second;
}

std::string StatlineMetadata::pad(std::string_view key) const {
  constexpr int kDeepest = 20;  // a group may name itself
  const Kolom* topic = kolom(key);
  if (topic == nullptr) return {};
  std::string path = topic->titel;
  auto group = groepen.find(topic->boven);
  for (int depth = 0; group != groepen.end() && depth < kDeepest; ++depth) {
    path.insert(0, group->second.first + " > ");
    group = groepen.find(group->second.second);
  }
  return path;
}

const StatlineMetadata::Waarde* StatlineMetadata::waarde(std::string_view dimension,
                                                         std::string_view key) const {
  const auto section = waarden.find(dimension);
  if (section == waarden.end()) return nullptr;
  const auto found = section->second.find(key);
  return found == section->second.end() ? nullptr : &found->second;
}

bool is_statline_metadata(std::string_view text) {
  if (text.starts_with('"')) text.remove_prefix(1);
  return text.starts_with(kFirstSection);
}

StatlineMetadata read_statline_metadata(SourceId source, std::string_view text, Problems& problems) {
  return MetadataReader(source, text, problems).read();
}

}  // namespace voortgang
