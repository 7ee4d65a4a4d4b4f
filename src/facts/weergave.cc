#include "facts/weergave.h"

#include "base/decimal.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

void append(std::string& out, Toestand toestand, Decimal waarde, std::uint8_t decimalen) {
  if (toestand == Toestand::kGetal)
    append_dutch(out, rounded(waarde, decimalen));
  else
    out += woorden::toestand(toestand);
}

}  // namespace

void append_weergave(std::string& out, const Feit& feit, std::uint8_t decimalen) {
  append(out, feit.toestand(), feit.waarde(), decimalen);
}

std::string weergave(const Feit& feit, std::uint8_t decimalen) {
  std::string out;
  append_weergave(out, feit, decimalen);
  return out;
}

std::string weergave(const BevrorenFeit& feit, std::uint8_t decimalen) {
  std::string out;
  append(out, feit.toestand, feit.waarde, decimalen);
  return out;
}

std::string weergave(double value, std::uint8_t decimalen) {
  const auto shown = decimal_from(value, decimalen);
  return shown ? dutch(*shown) : std::string(woorden::kOnbekend);
}

}  // namespace voortgang
