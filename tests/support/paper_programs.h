#pragma once

#include <string>
#include <vector>

#include "app/run.h"
#include "base/disk_program.h"

namespace voortgang::test {

// Whether what sets papers is installed here (scripts/install papers).
[[nodiscard]] bool can_set_papers();

// Whether a test case that sets papers, or reads them too, cannot run here. Then it says so: which case that
// is, and what brings what it needs.
enum class PaperNeed { kTypst, kTypstAndReaders };
[[nodiscard]] bool is_skipped(PaperNeed need);

// A terminal that can start programs, with the packages of this repository.
[[nodiscard]] Terminal paper_terminal(Programs& programs);

// What a program of poppler or qpdf says of a PDF, such as {"pdftotext", "-layout"}; the PDF comes behind its
// words.
[[nodiscard]] std::string said_of_pdf(std::vector<std::string> words, const std::string& pdf,
                                      const std::vector<std::string>& more = {});

}  // namespace voortgang::test
