#pragma once

#include "base/periode.h"
#include "programme/indeling.h"
#include "programme/tekst.h"

namespace voortgang {

// Why a figure is so, and what is done about it: site/duiding/<gebied>/<indicator>.md. Its samenvatting is
// what letters say.
struct Duiding {
  IndicatorIndex indicator = 0;
  GebiedIndex gebied = kRegio;
  Periode periode;  // of the figure that it explains
  Span periode_span;
  Tekst tekst;
};

}  // namespace voortgang
