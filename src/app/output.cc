#include "app/output.h"

#include "app/commands.h"
#include "app/messages.h"

namespace voortgang {
namespace {

bool write_all(std::string_view text, std::FILE* to) {
  if (text.empty()) return true;  // whoever closed a stream that nothing goes to has lost nothing
  const bool written = std::fwrite(text.data(), 1, text.size(), to) == text.size();
  return std::fflush(to) == 0 && written;
}

}  // namespace

int write_output(const RunResult& result, std::FILE* out, std::FILE* err) {
  const bool told = write_all(result.out, out);
  const bool warned = write_all(result.err, err);
  if (told && warned) return result.exit;
  // Nothing more can be done where this fails too.
  (void)write_all(say<Message::kOutputLost>(result.language), err);
  return kFailure;
}

RunResult cut_off(const RunResult& result) {
  RunResult told{.exit = result.exit, .language = result.language};
  if (result.exit == kFine) told = result;
  told.err += say<Message::kStopped>(result.language);
  return told;
}

}  // namespace voortgang
