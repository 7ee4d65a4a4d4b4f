#include "base/zip_archive.h"

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace voortgang {
namespace {

// The first day that a zip can hold, at noon: no time zone has a gap there.
constexpr zip_uint16_t kDate = (0 << 9) | (1 << 5) | 1;
constexpr zip_uint16_t kTime = 12 << 11;

// In memory only lack of memory can go wrong, and a mistake of ours.
void check(bool fine, const char* what) {
  if (!fine) throw std::runtime_error(what);
}

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

void add(zip_t* archive, const ZipEntry& entry) {
  zip_source_t* source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
  check(source != nullptr, "zip_source_buffer");
  const zip_int64_t added = zip_file_add(archive, std::string(entry.name).c_str(), source, ZIP_FL_ENC_UTF_8);
  if (added < 0) zip_source_free(source);
  check(added >= 0, "zip_file_add");
  const auto index = static_cast<zip_uint64_t>(added);
  const zip_int32_t method = entry.packing == Packing::kStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
  check(zip_set_file_compression(archive, index, method, 0) == 0, "zip_set_file_compression");
  check(zip_file_set_dostime(archive, index, kTime, kDate, 0) == 0, "zip_file_set_dostime");
}

std::string bytes_of(zip_source_t* source) {
  check(zip_source_open(source) == 0, "zip_source_open");
  zip_stat_t state;
  check(zip_source_stat(source, &state) == 0, "zip_source_stat");
  std::string bytes(static_cast<std::size_t>(state.size), '\0');
  const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
  check(read == static_cast<zip_int64_t>(bytes.size()), "zip_source_read");
  zip_source_close(source);
  return bytes;
}

}  // namespace

std::string zip_archive(std::span<const ZipEntry> entries) {
  zip_error_t error;
  zip_error_init(&error);
  const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
  check(target != nullptr, "zip_source_buffer_create");
  Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
  check(archive != nullptr, "zip_open_from_source");
  zip_source_keep(target.get());  // closing the archive lets go of it
  for (const ZipEntry& entry : entries) add(archive.get(), entry);
  check(zip_close(archive.get()) == 0, "zip_close");
  static_cast<void>(archive.release());
  return bytes_of(target.get());
}

}  // namespace voortgang
