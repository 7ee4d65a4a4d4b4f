#include "release/target.h"

#include <algorithm>

#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::string_view kGitMark = "git:";
constexpr std::string_view kPagesBranch = "gh-pages";  // what Git hosts look for

bool is_safe(std::string_view part) {
  return !part.empty() && !part.starts_with('-') &&
         std::ranges::none_of(part, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

// A folder that holds nothing else, and whose name can stand before ".uitgaven".
std::string_view without_last_slashes(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  return path;
}

// "nieuw/../etc": while `nieuw` is not there nothing is seen behind it, and once it is made for the site, all
// of `etc` is.
bool goes_back(std::string_view path) {
  bool is_down = path.starts_with('/');
  for (const std::string_view part : split(path, '/')) {
    if (part == ".." && is_down) return true;
    is_down |= part != ".." && part != "." && !part.empty();
  }
  return false;
}

bool is_place(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return is_safe(path) && is_safe(name) && !name.empty() && name != "." && name != ".." && !goes_back(path);
}

std::optional<Target> git_target(std::string_view text) {
  Target target{.kind = TargetKind::kGit, .branch = std::string(kPagesBranch)};
  const std::size_t mark = text.rfind('#');
  target.url = text.substr(0, mark);
  if (mark != std::string_view::npos) target.branch = text.substr(mark + 1);
  const bool is_branch = is_safe(target.branch) && !target.branch.starts_with("refs/") &&
                         !target.branch.starts_with('+') && target.branch != "HEAD" && target.branch != "@";
  if (!is_safe(target.url) || !is_branch) return std::nullopt;
  return target;
}

}  // namespace

std::optional<Target> parse_target(std::string_view text) {
  if (text.starts_with(kGitMark)) return git_target(text.substr(kGitMark.size()));
  if (text.find("://") != text.npos) return std::nullopt;  // where people read it is not where it is put
  Target target;
  const std::size_t colon = text.find(':');
  if (colon < text.find('/')) {
    target.kind = TargetKind::kServer;
    target.host = text.substr(0, colon);
    if (!is_safe(target.host)) return std::nullopt;
    text.remove_prefix(colon + 1);
  }
  target.path = without_last_slashes(text);
  if (!is_place(target.path)) return std::nullopt;
  return target;
}

}  // namespace voortgang
