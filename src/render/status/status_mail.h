#pragma once

#include <string>

#include "render/status/status_words.h"

namespace voortgang {

// A mail to whoever delivers for an area, ready to send: what lacks, how to get a form, and by when. Empty
// where nothing is to be asked.
[[nodiscard]] std::string status_mail(const StatusReport& report, GebiedIndex gebied);

}  // namespace voortgang
