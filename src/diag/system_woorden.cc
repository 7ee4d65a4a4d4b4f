#include "diag/system_woorden.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>

#include "base/result.h"

namespace voortgang {
namespace {

struct SystemError {
  int number;
  std::string_view nl;
};

// Those that happen to people who write files: by their numbers, since systems word them differently.
constexpr std::array<SystemError, 17> kErrors = {{
    {EACCES, "u hebt er geen toestemming voor"},
    {EPERM, "u hebt er geen toestemming voor"},
    {EROFS, "op deze schijf mag niet worden geschreven"},
    {ENOSPC, "de schijf is vol"},
    {EDQUOT, "uw ruimte op de schijf is op"},
    {EFBIG, "het bestand is te groot"},
    {EIO, "de schijf of de verbinding ermee geeft een fout"},
    {EISDIR, "het is een map"},
    {ENOTDIR, "een deel van het pad is geen map"},
    {ENOENT, "het bestaat niet"},
    {EEXIST, "het bestaat al"},
    {ELOOP, "de link komt bij zichzelf uit, of is hier niet toegestaan"},
    {ENAMETOOLONG, "de naam is te lang"},
    {ENOTEMPTY, "de map is niet leeg"},
    {EBUSY, "het is in gebruik"},
    {EMFILE, "er staan te veel bestanden open"},
    {EXDEV, "het ligt op een andere schijf"},
}};

struct OwnCause {
  std::string_view en;
  std::string_view nl;
};

constexpr std::array<OwnCause, 7> kCauses = {{
    {reasons::kStopped, "het is afgebroken"},
    {reasons::kUnreadable, "het is niet te lezen"},
    {reasons::kNoFiles, "er staan geen bestanden"},
    {reasons::kNotOurs, "het is niet door dit programma gemaakt"},
    {reasons::kChanged, "het veranderde terwijl het werd gelezen"},
    {reasons::kNotAsWritten, "het is niet wat er is geschreven"},
    {reasons::kNotAsMade, "het is niet zoals het is gemaakt"},
}};

constexpr std::string_view kEnded = "stopped with code ";
constexpr std::string_view kSilently = " without saying why";

}  // namespace

std::string ended_silently(int code) {
  return std::string(kEnded).append(std::to_string(code)).append(kSilently);
}

Words system_words(std::string_view reason) {
  const auto found = std::ranges::find_if(kErrors, [&](const SystemError& error) {
    return std::generic_category().message(error.number) == reason;
  });
  if (found != kErrors.end()) return {std::string(found->nl), std::string(reason)};
  if (reason.starts_with(kEnded) && reason.ends_with(kSilently)) {
    const auto code = reason.substr(kEnded.size(), reason.size() - kEnded.size() - kSilently.size());
    return {"stopte met code " + std::string(code) + " zonder te zeggen waarom", std::string(reason)};
  }
  const auto own = std::ranges::find(kCauses, reason, &OwnCause::en);
  return own == kCauses.end() ? verbatim(reason) : Words{std::string(own->nl), std::string(reason)};
}

}  // namespace voortgang
