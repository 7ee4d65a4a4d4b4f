#include "diag/report_woorden.h"

namespace voortgang {
namespace {

constexpr ReportWords kDutch = {.severity = {"fout", "waarschuwing", "advies"},
                                .severities = {"fouten", "waarschuwingen", "adviezen"},
                                .help = "hulp: ",
                                .see_also = "zie ook",
                                .sheet = "blad ",
                                .cell = ", cel ",
                                .row = "in Excel is dit rij ",
                                .of_the_same = " keer hetzelfde in dit bestand"};

constexpr ReportWords kEnglish = {.severity = {"error", "warning", "suggestion"},
                                  .severities = {"errors", "warnings", "suggestions"},
                                  .help = "help: ",
                                  .see_also = "see also",
                                  .sheet = "sheet ",
                                  .cell = ", cell ",
                                  .row = "in Excel this is row ",
                                  .of_the_same = " of the same in this file"};

}  // namespace

const ReportWords& report_words(Language language) {
  return language == Language::kNl ? kDutch : kEnglish;
}

}  // namespace voortgang
