#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/command_line.h"
#include "diag/words.h"
#include "forms/import_json.h"
#include "programme/programma.h"
#include "publish/out_folder.h"
#include "publish/site_publisher.h"
#include "release/sending.h"

// What the program says beside problems, in both languages: the table is app/messages.inc.
namespace voortgang {

enum class Message : std::uint16_t {
#define MESSAGE(name, nl, en) k##name,
#include "app/messages.inc"
#undef MESSAGE
};

struct MessageText {
  std::string_view nl;
  std::string_view en;
};

inline constexpr auto kMessages = std::to_array<MessageText>({
#define MESSAGE(name, nl, en) {nl, en},
#include "app/messages.inc"
#undef MESSAGE
});

// A number in a message: {1} is the number itself, {1:file|files} the word that goes with it.
struct Count {
  std::int64_t number = 0;
};

template <class T>
[[nodiscard]] decltype(auto) in_place(const T& arg) {
  if constexpr (std::integral<T>)
    return Count{static_cast<std::int64_t>(arg)};
  else
    return (arg);
}

template <Message kMessage, class... Args>
[[nodiscard]] std::string say(Language language, const Args&... args) {
  static constexpr MessageText kText = kMessages[static_cast<std::size_t>(kMessage)];
  return language == Language::kNl ? fmt::format(kText.nl, in_place(args)...)
                                   : fmt::format(kText.en, in_place(args)...);
}

namespace messages {

// What stood in the way, in words where we have them and else in the system's.
[[nodiscard]] std::string why(Language language, const Failure& failure);
// A site; a file of the programme: below.
[[nodiscard]] std::string could_not_write(Language language, const Failure& failure);
// How many files the site has, and how many of them are new, changed and gone.
[[nodiscard]] std::string published(Language language, std::string_view folder, const Published& done);
// Why a site is not published to a folder, and what to do.
[[nodiscard]] std::string no_place(Language language, const OutRefusal& refusal);
// The question whether a large part of the pages may go, and what is said where nobody can be asked.
[[nodiscard]] std::string may_remove(Language language, std::string_view folder, const Removal& removal);
[[nodiscard]] std::string too_much_removed(Language language, std::string_view folder,
                                           const Removal& removal);
// What is left beside a new site, and what the disk did not confirm; mostly nothing.
[[nodiscard]] std::string beside_the_site(Language language, const Published& done);
// Which edition a target shows now.
[[nodiscard]] std::string sent(Language language, std::string_view target, const Sent& done);
[[nodiscard]] std::string sent_back(Language language, std::string_view target, const Sent& done);
[[nodiscard]] std::string not_sent(Language language, std::string_view target, const SendRefusal& refusal);
// A line for each letter that stays out of the site on this day.
[[nodiscard]] std::string held_back(Language language, const Programma& programma);
// What the site has otherwise than its frozen edition, and what to do.
[[nodiscard]] std::string changed_since_frozen(Language language, const std::string& editie,
                                               const std::vector<std::string>& addresses);
// Of an edition that is a draft or an example.
[[nodiscard]] std::string not_final(Language language, EditieStatus status);
// A programme that could not be read from, or written in.
[[nodiscard]] std::string could_not_look(Language language, const Failure& failure);
[[nodiscard]] std::string could_not_write_file(Language language, const Failure& failure);
// A form that was written: `rows` of it, `open` of those without a figure.
[[nodiscard]] std::string to_fill_in(Language language, std::string_view path, std::size_t rows,
                                     std::size_t open);
// One delivery: how many figures are new, filled in, revised and the same, and each revision.
[[nodiscard]] std::string imported(Language language, const Programma& programma,
                                   const ImportVerslag& report);
// `what` is a goal or an area; `near` may be empty.
[[nodiscard]] std::string no_such(Language language, Term what, std::string_view id, std::string_view near,
                                  std::string_view possible);
// That messages about secret figures leave something out; empty where there are none, or where they do not.
[[nodiscard]] std::string about_values(const Options& options, const Programma& programma);
[[nodiscard]] std::string could_not_freeze(Language language, const Failure& failure);
// `nearest` may be empty.
[[nodiscard]] std::string no_such_edition(Language language, std::string_view edition,
                                          std::string_view nearest);

}  // namespace messages
}  // namespace voortgang

template <>
struct fmt::formatter<voortgang::Count> {
  constexpr const char* parse(format_parse_context& context) {
    const char* const end = std::find(context.begin(), context.end(), '}');
    const char* const bar = std::find(context.begin(), end, '|');
    if (bar != end) one_ = {context.begin(), bar}, more_ = {bar + 1, end};
    return end;
  }
  auto format(const voortgang::Count& count, format_context& context) const {
    if (more_.empty()) return fmt::format_to(context.out(), "{}", count.number);
    return fmt::format_to(context.out(), "{}", count.number == 1 ? one_ : more_);
  }

 private:
  std::string_view one_;
  std::string_view more_;
};
