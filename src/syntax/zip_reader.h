#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace voortgang {

enum class ZipFault : std::uint8_t {
  kNoArchive,
  kTooManyEntries,
  kMissing,
  kDamaged,
  kTooLarge,  // what comes out is more than an archive may hold
};

// A zip archive in memory, such as a workbook is. Nothing of it is written anywhere, so that names of entries
// lead nowhere. libzip is known here, and where archives are written (base/zip_archive).
class ZipReader {
 public:
  static constexpr std::int64_t kMostEntries = 10'000;
  static constexpr std::uint64_t kMostExpanded = std::uint64_t{256} << 20U;  // of all that is read from one

  // Of bytes that stay where they are.
  [[nodiscard]] static std::expected<ZipReader, ZipFault> open(std::string_view bytes);

  [[nodiscard]] bool has(const std::string& name) const;

  // Gives an entry piece by piece; `take` says whether to go on.
  [[nodiscard]] std::expected<void, ZipFault> read(const std::string& name,
                                                   const std::function<bool(std::string_view)>& take);

 private:
  struct Closer {
    void operator()(zip* archive) const;
  };
  explicit ZipReader(zip* archive) : archive_(archive) {}

  std::unique_ptr<zip, Closer> archive_;
  std::uint64_t left_ = kMostExpanded;
};

}  // namespace voortgang
