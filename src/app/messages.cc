#include "app/messages.h"

#include <vector>

#include "base/text.h"
#include "programme/namen.h"

namespace voortgang::messages {
namespace {

// Our words for the lack of a figure are Dutch; in English there is the sign that the file holds.
std::string figure(const Waarneming& w, Language language) {
  if (w.is_getal()) return dutch(w.waarde);
  return std::string(language == Language::kNl ? woorden::toestand(w.toestand) : woorden::teken(w.toestand));
}

}  // namespace

std::string nothing_written(Language language) {
  return say<Message::kNothingWritten>(language);
}

std::string could_not_write(Language language, std::string_view why) {
  return say<Message::kCouldNotWrite>(language, why);
}

std::string published(Language language, std::string_view folder, const Published& done) {
  if (!done.anything()) return say<Message::kNothingChanged>(language, folder, done.unchanged);
  return say<Message::kPublished>(language, folder, done.written, done.unchanged, done.removed);
}

std::string could_not_write_file(Language language, std::string_view why) {
  return say<Message::kCouldNotWriteFile>(language, why);
}

std::string to_fill_in(Language language, std::string_view path, std::size_t rows, std::size_t open) {
  if (open == 0) return say<Message::kAllFilledIn>(language, path, rows);
  return say<Message::kToFillIn>(language, path, rows, open);
}

std::string nothing_to_deliver(Language language, std::string_view hoofddoel, std::string_view gebied) {
  return say<Message::kNothingToDeliver>(language, gebied, hoofddoel);
}

std::string imported(Language language, const Project& project, const ImportVerslag& report) {
  std::vector<std::string> counts;
  if (report.nieuw > 0) counts.push_back(say<Message::kImportNew>(language, report.nieuw));
  if (report.bijgewerkt > 0) counts.push_back(say<Message::kImportUpdated>(language, report.bijgewerkt));
  if (!report.herzien.empty())
    counts.push_back(say<Message::kImportRevised>(language, report.herzien.size()));
  if (report.gelijk > 0) counts.push_back(say<Message::kImportSame>(language, report.gelijk));
  std::string out = report.pad + ": " + joined(counts, ", ") + "\n";
  for (const Herziening& h : report.herzien) {
    out += say<Message::kImportRevision>(language, project.indicatoren[h.indicator].id, code(h.is.periode),
                                         figure(h.was, language), figure(h.is, language));
  }
  return out;
}

std::string no_such(Language language, Term what, std::string_view id, std::string_view near,
                    std::string_view possible) {
  const std::string word = words_of(what).in(language);
  return near.empty() ? say<Message::kNoSuchChooseFrom>(language, word, id, possible)
                      : say<Message::kNoSuchNear>(language, word, id, near);
}

std::string all_well(Language language) {
  return say<Message::kAllWell>(language);
}

std::string frozen(Language language, std::string_view path) {
  return say<Message::kFrozen>(language, path);
}

std::string frozen_already(Language language, std::string_view id) {
  return say<Message::kFrozenAlready>(language, id);
}

std::string frozen_otherwise(Language language, std::string_view id) {
  return say<Message::kFrozenOtherwise>(language, id);
}

std::string could_not_freeze(Language language, std::string_view why) {
  return say<Message::kCouldNotFreeze>(language, why);
}

std::string no_such_edition(Language language, std::string_view edition, std::string_view nearest) {
  return nearest.empty() ? say<Message::kNoSuchEdition>(language, edition)
                         : say<Message::kNoSuchEditionNear>(language, edition, nearest);
}

std::string no_such_code(Language language, std::string_view code) {
  return say<Message::kNoSuchCode>(language, code);
}

std::string no_programme(Language language, std::string_view folder) {
  return say<Message::kNoProgramme>(language, folder);
}

}  // namespace voortgang::messages
