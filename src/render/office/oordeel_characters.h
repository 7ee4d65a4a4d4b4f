#pragma once

#include <string_view>

#include "programme/indicator.h"

namespace voortgang::office {

// A character for each verdict, as like its sign on the site as the fonts of word processors have one, and
// the site's colour for it on white.
[[nodiscard]] constexpr std::string_view oordeel_character(Oordeel oordeel) {
  switch (oordeel) {
    case Oordeel::kDoelBereikt:
      return "✓";
    case Oordeel::kOpKoers:
      return "→";
    case Oordeel::kVersnellingNodig:
      return "»";
    case Oordeel::kBeperkt:
      return "◊";
    case Oordeel::kVerslechtering:
      return "▲";
    case Oordeel::kNietTeBepalen:
      return "?";
    case Oordeel::kGeenOordeel:
      return "–";
  }
  return {};
}

}  // namespace voortgang::office
