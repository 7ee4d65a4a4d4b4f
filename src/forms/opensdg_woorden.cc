#include "forms/opensdg_woorden.h"

#include <fmt/format.h>

namespace voortgang::woorden {

const Tweetalig<0> kSdgLeeg = {"leeg", "empty"};
const Tweetalig<0> kSdgGeenCijfers = {"geen cijfers", "no figures"};
const Tweetalig<1> kSdgKolomOntbreekt = {"de kolom {} ontbreekt", "column {} is missing"};
const Tweetalig<1> kSdgGeenPeriode = {"Year \"{}\" is geen periode van deze reeks",
                                      "Year \"{}\" is not a period of this series"};
const Tweetalig<1> kSdgGeenGetal = {"Value \"{}\" is geen getal", "Value \"{}\" is not a number"};
const Tweetalig<1> kSdgGeenCijfer = {"Observation status \"{}\" zegt dat er geen cijfer is",
                                     "Observation status \"{}\" says that there is no figure"};
const Tweetalig<1> kSdgVermenigvuldiger = {"Unit multiplier \"{}\" is niet bekend",
                                           "Unit multiplier \"{}\" is not known"};
const Tweetalig<1> kSdgTweemaal = {"{} staat er twee keer, met een ander getal",
                                   "{} appears twice, with a different number"};

Words sdg_regel(std::uint32_t line, const Words& why) {
  return {fmt::format("regel {}: {}", line, why.nl), fmt::format("line {}: {}", line, why.en)};
}

Words sdg_bestand(std::string_view path, const Words& why) {
  return {fmt::format("{}: {}", path, why.nl), fmt::format("{}: {}", path, why.en)};
}

const std::string_view kSdgTitel = "Duurzame doelen";
const std::string_view kSdgRegio = "Land";
const std::string_view kSdgEenheid = "eenheden";
const std::string_view kSdgBron = "Open SDG";
const Zin<1> kSdgDoel = "Doel {}";
const Zin<1> kSdgIndicator = "Indicator {}";

}  // namespace voortgang::woorden
