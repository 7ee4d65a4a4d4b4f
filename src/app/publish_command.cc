#include <algorithm>
#include <string>
#include <utility>

#include "app/commands.h"
#include "app/messages.h"
#include "base/sha256.h"
#include "base/terminal_text.h"
#include "programme/instemming.h"
#include "programme/stuk.h"
#include "publish/manifest.h"
#include "release/git_pages.h"
#include "release/server.h"
#include "release/stage.h"
#include "release/target.h"

namespace voortgang {
namespace {

// Where the site is made ready to go, and where git works, below the programme's folder.
constexpr std::string_view kStaging = ".voortgang/publicatie";
constexpr std::string_view kRepository = ".voortgang/publicatie.git";

class Publisher {
 public:
  Publisher(const Options& options, FileSystem& files, Programs& programs, Target target)
      : options_(options), files_(files), programs_(programs), target_(std::move(target)) {}

  RunResult send(const Programma& programma) {
    const std::string site = site_folder(options_);
    const auto made = manifest_in(files_, site);
    if (!made)
      return failed(
          say<Message::kNotStaged>(options_.language, messages::why(options_.language, made.error())));
    const Manifest& manifest = *made;
    const bool is_git = target_.kind == TargetKind::kGit;
    const auto staging = files_.real_path(path_join(options_.programme, kStaging));
    if (!staging)
      return failed(
          say<Message::kNotStaged>(options_.language, messages::why(options_.language, staging.error())));
    const auto count = stage_site(files_, site, manifest, *staging,
                                  is_git ? Compressed::kNo : Compressed::kBeside, options_.jobs);
    if (!count)
      return failed(
          say<Message::kNotStaged>(options_.language, messages::why(options_.language, count.error())));
    const StagedSite staged{*staging, *count, note_of(programma, manifest)};
    const SendOptions how{.over_newer = options_.over_newer, .keep = options_.keep};
    const auto sent = is_git ? send_to_git(programs_, target_, staged, repository(), how)
                             : send_to_server(programs_, target_, staged, how);
    static_cast<void>(files_.remove_all(*staging));  // the next run empties it as well
    return told(sent, &messages::sent);
  }

  RunResult back(const std::string& programma) {
    return told(target_.kind == TargetKind::kGit ? back_on_git(programs_, target_, programma, repository())
                                                 : back_on_server(programs_, target_, programma),
                &messages::sent_back);
  }

 private:
  static ReleaseNote note_of(const Programma& programma, const Manifest& manifest) {
    const Editie& editie = programma.editie;
    return {programma.id, editie.id, editie.titel, code(editie.datum), sha256_hex(manifest_json(manifest))};
  }

  [[nodiscard]] std::string repository() const {
    const std::string folder = path_join(options_.programme, kRepository);
    return files_.real_path(folder).value_or(folder);
  }

  [[nodiscard]] RunResult told(const Sending<Sent>& sent,
                               std::string (*say)(Language, std::string_view, const Sent&)) const {
    if (!sent) return failed(messages::not_sent(options_.language, options_.target, sent.error()));
    return {kFine, say(options_.language, options_.target, *sent), {}};
  }

  const Options& options_;
  FileSystem& files_;
  Programs& programs_;
  Target target_;
};

// A draft, or made-up figures, on the public site: only by somebody who says so. Of papers of the edition
// itself check has told it; those outside editions are drafts on their own.
std::string not_to_be_sent(Language language, const Programma& programma) {
  if (programma.editie.status != EditieStatus::kVastgesteld)
    return messages::not_final(language, programma.editie.status);
  for (const Brief& brief : programma.brieven) {
    if (!brief.achtergehouden && is_draft(programma, brief))
      return say<Message::kPaperIsDraft>(
          language, paper_address(programma, brief.gebied, paper_name(programma, brief)));
  }
  return {};
}

// A letter that may be seen from a day on that has come only if today is the edition's date: an edition is
// made ready before its date, and what was out once does not come back.
const Brief* letter_by_unknown_day(const Options& options, const Programma& programma) {
  const auto found = std::ranges::find_if(programma.brieven,
                                          [](const Brief& b) { return b.niet_voor && !b.achtergehouden; });
  return !options.datum.empty() || found == programma.brieven.end() ? nullptr : &*found;
}

}  // namespace

RunResult publish_command(const Options& options, FileSystem& files, Terminal terminal) {
  const auto target = parse_target(options.target);
  if (!target || terminal.programs == nullptr)
    return failed(say<Message::kNoTarget>(options.language, terminal_text(options.target)));
  Publisher publisher(options, files, *terminal.programs, *target);
  if (options.back) {
    return on_sound_basis(options, files, terminal,
                          [&](const Programma& programma) { return publisher.back(programma.id); });
  }
  bool is_built = false;
  RunResult result = build_site(options, files, terminal, [&](const Programma& programma, RunResult built) {
    is_built = true;
    if (const Brief* letter = letter_by_unknown_day(options, programma)) {
      built.exit = kInputProblems;
      built.err += say<Message::kPublishWithoutDay>(
          options.language, paper_address(programma, letter->gebied, paper_name(programma, *letter)),
          code(*letter->niet_voor));
      return built;
    }
    const std::string why = options.despite ? "" : not_to_be_sent(options.language, programma);
    if (!why.empty()) {
      built.exit = kInputProblems;
      built.err += why;
      return built;
    }
    RunResult sent = publisher.send(programma);
    sent.out.insert(0, built.out);
    sent.err.insert(0, built.err);
    return sent;
  });
  if (!is_built) result.err += say<Message::kNothingSent>(options.language);
  return result;
}

}  // namespace voortgang
