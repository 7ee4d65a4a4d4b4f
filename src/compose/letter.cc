#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/goal_blocks.h"
#include "compose/narrative.h"
#include "compose/pages.h"
#include "compose/paper_parts.h"
#include "compose/promises.h"
#include "programme/instemming.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kBetween = " · ";

bool is_shown(const Kenmerk& kenmerk) {
  return kenmerk.publiek && !kenmerk.waarde.empty();
}

// In the order of their kind; those that it does not name come behind, as they were written.
void add_fields(const Brief& brief, Document& document, const Documentsoort& soort) {
  for (const Kenmerkveld& veld : soort.kenmerken) {
    if (!veld.publiek) continue;
    if (veld.is_datum) {
      if (brief.datum) document.kenmerken.push_back({.naam = veld.naam, .waarde = words(*brief.datum)});
      continue;
    }
    const auto found = std::ranges::find(brief.kenmerken, veld.naam, &Kenmerk::naam);
    if (found != brief.kenmerken.end() && is_shown(*found)) document.kenmerken.push_back(*found);
  }
  for (const Kenmerk& kenmerk : brief.kenmerken) {
    const bool has_place =
        std::ranges::find(soort.kenmerken, kenmerk.naam, &Kenmerkveld::naam) != soort.kenmerken.end();
    if (is_shown(kenmerk) && !has_place) document.kenmerken.push_back(kenmerk);
  }
}

void add_head(const Brief& brief, Document& document, const Documentsoort& soort, const Briefhoofd* hoofd) {
  document.geadresseerde = soort.geadresseerde;
  document.datum_is_kenmerk = std::ranges::any_of(soort.kenmerken, &Kenmerkveld::is_datum);
  add_fields(brief, document, soort);
  if (!soort.briefhoofd || hoofd == nullptr) return;
  document.briefhoofd = Letterhead{hoofd->naam, hoofd->regels,
                                   hoofd->logo.empty() ? std::string() : addresses::asset(hoofd->logo)};
}

void add_decisions(const Brief& brief, Document& document, const Documentsoort& soort) {
  ItemList list{.items = {}, .ordered = true};
  for (const Besluit& besluit : brief.besluiten) list.items.push_back({Text{besluit.tekst}});
  document.blocks.push_back(Heading{2, soort.besluiten_kop, {}});
  if (!soort.besluiten_zin.empty()) document.blocks.push_back(Paragraph{{Text{soort.besluiten_zin}}});
  document.blocks.push_back(std::move(list));
}

std::string annex_address(const Setting& setting, const Brief& brief, const Bijlage& bijlage) {
  const Format& format = *kPaperFormats.front();
  if (bijlage.document.empty()) return {};
  const Brief* letter = setting.programma().brief(brief.gebied, bijlage.document);  // else it is the report
  if (letter != nullptr && letter->achtergehouden) return {};
  return addresses::paper(setting.programma(), brief.gebied, letter, format);
}

void add_annex(const Setting& setting, const Brief& brief, Document& document, const Bijlage& bijlage) {
  std::string title = bijlage.titel;
  if (!bijlage.nummer.empty()) title += fmt::format(" ({})", bijlage.nummer);
  document.bijlagen.push_back({std::move(title), annex_address(setting, brief, bijlage)});
}

// As the letter says, else as the gemeente signs all of its letters of a kind that is signed.
void add_signature(const Brief& brief, Document& document, const Documentsoort& soort,
                   const Briefhoofd* hoofd) {
  document.ondertekening = brief.ondertekening;
  if (document.ondertekening.namens.empty() && soort.ondertekening == Deel::kVerplicht && hoofd != nullptr)
    document.ondertekening = hoofd->ondertekening;
  if (!document.ondertekening.namens.empty()) document.groet = soort.groet;
}

std::optional<std::string> value_of(const Brief& brief, const Document& document, const Documentsoort& soort,
                                    std::string_view name) {
  if (name == voettekst_names::kSoort) return soort.naam;
  if (name == voettekst_names::kGebied) return document.gebied;
  if (name == voettekst_names::kOnderwerp) return brief.onderwerp;
  if (name == voettekst_names::kDatum) return brief.datum ? std::optional(words(*brief.datum)) : std::nullopt;
  const auto found = std::ranges::find(document.kenmerken, name, &Kenmerk::naam);
  if (found == document.kenmerken.end() || found->waarde.empty()) return std::nullopt;
  return found->waarde;
}

std::optional<std::string> filled_in(const Brief& brief, const Document& document, const Documentsoort& soort,
                                     std::string_view part) {
  std::string out;
  while (!part.empty()) {
    const std::size_t open = part.find('{');
    out += part.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = part.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;  // told where the kind is read
    const auto value = value_of(brief, document, soort, part.substr(open + 1, close - open - 1));
    if (!value) return std::nullopt;
    out += *value;
    part.remove_prefix(close + 1);
  }
  return out;
}

// The parts of the kind's line for which there is a value.
std::string foot_text(const Brief& brief, const Document& document, const Documentsoort& soort) {
  std::string out;
  for (std::string_view rest = soort.voettekst; !rest.empty();) {
    const std::size_t end = rest.find(kBetween);
    if (const auto part = filled_in(brief, document, soort, rest.substr(0, end)); part && !part->empty()) {
      if (!out.empty()) out += kBetween;
      out += *part;
    }
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + kBetween.size());
  }
  return out;
}

}  // namespace

void letter(Setting& setting, const Brief& brief, Document& document) {
  const Documentsoort& soort = setting.programma().documentsoort(brief.soort);
  const Briefhoofd* hoofd = setting.programma().briefhoofd(brief.gebied);
  setting.soort = soort.titels;
  document.brief = &brief;
  document.is_concept = is_draft(setting.programma(), brief);
  document.titel = brief.onderwerp;
  document.soort = soort.naam;
  document.kruimels.push_back({std::string(woorden::kDocumenten), std::string(addresses::kDocumenten)});
  document.kruimels.push_back({woorden::kGemeenteTitel(document.gebied), {}});
  add_head(brief, document, soort, hoofd);
  if (!brief.besluiten.empty()) add_decisions(brief, document, soort);
  append(document.blocks, measurable_effects(setting, brief));
  document.blocks.push_back(marked_text(whole_text(setting, brief.tekst, 2), SectionKind::kPlain));
  append(document.blocks, settled_promises(setting.programma(), brief));
  for (const Bijlage& bijlage : brief.bijlagen) add_annex(setting, brief, document, bijlage);
  add_signature(brief, document, soort, hoofd);
  document.voettekst = foot_text(brief, document, soort);
  setting.note_example(brief.tekst.voorbeeld);
}

}  // namespace voortgang
