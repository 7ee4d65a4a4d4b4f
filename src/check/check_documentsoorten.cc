#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "check/check.h"
#include "check/image_check.h"
#include "programme/beeld.h"
#include "programme/document_woorden.h"

namespace voortgang {
namespace {

void check_decisions(const Documentsoort& soort, const Brief& brief, Problems& problems) {
  if (soort.besluiten == Deel::kVerplicht && brief.besluiten.empty())
    problems.add(Code::BRF105, brief.soort_span, {{"soort", soort.id}});
  if (soort.besluiten == Deel::kGeen && !brief.besluiten.empty())
    problems.add(Code::BRF106, brief.besluiten.front().span, {{"soort", soort.id}});
}

void check_signature(const Documentsoort& soort, const Brief& brief, bool signed_by_habit,
                     Problems& problems) {
  const bool is_signed = !brief.ondertekening.namens.empty();
  if (soort.ondertekening == Deel::kVerplicht && !is_signed && !signed_by_habit)
    problems.add(Code::BRF110, brief.soort_span, {{"soort", soort.id}});
  if (soort.ondertekening == Deel::kGeen && is_signed)
    problems.add(Code::BRF111, brief.ondertekening_span, {{"soort", soort.id}});
}

void check_annexes(const Documentsoort& soort, const Brief& brief, Problems& problems) {
  if (soort.bijlagen == Deel::kVerplicht && brief.bijlagen.empty())
    problems.add(Code::BRF123, brief.soort_span, {{"soort", soort.id}});
  if (soort.bijlagen == Deel::kGeen && !brief.bijlagen.empty())
    problems.add(Code::BRF124, brief.soort_span, {{"soort", soort.id}});
}

// One for the office only that the letter wants to show all the same.
void check_internal_field(const Documentsoort& soort, const Kenmerk& kenmerk, Problems& problems) {
  const auto veld = std::ranges::find(soort.kenmerken, kenmerk.naam, &Kenmerkveld::naam);
  if (veld == soort.kenmerken.end() || veld->publiek) return;
  if (kenmerk.publiek && kenmerk.publiek_span.end > 0)
    problems.add(Code::BRF122, kenmerk.publiek_span, {{"soort", soort.id}, {"veld", kenmerk.naam}});
}

void check_fields(const Documentsoort& soort, const Brief& brief, Problems& problems) {
  for (const Kenmerkveld& veld : soort.kenmerken) {
    if (!veld.verplicht) continue;
    const auto found = std::ranges::find(brief.kenmerken, veld.naam, &Kenmerk::naam);
    const bool is_there = veld.is_datum ? brief.datum.has_value()
                                        : found != brief.kenmerken.end() && !trimmed(found->waarde).empty();
    if (is_there) continue;
    problems.add(Code::BRF108, brief.soort_span,
                 {{"soort", soort.id},
                  {"veld", veld.naam},
                  {"regel", verbatim(veld.is_datum ? "datum" : "kenmerken")}});
  }
}

struct WrittenHeading {
  std::string words;  // in small letters
  Span span;
  bool has_text = false;  // below it, before the next that is as high
};

std::vector<WrittenHeading> headings_of(const MarkdownText& text) {
  std::vector<WrittenHeading> out;
  std::vector<std::pair<std::uint8_t, std::size_t>> open;  // levels, and places in `out`
  for (std::uint32_t i = text.root().first_child; i != 0; i = text.at(i).next) {
    const MarkdownNode& node = text.at(i);
    if (node.kind == MarkdownKind::kFootnote) continue;
    if (node.kind != MarkdownKind::kHeading) {
      for (const auto& [level, place] : open) out[place].has_text = true;
      continue;
    }
    while (!open.empty() && open.back().first >= node.level) open.pop_back();
    open.emplace_back(node.level, out.size());
    out.push_back({utf8::lower(trimmed(words_below(text, node))), node.span});
  }
  return out;
}

// Of a draft, what stands below them is still to be written.
void check_headings(const Documentsoort& soort, const Brief& brief, Problems& problems) {
  const std::vector<WrittenHeading> written = headings_of(brief.tekst.inhoud);
  auto from = written.cbegin();
  for (const Kop& kop : soort.koppen) {
    if (!kop.verplicht) continue;
    const std::string wanted = utf8::lower(trimmed(kop.titel));
    const auto tell = [&](Span place, Term fault) {
      problems.add(Code::BRF109, place, {{"soort", soort.id}, {"kop", kop.titel}, {"fout", fault}});
    };
    const auto found = std::find_if(from, written.cend(),
                                    [&](const WrittenHeading& heading) { return heading.words == wanted; });
    if (found != written.cend()) {
      from = found;
      if (!found->has_text && !brief.is_concept) tell(found->span, Term::kHasNoText);
      continue;
    }
    const bool is_elsewhere = std::ranges::find(written, wanted, &WrittenHeading::words) != written.end();
    tell(brief.soort_span, is_elsewhere ? Term::kIsOutOfPlace : Term::kIsMissing);
  }
}

// What `new brief` wrote for somebody to replace.
void check_begun(const MarkdownText& text, Problems& problems) {
  for (const MarkdownNode& node : text.nodes) {
    for (const std::string_view begun : {woorden::kBegonnenTekst, woorden::kBegonnenArgument}) {
      if (node.kind == MarkdownKind::kText && node.text.contains(begun))
        problems.add(Code::BRF127, node.span, {{"tekst", begun}});
    }
  }
}

void check_own_annex(const Programma& programma, const Brief& brief, Problems& problems) {
  for (const Bijlage& bijlage : brief.bijlagen) {
    if (!bijlage.document.empty() && programma.brief(brief.gebied, bijlage.document) == &brief)
      problems.add(Code::BRF128, bijlage.span, {{"document", bijlage.document}});
  }
}

// What the kind of a letter asks for (site/documentsoorten.json) and this one lacks, and what is still to be
// written in it.
void check_brief(const Programma& programma, const Brief& brief, bool signed_by_habit, Problems& problems) {
  const Documentsoort& soort = programma.documentsoort(brief.soort);
  check_decisions(soort, brief, problems);
  check_signature(soort, brief, signed_by_habit, problems);
  check_annexes(soort, brief, problems);
  for (const Kenmerk& kenmerk : brief.kenmerken) check_internal_field(soort, kenmerk, problems);
  check_own_annex(programma, brief, problems);
  check_headings(soort, brief, problems);
  if (brief.is_concept) return;  // what is still to be filled in
  check_fields(soort, brief, problems);
  check_begun(brief.tekst.inhoud, problems);
}

// What is wrong with the letterheads may be why one of them is not known.
bool letterheads_are_known(const Sources& bronnen, const Problems& problems) {
  const auto source = bronnen.find(kHuisstijl);
  return !source || !problems.told_in(*source);
}

bool signs_by_habit(const Briefhoofd* hoofd) {
  return hoofd != nullptr && !hoofd->ondertekening.namens.empty();
}

}  // namespace

void check_documentsoorten(const Dossier& dossier, Problems& problems) {
  const Programma& programma = dossier.programma;
  const bool is_known = letterheads_are_known(dossier.bronnen, problems);
  for (const Brief& brief : programma.brieven) {
    const bool by_habit = !is_known || signs_by_habit(programma.briefhoofd(brief.gebied));
    check_brief(programma, brief, by_habit, problems);
  }
}

void check_huisstijl(const Dossier& dossier, Problems& problems) {
  std::vector<std::string_view> names;
  for (const Asset& asset : dossier.programma.assets) names.emplace_back(asset.pad);
  for (const Briefhoofd& hoofd : dossier.programma.briefhoofden) {
    if (hoofd.logo.empty()) continue;
    if (find_asset(dossier.programma.assets, hoofd.logo) == nullptr)
      problems.add(Code::BRF125, hoofd.logo_span,
                   {{"pad", hoofd.logo}, {"nabij", nearest(hoofd.logo, names)}});
    else
      check_image(dossier.programma.assets, hoofd.logo, hoofd.logo_span, ShownOn::kPapersToo, problems);
  }
}

}  // namespace voortgang
