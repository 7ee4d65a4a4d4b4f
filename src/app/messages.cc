#include "app/messages.h"

#include <fmt/format.h>

#include "programme/namen.h"

namespace voortgang::messages {
namespace {

bool dutch(Language language) {
  return language == Language::kNl;
}

std::string figure(const Waarneming& w) {
  return w.is_getal() ? dutch(w.waarde) : std::string(woorden::toestand(w.toestand));
}

}  // namespace

std::string nothing_written(Language language) {
  return dutch(language) ? "Er is niets geschreven: los eerst de fouten op.\n"
                         : "Nothing was written: mend the errors first.\n";
}

std::string could_not_write(Language language, std::string_view why) {
  return dutch(language)
             ? fmt::format("De site kon niet worden geschreven en is gebleven zoals hij was: {}\n", why)
             : fmt::format("The site could not be written and is as it was: {}\n", why);
}

std::string published(Language language, std::string_view folder, const Published& done) {
  if (!done.anything()) {
    return dutch(language) ? fmt::format("{}: {} bestanden, niets veranderd\n", folder, done.unchanged)
                           : fmt::format("{}: {} files, nothing changed\n", folder, done.unchanged);
  }
  return dutch(language) ? fmt::format("{}: {} bestanden geschreven, {} ongewijzigd, {} verwijderd\n", folder,
                                       done.written, done.unchanged, done.removed)
                         : fmt::format("{}: {} files written, {} unchanged, {} removed\n", folder,
                                       done.written, done.unchanged, done.removed);
}

std::string could_not_write_file(Language language, std::string_view why) {
  return dutch(language) ? fmt::format("Het bestand kon niet worden geschreven: {}\n", why)
                         : fmt::format("The file could not be written: {}\n", why);
}

std::string to_fill_in(Language language, std::string_view path, std::size_t rows, std::size_t open) {
  if (dutch(language)) {
    return open == 0 ? fmt::format("{}: {} rijen, alles is ingevuld\n", path, rows)
                     : fmt::format("{}: {} rijen, {} nog in te vullen\n", path, rows, open);
  }
  return open == 0 ? fmt::format("{}: {} rows, nothing left to fill in\n", path, rows)
                   : fmt::format("{}: {} rows, {} to fill in\n", path, rows, open);
}

std::string nothing_to_deliver(Language language, std::string_view hoofddoel, std::string_view gebied) {
  return dutch(language)
             ? fmt::format("{} heeft voor {} niets te leveren: er is niets geschreven.\n", gebied, hoofddoel)
             : fmt::format("{} has nothing to deliver for {}: nothing was written.\n", gebied, hoofddoel);
}

std::string imported(Language language, const Programma& programma, const ImportVerslag& report) {
  const bool nl = dutch(language);
  std::string out = report.pad + ":";
  const auto add = [&](std::size_t count, std::string_view word_nl, std::string_view word_en) {
    if (count > 0)
      out += fmt::format("{} {} {}", out.back() == ':' ? "" : ",", count, nl ? word_nl : word_en);
  };
  add(report.nieuw, "nieuw", "new");
  add(report.bijgewerkt, "bijgewerkt", "updated");
  add(report.herzien.size(), "herzien", "revised");
  add(report.gelijk, "gelijk gebleven", "unchanged");
  out += '\n';
  for (const Herziening& h : report.herzien) {
    out += fmt::format("  {} {}: {} {} {}\n", programma.indicatoren[h.indicator].id, code(h.is.periode),
                       figure(h.was), nl ? "wordt" : "becomes", figure(h.is));
  }
  return out;
}

std::string no_such(Language language, std::string_view what, std::string_view id, std::string_view near,
                    std::string_view possible) {
  if (dutch(language)) {
    return near.empty() ? fmt::format("Het {} \"{}\" is niet bekend. Kies uit: {}.\n", what, id, possible)
                        : fmt::format("Het {} \"{}\" is niet bekend. Bedoelt u {}?\n", what, id, near);
  }
  return near.empty() ? fmt::format("The {} \"{}\" is not known. Choose from: {}.\n", what, id, possible)
                      : fmt::format("The {} \"{}\" is not known. Did you mean {}?\n", what, id, near);
}

std::string all_well(Language language) {
  return dutch(language) ? "Geen problemen gevonden.\n" : "No problems found.\n";
}

std::string frozen(Language language, std::string_view path) {
  return dutch(language) ? fmt::format(
                               "De editie is bevroren: {}. Begint u aan een volgende? Geef haar in "
                               "site/editie.json een nieuwe "
                               "id, titel, datum en peilperiode.\n",
                               path)
                         : fmt::format(
                               "The edition is frozen: {}. For the next one write a new id, titel, datum and "
                               "peilperiode in "
                               "site/editie.json.\n",
                               path);
}

std::string frozen_already(Language language, std::string_view id) {
  return dutch(language) ? fmt::format("Editie {} was al bevroren en is niet veranderd.\n", id)
                         : fmt::format("Edition {} was frozen already and has not changed.\n", id);
}

std::string frozen_otherwise(Language language, std::string_view id) {
  return dutch(language) ? fmt::format(
                               "Editie {0} is al bevroren, met een andere inhoud. Er is niets "
                               "geschreven.\nMaakt u een nieuwe "
                               "editie? Geef haar in site/editie.json een nieuwe id. Was editie {0} nog niet "
                               "gepubliceerd? "
                               "Bevries haar dan opnieuw met --vervang.\n",
                               id)
                         : fmt::format(
                               "Edition {0} has been frozen already, with other contents. Nothing was "
                               "written.\nIf this is a new "
                               "edition, give it a new id in site/editie.json. If edition {0} has not been "
                               "published yet, "
                               "freeze it again with --vervang.\n",
                               id);
}

std::string could_not_freeze(Language language, std::string_view why) {
  return dutch(language) ? fmt::format("De editie kon niet worden bewaard: {}\n", why)
                         : fmt::format("The edition could not be kept: {}\n", why);
}

std::string no_such_edition(Language language, std::string_view edition, std::string_view nearest) {
  if (nearest.empty()) {
    return dutch(language)
               ? fmt::format("Editie {} is niet bevroren: zij staat niet in site/edities.\n", edition)
               : fmt::format("Edition {} is not frozen: it is not in site/edities.\n", edition);
  }
  return dutch(language)
             ? fmt::format("Editie {} is niet bevroren: zij staat niet in site/edities. Bedoelt u {}?\n",
                           edition, nearest)
             : fmt::format("Edition {} is not frozen: it is not in site/edities. Did you mean {}?\n", edition,
                           nearest);
}

std::string no_such_code(Language language, std::string_view code) {
  return dutch(language)
             ? fmt::format("De code {} bestaat niet. Codes staan tussen [ en ] in een melding.\n", code)
             : fmt::format("There is no code {}. Codes stand between [ and ] in a message.\n", code);
}

std::string no_programme(Language language, std::string_view folder) {
  return dutch(language)
             ? fmt::format(
                   "In de map {} staat geen programma (mappen site en indicators). Noem de map met -C.\n",
                   folder)
             : fmt::format(
                   "There is no programme in folder {} (folders site and indicators). Name it with -C.\n",
                   folder);
}

}  // namespace voortgang::messages
