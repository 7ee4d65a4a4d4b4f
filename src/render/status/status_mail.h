#pragma once

#include <string>
#include <vector>

#include "render/status/status_lines.h"

namespace voortgang {

// A text to mail: what lacks, how, and by when.
struct StatusMail {
  std::string naam;  // of its file, without the ending
  std::string tekst;
};

// One for whoever delivers for an area that owes something ("dronten"), and one for each person that the data
// name (status_people.h), by area ("dronten-wethouder-wonen").
[[nodiscard]] std::vector<StatusMail> status_mails(const StatusReport& report);

}  // namespace voortgang
