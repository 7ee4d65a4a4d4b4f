#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/zip_archive.h"
#include "render/picture/canvas.h"

namespace voortgang {

// A file in a package.
struct PackagePart {
  std::string name;
  std::string bytes;
  Packing packing = Packing::kDeflated;
  bool is_chart =
      false;  // the bytes are a chart of ours as SVG: its picture in dots is what lies in the package
};

// Draws charts in dots: each once, on one canvas.
class DrawnCharts {
 public:
  [[nodiscard]] std::string_view png_of(const std::string& svg);

 private:
  std::optional<picture::Canvas> canvas_;
  std::map<std::string, std::string, std::less<>> drawn_;  // by its SVG
};

// The files of a zip. Drawing and packing them is what takes long: until then it only knows of what.
class Package {
 public:
  void add(PackagePart part) { parts_.push_back(std::move(part)); }

  // The hash of all that it is packed from.
  [[nodiscard]] std::string key() const;
  [[nodiscard]] std::string packed(DrawnCharts& charts) const;

 private:
  std::vector<PackagePart> parts_;
};

}  // namespace voortgang
