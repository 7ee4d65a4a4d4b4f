#pragma once

#include <string_view>

#include "programme/indicator.h"

namespace voortgang {

// The sign of a verdict, as the inside of an SVG of 16 by 16: a shape of its own for each, so that it can be
// told apart without colour. "vlak" is filled with the verdict's colour, "teken" is drawn on it.
[[nodiscard]] constexpr std::string_view oordeel_sign(Oordeel oordeel) {
  switch (oordeel) {
    case Oordeel::kDoelBereikt:
      return R"(<circle class="vlak" cx="8" cy="8" r="8"/><path class="teken" d="M4 8.5l3 3 5-6.5"/>)";
    case Oordeel::kOpKoers:
      return R"(<circle class="vlak" cx="8" cy="8" r="8"/><path class="teken" d="M3.5 8h8M8.5 4.5L12 8l-3.5 3.5"/>)";
    case Oordeel::kVersnellingNodig:
      return R"(<rect class="vlak" width="16" height="16" rx="2"/><path class="teken" d="M3.5 4L7.5 8l-4 4M8.5 4l4 4-4 4"/>)";
    case Oordeel::kBeperkt:
      return R"(<path class="vlak" d="M8 0l8 8-8 8-8-8z"/><path class="teken" d="M6.5 4.5L10 8l-3.5 3.5"/>)";
    case Oordeel::kVerslechtering:
      return R"(<path class="vlak" d="M8 .5l8 15H0z"/><path class="teken" d="M8 6v4.5M8 12.4v1.2"/>)";
    case Oordeel::kNietTeBepalen:
      return R"(<circle class="rand" cx="8" cy="8" r="7.2"/><path class="streep" d="M5.8 6.2a2.2 2.2 0 1 1 3.1 2c-.6.3-.9.7-.9 1.4M8 11.6v1"/>)";
    case Oordeel::kGeenOordeel:
      return R"(<path class="streep" d="M3 8h10"/>)";
  }
  return {};
}

}  // namespace voortgang
