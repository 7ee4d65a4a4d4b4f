#include "compute/ratio.h"

#include "compute/summation.h"

namespace voortgang {

const Waarneming* denominator_at(std::span<const Waarneming> series, Periode periode) {
  if (const Waarneming* exact = waarneming_at(series, periode)) return exact;
  return waarneming_at(series, {periode.jaar, Frequentie::kJaar, 1});
}

Waarneming divided(const Waarneming& above, const Waarneming& below, const Indicator& of) {
  Waarneming out{.status = less_sure(above.status, below.status), .periode = above.periode};
  if (!above.is_getal() || !below.is_getal() || below.getal == 0) {
    out.toestand = above.is_getal() ? below.toestand : above.toestand;
    if (out.is_getal()) out.toestand = Toestand::kNietVanToepassing;  // divided by nothing
    const Waarneming& lacking = above.is_getal() ? below : above;
    out.toelichting = lacking.toelichting;
    out.set_onvolledig(lacking.onvolledig());
    return out;
  }
  out.getal = above.getal / below.getal * of.schaal;
  const auto shown = decimal_from(out.getal, of.decimalen.value_or(kRatioDecimals));
  if (!shown) return out;
  out.toestand = Toestand::kGetal;
  out.waarde = *shown;
  return out;
}

}  // namespace voortgang
