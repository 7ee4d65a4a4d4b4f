#include <cstdint>
#include <string_view>

#include "base/text.h"
#include "check/check.h"
#include "check/secrets.h"
#include "check/written_fields.h"

namespace voortgang {
// Letters that were saved in one encoding and read in another. Once of a file: the first stands for all.
// Remarks beside figures are told at the figure, and of a frozen edition nothing changes.
void check_codering(const Dossier& dossier, Problems& problems) {
  for (std::size_t i = 0; i < dossier.bronnen.size(); ++i) {
    const SourceId id{static_cast<std::uint32_t>(i)};
    const Source& source = dossier.bronnen.at(id);
    if (!is_of_editors(source)) continue;
    const std::string_view broken = misread_letters(source.text);
    if (broken.empty()) continue;
    const auto begin = static_cast<std::size_t>(broken.data() - source.text.data());
    const auto end = begin + broken.size();
    problems.add(Code::CSV233, {id, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                 {{"tekens", broken}});
  }
}

}  // namespace voortgang
