#pragma once

#include <string>
#include <vector>

#include "deliveries/leveringen.h"
#include "forms/cbs_mapping.h"
#include "forms/statline.h"
#include "forms/statline_metadata.h"

namespace voortgang {

// A figure of CBS as one of ours.
struct CbsCijfer {
  IndicatorIndex indicator = 0;
  GebiedIndex gebied = kRegio;
  Waarneming waarneming;  // without a note
  Span span;
  bool is_status_known = true;  // codes without metadata do not say what is provisional
};

// What is needed to read one export. Everything stays where it is while it is read.
struct CbsBestand {
  const StatlineTable& table;
  const StatlineMetadata& metadata;  // empty where no such file was given
  const CbsTabel& tabel;
  const std::string& mapping;  // path, for messages
};

// The figures that the mapping asks for, of the areas of the programme, in the order of the mapping and the
// file. Other topics, areas and rows are left alone.
[[nodiscard]] std::vector<CbsCijfer> read_cbs_figures(const CbsBestand& bestand, const Dossier& dossier,
                                                      Problems& problems);

}  // namespace voortgang
