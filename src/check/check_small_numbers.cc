#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/digits.h"
#include "base/text.h"
#include "base/written_count.h"
#include "base/written_number.h"
#include "check/check.h"
#include "check/few_people.h"
#include "check/prose.h"
#include "check/secret_amounts.h"
#include "check/small_numbers.h"
#include "check/written_fields.h"
#include "programme/alle_teksten.h"

namespace voortgang {
namespace {

// Blocks that are a text by themselves.
bool is_of_one_text(MarkdownKind kind) {
  return kind == MarkdownKind::kCodeBlock || kind == MarkdownKind::kHtmlBlock || kind == MarkdownKind::kCasus;
}

// The words of a sentence, and where each stands.
struct Sentence {
  std::vector<std::string> words;
  std::vector<Span> places;
  std::size_t first_told = 0;  // words before it stand elsewhere
  bool has_told = false;       // of people

  void add(std::string word, Span place) {
    words.push_back(std::move(word));
    places.push_back(place);
  }
  void add(const Sentence& other) {
    for (std::size_t i = 0; i < other.words.size(); ++i) add(other.words[i], other.places[i]);
  }
  void clear() { *this = {}; }
};

// Everything that is published of what editors write: texts with their headings, tables and quotes, and what
// stands in lists.
class SmallNumbersCheck {
 public:
  SmallNumbersCheck(const Dossier& dossier, const Feiten& feiten, Problems& problems)
      : dossier_(dossier),
        programma_(dossier.programma),
        numbers_(programma_, feiten),
        amounts_(dossier, feiten),
        problems_(problems) {}

  void check() {
    if (numbers_.has_any() || amounts_.has_any()) look();
    tell_unused();
  }

 private:
  void look() {
    for_each_field(dossier_, [this](const Veldtekst& field) { check_field(field); });
    for_each_text(programma_,
                  [this](const GeplaatsteTekst& of) { text(of.tekst, {of.gebied, of.hoofddoel}); });
  }

  void check_field(const Veldtekst& field) {
    // Amounts of a budget have been decided in public.
    const bool has_words = std::ranges::any_of(field.tekst, is_letter);
    if (has_words) {
      if (const auto of = amounts_.in_remark(field.tekst, field.gebied); of != kNoIndex)
        tell_amount(of, field.span);
    }
    const std::string words = field.label.empty()
                                  ? std::string(field.tekst)
                                  : std::string(field.label) + ": " + std::string(field.tekst);
    const auto found = numbers_.in_remark(words, {field.gebied, field.hoofddoel});
    if (found && !is_answered(*found, words)) tell(*found, field.span);
  }

  bool is_answered(const SmallNumbers::Found& found, std::string_view words) {
    const auto answer = numbers_.answer(found, words);
    if (answer) used_.insert(*answer);
    return answer.has_value();
  }

  // What answers nothing, would one day silence something else.
  void tell_unused() {
    for (std::size_t i = 0; i < programma_.geheimkeuzes.size(); ++i) {
      const Geheimkeuze& keuze = programma_.geheimkeuzes[i];
      if (keuze.wens == Geheimwens::kAnders && !used_.contains(i) && !is_in_a_delivery(keuze))
        problems_.add(Code::GEH115, keuze.span);
    }
  }

  // Remarks there are looked at with their series.
  [[nodiscard]] bool is_in_a_delivery(const Geheimkeuze& keuze) const {
    const std::string words = folded(keuze.tekst);
    return std::ranges::any_of(dossier_.leveringen.lijst, [&](const Levering& levering) {
      return std::ranges::any_of(levering.waarnemingen, [&](const Waarneming& w) {
        return folded(w.toelichting).find(words) != std::string::npos;
      });
    });
  }

  void tell(const SmallNumbers::Found& found, Span place) {
    problems_.add(Code::GEH102, place,
                  {{"indicator", programma_.indicatoren[found.indicator].id},
                   {"gebied", programma_.gebied_naam(found.gebied)}});
  }

  // No choice in site/geheimhouding.csv silences it: that a choice fits nothing is told to everybody.
  void tell_amount(IndicatorIndex indicator, Span place) {
    problems_.add(Code::GEH117, place, {{"indicator", programma_.indicatoren[indicator].id}});
  }

  // A sign before a number goes along with it.
  [[nodiscard]] std::string written(const ProseToken& token) const {
    const std::string word(prose_.word(token));
    const bool is_money = token.kind == ProseKind::kNumber &&
                          trimmed(prose_.text().substr(0, token.begin)).ends_with(kEuroSign);
    return is_money ? std::string(kEuroSign) + word : word;
  }

  void text(const Tekst& tekst, const Onderwerp& about) {
    Sentence sentence;
    const auto end = [&] {
      sentence_ends(sentence, about);
      sentence.clear();
    };
    for (const MarkdownNode& node : tekst.inhoud.nodes) {
      if (node.kind == MarkdownKind::kTable) columns_.clear();
      // What stands in the cells of a row belongs together: "Dakloze mensen" and "3".
      const bool is_cell = node.kind == MarkdownKind::kTableCell;
      if (node.kind == MarkdownKind::kTableRow) {
        end();
        sentence.has_told = row(tekst, node, about);
      }
      if (is_of_one_text(node.kind)) check_field({{}, node.text, node.span, about.gebied, about.hoofddoel});
      if (!is_cell && node.kind != MarkdownKind::kParagraph && node.kind != MarkdownKind::kHeading) continue;
      if (!is_cell) end();
      read(tekst, node, sentence, is_cell ? std::function<void()>() : end);
    }
    end();
  }

  // The words of a block; `stop` at the end of every sentence, if that matters.
  void read(const Tekst& tekst, const MarkdownNode& node, Sentence& sentence,
            const std::function<void()>& stop) {
    prose_.read(dossier_.bronnen.at(tekst.bestand).text, tekst.inhoud, node);
    std::uint32_t last = 0;
    for (const ProseToken& token : prose_.tokens()) {
      const std::string_view between = prose_.text().substr(last, token.begin - std::min(token.begin, last));
      if (between.find_first_of(":=") != between.npos)
        sentence.add(std::string(kColon), prose_.place(last, token.begin));
      last = token.end;
      if (token.kind == ProseKind::kStop) {
        if (stop) stop();
        continue;
      }
      if (token.kind == ProseKind::kOther)
        add_other(prose_.node(token), sentence);
      else
        add_word(written(token), prose_.place(token), sentence);
    }
  }

  static void add_word(std::string_view written, Span place, Sentence& sentence) {
    const std::string word = plainly(written);
    for (const std::string_view part : parts_of_word(word)) sentence.add(std::string(part), place);
  }

  // Code is read as well. Of a tag nothing is seen; a reference breaks off what stands before it.
  static void add_other(const MarkdownNode& node, Sentence& sentence) {
    if (node.kind == MarkdownKind::kHtmlInline) return;
    if (node.kind != MarkdownKind::kCode) return sentence.add({}, node.span);
    for (const std::string_view word : split_any(node.text, " ")) add_word(word, node.span, sentence);
  }

  // What a column is called, belongs to a number in it: "Dakloze mensen" above "3", beside "Dorp".
  // Whether one of them is told.
  bool row(const Tekst& tekst, const MarkdownNode& row, const Onderwerp& about) {
    std::vector<Sentence> cells;
    for (std::uint32_t i = row.first_child; i != 0; i = tekst.inhoud.at(i).next)
      read(tekst, tekst.inhoud.at(i), cells.emplace_back(), {});
    if (row.header) {
      columns_ = std::move(cells);
      return false;
    }
    bool has_told = false;
    for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c) {
      if (cells[c].words.size() != 1) continue;
      Sentence sentence;
      if (c > 0) sentence.add(cells.front());
      sentence.add(columns_[c]);
      sentence.add(std::string(kColon), cells[c].places.front());
      sentence.add(cells[c]);
      sentence.first_told = sentence.words.size() - 1;
      has_told = people_in(sentence, about) || has_told;
    }
    return has_told;
  }

  static Span place_in(const Sentence& sentence, const SmallNumbers::Found& found) {
    const Span first = sentence.places[std::max(found.first, sentence.first_told)];
    return Span{first.source, first.begin, std::max(first.end, sentence.places[found.last].end)};
  }

  void sentence_ends(const Sentence& sentence, const Onderwerp& about) {
    const std::vector<std::string_view> words(sentence.words.begin(), sentence.words.end());
    const auto amount = amounts_.in(words, about.gebied);
    if (amount) tell_amount(amount->indicator, place_in(sentence, *amount));
    if (!sentence.has_told) people_in(sentence, about);
  }

  // Whether they are told.
  bool people_in(const Sentence& sentence, const Onderwerp& about) {
    const std::vector<std::string_view> words(sentence.words.begin(), sentence.words.end());
    const auto few = numbers_.in(words, about);
    if (!few) return false;
    std::string written;
    for (const std::string_view word : words) {
      if (word != kColon) written.append(written.empty() ? "" : " ").append(word);
    }
    if (is_answered(*few, written)) return false;
    tell(*few, place_in(sentence, *few));
    return true;
  }

  const Dossier& dossier_;
  const Programma& programma_;
  SmallNumbers numbers_;
  SecretAmounts amounts_;
  Problems& problems_;
  Prose prose_;
  std::vector<Sentence> columns_;  // of the table that is read: what they are called
  std::set<std::size_t> used_;     // answers that fit something
};

}  // namespace

void check_small_numbers(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  SmallNumbersCheck(dossier, feiten, problems).check();
}

}  // namespace voortgang
