#pragma once

#include <string>
#include <string_view>

#include "base/periode.h"
#include "base/source.h"
#include "programme/indeling.h"

namespace voortgang {

inline constexpr std::string_view kRectificaties = "site/rectificaties.csv";
inline constexpr std::string_view kVragen = "site/vragen.csv";

// What was wrong in an edition after it came out: a figure, or something in a paper.
struct Rectificatie {
  Datum datum;
  GebiedIndex gebied = kRegio;
  IndicatorIndex indicator = kNoIndex;  // of a figure
  Periode periode;                      // of a figure
  std::string document;                 // of a paper: its name (stuk.h)
  std::string was, is, waarom;
  bool voorbeeld = false;
  Span datum_span, periode_span, document_span, was_span, is_span, voorbeeld_span;

  [[nodiscard]] bool is_of_number() const { return indicator != kNoIndex; }
};

// What somebody asked, and what was answered.
struct Vraag {
  Datum datum;
  GebiedIndex gebied = kRegio;
  IndicatorIndex indicator = kNoIndex;  // kNoIndex: about the edition as a whole
  std::string vraag, antwoord;
  bool voorbeeld = false;
  Span voorbeeld_span;
};

}  // namespace voortgang
