#include "facts/streefpad.h"

#include <cmath>

namespace voortgang {

double Streefpad::at(double year) const {
  const double part = (year - from) / (to - from);
  return methode == Methode::kCagr ? basiswaarde * std::pow(streefwaarde / basiswaarde, part)
                                   : basiswaarde + part * (streefwaarde - basiswaarde);
}

std::optional<Streefpad> streefpad_of(const Voortgang& v, Richting richting) {
  const bool is_judged = v.methode == Methode::kCagr || v.methode == Methode::kLineair;
  if (!is_judged || !v.basisperiode || !v.basiswaarde || !v.streefperiode || !v.streefwaarde) return {};
  const double better = *v.streefwaarde - *v.basiswaarde;
  if (richting == Richting::kNeutraal || better == 0 || (better > 0) != (richting == Richting::kHogerIsBeter))
    return {};
  Streefpad pad{v.methode, years(*v.basisperiode), years(*v.streefperiode), *v.basiswaarde, *v.streefwaarde};
  if (pad.to <= pad.from) return {};
  if (v.methode == Methode::kLineair) return pad;
  if (pad.basiswaarde == 0) pad.basiswaarde = kZeroStandsFor;
  if (pad.streefwaarde == 0) pad.streefwaarde = kZeroStandsFor;
  if ((pad.basiswaarde < 0) != (pad.streefwaarde < 0)) return {};
  return pad;
}

}  // namespace voortgang
