#pragma once

#include <string_view>

#include "programme/zin.h"

// Texts for readers about what is not shown (see woorden.h).
namespace voortgang::woorden {

extern const std::string_view kWeggelaten;
extern const Zin<1> kKleinerDan;    // the largest number of people that is left out
extern const std::string_view kOf;  // between numbers
extern const std::string_view kNulStaatEr;
extern const std::string_view kNulBlijftWeg;
extern const std::string_view kOokGroter;
extern const Zin<1> kBedragWeg;       // the percent that may be told of the largest
extern const Zin<1> kSteekproefWeg;   // the fewest answers
extern const Zin<1> kAfgerondOp;      // the base
extern const Zin<1> kAfgerondZin;     // the base
extern const Zin<2> kAfgerondUitleg;  // the base, and one less
extern const Zin<1> kAfgerondeAantallen;
extern const std::string_view kAfgerond;
extern const std::string_view kAfronding;
extern const Zin<1> kZoveelWeg;
extern const std::string_view kEenWeg;

}  // namespace voortgang::woorden
