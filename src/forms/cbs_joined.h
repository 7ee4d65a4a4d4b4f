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
#include "forms/cbs_parts.h"

namespace voortgang {

// A figure of CBS as one of ours.
struct CbsCijfer {
  IndicatorIndex indicator = 0;
  GebiedIndex gebied = kRegio;
  Onderdeel onderdeel;
  Waarneming waarneming;  // without a note
  Span span;
  bool is_status_known = true;  // codes without metadata do not say what is provisional
  std::string herkomst;         // the regions that it is of, where its area has more: "GM0738, GM0870"
};

// The figures of one export: one for each indicator, area, part and period.
class CbsJoined {
 public:
  CbsJoined(const CbsColumns& columns, const CbsTabel& tabel, const std::string& mapping,
            const Dossier& dossier, Problems& problems)
      : columns_(columns), tabel_(tabel), mapping_(mapping), dossier_(dossier), problems_(problems) {}

  // `region` is the code or title of CBS. A second figure of the same region and value is told.
  void add(CbsCijfer cijfer, const CbsDeel& deel, std::string_view region);

  // Names alone say which area a row is of, and those of wijken and buurten are among them.
  void names_are_open() { names_are_open_ = true; }

  // In the order of the mapping and the file.
  [[nodiscard]] std::vector<CbsCijfer> take();

 private:
  // What was found of one region: the sum of the values that the mapping adds up.
  struct OfRegion {
    CbsCijfer cijfer;
    std::string_view region;
    std::map<std::string, Span> categories;
    std::size_t expected = 1;
  };
  using Key = std::tuple<IndicatorIndex, GebiedIndex, Onderdeel, Periode>;

  void tell_twice(const CbsCijfer& cijfer, Span first);
  void settle(OfRegion& sum);
  // Regions that the mapping gives to one area, since the one went into the other: what does not apply any
  // more, or not yet, adds nothing; where more have a number, it is the sum, if the indicator may be added
  // up.
  [[nodiscard]] CbsCijfer joined(std::vector<OfRegion>& regions);
  [[nodiscard]] std::string herkomst_of(const std::vector<OfRegion>& regions) const;
  void tell_no_sum(const CbsCijfer& one, std::string_view region, const OfRegion& other);

  const CbsColumns& columns_;
  const CbsTabel& tabel_;
  const std::string& mapping_;  // path, for messages
  const Dossier& dossier_;
  Problems& problems_;
  bool names_are_open_ = false;
  std::map<Key, std::size_t> place_;  // in found_
  std::vector<std::vector<OfRegion>> found_;
};

}  // namespace voortgang
