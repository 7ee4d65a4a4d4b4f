#include "diag/problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace voortgang {
namespace {

std::string identity(const Problem& problem) {
  const Span& at = problem.span;
  std::string text = fmt::format("{} {} {} {}", static_cast<int>(problem.code),
                                 static_cast<std::uint32_t>(at.source), at.begin, at.end);
  for (const Argument& argument : problem.arguments) {
    text += '\0';
    text += argument.text(Language::kNl);
  }
  return text;
}

}  // namespace

std::string Argument::text(Language language) const {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* words = std::get_if<Words>(&value)) return words->in(language);
  return std::get<std::string>(value);
}

void Problems::add(Code code, Span span, std::initializer_list<Argument> arguments,
                   std::vector<Span> related) {
  add(Problem{code, span, arguments, std::move(related), false});
}

void Problems::add(Problem problem) {
  std::size_t& count = counts_[{problem.code, problem.span.source}];
  if (count < kMostRemembered && !seen_.insert(identity(problem)).second) return;
  if (++count <= kMostPerCodeAndFile) kept_.push_back(std::move(problem));
}

void Problems::append(Problems&& more) {
  for (Problem& problem : more.kept_) add(std::move(problem));
  for (const auto& [key, count] : more.counts_) {
    if (count > kMostPerCodeAndFile) counts_[key] += count - kMostPerCodeAndFile;
  }
  more = {};
}

void Problems::count_more(const Key& key, std::size_t count) {
  if (count <= kMostPerCodeAndFile) return;
  std::size_t& known = counts_[key];
  known = std::max(known, count);
}

std::vector<const Problem*> Problems::sorted(const Sources& sources) const {
  std::vector<const Problem*> order;
  order.reserve(kept_.size());
  for (const Problem& problem : kept_) order.push_back(&problem);
  const auto key = [&sources](const Problem* p) {
    const Source& source = sources.at(p->span.source);
    return std::tuple(std::string_view(source.path), std::string_view(source.blad), p->span.begin,
                      p->span.end, p->code);
  };
  std::ranges::stable_sort(order, [&](const Problem* a, const Problem* b) { return key(a) < key(b); });
  return order;
}

std::size_t Problems::left_out(Code code, SourceId source) const {
  const auto found = counts_.find({code, source});
  return found == counts_.end() || found->second <= kMostPerCodeAndFile ? 0
                                                                        : found->second - kMostPerCodeAndFile;
}

bool Problems::told_at(Span span) const {
  return std::ranges::find(kept_, span, &Problem::span) != kept_.end();
}

bool Problems::told_in(SourceId source) const {
  return std::ranges::any_of(counts_, [source](const auto& n) { return n.first.second == source; });
}

std::size_t Problems::count(Severity severity) const {
  std::size_t sum = 0;
  for (const auto& [key, count] : counts_) {
    if (rule_of(key.first).severity == severity) sum += count;
  }
  return sum;
}

}  // namespace voortgang
