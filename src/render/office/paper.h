#pragma once

#include <optional>
#include <string>

#include "document/document.h"
#include "programme/programma.h"
#include "render/office/office_out.h"

namespace voortgang::office {

// What stands around the text of a paper: above and below it on each page, and in its file's properties.
struct Paper {
  std::string title;
  std::string letterhead;       // whose paper it is, on its first page
  std::optional<Picture> logo;  // beside it
  std::string address;          // of the sender, in small letters below it; may be empty
  std::string running;          // on all later pages
  std::string foot;             // kind, area and date
  std::string mark;             // "VOORBEELD" or "CONCEPT"; empty where it is final
  std::string publisher;
  std::string moment;  // its date as XML has it: 2022-02-10T00:00:00; empty: it has none
};

[[nodiscard]] Paper paper_of(const Programma& programma, const Document& document);

// All of the paper in its order: what it is, its fields, what it says, annexes and closing.
void write_paper(OfficeOut& out, const Programma& programma, const Document& document);

}  // namespace voortgang::office
