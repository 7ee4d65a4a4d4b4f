#include "facts/streefpad.h"

#include <cmath>

#include "facts/oordeelsgrenzen.h"

namespace voortgang {

double Streefpad::at(double year) const {
  const double part = (year - from) / (to - from);
  return methode == Methode::kCagr ? basiswaarde * std::pow(streefwaarde / basiswaarde, part)
                                   : basiswaarde + part * (streefwaarde - basiswaarde);
}

std::optional<Streefpad> streefpad_of(const Voortgang& v, Richting richting) {
  const bool is_judged = v.methode == Methode::kCagr || v.methode == Methode::kLineair;
  if (!is_judged || !v.basisperiode || !v.basiswaarde || !v.streefperiode || !v.streefwaarde) return {};
  Streefpad pad{v.methode, years(*v.basisperiode), years(*v.streefperiode), *v.basiswaarde, *v.streefwaarde};
  if (pad.to <= pad.from) return {};
  if (v.methode == Methode::kCagr) {
    if (pad.basiswaarde == 0) pad.basiswaarde = kZeroStandsFor;
    if (pad.streefwaarde == 0) pad.streefwaarde = kZeroStandsFor;
    if ((pad.basiswaarde < 0) != (pad.streefwaarde < 0)) return {};
  }
  // What stands for zero may lie on the other side of a very small value: then no way leads there.
  if (richting == Richting::kNeutraal || is_met(pad.basiswaarde, pad.streefwaarde, richting)) return {};
  return pad;
}

}  // namespace voortgang
