#include "syntax/image_shape.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

TEST_SUITE_BEGIN("syntax");

namespace voortgang::test {
namespace {

// "400x200 png"; empty where it is no picture.
std::string shape(std::string_view bytes) {
  const auto found = image_shape(bytes);
  if (!found) return {};
  constexpr std::string_view kKinds[] = {"png", "jpeg", "svg"};
  return std::to_string(static_cast<int>(found->width)) + "x" +
         std::to_string(static_cast<int>(found->height)) + " " +
         std::string(kKinds[static_cast<std::size_t>(found->kind)]);
}

using namespace std::string_literals;

const std::string kPng =
    "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\x90\0\0\0\xC8\x08\x02\0\0\0abcd"
    "\0\0\0\x02IDAT..abcd\0\0\0\0IENDabcd"s;
// Two bytes of filling between segments, and a table that is no frame (C4) before the frame (C2).
const std::string kJpegBegin = "\xFF\xD8"s;
const std::string kJpegFrame =
    "\xFF\xFF\xC4\0\x04\0\0\xFF\xC2\0\x0B\x08\0\xC8\x01\x90\x01\x01\x11\0...\xFF\xD9"s;

std::string exif(std::string_view order, const std::string& list) {
  const std::string body = "Exif\0\0"s + std::string(order) + list;
  return "\xFF\xE1\0"s + static_cast<char>(body.size() + 2) + body;
}

}  // namespace

TEST_CASE("the size of a picture is read from its first bytes, whatever its name") {
  CHECK(shape(kPng) == "400x200 png");
  CHECK(shape(kJpegBegin + kJpegFrame) == "400x200 jpeg");
  CHECK(shape("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"200px\"/>") == "400x200 svg");
}

TEST_CASE("a photograph that was taken upright has the size at which it is shown") {
  const std::string upright = "*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"s;
  const std::string large_first = "\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x08\0\0"s;
  const std::string flat = "\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x03\0\0"s;
  CHECK(shape(kJpegBegin + exif("II", upright) + kJpegFrame) == "200x400 jpeg");
  CHECK(shape(kJpegBegin + exif("MM", large_first) + kJpegFrame) == "200x400 jpeg");
  CHECK(shape(kJpegBegin + exif("MM", flat) + kJpegFrame) == "400x200 jpeg");
}

TEST_CASE("a drawing has the size that it says, or that of what it shows") {
  const auto svg = [](std::string_view attributes) {
    return shape("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- x -->\n<svg " +
                 std::string(attributes) + "><path d=\"M0 0\"/></svg>");
  };
  CHECK(svg("width=\"1in\" height=\"25.4mm\"") == "96x96 svg");
  CHECK(svg("viewBox=\"0 0 40 20\"") == "40x20 svg");
  CHECK(svg("viewBox=\"0,0,40,20\" width=\"80\"") == "80x40 svg");
  CHECK(svg("viewBox=\"0 0 40 20\" height=\"80\" width=\"100%\"") == "160x80 svg");
  CHECK(svg("") == "300x150 svg");
  CHECK(svg("width=\"0\" height=\"10\"").empty());
}

TEST_CASE("a drawing that shows a picture of another place is no picture that can be shown everywhere") {
  const auto svg = [](const std::string& address) {
    return shape("<svg width=\"4\" height=\"2\"><g><image xlink:href=\"" + address + "\"/></g></svg>");
  };
  CHECK(svg("kaart.png").empty());
  CHECK(svg("https://voorbeeld.nl/kaart.png").empty());
  CHECK(svg("data:image/png;base64,iVBOR") == "4x2 svg");
  CHECK(svg("#deel") == "4x2 svg");
}

TEST_CASE("what is no whole picture of a kind that is shown everywhere is none") {
  CHECK(shape("").empty());
  CHECK(shape("beeld").empty());
  CHECK(shape("GIF89a\x10\0\x10\0"s).empty());
  CHECK(shape("<html><svg width=\"1\"").empty());
  CHECK(shape("<svg width=\"1\">").empty());
  CHECK(shape("<p>geen beeld</p>").empty());
  const std::string jpeg =
      kJpegBegin + exif("II", "*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"s) + kJpegFrame;
  for (std::size_t length = 0; length < jpeg.size(); ++length) CHECK(shape(jpeg.substr(0, length)).empty());
  for (std::size_t length = 0; length < kPng.size(); ++length) CHECK(shape(kPng.substr(0, length)).empty());
  CHECK(shape(kPng + "more") == "400x200 png");
}

}  // namespace voortgang::test

TEST_SUITE_END();
