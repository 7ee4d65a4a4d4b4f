#include "render/data/change_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "base/number_in.h"
#include "facts/feiten.h"
#include "programme/woorden.h"
#include "render/data/change_woorden.h"
#include "render/markdown/markdown_text.h"

namespace voortgang {
namespace {

class ChangeWriter {
 public:
  ChangeWriter(const Verandering& verandering, const Programma& programma, ChangeStyle style,
               Language language)
      : all_(verandering),
        programma_(programma),
        style_(style),
        language_(language),
        words_(change_words(language)) {}

  std::string write() {
    heading(1, fmt::format("{} → {}", edition(*all_.oud), edition(*all_.nieuw)));
    if (!all_.anything()) item(words_.nothing);
    if (all_.methode_veranderd) item(words_.method);
    indicators(words_.new_indicators, all_.nieuwe_indicatoren);
    indicators(words_.gone_indicators, all_.vervallen_indicatoren);
    for (const Gebiedsverandering& gebied : all_.gebieden) area(gebied);
    return std::move(out_);
  }

 private:
  using Lines = std::vector<std::string>;

  // Two editions may bear one title; the id parts them.
  static std::string edition(const BevrorenEditie& editie) { return woorden::kVan(editie.titel, editie.id); }

  // Of a terminal it is plain text; Markdown has signs that need a backslash.
  void words(std::string_view text) {
    if (style_ == ChangeStyle::kMarkdown)
      markdown::text(out_, text);
    else
      out_ += text;
  }

  void heading(int level, std::string_view text) {
    if (level > 1) out_ += '\n';
    if (style_ == ChangeStyle::kMarkdown)
      out_.append(static_cast<std::size_t>(level), '#').append(" ");
    else
      out_.append(static_cast<std::size_t>(level - 1) * 2, ' ');
    words(text);
    out_ += style_ == ChangeStyle::kMarkdown ? "\n\n" : "\n";
  }

  void item(std::string_view text) {
    out_ += style_ == ChangeStyle::kMarkdown ? "- " : "    - ";
    words(text);
    out_ += '\n';
  }

  void list(std::string_view title, const Lines& lines) {
    if (lines.empty()) return;
    heading(3, title);
    for (const std::string& line : lines) item(line);
  }

  void indicators(std::string_view title, const std::vector<const BevrorenIndicator*>& indicatoren) {
    if (indicatoren.empty()) return;
    heading(2, title);
    for (const BevrorenIndicator* i : indicatoren) item(woorden::kVan(i->naam, i->id));
  }

  void area(const Gebiedsverandering& gebied) {
    heading(2, area_name(gebied.gebied));
    Lines verdicts;
    for (const Oordeelverandering& o : gebied.hoofddoelen)
      verdicts.push_back(verdict(fmt::format("{} {}", words_.goal, goal_name(o.id)), o));
    for (const Oordeelverandering& o : gebied.indicatoren) verdicts.push_back(verdict(name(o.id), o));
    list(words_.verdicts, verdicts);
    for (const Cijfersoort soort :
         {Cijfersoort::kNieuw, Cijfersoort::kHerzien, Cijfersoort::kVervallen, Cijfersoort::kStatus})
      numbers(gebied, soort);
    Lines actions;
    for (const Actieverandering& a : gebied.acties)
      actions.push_back(fmt::format("{}: {}{}", a.actie().titel,
                                    ChangeWords::word(words_.actiesoort, a.soort),
                                    a.actie().voorbeeld ? fmt::format(" ({})", words_.example) : ""));
    list(words_.activities, actions);
  }

  std::string name(std::string_view indicator) const {
    const BevrorenIndicator* found = all_.nieuw->indicator(indicator);
    return std::string(found == nullptr ? indicator : found->naam);
  }

  std::string_view goal_name(std::string_view id) const {
    const auto found = std::ranges::find(programma_.hoofddoelen, id, &Hoofddoel::id);
    return found == programma_.hoofddoelen.end() ? id : found->naam;
  }

  std::string_view area_name(std::string_view id) const {
    for (GebiedIndex g = 0; g < programma_.gebieden(); ++g) {
      if (programma_.gebied_id(g) == id && !programma_.gebied_naam(g).empty())
        return programma_.gebied_naam(g);
    }
    return id;
  }

  std::string verdict(const std::string& what, const Oordeelverandering& o) const {
    return fmt::format("{}: {} → {} ({})", what, ChangeWords::word(words_.oordeel, o.van),
                       ChangeWords::word(words_.oordeel, o.naar),
                       ChangeWords::word(words_.beweging, o.beweging));
  }

  void numbers(const Gebiedsverandering& gebied, Cijfersoort soort) {
    Lines lines;
    for (const Cijferverandering& c : gebied.cijfers) {
      if (c.soort == soort) lines.push_back(number(c));
    }
    list(ChangeWords::word(words_.numbers, soort), lines);
  }

  std::string value(const BevrorenFeit& feit, std::uint8_t decimals, bool with_status) const {
    std::string text = feit.is_getal() ? number_in(language_, rounded(feit.waarde, decimals))
                                       : std::string(ChangeWords::word(words_.toestand, feit.toestand));
    // Where only the status changed, "definitief" is what there is to say.
    if (with_status || feit.status != Status::kDefinitief)
      text += fmt::format(" ({})", ChangeWords::word(words_.status, feit.status));
    return text;
  }

  std::string number(const Cijferverandering& c) const {
    std::string line = name(c.reeks().indicator);
    for (const auto& [column, waarde] : c.reeks().uitsplitsing)
      line += fmt::format(", {} {}", column, waarde);
    line += fmt::format(", {}: ", code(c.periode()));
    const bool with_status = c.soort == Cijfersoort::kStatus;
    const std::uint8_t decimals = shown_decimals(c);
    if (c.oud != nullptr) line += value(*c.oud, decimals, with_status) + " → ";
    line += c.nieuw == nullptr ? std::string(words_.gone) : value(*c.nieuw, decimals, with_status);
    if (const std::string note = remark(c); !note.empty()) line += fmt::format("; {}", note);
    return line;
  }

  // What editors wrote, or what we say ourselves of a sum that is not whole.
  std::string remark(const Cijferverandering& c) const {
    const Feit* feit = present_feit(c);
    if (feit == nullptr || !feit->onvolledig) return std::string(note_of(c));
    return words_.incomplete(number_in(language_, std::int64_t{feit->onvolledig.met_getal}),
                             number_in(language_, std::int64_t{feit->onvolledig.delen}));
  }

  const Verandering& all_;
  const Programma& programma_;
  ChangeStyle style_;
  Language language_;
  const ChangeWords& words_;
  std::string out_;
};

}  // namespace

std::string change_text(const Verandering& verandering, const Programma& programma, ChangeStyle style,
                        Language language) {
  return ChangeWriter(verandering, programma, style, language).write();
}

}  // namespace voortgang
