#include "release/server.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/digits.h"
#include "base/text.h"
#include "release/server_scripts.h"

namespace voortgang {
namespace {

constexpr int kNoConnection = 255;  // as ssh says it
constexpr std::string_view kCopier = "rsync";
constexpr std::string_view kMostToSwitch = "60";  // seconds
constexpr std::string_view kWay = "in-de-weg ";

// What the target shows and keeps.
struct State {
  bool is_free = false;            // nothing there, an empty folder, or a release of ours that went
  bool is_linked = false;          // to one of the releases
  std::string shown;               // a number
  std::optional<unsigned> before;  // what was shown before it
  std::string in_the_way;          // something of others
  std::map<unsigned, ReleaseNote> releases;
};

// For a shell: between single quotes nothing means anything but a single quote.
std::string quoted(std::string_view value) {
  std::string out = "'";
  for (const char c : value) c == '\'' ? out += "'\\''" : out += c;
  return out + "'";
}

// The machine that the target is on.
class Host {
 public:
  using Given = std::vector<std::pair<std::string_view, std::string>>;

  Host(Programs& programs, const Target& target) : programs_(programs), target_(target) {}

  // Runs a script there, and gives what it says.
  [[nodiscard]] Sending<std::string> run(std::string_view script, const Given& given) {
    ProgramCall call{.words = {"sh", "-s"}, .input = {}};
    // Nobody is there to answer a question for a password.
    if (is_remote()) call.words = {"ssh", "-o", "BatchMode=yes", "--", target_.host, "sh", "-s"};
    // A shell does what it has read so far. Of this it does nothing before it has all of it.
    call.input = "{\ndoel=" + quoted(target_.path) + "\n";
    for (const auto& [name, value] : given) call.input.append(name) += "=" + quoted(value) + "\n";
    call.input.append(embedded_server_script("all")).append(embedded_server_script(script)) += "}\n";
    return end_of(call);
  }

  // Files that the release at `beside` has too are not sent, and take no room there.
  [[nodiscard]] Sending<std::string> copy(const std::string& folder, const std::string& number,
                                          const std::string& beside) {
    ProgramCall call{.words = {std::string(kCopier), "--recursive", "--checksum", "--perms",
                               "--chmod=D755,F644", "--protect-args"},
                     .input = {}};
    if (!beside.empty()) call.words.push_back("--link-dest=../" + beside);
    if (is_remote()) call.words.emplace_back("--rsh=ssh -o BatchMode=yes");
    std::string to = target_.path + ".uitgaven/" + number + ".deel/";
    // A path with a colon in its first part would be taken for a host's.
    if (is_remote())
      to.insert(0, target_.host + ":");
    else if (!to.starts_with('/'))
      to.insert(0, "./");
    call.words.insert(call.words.end(), {"--", folder + "/", to});
    return end_of(call);
  }

 private:
  [[nodiscard]] bool is_remote() const { return target_.kind == TargetKind::kServer; }

  [[nodiscard]] Sending<std::string> end_of(const ProgramCall& call) {
    std::string said;
    const auto end = programs_.run(call, [&](std::string_view piece) { said += piece; });
    if (!end) {
      if (end.error().kind == FailureKind::kMissing)
        return refused(SendFault::kNoProgram, call.words.front());
      return refused(SendFault::kFailed, end.error().what());
    }
    const std::string& errors = end->errors;
    if (end->exit == 0) return said;
    if (end->exit == kNoSuchProgram && call.words.front() == kCopier)
      return refused(SendFault::kNoProgram, call.words.front());
    if (is_remote() && end->exit == kNoConnection) return refused(SendFault::kUnreachable, errors);
    return refused(SendFault::kFailed, errors);
  }

  Programs& programs_;
  const Target& target_;
};

State parse_state(std::string_view text) {
  State state;
  for (std::string_view line : split(text, '\n')) {
    const std::string_view word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(line.size(), word.size() + 1));
    if (word == "soort") {
      state.is_free = line == "nieuw" || line == "leeg" || line == "weg";
      state.is_linked = line == "eigen";
    } else if (word == "nu") {
      state.shown = line;
    } else if (word == "vorige") {
      state.before = digits<unsigned>(line);
    } else if (word == trimmed(kWay)) {
      state.in_the_way = line;
    } else if (word == "uitgave") {
      const auto number = digits<unsigned>(line.substr(0, line.find(' ')));
      const auto note = parse_note(line.substr(std::min(line.size(), line.find(' ') + 1)));
      if (number && note) state.releases.emplace(*number, *note);
    }
  }
  return state;
}

const ReleaseNote* shown_in(const State& state) {
  const auto number = digits<unsigned>(state.shown);
  if (!number) return nullptr;
  const auto found = state.releases.find(*number);
  return found == state.releases.end() ? nullptr : &found->second;
}

// The target's state, where it is ours or free for us.
Sending<State> look(Host& host, const Target& target, const std::string& programma) {
  const auto said = host.run("look", {{"wacht", ""}});
  if (!said) return std::unexpected(said.error());
  State state = parse_state(*said);
  if (!state.in_the_way.empty()) return refused(SendFault::kInTheWay, state.in_the_way);
  if (!state.is_free && (!state.is_linked || shown_in(state) == nullptr))
    return refused(SendFault::kForeign, target.path);
  for (const auto& [number, note] : state.releases) {
    if (note.programma != programma) return refused(SendFault::kForeign, note.programma);
  }
  return state;
}

// How finish.sh and back.sh end. Where that did not come across, it is what the target shows by then.
Sending<Sent> switched(Host& host, const Sending<std::string>& said, std::string_view number, Sent sent) {
  if (said && said->starts_with("klaar")) return sent;
  if (said && said->starts_with("onvolledig")) return refused(SendFault::kIncomplete);
  if (said && said->starts_with("intussen")) return refused(SendFault::kMeanwhile);
  if (said && said->starts_with(kWay))
    return refused(SendFault::kInTheWay, std::string(trimmed(said->substr(kWay.size()))));
  const SendRefusal why = said ? SendRefusal{SendFault::kFailed, *said} : said.error();
  const auto looked = host.run("look", {{"wacht", std::string(kMostToSwitch)}});
  if (!looked) return refused(SendFault::kUnsure, why.detail);
  if (parse_state(*looked).shown == number) return sent;
  return std::unexpected(why);
}

}  // namespace

Sending<Sent> send_to_server(Programs& programs, const Target& target, const StagedSite& site,
                             const SendOptions& options) {
  Host host(programs, target);
  const auto state = look(host, target, site.note.programma);
  if (!state) return std::unexpected(state.error());
  Sent sent{.now = site.note, .before = std::nullopt};
  if (const ReleaseNote* shown = shown_in(*state)) {
    if (!options.over_newer && is_newer(*shown, site.note)) return refused(SendFault::kNewer, shown->titel);
    sent.before = *shown;
    sent.has_changed = *shown != site.note;
    if (!sent.has_changed) return sent;
  }
  const unsigned last = state->releases.empty() ? 0 : state->releases.rbegin()->first;
  const auto begun = host.run("begin", {{"nummer", std::to_string(last + 1)}});
  if (!begun) return std::unexpected(begun.error());
  const std::string number(trimmed(split(*begun, '\n').front()));
  if (auto copied = host.copy(site.folder, number, state->shown); !copied)
    return std::unexpected(copied.error());
  const auto said = host.run("finish", {{"nummer", number},
                                        {"aantal", std::to_string(site.files.size())},
                                        {"feiten", note_json(site.note)},
                                        {"nu", state->shown},
                                        {"bewaar", std::to_string(std::max<std::size_t>(1, options.keep))}});
  return switched(host, said, number, std::move(sent));
}

Sending<Sent> back_on_server(Programs& programs, const Target& target, const std::string& programma) {
  Host host(programs, target);
  const auto state = look(host, target, programma);
  if (!state) return std::unexpected(state.error());
  const ReleaseNote* shown = shown_in(*state);
  if (shown == nullptr) return refused(SendFault::kNothingBefore);
  const auto earlier = state->before ? state->releases.find(*state->before) : state->releases.end();
  if (earlier == state->releases.end()) return refused(SendFault::kNothingBefore);
  const std::string number = std::to_string(earlier->first);
  const auto said = host.run("back", {{"nummer", number}, {"nu", state->shown}});
  return switched(host, said, number, {.now = earlier->second, .before = *shown});
}

}  // namespace voortgang
