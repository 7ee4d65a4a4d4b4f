#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "programme/known_ids.h"

namespace voortgang {

// Where a programme has its mapping, if it takes figures of CBS.
inline constexpr std::string_view kCbsMapping = "site/cbs.json";
// Whose figures they are, where a mapping does not name another: RIVM and others publish in the same form.
inline constexpr std::string_view kCbsBron = "CBS StatLine";

// Only rows with one of these values in this column, all by code or by title; of more than one the figures
// are added up.
struct CbsFilter {
  std::string kolom;
  std::vector<std::string> waarden;
  Span kolom_span;
};

// A column of theirs by which ours is broken down. Values of which more are one of ours are added up; the
// blank one is the total. Without values: those that have the name of ours.
struct CbsUitsplitsing {
  std::string kolom;
  std::uint32_t onze = 0;                                                     // in Indicator::uitsplitsingen
  std::vector<std::pair<std::string, std::optional<std::uint32_t>>> waarden;  // theirs, and ours
  Span kolom_span;
};

struct CbsOnderwerp {
  std::string onderwerp;  // the column's name, or the topic's title
  IndicatorIndex indicator = 0;
  std::int64_t maal = 1;  // 1000 where CBS counts in thousands
  std::vector<CbsFilter> filters;
  std::vector<CbsUitsplitsing> uitsplitsingen;
  Span span;
};

// A table of StatLine, and what of it goes where.
struct CbsTabel {
  std::string tabel;  // 70072ned
  std::string bron{kCbsBron};
  std::string regiokolom, periodekolom;                      // empty: to be found by themselves
  std::optional<Periode> periode;                            // of a table that has no column for it
  std::map<std::string, Periode, std::less<>> perioden;      // codes of which the period does not follow
  std::map<std::string, GebiedIndex, std::less<>> gebieden;  // by code and by name; see import_bestemming.h
  std::vector<CbsOnderwerp> onderwerpen;

  // The area of ours that a code or a name of theirs is: "Utrecht (gemeente)" is Utrecht.
  [[nodiscard]] std::optional<GebiedIndex> gebied(std::string_view region) const;
  // Whether the mapping gives an area more regions than itself: gemeenten that went into it.
  [[nodiscard]] bool has_more_regions(GebiedIndex gebied, const Programma& programma) const;
  // A region of an area, by the code of the area where it is that itself.
  [[nodiscard]] std::string_view known_as(GebiedIndex gebied, std::string_view region,
                                          const Programma& programma) const;
};

// The names and codes by which the gemeenten of a programme, and groups to compare with, are known without
// being named: a group by its name, and Nederland by the codes of CBS.
void add_gemeenten(const Programma& programma, CbsTabel& tabel);

struct CbsMapping {
  std::string pad;  // for messages
  std::vector<CbsTabel> tabellen;
};

// site/cbs.json, or another file of that form. The gemeenten of the programme have their CBS code and name
// without being named.
[[nodiscard]] CbsMapping read_cbs_mapping(SourceId source, const Dossier& dossier, const KnownIds& known,
                                          Problems& problems);

}  // namespace voortgang
