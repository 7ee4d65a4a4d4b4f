#include "app/messages.h"

#include <fmt/format.h>

namespace voortgang::messages {
namespace {

bool dutch(Language language) {
  return language == Language::kNl;
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

std::string all_well(Language language) {
  return dutch(language) ? "Geen problemen gevonden.\n" : "No problems found.\n";
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
