#include "release/note.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/json_writer.h"

namespace voortgang {
namespace {

constexpr std::string_view kSchema = "voortgang-uitgave/1";

using Field = std::pair<std::string_view, std::string ReleaseNote::*>;
constexpr std::array kFields = {
    Field{"programma", &ReleaseNote::programma}, Field{"editie", &ReleaseNote::editie},
    Field{"titel", &ReleaseNote::titel},         Field{"datum", &ReleaseNote::datum},
    Field{"manifest", &ReleaseNote::manifest},
};

}  // namespace

std::string note_json(const ReleaseNote& note) {
  std::string out;
  {
    JsonRecord record(out);
    record.text("schema", kSchema);
    for (const auto& [name, member] : kFields) record.text(name, note.*member);
  }
  return out;
}

std::optional<ReleaseNote> parse_note(std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object() || json.value("schema", nlohmann::json()) != kSchema) return std::nullopt;
  ReleaseNote note;
  for (const auto& [name, member] : kFields) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string()) return std::nullopt;
    note.*member = found->get<std::string>();
  }
  return note;
}

}  // namespace voortgang
