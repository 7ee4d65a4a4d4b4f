#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/program.h"
#include "release/sending.h"
#include "release/target.h"

// A folder of a web server, on this machine or over ssh. "www" is a link to "www.uitgaven/3"; beside that
// folder stands its note, 3.json. A switch is one rename of the link, so that every visitor sees one whole
// edition. It takes sh and rsync here, and over ssh there.
namespace voortgang {

// A site that is ready to go: a folder, and the files in it (release/stage.h).
struct StagedSite {
  std::string folder;
  std::vector<std::string> files;
  ReleaseNote note;
};

[[nodiscard]] Sending<Sent> send_to_server(Programs& programs, const Target& target, const StagedSite& site,
                                           const SendOptions& options);
// Shows again what was shown before.
[[nodiscard]] Sending<Sent> back_on_server(Programs& programs, const Target& target,
                                           const std::string& programma);

}  // namespace voortgang
