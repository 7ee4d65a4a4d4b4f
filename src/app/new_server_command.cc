#include <set>
#include <string>
#include <vector>

#include "app/commands.h"
#include "app/messages.h"
#include "base/terminal_text.h"
#include "forms/server_files.h"

namespace voortgang {
namespace {

// Of the papers that this programme may make.
std::vector<int> woo_categories(const Programma& programma) {
  std::set<int> found;
  const auto add = [&](const std::optional<WooSoort>& woo) {
    const WooCode* code = woo ? woo_categorie(woo->informatiecategorie) : nullptr;
    if (code != nullptr) found.insert(code->nummer);
  };
  add(programma.rapport_woo);
  for (const Documentsoort& soort : programma.documentsoorten) add(soort.woo);
  return {found.begin(), found.end()};
}

RunResult show(const Options& options, const Programma& programma) {
  const auto address = parse_site_address(programma.publicatie.adres);
  if (!address)
    return failed(say<Message::kNoSiteAddress>(options.language, terminal_text(programma.publicatie.adres)));
  const std::string folder = options.folder.empty() ? "/var/www/" + programma.id : options.folder;
  const auto text =
      server_text(options.soort, {programma.titel, *address, woo_categories(programma)}, folder);
  if (!text) return failed(say<Message::kNoServerFolder>(options.language, terminal_text(folder)));
  return {kFine, *text, {}};
}

}  // namespace

RunResult new_server_command(const Options& options, FileSystem& files, Terminal terminal) {
  return on_sound_basis(options, files, terminal,
                        [&](const Programma& programma) { return show(options, programma); });
}

}  // namespace voortgang
