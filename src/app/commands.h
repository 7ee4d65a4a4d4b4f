#pragma once

#include <functional>

#include "app/command_line.h"
#include "app/run.h"
#include "base/file_system.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "publish/manifest.h"

// One function per command of the program, in a file of its own.
namespace voortgang {

inline constexpr int kFine = 0;
inline constexpr int kInputProblems = 1;
inline constexpr int kFailure = 2;

[[nodiscard]] RunResult build_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult publish_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult check_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult protect_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult status_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult freeze_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult archief_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult diff_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult explain_command(const Options& options);
[[nodiscard]] RunResult new_programma_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult new_editie_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult new_indicator_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult new_brief_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult new_ci_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult new_server_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult new_levering_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult import_cbs_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult import_opensdg_command(const Options& options, FileSystem& files, Terminal terminal);
[[nodiscard]] RunResult import_xlsx_command(const Options& options, FileSystem& files, Terminal terminal);

// What follows a build that went well, with the site that it made and what it had to say.
using AfterBuild =
    std::function<RunResult(const Programma& programma, const Manifest& site, RunResult built)>;
[[nodiscard]] RunResult build_site(const Options& options, FileSystem& files, const Terminal& terminal,
                                   const AfterBuild& then);

// Where build puts the site, or, of another command, would do so if nobody said where.
[[nodiscard]] std::string site_folder(const Options& options);

// What that site consists of until now: nothing where there is none, or none of ours.
[[nodiscard]] Result<Manifest> published_before(const Options& options, FileSystem& files);

// Errors in what was read: they are told, and nothing was written.
[[nodiscard]] RunResult stopped_by(const Problems& problems, const Sources& sources, const Options& options,
                                   const Terminal& terminal);
// Wrong use or a failure of the environment: the message goes to the error output.
[[nodiscard]] RunResult failed(std::string message);
// What is wrong with the programme, the edition, the dictionary, and the deliveries that `concerns` picks:
// what keeps a command from writing figures.
[[nodiscard]] Problems in_the_way(const Problems& problems, const Dossier& dossier,
                                  const std::function<bool(const Levering&)>& concerns);
// What a command does with a programme of which nothing but its basis has to be right; where that is not,
// why.
[[nodiscard]] RunResult on_sound_basis(const Options& options, FileSystem& files, Terminal terminal,
                                       const std::function<RunResult(const Programma&)>& command);
// Whether these problems stop a command: errors do, and where it is asked to be strict, warnings as well.
[[nodiscard]] bool is_bad(const Problems& problems, const Options& options);

}  // namespace voortgang
