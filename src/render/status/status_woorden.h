#pragma once

#include <array>
#include <string_view>

#include "base/language.h"
#include "facts/leverstand.h"
#include "programme/zin.h"

// What `voortgang status` says, in both languages, for its text and its Markdown.
namespace voortgang {

struct StatusWords {
  std::string_view title;
  Zin<2> edition;                                           // its title, and until which period
  std::array<std::string_view, kLeverstaten> states;        // in a cell
  std::array<std::string_view, kLeverstaten> state_counts;  // behind a number
  std::string_view open, stale, errors;                     // what is asked, and heads of columns
  Zin<1> some_stale, one_error, some_errors, warnings;      // with how many there are
  std::string_view no_text;
  std::string_view area, goal;
  Zin<1> total;
  std::string_view legend_series, legend_open, legend_warnings, legend_nothing_asked;  // one line each
  std::string_view excused, general, general_note, nothing_readable;
  Zin<2> call;  // how many of how many
  std::string_view nobody, missing, text, letter;
  Zin<1> whole_file, missing_file;
  std::string_view draft, unchanged, agreement;
  std::string_view to_be_finished;
  Zin<1> same_as;    // which edition
  Zin<1> waits_for;  // whom
  std::string_view explanation;
  Zin<3> promise;                                       // its number, what, until when
  Zin<2> activity;                                      // what, until when
  Zin<1> late;                                          // of what is asked
  Zin<1> deliver_until, delivered_until, deliver_late;  // a day
  Zin<1> edition_late, next_due, next_late;             // the same
  std::string_view see_check;
};

[[nodiscard]] const StatusWords& status_words(Language language);

// Of `status --mail`.
struct MailWords {
  Zin<3> subject;  // programme, edition, whom
  std::string_view opening;
  Zin<2> ask;    // edition, whom
  Zin<1> until;  // a day
  std::string_view form;
  Zin<1> end;  // who asks
};

[[nodiscard]] const MailWords& mail_words(Language language);

// Of `status --indicatoren`.
struct QualityWords {
  std::array<std::string_view, 9> heads;
  std::string_view yes, lacks;
  Zin<1> lacks_some;  // how many
  std::string_view unexplained;
};

[[nodiscard]] const QualityWords& quality_words(Language language);

}  // namespace voortgang
