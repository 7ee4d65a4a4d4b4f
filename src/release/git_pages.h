#pragma once

#include <string>

#include "base/program.h"
#include "release/sending.h"
#include "release/server.h"
#include "release/target.h"

// A branch of a repository that a Git host shows as pages. Each release is a commit on top of the one before;
// what others put in the branch (a CNAME, a .well-known) stays in it. It takes git.
namespace voortgang {

// `repository`: a new folder of our own for git to work in. Nothing is forced: where somebody else has
// published meanwhile, that is told.
[[nodiscard]] Sending<Sent> send_to_git(Programs& programs, const Target& target, const StagedSite& site,
                                        const std::string& repository, const SendOptions& options);
// Shows the release before the shown one again, as a new commit.
[[nodiscard]] Sending<Sent> back_on_git(Programs& programs, const Target& target,
                                        const std::string& programma, const std::string& repository);

}  // namespace voortgang
