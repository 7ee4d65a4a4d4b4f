#include "compose/documents.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "compose/addresses.h"
#include "compose/corrections.h"
#include "programme/document_woorden.h"
#include "programme/editie_id.h"
#include "programme/folders.h"
#include "programme/instemming.h"

namespace voortgang {
namespace {

std::string kind_name(const Programma& programma, std::string_view soort) {
  if (soort == kSoortVoortgang) return std::string(woorden::kVoortgangsrapport);
  if (soort == addresses::kPakket) return std::string(woorden::kPakket);
  const auto found = std::ranges::find(programma.documentsoorten, soort, &Documentsoort::id);
  return found == programma.documentsoorten.end() ? with_capital(soort) : found->naam;
}

// An address of a document, taken apart: documenten/<gebied>/<soort>-<editie>.<ending>.
struct PaperAddress {
  std::string_view gebied;
  std::string_view soort;
  std::string_view ending;
};

PaperAddress taken_apart(std::string_view adres, std::string_view editie) {
  const auto parts = split(path_below(adres, kPapersFolder), '/');
  const std::string_view name = parts.back();
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  std::string_view soort = name.substr(0, dot);
  const std::string end = fmt::format("-{}", editie);
  if (soort.ends_with(end)) soort.remove_suffix(end.size());
  return {parts.front(), soort, dot < name.size() ? name.substr(dot + 1) : std::string_view()};
}

// A paper under a name of its own says itself what it was.
std::string kept_title(const Programma& programma, std::string_view editie, const PaperAddress& at) {
  const auto says_so = [&](const Bewaard& kept) {
    if (kept.editie != editie || kept.titel.empty() || !is_below(kept.adres, kPapersFolder)) return false;
    const PaperAddress other = taken_apart(kept.adres, editie);
    return other.gebied == at.gebied && other.soort == at.soort;
  };
  const bool is_kind = at.soort == kSoortVoortgang || at.soort == addresses::kPakket ||
                       std::ranges::find(programma.documentsoorten, at.soort, &Documentsoort::id) !=
                           programma.documentsoorten.end();
  const auto found = is_kind ? programma.bewaard.end() : std::ranges::find_if(programma.bewaard, says_so);
  return found == programma.bewaard.end() ? kind_name(programma, at.soort)
                                          : found->soort + ": " + found->titel;
}

// The order of the programme; areas that it no longer has come last, by their ids.
std::size_t place_of(const Programma& programma, std::string_view gebied) {
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    if (programma.gebied_id(g) == gebied) return g;
  }
  return programma.gebieden();
}

std::string area_name(const Programma& programma, std::string_view gebied) {
  const std::size_t place = place_of(programma, gebied);
  if (place == programma.gebieden()) return with_capital(gebied);
  return std::string(programma.gebied_naam(static_cast<GebiedIndex>(place)));
}

std::vector<PaperPlace> places_of(const Basis& basis, GebiedIndex gebied, const Brief* brief) {
  std::vector<PaperPlace> places;
  for (const Format* format : kPaperFormats)
    places.push_back({format, addresses::paper(basis.programma, gebied, brief, *format)});
  std::ranges::move(asked_places(basis, gebied, brief), std::back_inserter(places));
  return places;
}

PublishedPaper published_report(const Basis& basis, GebiedIndex gebied) {
  return {.gebied = std::string(basis.programma.gebied_naam(gebied)),
          .titel = paper_title(basis.programma, nullptr),
          .is_rapport = true,
          .places = places_of(basis, gebied, nullptr)};
}

PublishedPaper paper_of(const Basis& basis, const Brief& brief) {
  return {.gebied = std::string(basis.programma.gebied_naam(brief.gebied)),
          .titel = paper_title(basis.programma, &brief),
          .places = places_of(basis, brief.gebied, &brief)};
}

std::optional<PublishedPaper> pack_of(const Basis& basis, GebiedIndex gebied) {
  if (basis.gemaakt == nullptr) return std::nullopt;
  const auto made = basis.gemaakt->find(addresses::pack(basis.programma, gebied));
  if (made == basis.gemaakt->end()) return std::nullopt;
  return PublishedPaper{.gebied = std::string(basis.programma.gebied_naam(gebied)),
                        .titel = std::string(woorden::kPakket),
                        .places = {{&formats::kZip, made->first, made->second}}};
}

// It belongs to no edition, and this one has it.
bool is_outside_editions(const Programma& programma, std::string_view adres) {
  return std::ranges::any_of(programma.brieven, [&](const Brief& brief) {
    return brief.buiten_editie &&
           addresses::paper(programma, brief.gebied, &brief, format_of(adres)) == adres;
  });
}

}  // namespace

// One of several of its kind is told from the others by what it is about.
std::string paper_title(const Programma& programma, const Brief* brief) {
  if (brief == nullptr) return std::string(woorden::kVoortgangsrapport);
  const std::string& kind = programma.documentsoort(brief->soort).naam;
  return brief->id == brief->soort ? kind : kind + ": " + brief->onderwerp;
}

const PaperPlace* PublishedPaper::in(const Format& format) const {
  const auto found = std::ranges::find(places, &format, &PaperPlace::format);
  return found == places.end() ? nullptr : &*found;
}

std::vector<PaperPlace> asked_places(const Basis& basis, GebiedIndex gebied, const Brief* brief) {
  std::vector<PaperPlace> places;
  if (basis.gemaakt == nullptr) return places;
  for (const Format* format : kAskedFormats) {
    const auto made = basis.gemaakt->find(addresses::paper(basis.programma, gebied, brief, *format));
    if (made != basis.gemaakt->end()) places.push_back({format, made->first, made->second});
  }
  return places;
}

std::string format_and_size(const PaperPlace& place) {
  constexpr std::size_t kKilo = 1000;
  std::string out(place.format->naam);
  if (place.bytes == 0) return out;
  if (place.bytes < kKilo * kKilo)
    return fmt::format("{}, {} kB", out, std::max<std::size_t>(1, (place.bytes + kKilo / 2) / kKilo));
  const std::size_t tenths = (place.bytes + kKilo * kKilo / 20) / (kKilo * kKilo / 10);
  return fmt::format("{}, {},{} MB", out, tenths / 10, tenths % 10);
}

std::vector<PublishedPaper> papers_of(const Basis& basis, GebiedIndex gebied) {
  const Programma& programma = basis.programma;
  std::vector<PublishedPaper> papers;
  if (programma.exists_at_publication(gebied)) papers.push_back(published_report(basis, gebied));
  for (const Brief& brief : shown_letters(programma)) {
    if (brief.gebied == gebied && !brief.buiten_editie) papers.push_back(paper_of(basis, brief));
  }
  if (auto pack = pack_of(basis, gebied)) papers.push_back(std::move(*pack));
  return papers;
}

std::vector<PublishedPaper> papers_outside_editions(const Basis& basis) {
  std::vector<PublishedPaper> papers;
  for (const Brief& brief : shown_letters(basis.programma)) {
    if (brief.buiten_editie) papers.push_back(paper_of(basis, brief));
  }
  return papers;
}

std::vector<PublishedPaper> kept_papers(const Programma& programma, std::string_view editie) {
  using Key = std::tuple<std::size_t, std::string_view, bool, std::string_view>;  // the report first
  std::map<Key, PublishedPaper> papers;
  for (const Bewaard& kept : programma.bewaard) {
    if (kept.editie != editie || !is_below(kept.adres, kPapersFolder) ||
        is_outside_editions(programma, kept.adres))
      continue;
    if (&format_of(kept.adres) == &formats::kJson) continue;  // about a paper, for the council's system
    const PaperAddress at = taken_apart(kept.adres, editie);
    const Key key(place_of(programma, at.gebied), at.gebied, at.soort != kSoortVoortgang, at.soort);
    PublishedPaper& paper = papers[key];
    paper.gebied = area_name(programma, at.gebied);
    paper.titel = kept_title(programma, editie, at);
    paper.places.push_back({&format_of(kept.adres), kept.adres, kept.bytes.size()});
  }
  std::vector<PublishedPaper> out;
  for (auto& [key, paper] : papers) out.push_back(std::move(paper));  // places as addresses are sorted
  return out;
}

std::optional<KeptPaper> kept_paper(const Programma& programma, const Bewaard& kept) {
  if (!is_below(kept.adres, kPapersFolder) || is_outside_editions(programma, kept.adres)) return std::nullopt;
  const PaperAddress at = taken_apart(kept.adres, kept.editie);
  const std::size_t place = place_of(programma, at.gebied);
  if (place == programma.gebieden()) return std::nullopt;
  const auto gebied = static_cast<GebiedIndex>(place);
  // A letter under a name of its own says its kind in the programme, as long as it is there.
  const Brief* brief = programma.brief(gebied, at.soort);
  std::string soort = brief != nullptr ? brief->soort : std::string(at.soort);
  const std::string name =
      brief != nullptr ? kind_name(programma, soort) : kept_title(programma, kept.editie, at);
  std::string titel =
      fmt::format("{}, {}, {}", name, programma.gebied_naam(gebied), title_by_id(kept.editie));
  return KeptPaper{gebied, std::move(soort), std::move(titel), &format_of(kept.adres)};
}

std::vector<std::string> kept_editions(const Programma& programma) {
  std::vector<std::string> ids;
  for (const Bewaard& kept : programma.bewaard) {
    if (is_below(kept.adres, kPapersFolder)) ids.push_back(kept.editie);
  }
  std::ranges::sort(ids, std::greater());
  const auto twice = std::ranges::unique(ids);
  ids.erase(twice.begin(), twice.end());
  return ids;
}

std::vector<FeedItem> feed_items(const Basis& basis) {
  const Programma& programma = basis.programma;
  std::vector<FeedItem> entries;
  const auto add = [&](const PublishedPaper& paper, std::string_view editie, Datum datum) {
    if (const PaperPlace* place = paper.in(*kPaperFormats.front()))
      entries.push_back({fmt::format("{}, {} ({})", paper.titel, paper.gebied, editie), place->adres, datum});
  };
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    for (const PublishedPaper& paper : papers_of(basis, g))
      add(paper, programma.editie.titel, programma.editie.datum);
  }
  for (const Brief& brief : shown_letters(programma)) {
    if (!brief.buiten_editie || !brief.datum) continue;
    const PublishedPaper paper = paper_of(basis, brief);
    entries.push_back(
        {fmt::format("{}, {}", paper.titel, paper.gebied), paper.places.front().adres, *brief.datum});
  }
  std::ranges::move(correction_items(programma), std::back_inserter(entries));
  if (const auto& before = basis.feiten.edities.vorige) {
    for (const PublishedPaper& paper : kept_papers(programma, before->id))
      add(paper, before->titel, before->datum);
  }
  return entries;
}

}  // namespace voortgang
