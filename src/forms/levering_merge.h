#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "deliveries/leveringen.h"
#include "forms/levering_rij.h"

namespace voortgang {

// A row that a delivery does not have yet, or has otherwise.
struct LeveringWijziging {
  LeveringRij row;
  std::optional<Waarneming> was;

  // A number that was there and is another now: a revision, which readers hear about.
  [[nodiscard]] bool is_revision() const {
    return was && was->is_getal() &&
           (!row.waarneming.is_getal() || was->waarde.value() != row.waarneming.waarde.value());
  }
  // A number where somebody had said why there is none: withheld, or not applicable.
  [[nodiscard]] bool is_disclosure() const {
    return was && row.waarneming.is_getal() && !was->is_getal() && was->toestand != Toestand::kOntbreekt &&
           was->toestand != Toestand::kNogNietBekend;
  }
};

struct LeveringMerge {
  std::vector<LeveringWijziging> changes;  // by indicator and period
  std::size_t same = 0;
};

// What new rows change in a delivery (nullptr: there is none yet). A revised figure gets the
// status herzien; a figure that is the same, also in what is provisional about it, is left alone.
[[nodiscard]] LeveringMerge merge_rows(const Levering* levering, std::span<const LeveringRij> rows);

// The figure that a delivery has of the row's indicator, breakdown and period; nullptr where it has none.
[[nodiscard]] const Waarneming* find_waarneming(const Levering* levering, const LeveringRij& row);

// Which of the columns that say something about a figure a file has.
struct LeveringKolommen {
  bool has_status = false, has_note = false;
};
[[nodiscard]] LeveringKolommen columns_in(std::string_view csv);

// The same for rows of whoever delivers, with breakdowns, status and note. Open ones change nothing; what
// their file has no column for, or leaves blank, stays as it was; and a figure that is another now, about
// which they say nothing, is herzien.
[[nodiscard]] LeveringMerge merge_delivered(const Levering* levering, std::span<const LeveringRij> rows,
                                            LeveringKolommen columns);

// The delivery's rows with the changes in them, for writing it as a whole.
[[nodiscard]] std::vector<LeveringRij> merged_rows(const Dossier& dossier, const Levering* levering,
                                                   const LeveringMerge& merge);

}  // namespace voortgang
