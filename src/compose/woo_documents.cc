#include "compose/woo_documents.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "compose/documents.h"
#include "programme/document_woorden.h"
#include "programme/instemming.h"
#include "programme/tooi.h"

namespace voortgang {
namespace {

// Of our formats those of the list of DIWOO (formatlijst).
constexpr std::array kFormaten = {&formats::kHtml, &formats::kPdf, &formats::kOdt, &formats::kDocx};

constexpr std::array<std::string_view, 3> kNummers = {"Documentnummer", "Nummer", "Zaaknummer"};

struct Organisatie {
  std::string label;
  std::string tooi;  // address; empty where it has no code
};

Organisatie organisation_of(const Programma& programma, GebiedIndex g) {
  if (g == kRegio) return {programma.publicatie.uitgever, tooi_address(programma.publicatie.uitgever_tooi)};
  const Gemeente& gemeente = programma.gemeenten[g - 1U];
  return {"gemeente " + gemeente.naam, tooi_address(gemeente.tooi)};  // the label that TOOI has
}

std::string number_of(const Brief& brief) {
  for (const std::string_view naam : kNummers) {
    const auto found = std::ranges::find(brief.kenmerken, naam, &Kenmerk::naam);
    if (found != brief.kenmerken.end() && found->publiek) return found->waarde;
  }
  return {};
}

class Documents {
 public:
  explicit Documents(const Basis& basis) : basis_(basis), programma_(basis.programma) {}

  std::vector<WooDocument> all() {
    if (programma_.editie.status == EditieStatus::kVastgesteld) this_edition();
    for (const Brief& brief : shown_letters(programma_)) {
      if (brief.buiten_editie) letter(brief, brief.datum);
    }
    for (const Bewaard& kept : programma_.bewaard) kept_document(kept);
    std::ranges::sort(out_, {}, &WooDocument::adres);
    return std::move(out_);
  }

 private:
  void this_edition() {
    for (GebiedIndex g = 0; g < programma_.gebieden(); ++g) {
      if (!programma_.rapport_woo || !programma_.bestaat_bij_uitgave(g)) continue;
      if (report_waits_for_agreement(programma_, g)) continue;
      WooDocument document = begin(g, *programma_.rapport_woo, programma_.editie.datum);
      document.titel = woorden::kRapportTitel(woorden::kVoortgangsrapport, programma_.editie.titel) + ", " +
                       std::string(programma_.gebied_naam(g));
      files(std::move(document), g, nullptr);
    }
    for (const Brief& brief : shown_letters(programma_)) {
      if (!brief.buiten_editie) letter(brief, brief.datum.value_or(programma_.editie.datum));
    }
  }

  void letter(const Brief& brief, std::optional<Datum> datum) {
    const auto& soort = programma_.documentsoort(brief.soort).woo;
    if (!soort || !datum || is_draft(programma_, brief) || brief.tekst.voorbeeld) return;
    WooDocument document = begin(brief.gebied, *soort, *datum);
    document.titel = brief.onderwerp;
    document.kenmerk = number_of(brief);
    files(std::move(document), brief.gebied, &brief);
  }

  WooDocument begin(GebiedIndex g, const WooSoort& soort, Datum datum) const {
    Organisatie organisatie = organisation_of(programma_, g);
    return {.adres = {},
            .titel = {},
            .kenmerk = {},
            .organisatie = std::move(organisatie.label),
            .organisatie_tooi = std::move(organisatie.tooi),
            .soort = soort,
            .datum = datum};
  }

  // In each format that there is.
  void files(WooDocument document, GebiedIndex g, const Brief* brief) {
    if (document.organisatie_tooi.empty()) return;
    for (const Format* format : kFormaten) {
      document.adres = addresses::paper(programma_, g, brief, *format);
      document.format = format;
      const bool is_made = format == &formats::kHtml ||
                           (basis_.gemaakt != nullptr && basis_.gemaakt->contains(document.adres));
      if (is_made) out_.push_back(document);
    }
  }

  // What an edition before kept, by the kind that its address names.
  void kept_document(const Bewaard& kept) {
    const auto editie = std::ranges::find(programma_.eerdere_edities, kept.editie, &EerdereEditie::id);
    if (editie == programma_.eerdere_edities.end() || editie->status != EditieStatus::kVastgesteld) return;
    const auto paper = kept_paper(programma_, kept);
    if (!paper || std::ranges::find(kFormaten, paper->format) == kFormaten.end()) return;
    const std::optional<WooSoort> soort = kept_kind(paper->soort);
    if (!soort) return;
    WooDocument document = begin(paper->gebied, *soort, editie->datum);
    if (document.organisatie_tooi.empty()) return;
    document.adres = kept.adres;
    document.format = paper->format;
    document.titel = paper->titel;
    out_.push_back(std::move(document));
  }

  [[nodiscard]] std::optional<WooSoort> kept_kind(std::string_view soort) const {
    if (soort == kSoortVoortgang) return programma_.rapport_woo;
    const auto found = std::ranges::find(programma_.documentsoorten, soort, &Documentsoort::id);
    return found == programma_.documentsoorten.end() ? std::nullopt : found->woo;
  }

  const Basis& basis_;
  const Programma& programma_;
  std::vector<WooDocument> out_;
};

}  // namespace

std::vector<WooDocument> woo_documents(const Basis& basis) {
  return Documents(basis).all();
}

}  // namespace voortgang
