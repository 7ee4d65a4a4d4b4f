#include "app/import_cbs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "app/commands.h"
#include "base/text.h"
#include "forms/cbs_figures.h"
#include "load/load.h"
#include "load/programme_folder.h"

namespace voortgang {
namespace {

constexpr std::string_view kNoDate = "onbekend";
using Places = std::map<std::pair<HoofddoelIndex, GebiedIndex>, std::vector<LeveringRij>>;

class ImportReader {
 public:
  ImportReader(FileSystem& files, const Options& options, CbsImport& out)
      : disk_(files, "", Reach::kAnywhere),
        programme_(files, options.programme),
        options_(options),
        out_(out) {}

  void read() {
    names_.read_programma(out_.loaded.programma);
    names_.read_indicatoren(out_.loaded.programma.indicatoren);
    if (!read_mapping()) return;
    std::vector<SourceId> exports;
    for (const std::string& file : options_.files) {
      const SourceId source = out_.loaded.bronnen.add(file);
      if (!disk_.read_any_text(source, out_.loaded.bronnen, out_.problems)) continue;
      const std::string_view text = out_.loaded.bronnen.at(source).text;
      if (!is_statline_metadata(text)) {
        exports.push_back(source);
        continue;
      }
      StatlineMetadata metadata = read_statline_metadata(source, text, out_.problems);
      std::string tabel = metadata.tabel;
      metadata_.insert_or_assign(std::move(tabel), std::move(metadata));
    }
    for (const SourceId source : exports) read_export(source);
    merge();
  }

 private:
  bool read_mapping() {
    const bool is_own = options_.mapping.empty();
    const SourceId source = out_.loaded.bronnen.add(is_own ? std::string(kCbsMapping) : options_.mapping);
    const ProgrammeFolder& folder = is_own ? programme_ : disk_;
    if (!folder.read_text(source, out_.loaded.bronnen, kLargestJson, out_.problems)) return false;
    mapping_ = read_cbs_mapping(source, out_.loaded.dossier(), names_, out_.problems);
    return !out_.problems.has_errors();
  }

  // The table that is named on the command line, or in the file's name.
  const CbsTabel* table_of(std::string_view path) const {
    const auto words = split_any(path.substr(path.rfind('/') + 1), "_. ");
    for (const CbsTabel& tabel : mapping_.tabellen) {
      const bool is_named = options_.tabel.empty() ? std::ranges::find(words, tabel.tabel) != words.end()
                                                   : tabel.tabel == options_.tabel;
      if (is_named) return &tabel;
    }
    return nullptr;
  }

  void tell_unknown_table(SourceId source) {
    std::string known;
    for (const CbsTabel& tabel : mapping_.tabellen) append_item(known, tabel.tabel);
    out_.problems.add(Code::CBS101, {source, 0, 0}, {{"mapping", mapping_.pad}, {"mogelijk", known}});
  }

  // The note with every figure; nothing, with a problem, where nobody says of which date it is.
  std::optional<std::string_view> note_of(SourceId source, std::string_view tabel) {
    if (options_.datum == kNoDate)
      return out_.teksten.keep(fmt::format("CBS StatLine {}, datum onbekend", tabel));
    const auto datum = options_.datum.empty() ? statline_date(out_.loaded.bronnen.at(source).path)
                                              : parse_datum(options_.datum);
    if (datum) {
      return out_.teksten.keep(
          fmt::format("CBS StatLine {}, {}-{}-{}", tabel, datum->dag, datum->maand, datum->jaar));
    }
    out_.problems.add(Code::CBS111, {source, 0, 0});
    return std::nullopt;
  }

  void read_export(SourceId source) {
    const CbsTabel* tabel = table_of(out_.loaded.bronnen.at(source).path);
    if (tabel == nullptr) return tell_unknown_table(source);
    const auto note = note_of(source, tabel->tabel);
    const auto table = read_statline(source, out_.loaded.bronnen, out_.problems);
    if (!table || !note) return;
    static const StatlineMetadata kNone;
    const auto metadata = metadata_.find(tabel->tabel);
    const CbsBestand bestand{*table, metadata == metadata_.end() ? kNone : metadata->second, *tabel,
                             mapping_.pad};
    for (const CbsCijfer& cijfer : read_cbs_figures(bestand, out_.loaded.dossier(), out_.problems))
      add(cijfer, *note);
  }

  // Exports may overlap, as long as they agree.
  void add(const CbsCijfer& cijfer, std::string_view note) {
    const Indicator& indicator = out_.loaded.programma.indicatoren[cijfer.indicator];
    const auto key = std::tuple(cijfer.indicator, cijfer.gebied, cijfer.waarneming.periode);
    const auto [first, is_new] = seen_.emplace(key, cijfer);
    if (!is_new) {
      const Waarneming& other = first->second.waarneming;
      if (other.toestand == cijfer.waarneming.toestand && other.getal == cijfer.waarneming.getal) return;
      out_.problems.add(Code::CBS107, cijfer.span,
                        {{"indicator", indicator.id},
                         {"periode", code(cijfer.waarneming.periode)},
                         {"gebied", out_.loaded.programma.gebied_naam(cijfer.gebied)},
                         {"mapping", mapping_.pad}},
                        {first->second.span});
      return;
    }
    LeveringRij row{.indicator = cijfer.indicator, .onderdeel = {}, .waarneming = cijfer.waarneming};
    row.waarneming.toelichting = note;
    places_[{indicator.hoofddoel, cijfer.gebied}].push_back(std::move(row));
  }

  void merge() {
    for (const auto& [place, rows] : places_) {
      const auto& [hoofddoel, gebied] = place;
      out_.leveringen.push_back(
          {hoofddoel, gebied, merge_rows(out_.loaded.leveringen.levering(hoofddoel, gebied), rows)});
    }
  }

  ProgrammeFolder disk_, programme_;
  const Options& options_;
  CbsImport& out_;
  Names names_;
  CbsMapping mapping_;
  std::map<std::string, StatlineMetadata, std::less<>> metadata_;
  std::map<std::tuple<IndicatorIndex, GebiedIndex, Periode>, CbsCijfer> seen_;
  Places places_;
};

}  // namespace

void prepare_cbs_import(FileSystem& files, const Options& options, CbsImport& out) {
  out.loaded = load_programme(files, options.programme, options.jobs);
  out.problems = in_the_way(out.loaded.problems, out.loaded.dossier(), [](const Levering&) { return true; });
  if (!out.problems.has_errors()) ImportReader(files, options, out).read();
}

}  // namespace voortgang
