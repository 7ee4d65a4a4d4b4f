#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace voortgang {

// What is kept beside a published site: which programme's it is and which edition. By this a target is known
// as ours, and as older or newer than what we bring.
struct ReleaseNote {
  std::string programma;  // id
  std::string editie;     // id
  std::string titel;      // of the edition
  std::string datum;      // of the edition, 2022-02-10
  std::string manifest;   // SHA-256 of the site's manifest.json

  friend bool operator==(const ReleaseNote&, const ReleaseNote&) = default;
};

// On one line.
[[nodiscard]] std::string note_json(const ReleaseNote& note);
// Nothing where it is no note of ours.
[[nodiscard]] std::optional<ReleaseNote> parse_note(std::string_view json);

}  // namespace voortgang
