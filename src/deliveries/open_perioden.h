#pragma once

#include <optional>
#include <span>
#include <vector>

#include "deliveries/leveringen.h"

namespace voortgang {

// Which figures an edition asks for, and which of them are open: nobody has said anything of them yet, not
// even that there are none.

// The last period of an indicator that an edition up to `peilperiode` asks for: the last one that is over by
// then, less the periods that its figures may come late. What is measured now and then is asked for the
// edition's own period.
[[nodiscard]] Periode last_asked(const Indicator& indicator, Periode peilperiode);
// The first one that is asked for after an edition up to `vorige`; nothing where there was none, or where the
// indicator is measured now and then.
[[nodiscard]] std::optional<Periode> first_asked(const Indicator& indicator, std::optional<Periode> vorige);

// "." says that there is no figure; a blank cell says nothing yet.
[[nodiscard]] bool is_blank(const Dossier& dossier, const Levering& levering, const Waarneming& w);

// The periods from `first` up to `last`, of one frequency, that a series has no row of.
[[nodiscard]] std::vector<Periode> absent_periods(std::span<const Waarneming> series, Periode first,
                                                  Periode last);

// How many figures of an indicator are open in a delivery that has it, with all its breakdowns: blank cells,
// and the periods behind its last row. What the edition up to `vorige` asked for is not asked again.
[[nodiscard]] std::size_t open_waarnemingen(const Dossier& dossier, const Levering& levering,
                                            IndicatorIndex indicator, std::optional<Periode> vorige);

}  // namespace voortgang
