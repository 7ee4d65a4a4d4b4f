#pragma once

#include <cstddef>
#include <string>

#include "base/program.h"
#include "release/sending.h"
#include "release/target.h"

// A folder of a web server, on this machine or over ssh. "www" is a link to "www.uitgaven/3"; beside that
// folder stands its note, 3.json. A switch is one rename of the link, so that every visitor sees one whole
// edition. It takes sh and rsync here, and over ssh there.
namespace voortgang {

// A site that is ready to go: a folder (release/stage.h) and the number of its files.
struct StagedSite {
  std::string folder;
  std::size_t files = 0;
  ReleaseNote note;
};

[[nodiscard]] Sending<Sent> send_to_server(Programs& programs, const Target& target, const StagedSite& site,
                                           const SendOptions& options);
// Shows again what was shown before.
[[nodiscard]] Sending<Sent> back_on_server(Programs& programs, const Target& target,
                                           const std::string& programma);

}  // namespace voortgang
