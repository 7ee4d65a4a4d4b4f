#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/links.h"
#include "base/text.h"
#include "base/utf8.h"
#include "check/check.h"
#include "check/delivered.h"
#include "check/image_check.h"
#include "programme/alle_teksten.h"
#include "programme/beeld.h"
#include "programme/instemming.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

using Kind = MarkdownKind;

// What the tree of a text says: pictures, links, references and where each of them may stand.
class TextCheck {
 public:
  TextCheck(const Dossier& dossier, const Feiten& feiten, const std::set<std::string_view>& addresses,
            Problems& problems)
      : dossier_(dossier), feiten_(feiten), addresses_(addresses), problems_(problems) {}

  void check(const Tekst& tekst, Tekstplek place, GebiedIndex gebied) {
    for (const MarkdownNode& node : tekst.inhoud.nodes) {
      switch (node.kind) {
        case Kind::kImage:
          image(tekst, node, place);
          break;
        case Kind::kLink:
          link(tekst, node);
          break;
        case Kind::kCasus:
          casus(node);
          break;
        default:
          break;
      }
      references_below(tekst, node, place, gebied);
    }
  }

 private:
  static Span address_place(const Tekst& tekst, const MarkdownNode& node) {
    return tekst.inhoud.addresses[node.number];
  }

  static bool says_something(const MarkdownText& text, const MarkdownNode& node) {
    for (std::uint32_t i = node.first_child; i != 0; i = text.at(i).next) {
      const MarkdownNode& child = text.at(i);
      if (child.kind == Kind::kReference || !trimmed(child.text).empty() || says_something(text, child))
        return true;
    }
    return false;
  }

  void image(const Tekst& tekst, const MarkdownNode& node, Tekstplek place) {
    const bool described = says_something(tekst.inhoud, node);
    if (!described)
      problems_.add(Code::MDN103,
                    {node.span.source, node.span.begin, std::min(node.span.begin + 2, node.span.end)});
    if (is_elsewhere(node.address))
      problems_.add(Code::MDN111, address_place(tekst, node), {{"adres", node.address}});
    else if (described || !node.address.empty())
      link(tekst, node);
    // A page of its own is in no paper.
    if (node.address.starts_with('/') && addresses_.contains(site_address(node.address)))
      shown_image(address_place(tekst, node), node.address,
                  place == Tekstplek::kPagina ? ShownOn::kSite : ShownOn::kPapersToo);
  }

  // Of an address that is there.
  void shown_image(Span place, std::string_view address, ShownOn where) {
    const std::string pad = asset_at(address);
    if (pad.empty())
      problems_.add(Code::BLD101, place, {{"pad", address}});
    else
      check_image(dossier_.programma.assets, pad, place, where, problems_);
  }

  // Readers must not be told to anybody else: an image comes from the site itself.
  static bool is_elsewhere(std::string_view address) {
    return is_external(address) || address.starts_with("//") || address.starts_with('#');
  }

  void link(const Tekst& tekst, const MarkdownNode& node) {
    const Span place = address_place(tekst, node);
    if (!is_safe_address(node.address)) {
      problems_.add(Code::MDN105, place, {{"adres", node.address}});
      return;
    }
    if (is_external(node.address) || node.address.starts_with('#')) return;
    const std::string target = site_address(node.address);
    const std::string page = target.substr(0, target.find_first_of("#?"));
    if (node.address.starts_with('/') && addresses_.contains(page)) return;
    const std::string day = day_of_paper(dossier_.programma, page);
    problems_.add(Code::MDN104, place,
                  {{"adres", node.address},
                   {"datum", day},
                   {"nabij", day.empty() ? nearest_page(node.address) : std::string()}});
  }

  std::string nearest_page(std::string_view written) const {
    std::vector<std::string> pages;
    for (const std::string_view address : addresses_) {
      pages.push_back("/" + std::string(without_index(address)));
    }
    const std::vector<std::string_view> views(pages.begin(), pages.end());
    return std::string(nearest(written, views));
  }

  void casus(const MarkdownNode& node) {
    const std::string declared = utf8::lower(node.text);
    if (declared.starts_with("gefingeerd") || declared.starts_with("toestemming")) return;
    problems_.add(Code::MDN106, {node.span.source, node.span.begin, node.span.begin + 1});
  }

  void references_below(const Tekst& tekst, const MarkdownNode& parent, Tekstplek place, GebiedIndex gebied) {
    for (std::uint32_t i = parent.first_child; i != 0; i = tekst.inhoud.at(i).next) {
      const MarkdownNode& node = tekst.inhoud.at(i);
      if (node.kind != Kind::kReference) continue;
      reference(tekst, node.number, place, gebied, parent.only_reference);
    }
  }

  void reference(const Tekst& tekst, std::uint32_t number, Tekstplek place, GebiedIndex gebied, bool alone) {
    const Verwijzing& v = tekst.verwijzingen[number];
    const Reference& written = tekst.inhoud.references[number];
    if (v.soort == VerwijzingSoort::kOnbekend) return;
    if (v.is_block() && !alone) problems_.add(Code::REF107, written.span, {{"naam", written.name}});
    if (v.soort == VerwijzingSoort::kHoofddoelen && place != Tekstplek::kHoofdstuk)
      problems_.add(Code::REF111, written.span, {{"naam", written.name}});
    if (v.soort == VerwijzingSoort::kBestedingsplan) spending_plan(written, place, v.gebied.value_or(gebied));
    if (v.indicator == kNoIndex) return;
    // Of a chapter, the references take their figures from every area.
    if (v.gebied || place != Tekstplek::kHoofdstuk) {
      check_number(v, written, v.gebied.value_or(gebied));
      return;
    }
    for (GebiedIndex g = 0; g < dossier_.programma.gebieden(); ++g) {
      if (!dossier_.programma.exists_at_publication(g)) continue;
      if (!check_number(v, written, g)) return;  // one area is enough to go by
    }
  }

  // The plan's own text may not hold itself.
  void spending_plan(const Reference& written, Tekstplek place, GebiedIndex gebied) {
    if (place != Tekstplek::kBrief)
      problems_.add(Code::REF113, written.span, {{"naam", written.name}});
    else if (dossier_.programma.begroting(gebied) == nullptr)
      problems_.add(Code::REF114, written.span,
                    {{"gebied", dossier_.programma.gebied_naam(gebied)},
                     {"map", dossier_.programma.gebied_id(gebied)}});
  }

  // False where a problem has been told.
  bool check_number(const Verwijzing& v, const Reference& written, GebiedIndex gebied) {
    if (v.soort == VerwijzingSoort::kNaam || v.soort == VerwijzingSoort::kEenheid) return true;
    const FeitenReeks* reeks = feiten_.reeks(v.indicator, gebied);
    const std::string& indicator = dossier_.programma.indicatoren[v.indicator].id;
    const std::string area(dossier_.programma.gebied_naam(gebied));
    if (reeks == nullptr) {
      if (lacks_deliveries(dossier_, v.indicator)) return true;
      const bool region_has = gebied != kRegio && feiten_.reeks(v.indicator, kRegio) != nullptr;
      problems_.add(Code::REF108, written.span,
                    {{"indicator", indicator},
                     {"gebied", area},
                     {"ander", verbatim(region_has ? kRegioId : std::string_view())}});
      return false;
    }
    const Feit* feit = v.periode ? feit_at(reeks->feiten, *v.periode) : reeks->laatste;
    if (v.periode && feit == nullptr) {
      if (lacks_deliveries(dossier_, v.indicator)) return true;
      problems_.add(Code::REF109, written.span,
                    {{"indicator", indicator}, {"gebied", area}, {"periode", code(*v.periode)}});
      return false;
    }
    const auto lacking = what_lacks(v, *reeks, feit);
    if (!lacking) return true;
    const std::string_view word = feit == nullptr || v.soort != VerwijzingSoort::kWaarde
                                      ? woorden::kOnbekend
                                      : woorden::toestand(feit->toestand());
    problems_.add(*lacking, written.span,
                  {{"indicator", indicator},
                   {"gebied", area},
                   {"periode", v.periode ? code(*v.periode) : std::string()},
                   {"woord", verbatim(word)}});
    return false;
  }

  // Why a sentence has a word for what it does not know. What is withheld has a word of its own there, and is
  // not told.
  std::optional<Code> what_lacks(const Verwijzing& v, const FeitenReeks& reeks, const Feit* feit) const {
    switch (v.soort) {
      case VerwijzingSoort::kWaarde:
        return feit != nullptr && feit->is_bekend() ? std::nullopt : std::optional(Code::REF110);
      case VerwijzingSoort::kPeriode:
        return feit != nullptr ? std::nullopt : std::optional(Code::REF110);
      case VerwijzingSoort::kStreefwaarde:
      case VerwijzingSoort::kStreefperiode:
        return reeks.voortgang.streefwaarde ? std::nullopt : std::optional(Code::REF116);
      case VerwijzingSoort::kVerschil:
        if (reeks.laatste == nullptr) return Code::REF110;
        if (reeks.laatste->is_verborgen() || reeks.vorige != nullptr) return std::nullopt;
        return lacks_deliveries(dossier_, v.indicator) ? std::nullopt : std::optional(Code::REF117);
      default:
        return std::nullopt;
    }
  }

  const Dossier& dossier_;
  const Feiten& feiten_;
  const std::set<std::string_view>& addresses_;
  Problems& problems_;
};

}  // namespace

void check_teksten(const Dossier& dossier, const Feiten& feiten, std::span<const PlannedAddress> addresses,
                   Problems& problems) {
  std::set<std::string_view> known;
  for (const PlannedAddress& address : addresses) known.insert(address.path);
  TextCheck check(dossier, feiten, known, problems);
  for_each_text(dossier.programma,
                [&](const GeplaatsteTekst& of) { check.check(of.tekst, of.plek, of.gebied); });
}

}  // namespace voortgang
