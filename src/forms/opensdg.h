#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/periode.h"
#include "diag/problem.h"
#include "diag/words.h"
#include "programme/toestand.h"
#include "syntax/data_tree.h"

// The data of an Open SDG repository (open-sdg.org), as indicators of ours.
namespace voortgang {

// data/indicator_1-1-1.csv, and meta/1-1-1.yml or .md.
struct SdgBron {
  std::string nummer;  // 1-1-1
  SourceId data{};
  DataNode meta{.kind = DataKind::kRecord};  // empty where there is none
};

struct SdgCijfer {
  Periode periode;
  std::string waarde;                         // with a decimal comma, and in one way to be read
  std::map<std::string, std::string> labels;  // by column of ours; none: the total
  Status status = Status::kDefinitief;
};

// One indicator of ours: the figures of one series in one unit.
struct SdgIndicator {
  std::string id, doel, naam, eenheid, definitie, bron, bron_url, frequentie;
  std::vector<std::string> kolommen;  // of breakdowns, in the order of the file
  std::map<std::string, std::vector<std::string>> labels;
  int decimalen = 0;
  std::vector<SdgCijfer> cijfers;
};

struct SdgOogst {
  std::vector<SdgIndicator> indicatoren;
  std::vector<Words> weggelaten;  // what could not be taken, and where: "data/…csv, Year 2010-2014: …"
};

// Adds what one file holds. What is wrong with it as CSV becomes a problem.
void harvest(const SdgBron& bron, const Sources& sources, SdgOogst& out, Problems& problems);

}  // namespace voortgang
