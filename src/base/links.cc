#include "base/links.h"

#include <algorithm>

namespace voortgang {
namespace {

bool may_stand_in_address(char c) {
  return static_cast<unsigned char>(c) > ' ' && c != 0x7F &&
         std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
}

void append_encoded(std::string& out, std::string_view address) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char c : address) {
    if (may_stand_in_address(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.append("%").append(1, kDigits[byte >> 4]).append(1, kDigits[byte & 15]);
  }
}

}  // namespace

std::string root_of(std::string_view path) {
  std::string root;
  for (auto depth = std::ranges::count(path, '/'); depth > 0; --depth) root += "../";
  return root;
}

std::string_view without_index(std::string_view address) {
  constexpr std::string_view kIndex = "index.html";
  if (address.ends_with(kIndex)) address.remove_suffix(kIndex.size());
  return address;
}

bool is_external(std::string_view target) {
  const std::size_t mark = target.find_first_of(":/#?");
  return mark != std::string_view::npos && target[mark] == ':';
}

void append_link(std::string& out, std::string_view root, std::string_view target) {
  if (!is_external(target) && !target.starts_with('#')) out += root;
  append_encoded(out, target);
}

std::string site_address(std::string_view written) {
  if (!written.starts_with('/')) return std::string(written);
  const std::size_t mark = std::min(written.find_first_of("#?"), written.size());
  std::string path(written.substr(1, mark - 1));
  if (path.empty() || path.ends_with('/')) path += "index.html";
  return path.append(written.substr(mark));
}

}  // namespace voortgang
