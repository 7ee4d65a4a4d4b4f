#include <array>
#include <string>
#include <string_view>

#include "load/load_tables.h"
#include "programme/document_woorden.h"
#include "programme/schemas.h"

namespace voortgang {
namespace {

constexpr std::string_view kTelefoon = "telefoon";

// The lines of a letterhead, in the order in which they stand.
constexpr std::array<std::string_view, 4> kLines = {"adres", "postadres", kTelefoon, "website"};

Briefhoofd read_briefhoofd(const DataNode& node, GebiedIndex gebied, std::string_view naam) {
  Briefhoofd hoofd{.gebied = gebied, .naam = std::string(node.text_or("naam", naam))};
  for (const std::string_view key : kLines) {
    const std::string_view line = node.text_or(key);
    if (!line.empty())
      hoofd.regels.push_back(key == kTelefoon ? woorden::kTelefoon(line) : std::string(line));
  }
  if (const DataNode* logo = node.find("logo")) {
    hoofd.logo = logo->text;
    hoofd.logo_span = logo->span;
  }
  if (const DataNode* signature = node.find("ondertekening"))
    hoofd.ondertekening = read_ondertekening(*signature);
  return hoofd;
}

}  // namespace

Ondertekening read_ondertekening(const DataNode& node) {
  Ondertekening signature{.namens = std::string(node.text_or("namens")), .functies = {}};
  for (const DataNode& functie : node.list("functies")) signature.functies.push_back(functie.text);
  return signature;
}

void load_huisstijl(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                    Problems& problems) {
  if (folder.kind(kHuisstijl) == FileKind::kMissing) return;
  const SourceId source = loaded.bronnen.add(std::string(kHuisstijl));
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  const auto root = parse_checked_json(source, loaded.bronnen.at(source).text, "huisstijl", problems);
  if (!root) return;
  Programma& programma = loaded.programma;
  if (const DataNode* accent = root->find("accent")) {
    programma.sitestijl.accent = accent->text;
    programma.sitestijl.accent_span = accent->span;
  }
  if (const DataNode* logo = root->find("logo")) {
    programma.sitestijl.logo = logo->text;
    programma.sitestijl.logo_span = logo->span;
  }
  for (const DataNode& node : root->list("briefhoofden")) {
    const DataNode* id = node.find("gemeente");
    if (id == nullptr || id->text.empty()) continue;  // told against the schema
    const auto gebied = known.gebied(id->text, id->span, problems);
    if (!gebied) continue;
    if (programma.briefhoofd(*gebied) != nullptr)
      problems.add(Code::NAM104, id->span, {{"id", id->text}});
    else
      programma.briefhoofden.push_back(read_briefhoofd(node, *gebied, programma.gebied_naam(*gebied)));
  }
}

}  // namespace voortgang
