#include "forms/statline_metadata.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "syntax/csv.h"

namespace voortgang {
namespace {

constexpr std::string_view kFirstSection = "TableInfos";

void begin_section(std::string& section, std::vector<std::string>& header, std::string_view name) {
  section = name;
  header.clear();
}

std::string_view cell_of(const CsvReader& reader, const std::vector<std::string>& header,
                         std::string_view column) {
  const auto place = static_cast<std::size_t>(std::ranges::find(header, column) - header.begin());
  return place < reader.fields().size() ? trimmed(reader.fields()[place].value) : std::string_view();
}

void read_row(const CsvReader& reader, const std::string& section, const std::vector<std::string>& header,
              StatlineMetadata& out) {
  if (section == kFirstSection) {
    out.tabel = cell_of(reader, header, "Identifier");
    out.titel = cell_of(reader, header, "Title");
  } else if (section == "DataProperties") {
    const std::string_view type = cell_of(reader, header, "Type");
    if (type == "TopicGroup")
      out.groepen[std::string(cell_of(reader, header, "ID"))] = {
          std::string(cell_of(reader, header, "Title")), std::string(cell_of(reader, header, "ParentID"))};
    out.kolommen[std::string(cell_of(reader, header, "Key"))] = {
        .titel = std::string(cell_of(reader, header, "Title")),
        .eenheid = std::string(cell_of(reader, header, "Unit")),
        .definitie = std::string(cell_of(reader, header, "Description")),
        .decimalen = std::string(cell_of(reader, header, "Decimals")),
        .nummer = std::string(cell_of(reader, header, "ID")),
        .boven = std::string(cell_of(reader, header, "ParentID")),
        .is_dimension = type != "Topic" && type != "TopicGroup",
        .is_text = cell_of(reader, header, "Datatype") == "String",
        .is_region = type.starts_with("Geo"),
        .is_period = type == "TimeDimension"};
  } else {
    const std::string_view status = cell_of(reader, header, "Status");
    const bool voorlopig = !status.empty() && status != "Definitief";
    out.waarden[section][std::string(cell_of(reader, header, "Key"))] = {
        std::string(cell_of(reader, header, "Title")), voorlopig};
  }
}

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
  TextArena arena;
  CsvReader reader(source, text, CsvDialect{}, arena, problems);
  std::string section;
  std::vector<std::string> header;
  StatlineMetadata out;
  while (reader.next()) {
    const auto fields = reader.fields();
    if (fields.size() == 1)
      begin_section(section, header, trimmed(fields.front().value));
    else if (header.empty())
      for (const CsvField& field : fields) header.emplace_back(trimmed(field.value));
    else
      read_row(reader, section, header, out);
  }
  return out;
}

}  // namespace voortgang
