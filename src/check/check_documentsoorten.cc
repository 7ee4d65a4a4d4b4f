#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "check/check.h"

namespace voortgang {
namespace {

// What the kind of a letter asks for (site/documentsoorten.json) and this one lacks.
class SoortCheck {
 public:
  SoortCheck(const Documentsoort& soort, const Brief& brief, Problems& problems)
      : soort_(soort), brief_(brief), problems_(problems) {}

  void check() {
    decisions();
    signature();
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
    if (soort_.ondertekening == Deel::kVerplicht && brief_.namens.empty())
      problems_.add(Code::BRF110, brief_.soort_span, {{"soort", soort_.id}});
    if (soort_.ondertekening == Deel::kGeen && !brief_.namens.empty())
      problems_.add(Code::BRF111, brief_.ondertekening_span, {{"soort", soort_.id}});
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
  Problems& problems_;
};

}  // namespace

void check_documentsoorten(const Dossier& dossier, Problems& problems) {
  for (const Brief& brief : dossier.programma.brieven)
    SoortCheck(dossier.programma.documentsoort(brief.soort), brief, problems).check();
}

}  // namespace voortgang
