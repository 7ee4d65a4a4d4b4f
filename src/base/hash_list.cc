#include "base/hash_list.h"

#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::size_t kHash = 64;  // of SHA-256, in hexadecimal digits
constexpr std::string_view kBetween = "  ";

}  // namespace

std::vector<ListedHash> hash_list(std::string_view list) {
  std::vector<ListedHash> all;
  for (const std::string_view line : split(list, '\n')) {
    const std::size_t begin = kHash + kBetween.size();
    if (line.size() > begin && line.substr(kHash, kBetween.size()) == kBetween)
      all.push_back({line.substr(0, kHash), line.substr(begin)});
  }
  return all;
}

void append_listed_hash(std::string& list, std::string_view hash, std::string_view path) {
  list.append(hash).append(kBetween).append(path) += '\n';
}

}  // namespace voortgang
