#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

// The remark that an import puts beside a figure, and what an officer wrote around it:
// "nageteld; som van GM0738, GM0870; CBS StatLine 81955NED, 1-1-2025; nieuwe telling".
struct ImportNote {
  std::string_view words;     // of the officer
  std::string_view erachter;  // and what stands behind the note
  std::string_view herkomst;  // the regions that the figure is of, where an area has more of them
  std::optional<Datum> datum;
};

// `bron` is whose figures they are; a remark without it is the officer's.
[[nodiscard]] ImportNote import_note_in(std::string_view remark, std::string_view bron);
// The regions only, whoever the figures are of.
[[nodiscard]] std::string_view herkomst_in(std::string_view remark);

// True of a remark that an import put there and nobody added to: it explains nothing.
[[nodiscard]] bool is_import_note(std::string_view remark);

// "som van GM0738, GM0870; " in front of a note, or "alleen GM0738; "; nothing where an area has one region.
[[nodiscard]] std::string herkomst_words(std::string_view herkomst);

}  // namespace voortgang
