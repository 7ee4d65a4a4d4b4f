#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/program.h"

namespace voortgang::test {

// Programs that say what the test tells them to, in these pieces, and end so; what they were asked is kept.
class ScriptedPrograms final : public Programs {
 public:
  ScriptedPrograms(std::vector<std::string> pieces, Result<ProgramEnd> end)
      : pieces_(std::move(pieces)), end_(std::move(end)) {}

  [[nodiscard]] Result<ProgramEnd> run(const ProgramCall& call,
                                       const std::function<void(std::string_view)>& take_output) override {
    calls_.push_back(call);
    for (const std::string& piece : pieces_) take_output(piece);
    return end_;
  }
  [[nodiscard]] const std::vector<ProgramCall>& calls() const { return calls_; }

 private:
  std::vector<std::string> pieces_;
  Result<ProgramEnd> end_;
  std::vector<ProgramCall> calls_;
};

}  // namespace voortgang::test
