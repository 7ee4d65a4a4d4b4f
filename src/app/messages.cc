#include "app/messages.h"

#include <algorithm>
#include <ranges>
#include <vector>

#include "base/number_in.h"
#include "base/terminal_text.h"
#include "base/text.h"
#include "check/discretion.h"
#include "diag/system_woorden.h"
#include "programme/stuk.h"
#include "programme/waarde_woorden.h"

namespace voortgang::messages {
namespace {

// Our words for the lack of a figure are Dutch; in English there is the sign that the file holds.
std::string number_or_state(const Waarneming& w, Language language) {
  if (w.is_getal()) return number_in(language, w.waarde);
  return std::string(language == Language::kNl ? woorden::toestand(w.toestand) : woorden::teken(w.toestand));
}

// "proces 12"
std::string holder(Language language, std::string_view number) {
  return number.empty() ? say<Message::kSomebodyElse>(language) : say<Message::kProcess>(language, number);
}

// What another program said, in one sentence of ours.
std::string on_one_line(std::string_view said) {
  std::string out;
  for (const std::string_view line : split_any(said, "\r\n")) append_item(out, line);
  return terminal_text(out);
}

}  // namespace

std::string why(Language language, const Failure& failure) {
  switch (failure.kind) {
    case FailureKind::kHeld:
      return say<Message::kBusy>(language, holder(language, failure.reason));
    case FailureKind::kForeign:
      return say<Message::kForeign>(language, failure.path);
    case FailureKind::kNotRegular:
      return say<Message::kNotAFile>(language, failure.path);
    case FailureKind::kNotAFolder:
      return say<Message::kNotAFolder>(language, failure.path);
    case FailureKind::kChanged:
      return say<Message::kChanged>(language, failure.path);
    case FailureKind::kTooDeep:
      return say<Message::kTooDeep>(language, failure.path);
    case FailureKind::kMount:
      return say<Message::kMountWithin>(language, failure.path);
    case FailureKind::kBusy:
    case FailureKind::kMissing:
    case FailureKind::kNotAFile:
    case FailureKind::kPermission:
    case FailureKind::kTooLarge:
    case FailureKind::kStopped:
    case FailureKind::kPutAway:
    case FailureKind::kOther:
      break;
  }
  return failure.path + ": " + system_words(failure.reason).in(language);
}

std::string could_not_write(Language language, const Failure& failure) {
  if (failure.kind == FailureKind::kPutAway)
    return say<Message::kSitePutAway>(language, failure.path, system_words(failure.reason).in(language));
  return say<Message::kCouldNotWrite>(language, why(language, failure));
}

std::string published(Language language, std::string_view folder, const Published& done) {
  if (!done.anything()) return say<Message::kNothingChanged>(language, folder, done.unchanged);
  return say<Message::kPublished>(language, folder, done.written, done.unchanged, done.removed);
}

std::string sent(Language language, std::string_view target, const Sent& done) {
  return done.has_changed ? say<Message::kSent>(language, target, done.now.titel)
                          : say<Message::kSentAlready>(language, target, done.now.titel);
}

std::string sent_back(Language language, std::string_view target, const Sent& done) {
  return say<Message::kSentBack>(language, target, done.now.titel, done.now.datum);
}

std::string not_sent(Language language, std::string_view target, const SendRefusal& refusal) {
  const std::string detail = on_one_line(refusal.detail);
  switch (refusal.fault) {
    case SendFault::kNoProgram:
      return say<Message::kSendNoProgram>(language, detail);
    case SendFault::kUnreachable:
      return say<Message::kSendUnreachable>(language, target, detail);
    case SendFault::kForeign:
      return say<Message::kSendForeign>(language, target, detail);
    case SendFault::kInTheWay:
      return say<Message::kSendInTheWay>(language, detail);
    case SendFault::kUnsure:
      return say<Message::kSendUnsure>(language, target, detail);
    case SendFault::kNewer:
      return say<Message::kSendNewer>(language, target, detail);
    case SendFault::kMeanwhile:
      return say<Message::kSendMeanwhile>(language, target);
    case SendFault::kNothingBefore:
      return say<Message::kSendNothingBefore>(language, target);
    case SendFault::kIncomplete:
      return say<Message::kSendIncomplete>(language, target);
    case SendFault::kFailed:
      break;
  }
  return say<Message::kSendFailed>(language, target, detail);
}

std::string held_back(Language language, const Programma& programma) {
  std::string told;
  for (const Brief& brief : programma.brieven) {
    if (!brief.achtergehouden) continue;
    told += say<Message::kPaperHeldBack>(language,
                                         paper_address(programma, brief.gebied, paper_name(programma, brief)),
                                         code(*brief.niet_voor));
  }
  return told;
}

std::string changed_since_frozen(Language language, const std::string& editie,
                                 const std::vector<std::string>& addresses) {
  constexpr std::size_t kNamed = 10;
  std::string told;
  for (const std::string& address : addresses | std::views::take(kNamed))
    told += say<Message::kOtherThanFrozen>(language, address, editie);
  if (addresses.size() > kNamed) told += say<Message::kMoreThanFrozen>(language, addresses.size() - kNamed);
  if (!addresses.empty()) told += say<Message::kSinceFrozen>(language, editie);
  return told;
}

std::string not_final(Language language, EditieStatus status) {
  return status == EditieStatus::kConcept ? say<Message::kNotFinalDraft>(language)
                                          : say<Message::kNotFinalExample>(language);
}

std::string could_not_look(Language language, const Failure& failure) {
  return say<Message::kCouldNotLook>(language, failure.path, system_words(failure.reason).in(language));
}

std::string no_place(Language language, const OutRefusal& refusal) {
  switch (refusal.fault) {
    case OutFault::kProgramme:
      return say<Message::kOutProgramme>(language, refusal.path);
    case OutFault::kInput:
      return say<Message::kOutInput>(language, refusal.path);
    case OutFault::kAbove:
      return say<Message::kOutAbove>(language, refusal.path);
    case OutFault::kHome:
      return say<Message::kOutHome>(language, refusal.path);
    case OutFault::kNoFolder:
      return say<Message::kOutNoFolder>(language, refusal.path);
    case OutFault::kForeign:
      return say<Message::kOutForeign>(language, refusal.path);
    case OutFault::kMount:
      return say<Message::kOutMount>(language, refusal.path);
    case OutFault::kUnreadable:
      break;
  }
  return could_not_look(language, {FailureKind::kOther, refusal.path, refusal.reason});
}

std::string may_remove(Language language, std::string_view folder, const Removal& removal) {
  return say<Message::kMayRemove>(language, folder, removal.pages, removal.of);
}

std::string too_much_removed(Language language, std::string_view folder, const Removal& removal) {
  return say<Message::kTooMuchRemoved>(language, folder, removal.pages, removal.of);
}

std::string beside_the_site(Language language, const Published& done) {
  std::string out;
  for (const std::string& left : done.leftovers) out += say<Message::kLeftBeside>(language, left);
  return done.is_durable ? out : out + say<Message::kNotDurable>(language);
}

std::string could_not_write_file(Language language, const Failure& failure) {
  return say<Message::kCouldNotWriteFile>(language, why(language, failure));
}

std::string to_fill_in(Language language, std::string_view path, std::size_t rows, std::size_t open) {
  if (open == 0) return say<Message::kAllFilledIn>(language, path, rows);
  return say<Message::kToFillIn>(language, path, rows, open);
}

std::string imported(Language language, const Programma& programma, const ImportVerslag& report) {
  std::vector<std::string> counts;
  if (report.nieuw > 0) counts.push_back(say<Message::kImportNew>(language, report.nieuw));
  if (report.bijgewerkt > 0) counts.push_back(say<Message::kImportUpdated>(language, report.bijgewerkt));
  const auto count = [&](auto&& is_it) { return std::ranges::count_if(report.herzien, is_it); };
  const auto revised = count([](const Herziening& h) { return h.is.is_getal(); });
  const auto hidden = count([](const Herziening& h) { return h.is.toestand == Toestand::kGeheim; });
  const auto withdrawn = std::ssize(report.herzien) - revised - hidden;
  if (revised > 0) counts.push_back(say<Message::kImportRevised>(language, revised));
  if (withdrawn > 0) counts.push_back(say<Message::kImportWithdrawn>(language, withdrawn));
  if (hidden > 0) counts.push_back(say<Message::kImportHidden>(language, hidden));
  if (report.gelijk > 0) counts.push_back(say<Message::kImportSame>(language, report.gelijk));
  std::string out = report.pad + ": " + joined(counts, ", ") + "\n";
  for (const auto& [indicator, telling] : report.per_indicator) {
    const bool is_other = telling.herzien + telling.ingetrokken + telling.geheim > 0;
    if (!is_other || report.per_indicator.size() < 2) continue;  // the line above says it
    std::vector<std::string> parts;
    if (telling.herzien > 0) parts.push_back(say<Message::kImportRevised>(language, telling.herzien));
    if (telling.ingetrokken > 0)
      parts.push_back(say<Message::kImportWithdrawn>(language, telling.ingetrokken));
    if (telling.geheim > 0) parts.push_back(say<Message::kImportHidden>(language, telling.geheim));
    out += "  " + programma.indicatoren[indicator].id + ": " + joined(parts, ", ") + "\n";
  }
  for (const Herziening& h : report.herzien) {
    out += say<Message::kImportRevision>(language, programma.indicatoren[h.indicator].id, code(h.is.periode),
                                         number_or_state(h.was, language), number_or_state(h.is, language));
  }
  return out;
}

std::string no_such(Language language, Term what, std::string_view id, std::string_view near,
                    std::string_view possible) {
  const std::string word = words_of(what).in(language);
  return near.empty() ? say<Message::kNoSuchChooseFrom>(language, word, id, possible)
                      : say<Message::kNoSuchNear>(language, word, id, near);
}

std::string about_values(const Options& options, const Programma& programma) {
  if (options.show_values || !has_secrets(programma)) return {};
  return say<Message::kValuesNotTold>(options.language);
}

std::string could_not_freeze(Language language, const Failure& failure) {
  return say<Message::kCouldNotFreeze>(language, why(language, failure));
}

std::string no_such_edition(Language language, std::string_view edition, std::string_view nearest) {
  return nearest.empty() ? say<Message::kNoSuchEdition>(language, edition)
                         : say<Message::kNoSuchEditionNear>(language, edition, nearest);
}

}  // namespace voortgang::messages
