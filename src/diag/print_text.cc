#include "diag/print_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "diag/message.h"

namespace voortgang {
namespace {

constexpr std::size_t kWidest = 110;  // characters of a source line that are shown
constexpr std::size_t kBefore = 40;   // of them before the span, where the line is longer

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kReset = "\x1b[0m";

std::string_view colour_of(Severity severity) {
  switch (severity) {
    case Severity::kFout:
      return "\x1b[1;31m";
    case Severity::kWaarschuwing:
      return "\x1b[1;33m";
    case Severity::kAdvies:
      return "\x1b[1;36m";
  }
  return {};
}

// The characters of a line from `first` on, at most `most`, each made harmless and one column wide.
std::string visible(std::string_view line, std::size_t first, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; !line.empty() && i < first + most; ++i) {
    const utf8::Decoded c = utf8::decode(line);
    const bool control =
        c.length == 0 || c.code_point < 0x20 || (c.code_point >= 0x7F && c.code_point < 0xA0);
    if (i >= first) {
      if (c.code_point == '\t')
        out += ' ';
      else if (control)
        out += "�";
      else
        out += line.substr(0, c.length);
    }
    line.remove_prefix(std::max<std::size_t>(c.length, 1));
  }
  return out;
}

class TextPrinter {
 public:
  TextPrinter(const Problems& problems, const Sources& sources, TextStyle style)
      : problems_(problems), sources_(sources), style_(style) {}

  std::string print() {
    const auto order = problems_.sorted(sources_);
    for (std::size_t i = 0; i < order.size(); ++i) {
      one(*order[i]);
      if (is_last_of_its_kind(order, i)) rest(*order[i]);
      out_ += '\n';
    }
    if (!order.empty()) out_ += counted(problems_, style_.language) + "\n";
    return std::move(out_);
  }

 private:
  std::string_view with(std::string_view colour) const { return style_.colour ? colour : std::string_view{}; }

  static bool is_last_of_its_kind(const std::vector<const Problem*>& order, std::size_t i) {
    return std::none_of(order.begin() + static_cast<std::ptrdiff_t>(i) + 1, order.end(),
                        [&](const Problem* later) {
                          return later->code == order[i]->code && later->span.source == order[i]->span.source;
                        });
  }

  void one(const Problem& problem) {
    const Rule& rule = rule_of(problem.code);
    const Position at = sources_.position(problem.span.source, problem.span.begin);
    fmt::format_to(std::back_inserter(out_), "{}{}:{}:{}: {}{}[{}]{} {}{}{}\n", with(kBold),
                   sources_.at(problem.span.source).path, at.line, at.column, with(colour_of(rule.severity)),
                   severity_word(rule.severity, style_.language), rule.name, with(kReset), with(kBold),
                   message_of(problem, style_.language), with(kReset));
    excerpt(problem.span, at, colour_of(rule.severity));
    for (const Span& span : problem.related) related(span);
    const std::string help = help_of(problem, style_.language);
    if (!help.empty()) out_ += (style_.language == Language::kNl ? "hulp: " : "help: ") + help + "\n";
  }

  void excerpt(Span span, Position at, std::string_view colour) {
    const std::string_view line = sources_.line_at(span.source, span.begin);
    if (line.empty()) return;
    const std::size_t column = at.column - 1;
    const std::size_t first = utf8::count(line) > kWidest && column > kBefore ? column - kBefore : 0;
    const std::size_t room = first + kWidest > column ? first + kWidest - column : 1;
    const std::string_view rest = line.substr(std::min<std::size_t>(byte_in_line(span, line), line.size()));
    const std::size_t marked =
        utf8::count(rest.substr(0, std::min<std::size_t>(span.end - span.begin, rest.size())));
    const std::string number = std::to_string(at.line);
    fmt::format_to(std::back_inserter(out_), "{}{:>5} |{} {}\n", with(kDim), number, with(kReset),
                   visible(line, first, kWidest));
    fmt::format_to(std::back_inserter(out_), "{}      |{} {:{}}{}{:^<{}}{}\n", with(kDim), with(kReset), "",
                   column - first, with(colour), "^", std::clamp<std::size_t>(marked, 1, room), with(kReset));
  }

  // Offset of the span's start within its own line.
  std::size_t byte_in_line(Span span, std::string_view line) const {
    const std::string_view all = sources_.at(span.source).text;
    return static_cast<std::size_t>(all.data() + std::min<std::size_t>(span.begin, all.size()) - line.data());
  }

  void related(Span span) {
    const Position at = sources_.position(span.source, span.begin);
    fmt::format_to(std::back_inserter(out_), "{} {}:{}:{}\n",
                   style_.language == Language::kNl ? "zie ook" : "see also", sources_.at(span.source).path,
                   at.line, at.column);
  }

  void rest(const Problem& problem) {
    const std::size_t count = problems_.left_out(problem.code, problem.span.source);
    if (count == 0) return;
    fmt::format_to(
        std::back_inserter(out_), "{} {} {}\n", style_.language == Language::kNl ? "en nog" : "and", count,
        style_.language == Language::kNl ? "keer hetzelfde in dit bestand" : "more of the same in this file");
  }

  const Problems& problems_;
  const Sources& sources_;
  TextStyle style_;
  std::string out_;
};

std::string count_word(std::size_t count, Severity severity, Language language) {
  if (count == 1) return fmt::format("1 {}", severity_word(severity, language));
  switch (severity) {
    case Severity::kFout:
      return fmt::format("{} {}", count, language == Language::kNl ? "fouten" : "errors");
    case Severity::kWaarschuwing:
      return fmt::format("{} {}", count, language == Language::kNl ? "waarschuwingen" : "warnings");
    case Severity::kAdvies:
      return fmt::format("{} {}", count, language == Language::kNl ? "adviezen" : "advices");
  }
  return {};
}

}  // namespace

std::string print_text(const Problems& problems, const Sources& sources, TextStyle style) {
  return TextPrinter(problems, sources, style).print();
}

std::string counted(const Problems& problems, Language language) {
  std::string out;
  for (const Severity severity : {Severity::kFout, Severity::kWaarschuwing, Severity::kAdvies}) {
    const std::size_t count = problems.count(severity);
    if (count == 0) continue;
    if (!out.empty()) out += ", ";
    out += count_word(count, severity, language);
  }
  return out;
}

}  // namespace voortgang
