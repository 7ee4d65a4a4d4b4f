#include "app/commands.h"
#include "app/messages.h"
#include "diag/message.h"

namespace voortgang {

RunResult explain_command(const Options& options) {
  const auto code = find_code(options.code);
  if (!code) return failed(messages::no_such_code(options.language, options.code));
  return {kFine, std::string(explanation_of(*code)), {}};
}

}  // namespace voortgang
