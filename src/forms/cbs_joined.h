#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "deliveries/leveringen.h"
#include "forms/cbs_columns.h"

namespace voortgang {

// A figure of CBS as one of ours.
struct CbsCijfer {
  IndicatorIndex indicator = 0;
  GebiedIndex gebied = kRegio;
  Waarneming waarneming;  // without a note
  Span span;
  bool is_status_known = true;  // codes without metadata do not say what is provisional
};

// The figures of one export: one for each indicator, area and period.
class CbsJoined {
 public:
  CbsJoined(const CbsColumns& columns, const std::string& mapping, const Dossier& dossier, Problems& problems)
      : columns_(columns), mapping_(mapping), dossier_(dossier), problems_(problems) {}

  // `region` is the code or title of CBS. A second figure of the same region is told.
  void add(CbsCijfer cijfer, std::string_view region);

  [[nodiscard]] std::vector<CbsCijfer> take() { return std::move(found_); }

 private:
  struct Seen {
    Span span;
    std::string_view region;
    std::size_t place = 0;  // among the figures found
  };

  // Two regions that the mapping gives to one area, since the one went into the other: what does not apply
  // any more, or not yet, adds nothing; where both have a number, it is the sum, if the indicator may be
  // added up.
  void join(CbsCijfer& one, const CbsCijfer& other, const Seen& seen, std::string_view region);

  const CbsColumns& columns_;
  const std::string& mapping_;  // path, for messages
  const Dossier& dossier_;
  Problems& problems_;
  std::map<std::tuple<IndicatorIndex, GebiedIndex, Periode>, Seen> seen_;
  std::vector<CbsCijfer> found_;
};

}  // namespace voortgang
