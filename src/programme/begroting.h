#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "programme/indeling.h"
#include "programme/tekst.h"

namespace voortgang {

// What a spending plan says about one project in one year: whole euros, or a text such as "College planning".
struct Begrotingscel {
  std::int16_t jaar = 0;
  std::optional<std::int64_t> bedrag;
  std::optional<std::int64_t> gerealiseerd;  // spent so far
  std::optional<std::int64_t> prognose;      // expected for the whole year
  std::string tekst;
  std::string dekking;
  bool zeker = true;
  bool is_counted = true;  // false: paid from elsewhere, in no sum
  std::uint32_t regel = 0;
};

// A row of the plan: its number and name are the gemeente's own.
struct Begrotingsproject {
  int nummer = 0;
  std::string naam;
  std::vector<HoofddoelIndex> hoofddoelen;
  std::string voetnoot;
  std::string themaplan;              // of the gemeente, that it belongs to; may name more of them
  std::vector<Begrotingscel> cellen;  // by year
};

// Money that a plan is paid from: whole euros, nothing where no amount is fixed yet.
struct Dekking {
  std::string bron;
  std::optional<std::int64_t> bedrag;
  std::int16_t van = 0, tot = 0;  // years it is meant for
  bool zeker = true;
  std::string toelichting;
};

// The spending plan of one gemeente.
struct Begroting {
  GebiedIndex gebied = kRegio;
  SourceId bestand{};
  std::vector<Begrotingsproject> projecten;
  std::vector<std::int16_t> jaren;
  std::vector<Dekking> dekking;
  std::optional<Tekst> tekst;
};

}  // namespace voortgang
