#include "syntax/image_shape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string>
#include <utility>

#include "base/text.h"
#include "syntax/xml.h"

namespace voortgang {
namespace {

// Bytes as whole numbers, with the largest part first or last; 0 behind their end.
enum class First : std::uint8_t { kLargest, kSmallest };  // of the bytes of a number

class Numbers {
 public:
  Numbers(std::string_view bytes, First first) : bytes_(bytes), first_(first) {}

  [[nodiscard]] std::uint32_t two(std::size_t at) const { return number(at, 2); }
  [[nodiscard]] std::uint32_t four(std::size_t at) const { return number(at, 4); }

 private:
  [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t count) const {
    if (at > bytes_.size() || bytes_.size() - at < count) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t from = first_ == First::kLargest ? at + i : at + count - 1 - i;
      value = (value << 8U) | static_cast<unsigned char>(bytes_[from]);
    }
    return value;
  }

  std::string_view bytes_;
  First first_;
};

std::optional<ImageShape> with_size(ImageKind kind, double width, double height) {
  constexpr double kMost = 1e6;
  if (!(width > 0 && height > 0 && width < kMost && height < kMost)) return std::nullopt;
  return ImageShape{kind, width, height};
}

// --- PNG (ISO/IEC 15948, 11.2.2): the first piece of the file is its header

// Pieces follow one another, each of a length, a name, that many bytes and a check, up to the one that says
// that it is the last.
bool is_whole_png(std::string_view bytes, const Numbers& numbers) {
  constexpr std::size_t kSignature = 8, kAround = 12;
  for (std::size_t at = kSignature; bytes.size() - at >= kAround;) {
    const std::size_t length = numbers.four(at);
    if (bytes.size() - at - kAround < length) return false;
    if (bytes.substr(at + 4, 4) == "IEND") return true;
    at += kAround + length;
  }
  return false;
}

std::optional<ImageShape> png_shape(std::string_view bytes) {
  constexpr std::string_view kSignature = "\x89PNG\r\n\x1A\n";
  constexpr std::size_t kHeader = 24;  // up to both sizes
  if (bytes.size() < kHeader || !bytes.starts_with(kSignature) ||
      bytes.substr(kSignature.size() + 4, 4) != "IHDR")
    return std::nullopt;
  const Numbers numbers(bytes, First::kLargest);
  if (!is_whole_png(bytes, numbers)) return std::nullopt;
  return with_size(ImageKind::kPng, numbers.four(16), numbers.four(20));
}

// --- JPEG (ISO/IEC 10918-1, B.1.1): segments, each with its length, up to the frame that tells the size

// Whether a camera that was held upright wrote it: Orientation 5 to 8 of Exif lies on its side.
bool lies_on_its_side(std::string_view exif) {
  constexpr std::string_view kBegin{"Exif\0\0", 6};
  constexpr std::uint32_t kOrientation = 0x0112;
  if (!exif.starts_with(kBegin)) return false;
  exif.remove_prefix(kBegin.size());
  const Numbers numbers(exif, exif.starts_with("MM") ? First::kLargest : First::kSmallest);
  const std::size_t list = numbers.four(4);
  for (std::uint32_t i = 0; i < numbers.two(list); ++i) {
    const std::size_t entry = list + 2 + std::size_t{i} * 12;
    if (entry >= exif.size()) return false;
    if (numbers.two(entry) == kOrientation) return numbers.two(entry + 8) >= 5 && numbers.two(entry + 8) <= 8;
  }
  return false;
}

bool is_frame(unsigned char marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<ImageShape> jpeg_shape(std::string_view bytes) {
  if (!bytes.starts_with("\xFF\xD8\xFF")) return std::nullopt;
  const Numbers numbers(bytes, First::kLargest);
  bool is_turned = false;
  for (std::size_t at = 2; at + 4 <= bytes.size() && bytes[at] == '\xFF';) {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    const std::size_t length = numbers.two(at + 2);
    if (marker == 0xFF) {
      ++at;  // filling
      continue;
    }
    if (length < 2) return std::nullopt;
    if (marker == 0xE1) is_turned |= lies_on_its_side(bytes.substr(at + 4, length - 2));
    if (is_frame(marker)) {
      if (!bytes.substr(at).contains("\xFF\xD9")) return std::nullopt;  // it has no end
      double height = numbers.two(at + 5);
      double width = numbers.two(at + 7);
      if (is_turned) std::swap(width, height);
      return with_size(ImageKind::kJpeg, width, height);
    }
    at += 2 + length;
  }
  return std::nullopt;
}

// --- SVG: what its first element says

// "120", "30mm"; nothing of "100%", which asks for a room that we do not know.
std::optional<double> pixels(std::string_view length) {
  constexpr std::array<std::pair<std::string_view, double>, 8> kUnits = {{{"", 1},
                                                                          {"px", 1},
                                                                          {"pt", 96.0 / 72},
                                                                          {"pc", 16},
                                                                          {"in", 96},
                                                                          {"cm", 96 / 2.54},
                                                                          {"mm", 96 / 25.4},
                                                                          {"em", 16}}};
  length = trimmed(length);
  double value = 0;
  const auto [end, fault] = std::from_chars(length.data(), length.data() + length.size(), value);
  if (fault != std::errc()) return std::nullopt;
  const std::string_view unit = length.substr(static_cast<std::size_t>(end - length.data()));
  const auto found = std::ranges::find(kUnits, unit, &std::pair<std::string_view, double>::first);
  return found == kUnits.end() ? std::nullopt : std::optional(value * found->second);
}

class SvgRoot final : public XmlEvents {
 public:
  void start(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "image") needs_others |= is_elsewhere(attributes["href"]);
    if (std::exchange(begun_, true)) return;
    if (name != "svg") return;
    std::array<double, 4> box{};
    std::size_t count = 0;
    std::string_view rest = attributes["viewBox"];
    while (count < box.size()) {
      rest.remove_prefix(std::min(rest.find_first_not_of(" ,\t\r\n"), rest.size()));
      const auto [end, fault] = std::from_chars(rest.data(), rest.data() + rest.size(), box[count]);
      if (fault != std::errc()) break;
      rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
      ++count;
    }
    const bool has_box = count == box.size() && box[2] > 0 && box[3] > 0;
    auto width = pixels(attributes["width"]);
    auto height = pixels(attributes["height"]);
    if (has_box && !width) width = height ? *height * box[2] / box[3] : box[2];
    if (has_box && !height) height = *width * box[3] / box[2];
    shape = with_size(ImageKind::kSvg, width.value_or(kWidth), height.value_or(kHeight));
  }
  void end(std::string_view /*name*/) override {}
  void text(std::string_view /*text*/) override {}

  std::optional<ImageShape> shape;
  bool needs_others = false;  // shows a picture that is not in it

 private:
  static bool is_elsewhere(std::string_view address) {
    return !address.empty() && !address.starts_with("data:") && !address.starts_with('#');
  }

  static constexpr double kWidth = 300;  // as browsers have it, where nothing is said
  static constexpr double kHeight = 150;

  bool begun_ = false;
};

// From its first element on: a document type before it is common in drawings, and no matter here.
std::optional<ImageShape> svg_shape(std::string_view bytes) {
  constexpr std::size_t kFar = 1U << 16U;
  constexpr std::string_view kBom = "\xEF\xBB\xBF";
  if (bytes.starts_with(kBom)) bytes.remove_prefix(kBom.size());
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  if (!bytes.starts_with('<')) return std::nullopt;
  const std::size_t begin = bytes.substr(0, kFar).find("<svg");
  if (begin == std::string_view::npos) return std::nullopt;
  SvgRoot root;
  XmlReader reader(root);
  if (!reader.push(bytes.substr(begin)) || !reader.finish() || root.needs_others) return std::nullopt;
  return root.shape;
}

}  // namespace

std::optional<ImageShape> image_shape(std::string_view bytes) {
  if (auto shape = png_shape(bytes)) return shape;
  if (auto shape = jpeg_shape(bytes)) return shape;
  return svg_shape(bytes);
}

}  // namespace voortgang
