#include "diag/rule.h"

#include <algorithm>
#include <iterator>

#include "diag/explanations.h"
#include "diag/report_woorden.h"

namespace voortgang {
namespace {

constexpr auto kRules = std::to_array<Rule>({
// deduced by hand: a compiler may not count to 256
#define RULE(code, severity, nl, nl_help, en, en_help) \
  {Code::code, #code, Severity::severity, nl, nl_help, en, en_help},
#include "diag/rules.inc"
#undef RULE
});

}  // namespace

std::span<const Rule> all_rules() {
  return kRules;
}

const Rule& rule_of(Code code) {
  return kRules[static_cast<std::size_t>(code)];
}

std::optional<Code> find_code(std::string_view name) {
  const auto found = std::ranges::find(kRules, name, &Rule::name);
  if (found == std::end(kRules)) return std::nullopt;
  return found->code;
}

bool may_be_quoted(Code code) {
  return code != Code::CSV215 && code != Code::CSV216 && code != Code::CSV232;
}

std::string_view severity_word(Severity severity, Language language) {
  return report_words(language).severity[static_cast<std::size_t>(severity)];
}

std::string_view explanation_of(Code code) {
  return embedded_explanation(rule_of(code).name);
}

}  // namespace voortgang
