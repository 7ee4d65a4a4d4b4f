#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/language.h"

namespace voortgang {

enum class Severity : std::uint8_t { kFout, kWaarschuwing, kAdvies };

// Every code of the registry, diag/rules.inc. Codes are stable: never renumbered, never reused.
enum class Code : std::uint16_t {
#define RULE(code, severity, nl, nl_help, en, en_help) code,
#include "diag/rules.inc"
#undef RULE
};

// Message and help are templates; what they are filled with, and how: fill_in in diag/message.h.
struct Rule {
  Code code;
  std::string_view name;  // "CSV203"
  Severity severity;
  std::string_view message_nl;
  std::string_view help_nl;
  std::string_view message_en;
  std::string_view help_en;
};

[[nodiscard]] std::span<const Rule> all_rules();
[[nodiscard]] const Rule& rule_of(Code code);
[[nodiscard]] std::optional<Code> find_code(std::string_view name);

// False where the line that a problem stands on must not be shown: it holds a figure to be kept secret.
[[nodiscard]] bool may_be_quoted(Code code);

[[nodiscard]] std::string_view severity_word(Severity severity, Language language);

// The Dutch explanation with a bad and a good example: tests/rules/<CODE>.md, which the tests run.
[[nodiscard]] std::string_view explanation_of(Code code);

}  // namespace voortgang
