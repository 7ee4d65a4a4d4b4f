#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "programme/formats.h"
#include "syntax/template.h"

namespace voortgang {

// What a template may name; docs/sjablonen.md says what each stands for, render/frame.cc fills them.
namespace frame_names {

using enum TemplateName::Kind;

inline constexpr std::array<TemplateName, 3> kMenu = {
    {{"titel", kText, {}}, {"adres", kText, {}}, {"huidig", kTruth, {}}}};
inline constexpr std::array<TemplateName, 2> kTitelEnAdres = {{{"titel", kText, {}}, {"adres", kText, {}}}};
inline constexpr std::array<TemplateName, 3> kAnders = {
    {{"titel", kText, {}}, {"adres", kText, {}}, {"mediatype", kText, {}}}};
inline constexpr std::array<TemplateName, 2> kKenmerken = {{{"naam", kText, {}}, {"waarde", kText, {}}}};
inline constexpr std::array<TemplateName, 1> kFuncties = {{{"functie", kText, {}}}};

inline constexpr std::array<TemplateName, 1> kAdresregels = {{{"regel", kText, {}}}};

inline constexpr std::array<TemplateName, 51> kAll = {{
    {"wortel", kText, {}},
    {"titel", kText, {}},
    {"paginatitel", kMarkup, {}},
    {"omschrijving", kText, {}},
    {"eigenadres", kText, {}},
    {"anders", kList, kAnders},
    {"beeldmerk", kText, {}},
    {"soort", kText, {}},
    {"gebied", kText, {}},
    {"gebiedstitel", kText, {}},
    {"merk", kText, {}},
    {"datumcode", kText, {}},
    {"datumwoorden", kText, {}},
    {"inhoud", kMarkup, {}},
    {"voorbeeld", kTruth, {}},
    {"voorbeelduitleg", kText, {}},
    {"programma", kText, {}},
    {"programmanaam", kText, {}},
    {"regio", kText, {}},
    {"uitgever", kText, {}},
    {"uitgevertooi", kText, {}},
    {"editie", kText, {}},
    {"editiedatum", kText, {}},
    {"editiestatus", kText, {}},
    {"peilperiode", kText, {}},
    {"melding", kText, {}},
    {"menu", kList, kMenu},
    {"voetmenu", kList, kMenu},
    {"heeftkruimels", kTruth, {}},
    {"kruimels", kList, kTitelEnAdres},
    {"onderwerp", kText, {}},
    {"geadresseerde", kText, {}},
    {"datum", kText, {}},
    {"ter", kText, {}},
    {"aanhef", kText, {}},
    {"voettekst", kText, {}},
    {"groet", kText, {}},
    {"namens", kText, {}},
    {"briefhoofd", kTruth, {}},
    {"afzender", kText, {}},
    {"logo", kText, {}},
    {"logobestand", kText, {}},
    {"logobreedte", kText, {}},
    {"logohoogte", kText, {}},
    {"adresregels", kList, kAdresregels},
    {"functies", kList, kFuncties},
    {"kenmerken", kList, kKenmerken},
    {"heeftbijlagen", kTruth, {}},
    {"heeftformaten", kTruth, {}},
    {"formaten", kList, kTitelEnAdres},
    {"bijlagen", kList, kTitelEnAdres},
}};

// Frames that every programme has: papers' own kinds bring theirs, named after the kind.
inline constexpr std::string_view kPagina = "pagina";
inline constexpr std::string_view kRapport = "rapport";
// And of the kinds of paper that have none for PDF.
inline constexpr std::string_view kBrief = "brief";

// The name of a frame for a format: "html/pagina".
[[nodiscard]] inline std::string frame(const Format& format, std::string_view name) {
  return std::string(format.frames).append("/").append(name);
}

[[nodiscard]] inline std::vector<std::string> required() {
  std::vector<std::string> names = {frame(formats::kHtml, kPagina)};
  for (const Format* format : kPaperFormats) names.push_back(frame(*format, kRapport));
  return names;
}

}  // namespace frame_names
}  // namespace voortgang
