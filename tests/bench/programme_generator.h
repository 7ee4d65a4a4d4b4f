#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>

namespace voortgang {

// How large a made-up programme is. Every gemeente delivers every indicator for every period, and has a text
// of about 400 words for every goal.
struct ProgrammeSize {
  std::size_t gemeenten = 6;
  std::size_t hoofddoelen = 5;
  std::size_t indicatoren = 4;  // per goal
  std::size_t perioden = 12;    // quarters
  // All indicators count people, and small numbers are left out. Of every five three are a stock and its two
  // flows, and two are a percentage's teller and noemer; or, with `delen`, each is broken down in so many.
  bool geheim = false;
  std::size_t delen = 0;

  [[nodiscard]] std::size_t rows() const { return gemeenten * hoofddoelen * indicatoren * perioden; }
};

// S is a region (1.440 rows), M is the Netherlands (820.800 rows), L is that with more indicators and a
// longer history (4.104.000 rows); V has more gemeenten than a page names one by one, and little else. G is
// as large as M and all secret (100 series for each of 342 gemeenten), U are 20 indicators in three parts.
// Nothing for another name.
[[nodiscard]] std::optional<ProgrammeSize> programme_size(std::string_view name);

// Writes a programme folder that `voortgang build` takes without an error: the same bytes on every machine. 3
// % of the figures is missing and a tenth has a note. Page frames and the stylesheet are copied from
// `project`.
void generate_programme(ProgrammeSize size, const std::filesystem::path& project,
                        const std::filesystem::path& out);

}  // namespace voortgang
