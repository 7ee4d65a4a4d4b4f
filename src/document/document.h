#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "document/chart.h"
#include "facts/feiten.h"
#include "programme/huisstijl.h"
#include "programme/tekst.h"

namespace voortgang {

// A document as it is composed: what it says, in what order, with what meaning; nothing about markup. Targets
// of links are addresses within the site, such as "aanbod/index.html#hf-trajecten", or whole addresses.

// --- inlines

struct Text {
  std::string text;
};
struct Strong {
  std::string text;
};
struct Link {
  std::string text;
  std::string target;
};
// A figure from the data. The target is the row that it comes from.
struct Cijfer {
  std::string weergave;
  std::string target;
  bool voorbeeld = false;
  std::string_view zekerheid;  // "voorlopig" or "geschat"; empty for most
};
struct OordeelMark {
  Oordeel oordeel = Oordeel::kGeenOordeel;
  std::string target;      // what it is the verdict on; may be empty
  bool voorbeeld = false;  // all that it rests on is invented
  std::string van = {};    // whose it is, where the sign alone is shown: "Almere"; else empty
};
struct VoorbeeldMark {};
struct LineBreak {};
// A line of its own in a cell or under a name, in smaller letters.
struct Small {
  std::string text;
};

// A drawing as wide as its cell, beside the value that it shows: a value among others, or time from left to
// right. Parts of the width; what cannot show a drawing leaves it out, since the words stand beside it.
enum class StretchKind : std::uint8_t { kOther, kOwn, kUnsure, kComing, kPlanned, kLate };
struct Stretch {
  double from = 0, to = 0;
  StretchKind kind = StretchKind::kOther;
};
struct CellBar {
  std::vector<Stretch> stretches;
  std::optional<double> mark;  // a line across: of the region, or today
};

using Inline = std::variant<Text, Strong, Link, Cijfer, OordeelMark, VoorbeeldMark, LineBreak, Small,
                            Sparkline, CellBar>;
using Inlines = std::vector<Inline>;

// --- blocks

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
  int level = 2;  // 1 to 6
  std::string text;
  std::string id;
  std::string nummer;  // what of the text is a number: "3.", "Hoofddoel 2."; mostly empty
};

enum class ParagraphKind : std::uint8_t { kPlain, kLead, kKeyNumber, kNote, kStatus, kKey };
struct Paragraph {
  Inlines inlines;
  ParagraphKind kind = ParagraphKind::kPlain;
};

struct ItemList {
  std::vector<Inlines> items;
  bool ordered = false;
};

enum class Alignment : std::uint8_t { kStart, kEnd };
struct TableColumn {
  std::string title;
  Alignment alignment = Alignment::kStart;
  bool says_itself = false;  // its values say what they are: a status, a verdict, a period
};
enum class RowKind : std::uint8_t { kPlain, kTotal, kOwn };
struct TableRow {
  std::vector<Inlines> cells;  // the first one is the row's head
  RowKind kind = RowKind::kPlain;
  std::string id;
};
enum class TableKind : std::uint8_t {
  kPlain,
  kGoals,       // the state of every goal, with a sign for each area
  kNeighbours,  // name, bar, value
};
struct Table {
  std::string id;
  std::string caption;
  std::vector<TableColumn> columns;
  std::vector<TableRow> rows;
  TableKind kind = TableKind::kPlain;
  bool voorbeeld = false;  // all of it is invented
};

// The figures of one series, row by row, with the place each came from. Rows have ids when `anchors` is set.
struct FactTable {
  std::string id;
  std::string caption;
  const FeitenReeks* reeks = nullptr;
  std::string indicator;  // id
  std::string bestand;    // of the delivery; empty where the series was computed
  std::string berekend;   // how, where it was
  bool anchors = false;
  const Vergelijkreeks* groep = nullptr;  // others, in a column beside it
  std::string groep_naam = {};
};

struct Figure {
  Chart chart;
  std::string caption;
  bool voorbeeld = false;
};

// What a reference in a narrative has become here.
using Resolved = std::variant<Inlines, Blocks>;

// Part of a narrative: the blocks from `first` to before `end` among the children of its root (0 is none or
// the end). The first of its headings becomes `level`, and so do those that are as high.
struct Narrative {
  const Tekst* tekst = nullptr;
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  int level = 2;
  std::vector<Resolved> references;  // one for each of tekst->verwijzingen
};

struct Definitions {
  std::vector<std::pair<std::string, Inlines>> items;
};

struct Disclosure {
  std::string summary;
  Blocks blocks;
};

enum class SectionKind : std::uint8_t {
  kPlain,
  kCards,
  kCard,
  kIndicator,
  kChartAndTable,
  kHero,          // what a page says first, and beside it where else to go
  kThree,         // lists beside one another
  kIndicatorRow,  // parts: words, course, neighbours
  kPart,
  kRegionaal,
  kLokaal,
  kHoofddoel,
  kCover,
  kSamenvatting,  // of a report: a sheet by itself
};
struct Section {
  SectionKind kind = SectionKind::kPlain;
  std::string id;
  Blocks blocks;
};

struct ContentsEntry {
  int level = 1;
  std::string text;
  std::string id;
};
struct Contents {
  std::vector<ContentsEntry> entries;
};

// Ways through the site, which papers do not have.
enum class NavigationKind : std::uint8_t { kSwitch, kContents, kAround, kButtons, kTiles, kColumns };
struct NavigationItem {
  std::string text;
  std::string target;
  bool is_here = false;
  std::optional<Oordeel> oordeel = {};
  int rij = 0, kolom = 0;  // of a tile, from 1
  // The same in other forms: "PDF, 194 kB", behind what only those need who do not see what it belongs to.
  struct Form {
    std::string before, text, target;
  };
  std::vector<Form> forms = {};
};
struct Navigation {
  NavigationKind kind = NavigationKind::kSwitch;
  std::string label;
  std::vector<NavigationItem> items;
};

struct Block {
  std::variant<Heading, Paragraph, ItemList, Table, FactTable, Figure, Narrative, Definitions, Disclosure,
               Section, Contents, Navigation>
      is;

  template <class T>
  Block(T block) : is(std::move(block)) {}  // NOLINT: a heading is a block
};

// --- documents

struct Crumb {
  std::string titel;
  std::string target;
};

// What stands above a letter.
struct Letterhead {
  std::string naam;
  std::vector<std::string> regels;
  std::string logo;  // its address in the site; may be empty
};

struct Document {
  std::string path;   // where it will stand in the site
  std::string frame;  // name of its template, without the format
  std::string titel;
  std::string omschrijving;      // in a sentence or two, for those who find the page elsewhere
  std::vector<Crumb> anders;     // the same in other formats: "CSV" and its address
  std::vector<Crumb> hoofdmenu;  // the same on every page
  std::vector<Crumb> voetmenu;
  std::string menu;  // address of the menu entry it belongs to
  std::vector<Crumb> kruimels;
  Blocks blocks;
  const Brief* brief = nullptr;  // of a letter: its fields
  bool is_concept = false;       // a paper that is still a draft
  std::optional<Letterhead> briefhoofd;
  std::string voettekst;           // at the foot of each page on paper; may be empty
  std::string groet;               // of a letter: above the signature; may be empty
  Ondertekening ondertekening;     // of a letter: who signs it; may be empty
  std::string geadresseerde;       // of a letter: whom it is for; may be empty
  std::vector<Kenmerk> kenmerken;  // of a letter: the fields of its head, in order
  bool datum_is_kenmerk = false;   // its date is one of those
  std::vector<Crumb> bijlagen;     // of a letter: its annexes, with or without a target
  std::string soort;               // of a document: what kind it is
  std::string gebied;              // and whose: "Dronten"
  std::string gebiedstitel;        // "Gemeente Dronten"
  std::vector<Crumb> formaten;     // of a paper: other formats that it is in, "PDF, 48 kB"
  bool shows_voorbeelden = false;  // it has example figures or texts in it
};

}  // namespace voortgang
