#pragma once

#include <string>

#include "render/status/status_lines.h"

namespace voortgang {

// A matrix of areas and goals, aligned and at most 100 columns wide; of very many areas a line per goal with
// totals. Then whom to call, and what for.
[[nodiscard]] std::string print_status_text(const StatusReport& report, bool colour);

// The same as a GitHub-flavoured Markdown page, to mail or to paste.
[[nodiscard]] std::string print_status_markdown(const StatusReport& report);

// Schema voortgang-status/1 (docs/formats.md); the same in every language.
[[nodiscard]] std::string print_status_json(const Programma& programma, const Leveroverzicht& overzicht);

// More areas than this are not shown one by one.
inline constexpr std::size_t kMostAreas = 25;

}  // namespace voortgang
