#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
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

class Letter {
 public:
  Letter(Setting& setting, const Brief& brief, Document& document)
      : setting_(setting),
        brief_(brief),
        document_(document),
        programma_(setting.programma()),
        soort_(programma_.documentsoort(brief.soort)),
        hoofd_(programma_.briefhoofd(brief.gebied)) {}

  void compose() {
    setting_.soort = soort_.titels;
    document_.brief = &brief_;
    document_.is_concept = is_draft(programma_, brief_);
    document_.titel = brief_.onderwerp;
    document_.soort = soort_.naam;
    document_.kruimels.push_back({std::string(woorden::kDocumenten), std::string(addresses::kDocumenten)});
    document_.kruimels.push_back({woorden::kGemeenteTitel(document_.gebied), {}});
    head();
    if (!brief_.besluiten.empty()) decisions();
    append(document_.blocks, measurable_effects(setting_, brief_));
    document_.blocks.push_back(marked_text(whole_text(setting_, brief_.tekst, 2), SectionKind::kPlain));
    append(document_.blocks, settled_promises(programma_, brief_));
    for (const Bijlage& bijlage : brief_.bijlagen) annex(bijlage);
    signature();
    document_.voettekst = foot();
    setting_.toont_voorbeelden |= brief_.tekst.voorbeeld;
  }

 private:
  void head() {
    document_.geadresseerde = soort_.geadresseerde;
    document_.datum_is_kenmerk = std::ranges::any_of(soort_.kenmerken, &Kenmerkveld::is_datum);
    shown_fields();
    if (!soort_.briefhoofd || hoofd_ == nullptr) return;
    document_.briefhoofd = Letterhead{hoofd_->naam, hoofd_->regels,
                                      hoofd_->logo.empty() ? std::string() : addresses::asset(hoofd_->logo)};
  }

  // In the order of their kind; those that it does not name come behind, as they were written.
  void shown_fields() {
    for (const Kenmerkveld& veld : soort_.kenmerken) {
      if (!veld.publiek) continue;
      if (veld.is_datum) {
        if (brief_.datum) document_.kenmerken.push_back({.naam = veld.naam, .waarde = words(*brief_.datum)});
        continue;
      }
      const auto found = std::ranges::find(brief_.kenmerken, veld.naam, &Kenmerk::naam);
      if (found != brief_.kenmerken.end() && found->publiek) document_.kenmerken.push_back(*found);
    }
    for (const Kenmerk& kenmerk : brief_.kenmerken) {
      const bool has_place =
          std::ranges::find(soort_.kenmerken, kenmerk.naam, &Kenmerkveld::naam) != soort_.kenmerken.end();
      if (kenmerk.publiek && !has_place) document_.kenmerken.push_back(kenmerk);
    }
  }

  void decisions() {
    ItemList list{.items = {}, .ordered = true};
    for (const Besluit& besluit : brief_.besluiten) list.items.push_back({Text{besluit.tekst}});
    document_.blocks.push_back(Heading{2, soort_.besluiten_kop, {}});
    if (!soort_.besluiten_zin.empty()) document_.blocks.push_back(Paragraph{{Text{soort_.besluiten_zin}}});
    document_.blocks.push_back(std::move(list));
  }

  void annex(const Bijlage& bijlage) {
    std::string title = bijlage.titel;
    if (!bijlage.nummer.empty()) title += fmt::format(" ({})", bijlage.nummer);
    document_.bijlagen.push_back({std::move(title), annex_address(bijlage)});
  }

  std::string annex_address(const Bijlage& bijlage) const {
    const Format& format = *kPaperFormats.front();
    if (bijlage.document.empty()) return {};
    const Brief* letter = programma_.brief(brief_.gebied, bijlage.document);  // else it is the report
    if (letter != nullptr && letter->achtergehouden) return {};
    return addresses::paper(programma_, brief_.gebied, letter, format);
  }

  // As the letter says, else as the gemeente signs all of its letters of a kind that is signed.
  void signature() {
    document_.ondertekening = brief_.ondertekening;
    if (document_.ondertekening.namens.empty() && soort_.ondertekening == Deel::kVerplicht &&
        hoofd_ != nullptr)
      document_.ondertekening = hoofd_->ondertekening;
    if (!document_.ondertekening.namens.empty()) document_.groet = soort_.groet;
  }

  // The parts of the kind's line for which there is a value.
  std::string foot() const {
    std::string out;
    for (std::string_view rest = soort_.voettekst; !rest.empty();) {
      const std::size_t end = rest.find(kBetween);
      if (const auto part = filled(rest.substr(0, end)); part && !part->empty()) {
        if (!out.empty()) out += kBetween;
        out += *part;
      }
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + kBetween.size());
    }
    return out;
  }

  std::optional<std::string> filled(std::string_view part) const {
    std::string out;
    while (!part.empty()) {
      const std::size_t open = part.find('{');
      out += part.substr(0, open);
      if (open == std::string_view::npos) break;
      const std::size_t close = part.find('}', open);
      if (close == std::string_view::npos) return std::nullopt;  // told where the kind is read
      const auto value = value_of(part.substr(open + 1, close - open - 1));
      if (!value) return std::nullopt;
      out += *value;
      part.remove_prefix(close + 1);
    }
    return out;
  }

  std::optional<std::string> value_of(std::string_view name) const {
    if (name == voettekst_names::kSoort) return soort_.naam;
    if (name == voettekst_names::kGebied) return document_.gebied;
    if (name == voettekst_names::kOnderwerp) return brief_.onderwerp;
    if (name == voettekst_names::kDatum)
      return brief_.datum ? std::optional(words(*brief_.datum)) : std::nullopt;
    const auto found = std::ranges::find(document_.kenmerken, name, &Kenmerk::naam);
    if (found == document_.kenmerken.end() || found->waarde.empty()) return std::nullopt;
    return found->waarde;
  }

  static constexpr std::string_view kBetween = " · ";

  Setting& setting_;
  const Brief& brief_;
  Document& document_;
  const Programma& programma_;
  const Documentsoort& soort_;
  const Briefhoofd* hoofd_;
};

}  // namespace

void letter(Setting& setting, const Brief& brief, Document& document) {
  Letter(setting, brief, document).compose();
}

}  // namespace voortgang
