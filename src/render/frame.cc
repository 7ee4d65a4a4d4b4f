#include "render/frame.h"

#include <fmt/format.h>

#include <optional>

#include "base/links.h"
#include "programme/folders.h"
#include "programme/formats.h"
#include "programme/grafiek_woorden.h"
#include "programme/tooi.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/html/html_text.h"
#include "render/paper_image.h"
#include "render/paper_state.h"
#include "render/typst/typst_writer.h"

namespace voortgang {

Frame::Frame(const Programma& programma, const Document& document, std::string_view root,
             std::string_view contents)
    : programma_(programma), document_(document), root_(root) {
  values_.text("wortel", root);
  values_.text("titel", document.titel);
  // A page that begins with a hero has its title there.
  std::string breakable;
  const auto* first = document.blocks.empty() ? nullptr : std::get_if<Section>(&document.blocks.front().is);
  if (first == nullptr || first->kind != SectionKind::kHero) html::breakable(breakable, document.titel);
  values_.text("paginatitel", keep(std::move(breakable)));
  // Papers of several areas have one title.
  const std::string name = document.soort.empty() ? document.titel : document.titel + ", " + document.gebied;
  values_.text("omschrijving",
               keep(document.omschrijving.empty() ? woorden::kOmschrijving(name, programma.editie.titel)
                                                  : name + ": " + document.omschrijving));
  values_.text("soort", document.soort);
  values_.text("gebied", document.gebied);
  values_.text("gebiedstitel", document.gebiedstitel);
  values_.text("inhoud", contents);
  // The remark at the top is there only where something on this page is made up.
  values_.truth("voorbeeld", document.shows_voorbeelden);
  values_.text("voorbeelduitleg",
               document.shows_voorbeelden ? woorden::kVoorbeeldUitleg : std::string_view());
  add_programme();
  add_edition();
  add_menus();
  add_crumbs();
  add_addresses();
  add_letter();
}

// The whole address of this page, and of the same in other formats.
void Frame::add_addresses() {
  const std::string base = programma_.publicatie.adres + "/";
  std::string own;
  append_link(own, base, document_.path);
  own.resize(without_index(own).size());
  // What stands for all that is not there has no address of its own.
  if (document_.path == kNotFoundPage) own.clear();
  values_.text("eigenadres", keep(std::move(own)));
  values_.list("anders");
  for (const Crumb& one : document_.anders) {
    TemplateValues& item = values_.item("anders");
    item.text("titel", one.titel);
    item.text("adres", link(one.target));
    item.text("mediatype", format_of(one.target).plain_media_type());
  }
}

void Frame::add_programme() {
  const Programma& programma = programma_;
  values_.text("programma", programma.titel);
  values_.text("programmanaam", programma.naam);
  values_.text("regio", programma.regio);
  const std::string& logo = programma.sitestijl.logo;
  values_.text("beeldmerk",
               logo.empty() ? std::string_view() : link(fmt::format("{}/{}", kPublishedAssetsFolder, logo)));
  values_.text("uitgever", programma.publicatie.uitgever);
  values_.text("uitgevertooi", keep(tooi_address(programma.publicatie.uitgever_tooi)));
}

void Frame::add_edition() {
  const Editie& editie = programma_.editie;
  values_.text("editie", editie.titel);
  values_.text("editiedatum", keep(words(editie.datum)));
  values_.text("editiestatus", woorden::editie_status(editie.status));
  values_.text("peilperiode", keep(words(editie.peilperiode)));
  values_.text("melding", paper_notice(programma_, document_));
  values_.text("merk", keep(paper_mark(programma_, document_)));
  const std::optional<Datum> datum = paper_date(programma_, document_);
  values_.text("datumcode", datum ? keep(code(*datum)) : std::string_view());
  values_.text("datumwoorden", datum ? keep(words(*datum)) : std::string_view());
}

std::string_view Frame::link(std::string_view target) {
  std::string address;
  append_link(address, root_, target);
  return keep(std::move(address));
}

void Frame::add_menu_item(std::string_view list, std::string_view titel, std::string_view address) {
  TemplateValues& item = values_.item(list);
  item.text("titel", titel);
  item.text("adres", link(address));
  item.truth("huidig", document_.menu == address);
}

void Frame::add_menus() {
  for (const Crumb& item : document_.hoofdmenu) add_menu_item("menu", item.titel, item.target);
  for (const Crumb& item : document_.voetmenu) add_menu_item("voetmenu", item.titel, item.target);
  values_.list("menu");
  values_.list("voetmenu");
}

void Frame::add_links(std::string_view list, const std::vector<Crumb>& links) {
  values_.list(list);
  for (const Crumb& one : links) {
    TemplateValues& item = values_.item(list);
    item.text("titel", one.titel);
    item.text("adres", one.target.empty() ? std::string_view() : link(one.target));
  }
}

void Frame::add_crumbs() {
  values_.truth("heeftkruimels", !document_.kruimels.empty());
  add_links("kruimels", document_.kruimels);
  values_.truth("heeftformaten", !document_.formaten.empty());
  add_links("formaten", document_.formaten);
}

void Frame::add_letter() {
  static const Brief kNoLetter;
  const Brief& brief = document_.brief == nullptr ? kNoLetter : *document_.brief;
  values_.text("onderwerp", brief.onderwerp);
  values_.text("geadresseerde", document_.geadresseerde);
  values_.text("datum",
               brief.datum && !document_.datum_is_kenmerk ? keep(words(*brief.datum)) : std::string_view());
  values_.text("ter", brief.ter);
  values_.text("aanhef", brief.aanhef);
  values_.text("voettekst", document_.voettekst);
  values_.text("groet", document_.groet);
  values_.text("namens", document_.ondertekening.namens);
  values_.list("functies");
  for (const std::string& functie : document_.ondertekening.functies)
    values_.item("functies").text("functie", functie);
  add_letterhead();
  values_.list("kenmerken");
  for (const Kenmerk& kenmerk : document_.kenmerken) {
    TemplateValues& item = values_.item("kenmerken");
    item.text("naam", kenmerk.naam);
    item.text("waarde", kenmerk.waarde);
  }
  values_.truth("heeftbijlagen", !document_.bijlagen.empty());
  add_links("bijlagen", document_.bijlagen);
}

void Frame::add_logo_on_paper() {
  const auto logo = document_.briefhoofd
                        ? paper_image(programma_.assets, document_.briefhoofd->logo, kLogoRoom)
                        : std::nullopt;
  values_.text("logobestand", logo ? keep(typst_image_name(*logo->asset)) : std::string_view());
  values_.text("logobreedte", logo ? keep(fmt::format("{:.2f}mm", logo->width)) : std::string_view());
  values_.text("logohoogte", logo ? keep(fmt::format("{:.2f}mm", logo->height)) : std::string_view());
}

void Frame::add_letterhead() {
  values_.truth("briefhoofd", document_.briefhoofd.has_value());
  values_.text("afzender", document_.briefhoofd ? document_.briefhoofd->naam : std::string_view());
  values_.text("logo", document_.briefhoofd && !document_.briefhoofd->logo.empty()
                           ? link(document_.briefhoofd->logo)
                           : std::string_view());
  add_logo_on_paper();
  values_.list("adresregels");
  if (!document_.briefhoofd) return;
  for (const std::string& regel : document_.briefhoofd->regels)
    values_.item("adresregels").text("regel", regel);
}

}  // namespace voortgang
