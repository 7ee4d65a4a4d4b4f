#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "check/check.h"
#include "check/delivered.h"
#include "check/prose.h"
#include "check/secret_amounts.h"
#include "check/small_numbers.h"

namespace voortgang {
namespace {

// The words of a sentence, and where each stands.
struct Sentence {
  std::vector<std::string> words;
  std::vector<Span> places;

  void clear() {
    words.clear();
    places.clear();
  }
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
    for (const Hoofdstuk& h : programma_.hoofdstukken) text(h.tekst, kRegio, std::nullopt);
    for (const Pagina& p : programma_.paginas) text(p.tekst, kRegio, std::nullopt);
    for (const HoofddoelTekst& t : programma_.teksten) text(t.tekst, t.gebied, t.hoofddoel);
    for (const Duiding& d : programma_.duidingen) text(d.tekst, d.gebied, goal_of(d.indicator));
    for (const Brief& b : programma_.brieven) letter(b);
    for (const Begroting& b : programma_.begrotingen) plan(b);
    for (const Actie& a : programma_.acties) activity(a);
    for (const Toezegging& t : programma_.toezeggingen)
      check_fields({t.tekst, t.aan}, t.gebied, t.hoofddoel, [&] { return t.nummer_span; });
    for (const Vraag& v : programma_.vragen)
      check_fields({v.vraag, v.antwoord}, v.gebied, goal_of(v.indicator), [&] { return place_of(v); });
    for (const Rectificatie& r : programma_.rectificaties)
      check_fields({r.was, r.is, r.waarom}, r.gebied, goal_of(r.indicator), [&] { return r.datum_span; });
    for (const Indicator& i : programma_.indicatoren) {
      for (const HandmatigOordeel& o : i.oordelen)
        check_fields({o.reden}, o.gebied.value_or(kRegio), i.hoofddoel, [&] { return i.span; });
    }
    tell_unused();
  }

 private:
  [[nodiscard]] std::optional<HoofddoelIndex> goal_of(IndicatorIndex i) const {
    return i == kNoIndex ? std::nullopt : std::optional(programma_.indicatoren[i].hoofddoel);
  }

  static auto top_of(const Tekst& tekst) {
    return [&tekst] { return Span{tekst.bron, 0, 0}; };
  }

  void letter(const Brief& brief) {
    text(brief.tekst, brief.gebied, std::nullopt);
    check_fields({brief.onderwerp, brief.gevraagd}, brief.gebied, std::nullopt, top_of(brief.tekst));
    for (const Besluit& besluit : brief.besluiten)
      check_fields({besluit.tekst}, brief.gebied, std::nullopt, [&] { return besluit.span; });
  }

  void plan(const Begroting& begroting) {
    if (begroting.tekst) text(*begroting.tekst, begroting.gebied, std::nullopt);
    for (const Begrotingsproject& project : begroting.projecten) {
      for (const Begrotingscel& cel : project.cellen)
        check_fields({project.naam, project.voetnoot, cel.tekst}, begroting.gebied, std::nullopt,
                     [&] { return line_place(dossier_, begroting.bron, cel.regel); });
    }
  }

  void activity(const Actie& actie) {
    check_fields({actie.titel, actie.toelichting, actie.risico, actie.maatregel}, actie.gebied,
                 actie.hoofddoel, [&] { return line_place(dossier_, actie.bron, actie.regel); });
  }

  // Its row, where it stands there as it is read.
  [[nodiscard]] Span place_of(const Vraag& vraag) const {
    const SourceId source = vraag.voorbeeld_span.source;
    const std::string_view text = dossier_.bronnen.at(source).text;
    const std::size_t at = text.find(vraag.vraag.empty() ? vraag.antwoord : vraag.vraag);
    return at == text.npos ? vraag.voorbeeld_span : line_span(source, text, at);
  }

  // `place`: where they stand, to be looked up only if that has to be told.
  template <class Place>
  void check_fields(std::initializer_list<std::string_view> texts, GebiedIndex gebied,
                    std::optional<HoofddoelIndex> hoofddoel, const Place& place) {
    for (const std::string_view one : texts) {
      if (const IndicatorIndex of = amounts_.in_remark(one, gebied); of != kNoIndex) tell_amount(of, place());
    }
    for (const std::string_view one : texts) {
      const auto found = numbers_.in_remark(one, {gebied, hoofddoel});
      if (!found || is_answered(*found, one)) continue;
      tell(*found, place());
      return;
    }
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
    constexpr std::string_view kEuro = "\u20AC";
    if (token.kind == ProseKind::kOther) return {};
    const std::string word(prose_.word(token));
    const bool is_money =
        token.kind == ProseKind::kNumber && trimmed(prose_.text().substr(0, token.begin)).ends_with(kEuro);
    return is_money ? std::string(kEuro) + word : word;
  }

  void text(const Tekst& tekst, GebiedIndex gebied, std::optional<HoofddoelIndex> hoofddoel) {
    check_fields({tekst.titel, tekst.samenvatting}, gebied, hoofddoel, top_of(tekst));
    Sentence sentence;
    const auto end = [&] {
      sentence_ends(sentence, gebied, hoofddoel);
      sentence.clear();
    };
    for (const MarkdownNode& node : tekst.inhoud.nodes) {
      // What stands in the cells of a row belongs together: "Dakloze mensen" and "3".
      const bool is_cell = node.kind == MarkdownKind::kTableCell;
      if (node.kind == MarkdownKind::kTableRow) end();
      if (!is_cell && node.kind != MarkdownKind::kParagraph && node.kind != MarkdownKind::kHeading) continue;
      if (!is_cell) end();
      prose_.read(dossier_.bronnen.at(tekst.bron).text, tekst.inhoud, node);
      for (const ProseToken& token : prose_.tokens()) {
        if (token.kind == ProseKind::kStop && is_cell) continue;
        if (token.kind == ProseKind::kStop) {
          end();
          continue;
        }
        sentence.words.push_back(written(token));
        sentence.places.push_back(prose_.place(token));
      }
    }
    end();
  }

  void sentence_ends(const Sentence& sentence, GebiedIndex gebied, std::optional<HoofddoelIndex> hoofddoel) {
    const std::vector<std::string_view> words(sentence.words.begin(), sentence.words.end());
    const auto place = [&](const SmallNumbers::Found& found) {
      const Span first = sentence.places[found.first];
      return Span{first.source, first.begin, std::max(first.end, sentence.places[found.last].end)};
    };
    const auto few = numbers_.in(words, {gebied, hoofddoel});
    const auto amount = amounts_.in(words, gebied);
    if (amount) tell_amount(amount->indicator, place(*amount));
    if (!few) return;
    std::string written;
    for (const std::string_view word : words) written.append(written.empty() ? "" : " ").append(word);
    if (!is_answered(*few, written)) tell(*few, place(*few));
  }

  const Dossier& dossier_;
  const Programma& programma_;
  SmallNumbers numbers_;
  SecretAmounts amounts_;
  Problems& problems_;
  Prose prose_;
  std::set<std::size_t> used_;  // answers that fit something
};

}  // namespace

void check_small_numbers(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  SmallNumbersCheck(dossier, feiten, problems).check();
}

}  // namespace voortgang
