#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "compose/basis.h"
#include "document/document.h"

namespace voortgang {

// Where something is being composed: for which area, by which document's numbering of the goals; and what has
// to be unique in that document.
struct Setting {
  const Basis& basis;
  GebiedIndex gebied = kRegio;
  std::string_view soort = kSoortVoortgang;
  // What a {{hoofddoelen}} stands for: only the report has it.
  std::function<Blocks(Setting&)> hoofddoelen;
  int charts = 0;
  int figures = 0;
  bool shows_voorbeelden = false;

  [[nodiscard]] const Programma& programma() const { return basis.programma; }
  [[nodiscard]] const Feiten& feiten() const { return basis.feiten; }
  // For a part of the same document that is about another area; afterwards the whole takes over its counts.
  [[nodiscard]] Setting for_area(GebiedIndex area) const {
    Setting part = *this;
    part.gebied = area;
    return part;
  }
  void take_over(const Setting& part) {
    charts = part.charts;
    figures = part.figures;
    shows_voorbeelden |= part.shows_voorbeelden;
  }

  // What is invented bears a mark; a document in which one stands explains it.
  void mark(Inlines& inlines, bool is_example) {
    if (is_example) inlines.push_back(VoorbeeldMark{});
    note_example(is_example);
  }
  // The same for what has a mark of its own, as a table, a chart or a figure in a text.
  void note_example(bool is_example) { shows_voorbeelden |= is_example; }

  [[nodiscard]] std::string chart_id() { return fmt::format("grafiek-{}", ++charts); }
};

}  // namespace voortgang
