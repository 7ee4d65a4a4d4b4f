#include "app/messages.h"

#include <fmt/format.h>

#include <algorithm>

#include "programme/namen.h"

namespace voortgang::messages {
namespace {

bool dutch(Language language) {
  return language == Language::kNl;
}

std::string figure(const Waarneming& w) {
  return w.is_getal() ? dutch(w.waarde) : std::string(woorden::toestand(w.toestand));
}

struct Both {
  std::string_view nl, en;
  [[nodiscard]] std::string_view in(Language language) const { return dutch(language) ? nl : en; }
};

// "pid 12"
std::string holder(Language language, std::string_view pid) {
  const std::string_view number = pid.substr(std::min(pid.size(), pid.find(' ') + 1));
  if (number.empty()) return dutch(language) ? "een ander" : "somebody else";
  return fmt::format("{} {}", dutch(language) ? "proces" : "process", number);
}

Both words(OutFault fault) {
  switch (fault) {
    case OutFault::kProgramme:
      return {"{map} is de map van het programma zelf. Kies met --out een andere map.",
              "{map} is the folder of the programme itself. Choose another one with --out."};
    case OutFault::kInput:
      return {"{map} ligt in een map waaruit het programma wordt gelezen. Kies met --out een andere map.",
              "{map} lies in a folder that the programme is read from. Choose another one with --out."};
    case OutFault::kAbove:
      return {"in {map} ligt het programma. Kies met --out een map die alleen voor de site is.",
              "the programme lies in {map}. Choose a folder with --out that is for the site alone."};
    case OutFault::kHome:
      return {"{map} is de eigen map van een gebruiker. Kies met --out een map daarin, zoals {map}/site.",
              "{map} is the home folder of a user. Choose a folder in it with --out, such as {map}/site."};
    case OutFault::kNoFolder:
      return {"{map} is geen map. Kies met --out een map.",
              "{map} is not a folder. Choose a folder with --out."};
    case OutFault::kForeign:
      return {
          "in {map} staan bestanden, en geen manifest.json van voortgang. Kies met --out een lege of nieuwe "
          "map.",
          "there are files in {map}, and no manifest.json of voortgang. Choose an empty or new folder with "
          "--out."};
    case OutFault::kMount:
      return {
          "op {map} begint een andere schijf (een mount), en daar kan een site niet in een keer worden "
          "vervangen. "
          "Kies met --out een map erin, zoals {map}/site.",
          "{map} is a mount point, where a site cannot be replaced in one step. Choose a folder in it with "
          "--out, "
          "such as {map}/site."};
    case OutFault::kUnreadable:
      break;
  }
  return {"{map}", "{map}"};
}

// What stood in the way, in words where we have them and else in the system's.
std::string why(Language language, const Failure& failure) {
  switch (failure.kind) {
    case FailureKind::kBusy:
      if (!failure.reason.starts_with("pid ") && !failure.reason.empty()) break;
      return fmt::format(
          fmt::runtime(Both{"{} is nog met deze map bezig; probeer het opnieuw als dat klaar is",
                            "{} is still at work on this folder; try again when it has ended"}
                           .in(language)),
          holder(language, failure.reason));
    case FailureKind::kForeign:
      return fmt::format(
          fmt::runtime(
              Both{"{} is niet door voortgang gemaakt en staat in de weg; haal het weg of geef het een "
                   "andere naam",
                   "{} was not made by voortgang and is in the way; remove or rename it"}
                  .in(language)),
          failure.path);
    case FailureKind::kNotAFile:
      if (failure.reason != "not a regular file") break;
      return fmt::format(fmt::runtime(Both{"{} is geen gewoon bestand; kies een andere naam",
                                           "{} is not a regular file; choose another name"}
                                          .in(language)),
                         failure.path);
    case FailureKind::kChanged:
      return fmt::format(
          fmt::runtime(
              Both{"{} veranderde onderweg; kijk of nog iets anders daar schrijft en probeer het opnieuw",
                   "{} changed meanwhile; see whether something else writes there and try again"}
                  .in(language)),
          failure.path);
    case FailureKind::kMissing:
    case FailureKind::kPermission:
    case FailureKind::kTooLarge:
    case FailureKind::kStopped:
    case FailureKind::kOther:
      break;
  }
  return failure.what();
}

}  // namespace

std::string nothing_written(Language language) {
  return dutch(language) ? "Er is niets geschreven: los eerst de fouten op.\n"
                         : "Nothing was written: mend the errors first.\n";
}

std::string could_not_write(Language language, const Failure& failure) {
  return dutch(language)
             ? fmt::format("De site kon niet worden geschreven en is gebleven zoals hij was: {}\n",
                           why(language, failure))
             : fmt::format("The site could not be written and is as it was: {}\n", why(language, failure));
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

std::string could_not_look(Language language, const Failure& failure) {
  return dutch(language)
             ? fmt::format("Er is niets geschreven: {} is niet te lezen ({}).\n", failure.path,
                           failure.reason)
             : fmt::format("Nothing was written: {} cannot be read ({}).\n", failure.path, failure.reason);
}

std::string no_place(Language language, const OutRefusal& refusal) {
  if (refusal.fault == OutFault::kUnreadable)
    return could_not_look(language, {FailureKind::kOther, refusal.path, refusal.reason});
  const std::string reason =
      fmt::format(fmt::runtime(words(refusal.fault).in(language)), fmt::arg("map", refusal.path));
  return dutch(language) ? "Er is niets geschreven: " + reason + "\n"
                         : "Nothing was written: " + reason + "\n";
}

std::string may_remove(Language language, std::string_view folder, const Removal& removal) {
  return dutch(language) ? fmt::format("In {} verdwijnen {} van de {} pagina's. Doorgaan? (j/n) ", folder,
                                       removal.pages, removal.of)
                         : fmt::format("{} of the {} pages in {} will go. Go on? (y/n) ", removal.pages,
                                       removal.of, folder);
}

std::string too_much_removed(Language language, std::string_view folder, const Removal& removal) {
  return dutch(language)
             ? fmt::format(
                   "Er is niets geschreven: in {} zouden {} van de {} pagina's verdwijnen. Kijk of er iets "
                   "ontbreekt in het programma. Is het de bedoeling? Bouw dan met --verwijder.\n",
                   folder, removal.pages, removal.of)
             : fmt::format(
                   "Nothing was written: {} of the {} pages in {} would go. See whether something is missing "
                   "in the programme. If that is meant, build with --verwijder.\n",
                   removal.pages, removal.of, folder);
}

std::string beside_the_site(Language language, const Published& done) {
  std::string out;
  for (const std::string& left : done.leftovers) {
    out += dutch(language)
               ? fmt::format("{}: deze map is blijven staan; kijk wat erin zit en haal haar weg.\n", left)
               : fmt::format("{}: this folder was left; see what is in it and remove it.\n", left);
  }
  if (done.is_durable) return out;
  return out +
         (dutch(language)
              ? "De nieuwe site staat er, maar de schijf bevestigt niet dat hij na stroomuitval blijft.\n"
              : "The new site stands, but the disk does not confirm that it will outlast a power cut.\n");
}

std::string put_back(Language language, std::string_view folder) {
  return dutch(language)
             ? fmt::format("{}: een build was afgebroken; de vorige site is teruggezet.\n", folder)
             : fmt::format("{}: a build had been cut off; the site of before was put back.\n", folder);
}

std::string could_not_write_file(Language language, const Failure& failure) {
  return dutch(language) ? fmt::format("Het bestand kon niet worden geschreven: {}\n", why(language, failure))
                         : fmt::format("The file could not be written: {}\n", why(language, failure));
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

std::string could_not_freeze(Language language, const Failure& failure) {
  return dutch(language) ? fmt::format("De editie kon niet worden bewaard: {}\n", why(language, failure))
                         : fmt::format("The edition could not be kept: {}\n", why(language, failure));
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
