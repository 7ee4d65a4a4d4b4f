#include "render/data/mdto.h"

#include <fmt/format.h>

#include <string_view>

#include "programme/lijst_woorden.h"
#include "render/html/html_text.h"

namespace voortgang {
namespace {

using woorden::kMdtoBron;

std::string element(std::string_view name, std::string_view text) {
  return fmt::format("<{0}>{1}</{0}>", name, html::escaped(text));
}

std::string identification(std::string_view name, std::string_view kenmerk, std::string_view bron) {
  return fmt::format("<{0}>{1}{2}</{0}>\n", name, element("identificatieKenmerk", kenmerk),
                     element("identificatieBron", bron));
}

std::string term(std::string_view name, const woorden::Lijstterm& of) {
  return fmt::format("<{0}>{1}{2}<begripBegrippenlijst>{3}</begripBegrippenlijst></{0}>", name,
                     element("begripLabel", of.label),
                     of.code.empty() ? std::string() : element("begripCode", of.code),
                     element("verwijzingNaam", of.lijst));
}

std::string whole(std::string_view name, const std::string& contents) {
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<MDTO xmlns=\"https://www.nationaalarchief.nl/mdto\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
      "  xsi:schemaLocation=\"https://www.nationaalarchief.nl/mdto "
      "https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd\">\n<{0}>\n{1}</{0}>\n</MDTO>\n",
      name, contents);
}

std::string maker(const MdtoDocument& document) {
  const std::string code =
      document.archiefvormer_tooi.empty()
          ? std::string()
          : identification("verwijzingIdentificatie", document.archiefvormer_tooi, "TOOI");
  return fmt::format("<archiefvormer>{}{}</archiefvormer>\n",
                     element("verwijzingNaam", document.archiefvormer), code);
}

}  // namespace

std::string mdto_informatieobject(const MdtoDocument& document) {
  std::string out = identification("identificatie", document.pad, kMdtoBron);
  out += element("naam", document.titel) + "\n";
  out += term("aggregatieniveau", woorden::kMdtoArchiefstuk) + "\n";
  out += fmt::format("<raadpleeglocatie>{}</raadpleeglocatie>\n",
                     element("raadpleeglocatieOnline", document.adres));
  out += fmt::format("<dekkingInRuimte>{}</dekkingInRuimte>\n", element("verwijzingNaam", document.gebied));
  out += element("taal", "nl") + "\n";
  out += fmt::format("<event>{}{}</event>\n", term("eventType", woorden::kMdtoPublicatie),
                     element("eventTijd", code(document.datum)));
  // The archive decides what is kept, and for how long.
  out += term("waardering", woorden::kMdtoWaardering) + "\n";
  out += fmt::format("<isOnderdeelVan>{}</isOnderdeelVan>\n",
                     element("verwijzingNaam", document.programma + ", " + document.editie));
  out +=
      fmt::format("<heeftRepresentatie>{}{}</heeftRepresentatie>\n", element("verwijzingNaam", document.pad),
                  identification("verwijzingIdentificatie", document.pad, kMdtoBron));
  out += maker(document);
  out += fmt::format("<beperkingGebruik>{}</beperkingGebruik>\n",
                     term("beperkingGebruikType", woorden::kMdtoOpenbaar));
  return whole("informatieobject", out);
}

std::string mdto_bestand(const MdtoDocument& document) {
  std::string out = identification("identificatie", document.pad, kMdtoBron);
  out += element("naam", document.pad) + "\n";
  out += element("omvang", std::to_string(document.bytes)) + "\n";
  out += term("bestandsformaat", {document.formaat, woorden::kMdtoMediaTypes}) + "\n";
  out += fmt::format("<checksum>{}{}{}</checksum>\n", term("checksumAlgoritme", woorden::kMdtoChecksum),
                     element("checksumWaarde", document.sha256),
                     element("checksumDatum", code(document.datum) + "T00:00:00Z"));
  out += fmt::format("<URLBestand>{}</URLBestand>\n", html::escaped(document.adres));
  out += fmt::format("<isRepresentatieVan>{}{}</isRepresentatieVan>\n",
                     element("verwijzingNaam", document.titel),
                     identification("verwijzingIdentificatie", document.pad, kMdtoBron));
  return whole("bestand", out);
}

}  // namespace voortgang
