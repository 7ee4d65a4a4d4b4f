#include "syntax/zip_reader.h"

#include <zip.h>

#include <array>

namespace voortgang {
namespace {

struct FileCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void ZipReader::Closer::operator()(zip* archive) const {
  zip_discard(archive);
}

std::expected<ZipReader, ZipFault> ZipReader::open(std::string_view bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (source == nullptr) return std::unexpected(ZipFault::kNoArchive);
  zip_t* opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  if (opened == nullptr) {
    zip_source_free(source);
    return std::unexpected(ZipFault::kNoArchive);
  }
  ZipReader archive(opened);
  if (zip_get_num_entries(opened, 0) > kMostEntries) return std::unexpected(ZipFault::kTooManyEntries);
  return archive;
}

bool ZipReader::has(const std::string& name) const {
  return zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::expected<void, ZipFault> ZipReader::read(const std::string& name,
                                              const std::function<bool(std::string_view)>& take) {
  const auto place = zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE);
  if (place < 0) return std::unexpected(ZipFault::kMissing);
  const std::unique_ptr<zip_file_t, FileCloser> file(
      zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(place), 0));
  if (file == nullptr) return std::unexpected(ZipFault::kDamaged);  // or behind a password
  // What an entry says of its own length is not to be trusted: what comes out is counted.
  std::array<char, 32'768> piece{};
  for (;;) {
    const zip_int64_t length = zip_fread(file.get(), piece.data(), piece.size());
    if (length == 0) return {};
    if (length < 0) return std::unexpected(ZipFault::kDamaged);
    const auto taken = static_cast<std::uint64_t>(length);
    if (taken > left_) return std::unexpected(ZipFault::kTooLarge);
    left_ -= taken;
    if (!take({piece.data(), static_cast<std::size_t>(length)})) return {};
  }
}

}  // namespace voortgang
