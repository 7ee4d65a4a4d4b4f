#include "app/import_cbs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "app/cbs_files.h"
#include "base/text.h"
#include "deliveries/import_note.h"
#include "deliveries/import_woorden.h"
#include "forms/cbs_breaks.h"
#include "forms/cbs_numbers.h"
#include "forms/import_bestemming.h"
#include "forms/levering_merge.h"
#include "load/programme_folder.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kNoDate = "onbekend";

using Places = std::map<std::pair<HoofddoelIndex, GebiedIndex>, std::vector<CbsRij>>;

class ImportReader {
 public:
  ImportReader(FileSystem& files, const Options& options, Import& out)
      : disk_(files, "", Reach::kAnywhere),
        programme_(files, options.programme),
        options_(options),
        out_(out) {}

  void read() {
    known_.read_programma(out_.loaded.programma);
    known_.read_indicatoren(out_.loaded.programma.indicatoren);
    if (!read_mapping()) return;
    files_.emplace(disk_, options_.files, out_.loaded.bronnen, out_.problems);
    for (const SourceId source : files_->exports()) read_export(source);
    merge();
  }

 private:
  bool read_mapping() {
    const bool is_own = options_.mapping.empty();
    const SourceId source = out_.loaded.bronnen.add(is_own ? std::string(kCbsMapping) : options_.mapping);
    const ProgrammeFolder& folder = is_own ? programme_ : disk_;
    if (!folder.read_text(source, out_.loaded.bronnen, kLargestJson, out_.problems)) return false;
    mapping_ = read_cbs_mapping(source, out_.loaded.dossier(), known_, out_.problems);
    return !out_.problems.has_errors();
  }

  // The tables that are named on the command line, or in the file's name: one may stand in the mapping twice.
  std::vector<const CbsTabel*> tables_of(std::string_view path) const {
    std::vector<const CbsTabel*> found;
    const auto words = split_any(path.substr(path.rfind('/') + 1), "_. ");
    for (const CbsTabel& tabel : mapping_.tabellen) {
      const std::string name = folded(tabel.tabel);  // 1NED is 1ned
      const auto is_it = [&](std::string_view word) { return folded(word) == name; };
      const bool is_named =
          options_.tabel.empty() ? std::ranges::any_of(words, is_it) : is_it(options_.tabel);
      if (is_named) found.push_back(&tabel);
    }
    return found;
  }

  void tell_unknown_table(SourceId source) {
    std::string known;
    for (const CbsTabel& tabel : mapping_.tabellen) append_item(known, tabel.tabel);
    out_.problems.add(Code::CBS101, {source, 0, 0}, {{"mapping", mapping_.pad}, {"mogelijk", known}});
  }

  // The note with every figure; nothing, with a problem, where nobody says of which date it is.
  std::optional<std::string_view> note_of(SourceId source, const CbsTabel& tabel) {
    if (options_.datum == kNoDate)
      return out_.teksten.keep(fmt::format("{} {}, {}", tabel.bron, tabel.tabel, woorden::kDatumOnbekend));
    const auto datum = options_.datum.empty() ? statline_date(out_.loaded.bronnen.at(source).path)
                                              : parse_datum(options_.datum);
    if (datum) {
      return out_.teksten.keep(
          fmt::format("{} {}, {}-{}-{}", tabel.bron, tabel.tabel, datum->dag, datum->maand, datum->jaar));
    }
    out_.problems.add(Code::CBS111, {source, 0, 0});
    return std::nullopt;
  }

  void read_export(SourceId source) {
    const Source& file = out_.loaded.bronnen.at(source);
    const auto tables = tables_of(file.path);
    if (tables.empty()) return tell_unknown_table(source);
    const auto note = note_of(source, *tables.front());
    const auto table = files_->table(source, out_.problems);
    if (!table || !note) return;
    for (const CbsTabel* tabel : tables) {
      const CbsBestand bestand{*table, files_->metadata(source, tabel->tabel), *tabel, mapping_.pad};
      for (const CbsCijfer& cijfer : read_cbs_numbers(bestand, out_.loaded.dossier(), out_.problems))
        add(cijfer, *note, tabel->bron);
    }
  }

  // What stands in the delivery at that place; nullptr where there is nothing.
  const Waarneming* already_there(const CbsCijfer& cijfer, const LeveringRij& row) const {
    const Indicator& indicator = out_.loaded.programma.indicatoren[cijfer.indicator];
    return find_waarneming(levering_at_bestemming(out_.loaded.dossier(), indicator.hoofddoel, cijfer.gebied),
                           row);
  }

  // Whether what an officer or a later file said of a figure stays in place of the new one, and then tells
  // so.
  bool stays(const Waarneming& was, const ImportNote& note, const CbsCijfer& cijfer, std::string_view bron,
             const LeveringRij& row) {
    // What an import withheld, its source withheld.
    const bool is_by_hand = has_words(note) || was.toelichting.empty();
    const bool is_secret = was.toestand == Toestand::kGeheim || was.toestand == Toestand::kTeKlein;
    if (is_secret && is_by_hand && row.waarneming.is_getal()) {
      tell_kept(Code::CBS120, cijfer, Argument("teken", verbatim(woorden::teken(was.toestand))));
      return true;
    }
    const auto now_date = import_note_in(row.waarneming.toelichting, bron).datum;
    if (!is_other(was, row) || !note.datum || !now_date || *note.datum <= *now_date) return false;
    tell_kept(Code::CBS119, cijfer);
    return true;
  }

  void tell_kept(Code code, const CbsCijfer& cijfer, std::optional<Argument> more = {}) {
    const Programma& programma = out_.loaded.programma;
    Problem problem{.code = code,
                    .span = cijfer.span,
                    .arguments = {{"indicator", programma.indicatoren[cijfer.indicator].id},
                                  {"periode", voortgang::code(cijfer.waarneming.periode)},
                                  {"gebied", bestemming_naam(programma, cijfer.gebied)}},
                    .related = {}};
    if (more) problem.arguments.push_back(std::move(*more));
    out_.problems.add(std::move(problem));
  }

  // What was said beside a figure is said beside the new one too, and where both are the same it stays as
  // uncertain as it was.
  void take_over_words(const Waarneming& was, const ImportNote& note, const CbsCijfer& cijfer,
                       LeveringRij& row) {
    std::string_view& said = row.waarneming.toelichting;
    if (!note.words.empty() && !said.starts_with(note.words))
      said = out_.teksten.keep(fmt::format("{}; {}", note.words, said));
    if (!note.erachter.empty()) said = out_.teksten.keep(fmt::format("{}; {}", said, note.erachter));
    if (!is_other(was, row) && !cijfer.is_status_known && was.status == Status::kVoorlopig)
      row.waarneming.status = Status::kVoorlopig;
  }

  static bool has_words(const ImportNote& note) { return !note.words.empty() || !note.erachter.empty(); }

  static bool is_other(const Waarneming& was, const LeveringRij& row) {
    return was.toestand != row.waarneming.toestand || was.getal != row.waarneming.getal;
  }

  // Exports may overlap, as long as they agree.
  void add(const CbsCijfer& cijfer, std::string_view note, std::string_view bron) {
    const Indicator& indicator = out_.loaded.programma.indicatoren[cijfer.indicator];
    const auto key = std::tuple(cijfer.indicator, cijfer.gebied, cijfer.onderdeel, cijfer.waarneming.periode);
    const auto [first, is_new] = seen_.emplace(key, cijfer);
    if (!is_new) {
      const Waarneming& other = first->second.waarneming;
      if (other.toestand == cijfer.waarneming.toestand && other.getal == cijfer.waarneming.getal) return;
      out_.problems.add(Code::CBS107, cijfer.span,
                        {{"indicator", indicator.id},
                         {"periode", code(cijfer.waarneming.periode)},
                         {"gebied", bestemming_naam(out_.loaded.programma, cijfer.gebied)},
                         {"mapping", mapping_.pad}},
                        {first->second.span});
      return;
    }
    LeveringRij row{
        .indicator = cijfer.indicator, .onderdeel = cijfer.onderdeel, .waarneming = cijfer.waarneming};
    row.waarneming.toelichting =
        cijfer.herkomst.empty() ? note : out_.teksten.keep(herkomst_words(cijfer.herkomst).append(note));
    if (const Waarneming* was = already_there(cijfer, row)) {
      const ImportNote said = import_note_in(was->toelichting, bron);
      if (stays(*was, said, cijfer, bron, row)) return;
      take_over_words(*was, said, cijfer, row);
    }
    places_[{indicator.hoofddoel, cijfer.gebied}].push_back({std::move(row), cijfer.herkomst, cijfer.span});
  }

  void merge() {
    const Dossier dossier = out_.loaded.dossier();
    for (auto& [place, from_cbs] : places_) {
      const auto& [hoofddoel, gebied] = place;
      if (!may_import_into(out_, hoofddoel, gebied)) continue;
      mark_breaks(dossier, hoofddoel, gebied, from_cbs, out_.problems);
      std::vector<LeveringRij> rows;
      for (CbsRij& row : from_cbs) rows.push_back(std::move(row.rij));
      out_.leveringen.push_back(
          {hoofddoel, gebied, merge_rows(levering_at_bestemming(dossier, hoofddoel, gebied), rows)});
    }
  }

  ProgrammeFolder disk_, programme_;
  const Options& options_;
  Import& out_;
  KnownIds known_;
  CbsMapping mapping_;
  std::optional<CbsFiles> files_;
  std::map<std::tuple<IndicatorIndex, GebiedIndex, Onderdeel, Periode>, CbsCijfer> seen_;
  Places places_;
};

}  // namespace

void prepare_cbs_import(FileSystem& files, const Options& options, Import& out) {
  if (load_for_import(files, options, out)) ImportReader(files, options, out).read();
}

}  // namespace voortgang
