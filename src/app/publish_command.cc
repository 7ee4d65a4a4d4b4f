#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "app/commands.h"
#include "app/messages.h"
#include "base/sha256.h"
#include "base/terminal_text.h"
#include "programme/folders.h"
#include "programme/instemming.h"
#include "programme/stuk.h"
#include "publish/manifest.h"
#include "publish/out_folder.h"
#include "release/git_pages.h"
#include "release/server.h"
#include "release/stage.h"
#include "release/target.h"
#include "release/workplace.h"

namespace voortgang {
namespace {

// Puts a site on its target, or goes back there, in a place of its own to work in.
class Sender {
 public:
  Sender(const Options& options, FileSystem& files, Programs& programs, const Target& target,
         const std::optional<Workplace>& place)
      : options_(options), files_(files), programs_(programs), target_(target), place_(place) {}

  RunResult send(const Programma& programma, const Manifest& site) {
    const bool is_git = target_.kind == TargetKind::kGit;
    const auto staged = stage_site(files_, site_folder(options_), site, place_->site(),
                                   is_git ? Compressed::kNo : Compressed::kBeside, options_.jobs);
    if (!staged)
      return failed(
          say<Message::kNotStaged>(options_.language, messages::why(options_.language, staged.error())));
    const StagedSite ready{place_->site(), *staged, note_of(programma, site)};
    const SendOptions how{.over_newer = options_.over_newer, .keep = options_.keep};
    return told(is_git ? send_to_git(programs_, target_, ready, place_->repository(), how)
                       : send_to_server(programs_, target_, ready, how),
                &messages::sent);
  }

  RunResult back(const std::string& programma) {
    return told(target_.kind == TargetKind::kGit
                    ? back_on_git(programs_, target_, programma, place_->repository())
                    : back_on_server(programs_, target_, programma),
                &messages::sent_back);
  }

 private:
  static ReleaseNote note_of(const Programma& programma, const Manifest& site) {
    const Editie& editie = programma.editie;
    return {programma.id, editie.id, editie.titel, code(editie.datum), sha256_hex(manifest_json(site))};
  }

  [[nodiscard]] RunResult told(const Sending<Sent>& sent,
                               std::string (*say)(Language, std::string_view, const Sent&)) const {
    if (!sent) return failed(messages::not_sent(options_.language, options_.target, sent.error()));
    return {kFine, say(options_.language, options_.target, *sent), {}};
  }

  const Options& options_;
  FileSystem& files_;
  Programs& programs_;
  const Target& target_;
  const std::optional<Workplace>& place_;
};

// A folder of the programme that a next run reads, fills or empties is nowhere to publish to.
bool is_of_programme(const Options& options, FileSystem& files, const std::string& place,
                     const std::string& programme) {
  if (fault_of_place(files, place, {programme, kInputFolders})) return true;
  for (const std::string& own : {site_folder(options), path_join(options.programme, Workplace::kHidden)}) {
    const auto real = files.real_path(own);
    if (real && is_within(place, *real)) return true;
  }
  return false;
}

// Why a target is none; empty where it may be one. Links are followed to where it stands, and not from there:
// it is a link itself.
std::string fault_of_target(const Options& options, FileSystem& files, const std::optional<Target>& target) {
  const std::string shown = terminal_text(options.target);
  if (!target) return say<Message::kNoTarget>(options.language, shown);
  if (target->kind != TargetKind::kFolder) return {};
  const auto programme = files.real_path(options.programme);
  if (!programme) return messages::could_not_look(options.language, programme.error());
  const auto above = files.real_path(parent_of(target->path));
  if (!above) return messages::could_not_look(options.language, above.error());
  const std::string place = path_join(*above, name_of(target->path));
  return is_of_programme(options, files, place, *programme)
             ? say<Message::kTargetInProgramme>(options.language, shown)
             : std::string();
}

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
  const auto target = terminal.programs == nullptr ? std::nullopt : parse_target(options.target);
  if (std::string why = fault_of_target(options, files, target); !why.empty()) return failed(std::move(why));
  // From the build to the end: of two that publish from here, each sends what it has made itself. Who goes
  // back on a server makes nothing.
  std::optional<Workplace> place;
  if (!options.back || target->kind == TargetKind::kGit) {
    auto taken = Workplace::take(files, options.programme, kPatience);
    if (!taken)
      return failed(
          say<Message::kNotReady>(options.language, messages::why(options.language, taken.error())));
    place.emplace(std::move(*taken));
  }
  Sender sender(options, files, *terminal.programs, *target, place);
  if (options.back) {
    return on_sound_basis(options, files, terminal,
                          [&](const Programma& programma) { return sender.back(programma.id); });
  }
  bool is_built = false;
  const auto then = [&](const Programma& programma, const Manifest& site, RunResult built) {
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
    RunResult sent = sender.send(programma, site);
    sent.out.insert(0, built.out);
    sent.err.insert(0, built.err);
    return sent;
  };
  RunResult result = build_site(options, files, terminal, then);
  if (!is_built) result.err += say<Message::kNothingSent>(options.language);
  return result;
}

}  // namespace voortgang
