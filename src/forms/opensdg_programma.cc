#include "forms/opensdg_programma.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/csv_cells.h"
#include "base/json_writer.h"
#include "base/spreadsheet.h"
#include "base/written_number.h"
#include "forms/opensdg_woorden.h"
#include "programme/codes.h"
#include "programme/folders.h"
#include "programme/indicator.h"
#include "programme/programma.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

// What a new programme has for an example.
bool is_example(std::string_view path) {
  return is_below(path, kDeliveriesFolder) || is_below(path, kLettersFolder) || path == kActies ||
         path == "README.md" || (is_below(path, kTextsFolder) && !path.ends_with("doelen.md"));
}

void append_indicator(std::string& out, const SdgIndicator& indicator) {
  const NumberKind kind = NumberKind::of_unit(indicator.eenheid);
  JsonRecord record(out, ",\n     ");
  record.text("id", indicator.id);
  record.text("hoofddoel", indicator.doel);
  record.text("naam", indicator.naam);
  record.text("eenheid", indicator.eenheid);
  record.text("soort", id_of(kind.is_money ? IndicatorSoort::kBedrag : IndicatorSoort::kVerhouding));
  record.text("richting", id_of(Richting::kNeutraal));
  record.text_if("definitie", indicator.definitie);
  record.text("bron", indicator.bron);
  record.text_if("bronUrl", indicator.bron_url);
  record.text("frequentie", indicator.frequentie);
  record.integer("decimalen", indicator.decimalen);
  record.key("gebieden") += fmt::format("[\"{}\"]", kRegioId);
  if (indicator.kolommen.empty()) return;
  JsonRecord breakdowns(record.key("uitsplitsingen"));
  for (const std::string& column : indicator.kolommen) {
    JsonList labels(breakdowns.key(column));
    for (const std::string& label : indicator.labels.at(column)) append_json_string(labels.item(), label);
  }
}

// As editie.json has it.
std::string status_line(EditieStatus status) {
  return fmt::format("\"status\": \"{}\"", id_of(status));
}

std::string dictionary(const SdgOogst& oogst) {
  std::string out = "{\n  \"$schema\": \"../site/schema/indicatoren.json\",\n  \"indicatoren\": ";
  {
    JsonList list(out, "\n    ", "\n  ");
    for (const SdgIndicator& indicator : oogst.indicatoren) append_indicator(list.item(), indicator);
  }
  return out + "\n}\n";
}

std::string delivery(const std::vector<const SdgIndicator*>& indicatoren) {
  std::vector<std::string> columns;
  for (const SdgIndicator* indicator : indicatoren) {
    for (const std::string& column : indicator->kolommen) {
      if (std::ranges::find(columns, column) == columns.end()) columns.push_back(column);
    }
  }
  const bool has_status = std::ranges::any_of(indicatoren, [](const SdgIndicator* indicator) {
    return std::ranges::any_of(indicator->cijfers,
                               [](const SdgCijfer& cijfer) { return cijfer.status != Status::kDefinitief; });
  });
  std::string out = "indicator;periode;waarde";
  for (const std::string& column : columns) out.append(";").append(column);
  if (has_status) out += ";status";
  out += '\n';
  for (const SdgIndicator* indicator : indicatoren) {
    for (const SdgCijfer& cijfer : indicator->cijfers) {
      out += fmt::format("{};{};{}", indicator->id, spreadsheet_code(cijfer.periode), cijfer.waarde);
      for (const std::string& column : columns) {
        out += ';';
        if (const auto label = cijfer.labels.find(column); label != cijfer.labels.end())
          append_csv_cell(out, guarded(label->second), ';');
      }
      if (has_status) out.append(";").append(woorden::status(cijfer.status));
      out += '\n';
    }
  }
  return out;
}

}  // namespace

std::vector<NewFile> sdg_programme(NieuwProgramma nieuw, const SdgOogst& oogst) {
  std::map<std::string, std::vector<const SdgIndicator*>> by_goal;
  for (const SdgIndicator& indicator : oogst.indicatoren) by_goal[indicator.doel].push_back(&indicator);
  nieuw.doelen.clear();
  for (const auto& [doel, indicatoren] : by_goal) {
    const std::size_t dash = doel.find('-') + 1;
    nieuw.doelen.push_back({doel, woorden::kSdgDoel(doel.substr(dash))});
  }
  std::ranges::sort(nieuw.doelen, {}, [](const NieuwProgramma::Doel& doel) {
    return std::pair(doel.id.size(), doel.id);  // doel-2 before doel-10
  });
  std::vector<NewFile> files = programme_files(nieuw);
  std::erase_if(files, [](const NewFile& file) { return is_example(file.path); });
  for (NewFile& file : files) {
    const std::string invented = status_line(EditieStatus::kVoorbeeld);
    const std::size_t at = file.path == kEditiebestand ? file.bytes.find(invented) : std::string::npos;
    if (at != std::string::npos) file.bytes.replace(at, invented.size(), status_line(EditieStatus::kConcept));
  }
  files.push_back({std::string(kDictionary), dictionary(oogst)});
  for (const auto& [doel, indicatoren] : by_goal)
    files.push_back({delivery_path(doel, kRegioId), delivery(indicatoren)});
  std::ranges::sort(files, {}, &NewFile::path);
  return files;
}

}  // namespace voortgang
