#pragma once

#include <cstdint>
#include <string_view>

#include "diag/words.h"
#include "programme/zin.h"

// What is said of a data repository of Open SDG, and what a programme made of it is called where nobody says.
namespace voortgang::woorden {

// A sentence with gaps, in both languages.
template <int kGaps>
struct Tweetalig {
  Zin<kGaps> nl;
  Zin<kGaps> en;

  template <typename... Args>
  [[nodiscard]] Words operator()(const Args&... args) const {
    return {nl(args...), en(args...)};
  }
};

// Why something could not be taken.
extern const Tweetalig<0> kSdgLeeg;
extern const Tweetalig<0> kSdgGeenCijfers;
extern const Tweetalig<1> kSdgKolomOntbreekt;
extern const Tweetalig<1> kSdgGeenPeriode;
extern const Tweetalig<1> kSdgGeenGetal;
extern const Tweetalig<1> kSdgGeenCijfer;
extern const Tweetalig<1> kSdgVermenigvuldiger;
extern const Tweetalig<1> kSdgTweemaal;
// And where: a line, then a file.
[[nodiscard]] Words sdg_regel(std::uint32_t line, const Words& why);
[[nodiscard]] Words sdg_bestand(std::string_view path, const Words& why);

extern const std::string_view kSdgTitel;
extern const std::string_view kSdgRegio;
extern const std::string_view kSdgEenheid;
extern const std::string_view kSdgBron;
extern const Zin<1> kSdgDoel;
extern const Zin<1> kSdgIndicator;

}  // namespace voortgang::woorden
