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
  return {woorden::kGemeenteNaam(gemeente.naam), tooi_address(gemeente.tooi)};  // the label that TOOI has
}

std::string number_of(const Brief& brief) {
  for (const std::string_view naam : kNummers) {
    const auto found = std::ranges::find(brief.kenmerken, naam, &Kenmerk::naam);
    if (found != brief.kenmerken.end() && found->publiek) return found->waarde;
  }
  return {};
}

WooDocument document_of(const Basis& basis, GebiedIndex g, const WooSoort& soort, Datum datum) {
  Organisatie organisatie = organisation_of(basis.programma, g);
  return {.adres = {},
          .titel = {},
          .kenmerk = {},
          .organisatie = std::move(organisatie.label),
          .organisatie_tooi = std::move(organisatie.tooi),
          .soort = soort,
          .datum = datum};
}

// In each format that there is.
void add_files(const Basis& basis, std::vector<WooDocument>& out, WooDocument document, GebiedIndex g,
               const Brief* brief) {
  if (document.organisatie_tooi.empty()) return;
  for (const Format* format : kFormaten) {
    document.adres = addresses::paper(basis.programma, g, brief, *format);
    document.format = format;
    const bool is_made =
        format == &formats::kHtml || (basis.gemaakt != nullptr && basis.gemaakt->contains(document.adres));
    if (is_made) out.push_back(document);
  }
}

void add_letter(const Basis& basis, std::vector<WooDocument>& out, const Brief& brief,
                std::optional<Datum> datum) {
  const auto& soort = basis.programma.documentsoort(brief.soort).woo;
  if (!soort || !datum || is_draft(basis.programma, brief) || brief.tekst.voorbeeld) return;
  WooDocument document = document_of(basis, brief.gebied, *soort, *datum);
  document.titel = brief.onderwerp;
  document.kenmerk = number_of(brief);
  add_files(basis, out, std::move(document), brief.gebied, &brief);
}

void add_this_edition(const Basis& basis, std::vector<WooDocument>& out) {
  for (GebiedIndex g = 0; g < basis.programma.gebieden(); ++g) {
    if (!basis.programma.rapport_woo || !basis.programma.exists_at_publication(g)) continue;
    if (report_waits_for_agreement(basis.programma, g)) continue;
    WooDocument document = document_of(basis, g, *basis.programma.rapport_woo, basis.programma.editie.datum);
    document.titel = woorden::kRapportTitel(woorden::kVoortgangsrapport, basis.programma.editie.titel) +
                     ", " + std::string(basis.programma.gebied_naam(g));
    add_files(basis, out, std::move(document), g, nullptr);
  }
  for (const Brief& brief : shown_letters(basis.programma)) {
    if (!brief.buiten_editie)
      add_letter(basis, out, brief, brief.datum.value_or(basis.programma.editie.datum));
  }
}

std::optional<WooSoort> kept_kind(const Basis& basis, std::string_view soort) {
  if (soort == kSoortVoortgang) return basis.programma.rapport_woo;
  const auto found = std::ranges::find(basis.programma.documentsoorten, soort, &Documentsoort::id);
  return found == basis.programma.documentsoorten.end() ? std::nullopt : found->woo;
}

// What an edition before kept, by the kind that its address names.
void add_kept(const Basis& basis, std::vector<WooDocument>& out, const Bewaard& kept) {
  const auto editie = std::ranges::find(basis.programma.eerdere_edities, kept.editie, &EerdereEditie::id);
  if (editie == basis.programma.eerdere_edities.end() || editie->status != EditieStatus::kVastgesteld) return;
  const auto paper = kept_paper(basis.programma, kept);
  if (!paper || std::ranges::find(kFormaten, paper->format) == kFormaten.end()) return;
  const std::optional<WooSoort> soort = kept_kind(basis, paper->soort);
  if (!soort) return;
  WooDocument document = document_of(basis, paper->gebied, *soort, editie->datum);
  if (document.organisatie_tooi.empty()) return;
  document.adres = kept.adres;
  document.format = paper->format;
  document.titel = paper->titel;
  out.push_back(std::move(document));
}

}  // namespace

std::vector<WooDocument> woo_documents(const Basis& basis) {
  std::vector<WooDocument> out;
  if (basis.programma.editie.status == EditieStatus::kVastgesteld) add_this_edition(basis, out);
  for (const Brief& brief : shown_letters(basis.programma)) {
    if (brief.buiten_editie) add_letter(basis, out, brief, brief.datum);
  }
  for (const Bewaard& kept : basis.programma.bewaard) add_kept(basis, out, kept);
  std::ranges::sort(out, {}, &WooDocument::adres);
  return out;
}

}  // namespace voortgang
