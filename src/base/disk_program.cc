#include "base/disk_program.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "base/descriptor.h"

namespace voortgang {
namespace {

constexpr int kBySignal = 128;
constexpr int kLook = 100;  // milliseconds, between looks whether somebody wants us to stop
constexpr std::size_t kPiece = 1U << 16U;

// Both ends of a connection, closed in every program that is started from here. A socket: who writes to one
// that nobody reads any more is told so, and not killed.
struct Pair {
  std::array<int, 2> ends{-1, -1};
  [[nodiscard]] bool open() { return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0; }
};

// What goes to a program and what comes from it, while it runs.
class Talk {
 public:
  Talk(int in, int out, int errors, std::string_view input)
      : files_{{{in, POLLOUT, 0}, {out, POLLIN, 0}, {errors, POLLIN, 0}}}, input_(input) {}

  // False when there is nothing more to come.
  bool go_on(const std::function<void(std::string_view)>& take_output, std::string& errors) {
    if (files_[1].fd < 0 && files_[2].fd < 0) return false;
    if (files_[0].fd >= 0 && input_.empty()) end_input();
    if (::poll(files_.data(), files_.size(), kLook) < 0 && errno != EINTR) return false;
    if (files_[0].fd >= 0 && files_[0].revents != 0) write();
    read(files_[1], take_output);
    read(files_[2], [&](std::string_view more) { errors += more; });
    return true;
  }

 private:
  void end_input() {
    ::shutdown(files_[0].fd, SHUT_WR);
    files_[0].fd = -1;  // poll passes it by
  }

  void write() {
    const ssize_t n = ::send(files_[0].fd, input_.data(), input_.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n >= 0)
      input_.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EAGAIN && errno != EINTR)
      end_input();  // it does not want to know
  }

  static void read(pollfd& from, const std::function<void(std::string_view)>& take) {
    if (from.fd < 0 || from.revents == 0) return;
    std::array<char, kPiece> piece;
    const ssize_t n = ::recv(from.fd, piece.data(), piece.size(), MSG_DONTWAIT);
    if (n > 0)
      take({piece.data(), static_cast<std::size_t>(n)});
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
      from.fd = -1;
  }

  std::array<pollfd, 3> files_;
  std::string_view input_;
};

std::vector<char*> environment_of(const ProgramCall& call) {
  std::vector<char*> variables;
  for (char** one = ::environ; *one != nullptr; ++one) {
    const std::string_view line = *one;
    if (call.takes == nullptr || call.takes(line.substr(0, line.find('=')))) variables.push_back(*one);
  }
  variables.push_back(nullptr);
  return variables;
}

// Starts it with its three channels; the error of the system, or 0.
int start(const ProgramCall& call, const std::array<Pair, 3>& channels, pid_t& child) {
  std::vector<char*> words;
  for (const std::string& word : call.words) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  for (int i = 0; i < 3; ++i)
    ::posix_spawn_file_actions_adddup2(&actions, channels[static_cast<std::size_t>(i)].ends[1], i);
  const int error =
      ::posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environment_of(call).data());
  ::posix_spawn_file_actions_destroy(&actions);
  return error;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : kBySignal + WTERMSIG(status);
}

}  // namespace

Result<ProgramEnd> DiskPrograms::run(const ProgramCall& call,
                                     const std::function<void(std::string_view)>& take_output) {
  std::array<Pair, 3> channels;
  for (Pair& channel : channels) {
    if (!channel.open()) return disk_failure(call.words.front(), errno);
  }
  const Descriptor in(channels[0].ends[0]);
  const Descriptor out(channels[1].ends[0]);
  const Descriptor errors(channels[2].ends[0]);
  pid_t child = 0;
  const int error = start(call, channels, child);
  for (const Pair& channel : channels) ::close(channel.ends[1]);
  if (error != 0) return disk_failure(call.words.front(), error);
  ProgramEnd end;
  Talk talk(in.number(), out.number(), errors.number(), call.input);
  while (talk.go_on(take_output, end.errors)) {
    if (stop_ == nullptr || !stop_->load()) continue;
    ::kill(child, SIGKILL);
    wait_for(child);
    return std::unexpected(Failure{FailureKind::kStopped, call.words.front(), reasons::kStopped});
  }
  end.exit = wait_for(child);
  return end;
}

}  // namespace voortgang
