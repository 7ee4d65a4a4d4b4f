#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "programme/indeling.h"

namespace voortgang {

inline constexpr std::string_view kHuisstijl = "site/huisstijl.json";

// Who signs, and for whom.
struct Ondertekening {
  std::string namens;
  std::vector<std::string> functies;
};

// How the site looks; empty where it keeps to the style of this tool.
struct Sitestijl {
  std::string accent;  // "#0b5c6b": ground of the header, links and lines
  Span accent_span;
  std::string logo;  // a file below assets/
  Span logo_span;
};

// What stands at the head of a gemeente's letters.
struct Briefhoofd {
  GebiedIndex gebied = kRegio;
  std::string naam;                 // of the sender
  std::vector<std::string> regels;  // address, post, telephone and site: those that are given, in this order
  std::string logo;                 // a file below assets/; may be empty
  Span logo_span;
  Ondertekening ondertekening;  // of letters that do not say who signs; may be empty
};

}  // namespace voortgang
