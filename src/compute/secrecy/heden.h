#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/verbanden.h"

namespace voortgang {

// What there is now of a figure that an edition had.
class Heden {
 public:
  Heden(const Programma& programma, const Verbanden& verbanden);

  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }
  // Nothing where that gemeente, column or value is no more.
  [[nodiscard]] std::optional<Plek> plek_of(const OudePlek& plek) const;
  [[nodiscard]] std::optional<Figuur> figuur_of(const OudePlek& plek) const;
  // Who kept it secret himself.
  [[nodiscard]] bool is_of_supplier(const OudePlek& plek) const;
  [[nodiscard]] bool may_be_secret(IndicatorIndex of, std::int64_t value) const;

 private:
  const Programma& programma_;
  const Verbanden& verbanden_;
  std::map<std::string_view, GebiedIndex> gebieden_;
};

}  // namespace voortgang
