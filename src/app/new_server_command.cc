#include <string>

#include "app/commands.h"
#include "app/messages.h"
#include "base/terminal_text.h"
#include "forms/server_files.h"

namespace voortgang {
namespace {

RunResult show(const Options& options, const Programma& programma) {
  const auto address = parse_site_address(programma.publicatie.adres);
  if (!address)
    return failed(say<Message::kNoSiteAddress>(options.language, terminal_text(programma.publicatie.adres)));
  const std::string folder = options.folder.empty() ? "/var/www/" + programma.id : options.folder;
  const auto text = server_text(options.soort, programma.titel, *address, folder);
  if (!text) return failed(say<Message::kNoServerFolder>(options.language, terminal_text(folder)));
  return {kFine, *text, {}};
}

}  // namespace

RunResult new_server_command(const Options& options, FileSystem& files, Terminal terminal) {
  return on_sound_basis(options, files, terminal,
                        [&](const Programma& programma) { return show(options, programma); });
}

}  // namespace voortgang
