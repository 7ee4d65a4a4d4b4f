#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "check/check.h"
#include "check/image_check.h"
#include "programme/beeld.h"

namespace voortgang {
namespace {

// What the kind of a letter asks for (site/documentsoorten.json) and this one lacks.
class SoortCheck {
 public:
  SoortCheck(const Documentsoort& soort, const Brief& brief, bool signed_by_habit, Problems& problems)
      : soort_(soort), brief_(brief), signed_by_habit_(signed_by_habit), problems_(problems) {}

  void check() {
    decisions();
    signature();
    annexes();
    for (const Kenmerk& kenmerk : brief_.kenmerken) internal_field(kenmerk);
    if (!brief_.is_concept) fields();  // a draft has them still to be filled in
    headings();
  }

 private:
  void decisions() {
    if (soort_.besluiten == Deel::kVerplicht && brief_.besluiten.empty())
      problems_.add(Code::BRF105, brief_.soort_span, {{"soort", soort_.id}});
    if (soort_.besluiten == Deel::kGeen && !brief_.besluiten.empty())
      problems_.add(Code::BRF106, brief_.besluiten.front().span, {{"soort", soort_.id}});
  }

  void signature() {
    const bool is_signed = !brief_.ondertekening.namens.empty();
    if (soort_.ondertekening == Deel::kVerplicht && !is_signed && !signed_by_habit_)
      problems_.add(Code::BRF110, brief_.soort_span, {{"soort", soort_.id}});
    if (soort_.ondertekening == Deel::kGeen && is_signed)
      problems_.add(Code::BRF111, brief_.ondertekening_span, {{"soort", soort_.id}});
  }

  void annexes() {
    if (soort_.bijlagen == Deel::kVerplicht && brief_.bijlagen.empty())
      problems_.add(Code::BRF123, brief_.soort_span, {{"soort", soort_.id}});
    if (soort_.bijlagen == Deel::kGeen && !brief_.bijlagen.empty())
      problems_.add(Code::BRF124, brief_.soort_span, {{"soort", soort_.id}});
  }

  // One for the office only that the letter wants to show all the same.
  void internal_field(const Kenmerk& kenmerk) {
    const auto veld = std::ranges::find(soort_.kenmerken, kenmerk.naam, &Kenmerkveld::naam);
    if (veld == soort_.kenmerken.end() || veld->publiek) return;
    if (kenmerk.publiek && kenmerk.publiek_span.end > 0)
      problems_.add(Code::BRF122, kenmerk.publiek_span, {{"soort", soort_.id}, {"veld", kenmerk.naam}});
  }

  void fields() {
    for (const Kenmerkveld& veld : soort_.kenmerken) {
      if (!veld.verplicht) continue;
      const auto found = std::ranges::find(brief_.kenmerken, veld.naam, &Kenmerk::naam);
      const bool is_there = veld.is_datum ? brief_.datum.has_value()
                                          : found != brief_.kenmerken.end() && !found->waarde.empty();
      if (is_there) continue;
      problems_.add(Code::BRF108, brief_.soort_span,
                    {{"soort", soort_.id},
                     {"veld", veld.naam},
                     {"regel", verbatim(veld.is_datum ? "datum" : "kenmerken")}});
    }
  }

  void headings() {
    std::vector<std::string> written;
    for (const MarkdownNode& node : brief_.tekst.inhoud.nodes) {
      if (node.kind != MarkdownKind::kHeading) continue;
      const MarkdownNode& first = brief_.tekst.inhoud.at(node.first_child);
      written.push_back(node.first_child == 0 ? std::string() : utf8::lower(trimmed(first.text)));
    }
    auto from = written.cbegin();
    for (const Kop& kop : soort_.koppen) {
      if (!kop.verplicht) continue;
      const auto found = std::find(from, written.cend(), utf8::lower(kop.titel));
      if (found == written.cend())
        problems_.add(Code::BRF109, brief_.soort_span, {{"soort", soort_.id}, {"kop", kop.titel}});
      else
        from = found;
    }
  }

  const Documentsoort& soort_;
  const Brief& brief_;
  bool signed_by_habit_;  // its gemeente says who signs, or may have done so
  Problems& problems_;
};

// What is wrong with the letterheads may be why one of them is not known.
bool letterheads_are_known(const Sources& bronnen, const Problems& problems) {
  for (std::size_t i = 0; i < bronnen.size(); ++i) {
    const auto id = static_cast<SourceId>(i);
    if (bronnen.at(id).path == kHuisstijl) return !problems.told_in(id);
  }
  return true;
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
    SoortCheck(programma.documentsoort(brief.soort), brief, by_habit, problems).check();
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
      check_image(dossier.programma.assets, hoofd.logo, hoofd.logo_span, problems);
  }
}

}  // namespace voortgang
