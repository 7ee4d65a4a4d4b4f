#include <algorithm>
#include <string>
#include <string_view>

#include "base/decimal.h"
#include "base/text.h"
#include "check/check.h"
#include "programme/instemming.h"

namespace voortgang {
namespace {

// An edition that is adopted goes out with nothing that somebody still has to agree to.
void check_agreement(const Programma& programma, Problems& problems) {
  if (programma.editie.status != EditieStatus::kVastgesteld) return;
  for (const Brief& brief : programma.brieven) {
    if (!brief.buiten_editie && waits_for_agreement(programma, brief))
      problems.add(Code::AKK101, brief.soort_span,
                   {{"orgaan", programma.documentsoort(brief.soort).akkoord}});
  }
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    if (report_waits_for_agreement(programma, g))
      problems.add(Code::AKK102, programma.editie.span,
                   {{"gebied", programma.gebied_naam(g)},
                    {"orgaan", programma.find_documentsoort(kSoortVoortgang)->akkoord}});
  }
}

// An agreement counts from its day on, of whom the kind of paper asks it. One that does not count is told.
template <class Agreement>
void check_agreement(const Agreement& given, const Documentsoort& soort, Problems& problems) {
  if (soort.akkoord.empty()) {
    problems.add(Code::AKK105, given.orgaan_span, {{"soort", soort.id}});
    return;
  }
  if (given.orgaan != soort.akkoord)
    problems.add(Code::AKK104, given.orgaan_span,
                 {{"orgaan", given.orgaan}, {"nodig", soort.akkoord}, {"soort", soort.id}});
  if (!given.has_come) problems.add(Code::AKK103, given.datum_span, {{"datum", code(given.datum)}});
}

void check_agreements_given(const Programma& programma, Problems& problems) {
  for (const Brief& brief : programma.brieven) {
    if (problems.told_at(brief.soort_span)) continue;  // its kind is not known at all
    if (brief.akkoord) check_agreement(*brief.akkoord, programma.documentsoort(brief.soort), problems);
  }
  const Documentsoort* report = programma.find_documentsoort(kSoortVoortgang);
  Documentsoort nobody;
  nobody.id = kSoortVoortgang;
  for (const AkkoordRapport& given : programma.editie.akkoorden)
    check_agreement(given, report == nullptr ? nobody : *report, problems);
}

std::size_t words_in(std::string_view text) {
  return split_any(text, " \t\n").size();
}

// Of its body and its decisions: what is filled in by a reference counts as one.
std::size_t words_in(const Brief& brief) {
  std::size_t words = 0;
  for (const MarkdownNode& node : brief.tekst.inhoud.nodes) {
    if (node.kind == MarkdownKind::kText) words += words_in(node.text);
    if (node.kind == MarkdownKind::kReference) ++words;
  }
  for (const Besluit& besluit : brief.besluiten) words += words_in(besluit.tekst);
  return words;
}

void check_length(const Programma& programma, const Brief& brief, Problems& problems) {
  const int most = programma.documentsoort(brief.soort).max_woorden;
  const std::size_t words = words_in(brief);
  if (most > 0 && words > static_cast<std::size_t>(most))
    problems.add(Code::LEN101, brief.soort_span,
                 {{"woorden", static_cast<std::int64_t>(words)}, {"most", std::int64_t{most}}});
}

// 12 and 12,0 are one target; YAML gives it with the point that it was written with.
bool is_number(std::string_view text, const Decimal& number) {
  for (const NumberStyle style : {NumberStyle::kDecimalComma, NumberStyle::kDecimalPoint}) {
    const auto read = parse_decimal(text, style);
    if (read && same_number(*read, number)) return true;
  }
  return false;
}

// What a proposal says it will bring about has to be a target that the figures are measured by.
void check_effects(const Programma& programma, const Brief& brief, Problems& problems) {
  const Documentsoort& soort = programma.documentsoort(brief.soort);
  if (soort.effect == Deel::kVerplicht && brief.effecten.empty())
    problems.add(Code::EFF102, brief.soort_span, {{"soort", soort.id}});
  for (const Effect& effect : brief.effecten) {
    const Indicator& indicator = programma.indicatoren[effect.indicator];
    const auto is_it = [&](const Streefwaarde& s) {
      return s.periode == effect.periode && (!s.gebied || *s.gebied == brief.gebied || *s.gebied == kRegio) &&
             is_number(effect.waarde, s.waarde);
    };
    if (std::ranges::any_of(indicator.streefwaarden, is_it)) continue;
    problems.add(Code::EFF101, effect.waarde_span,
                 {{"waarde", effect.waarde}, {"periode", code(effect.periode)}, {"indicator", indicator.id}});
  }
}

}  // namespace

void check_stukken(const Dossier& dossier, Problems& problems) {
  const Programma& programma = dossier.programma;
  check_agreement(programma, problems);
  check_agreements_given(programma, problems);
  for (const Brief& brief : programma.brieven) {
    check_length(programma, brief, problems);
    check_effects(programma, brief, problems);
  }
}

}  // namespace voortgang
