#pragma once

#include <string>

#include "document/chart.h"
#include "programme/eenheid.h"

namespace voortgang {

// What a chart shows, in a sentence without a full stop: for whoever cannot see it. From the chart's own
// data, so that both say the same. Of values whose unit is empty, only the number is said.

// "Hoogste: Almere met 12, laagste: Urk met 3; 1 gemeente zonder cijfer"
[[nodiscard]] std::string describe(const BarChart& chart, const Eenheid& eenheid);
// "6 gemeenten: 4 gestegen, 1 gedaald, 1 gelijk gebleven; Dronten: van 12 naar 14"
[[nodiscard]] std::string describe(const SmallMultiples& chart, const Eenheid& eenheid);
// "2020: € 100.000, waarvan € 20.000 nog niet zeker; 2021: …"
[[nodiscard]] std::string describe(const BudgetBars& chart);
// "342 gemeenten, van 3 tot 40; de helft ligt tussen 9 en 15; Dronten 12: hoger dan 200 en lager dan 139 van
// de 341 andere"
[[nodiscard]] std::string describe(const StripChart& chart, const Eenheid& eenheid);

}  // namespace voortgang
