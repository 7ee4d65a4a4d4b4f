#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voortgang {

// A line of a list of files as `sha256sum` writes and checks it.
struct ListedHash {
  std::string_view hash;
  std::string_view path;
};

// What is no such line is left out: who keeps a list finds only its own files in it.
[[nodiscard]] std::vector<ListedHash> hash_list(std::string_view list);
void append_listed_hash(std::string& list, std::string_view hash, std::string_view path);

}  // namespace voortgang
