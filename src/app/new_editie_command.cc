#include <algorithm>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands.h"
#include "app/freeze.h"
#include "app/levering_mark.h"
#include "app/messages.h"
#include "base/replace_files.h"
#include "forms/levering_csv.h"
#include "forms/levering_merge.h"
#include "forms/levering_rijen.h"
#include "forms/nieuwe_editie.h"
#include "programme/editie_id.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

using Refusal = std::string;  // what to say; empty: none

bool is_edition_id(std::string_view id) {
  const auto periode = parse_periode(id);
  if (!periode || code(*periode) != id) return false;
  return periode->frequentie == Frequentie::kMaand || periode->frequentie == Frequentie::kHalfjaar;
}

// Whether the new one comes after the present one and all that were kept.
Refusal goes_back(const Options& options, const Checked& checked, const Editie& next) {
  const Editie& now = checked.programma().editie;
  const Language language = options.language;
  std::vector<std::string> before = checked.feiten.edities.ids;
  before.push_back(now.id);
  const std::string last = *std::ranges::max_element(before, is_earlier_edition);
  if (!is_earlier_edition(last, next.id)) return say<Message::kIdGoesBack>(language, next.id, last);
  if (next.datum <= now.datum)
    return say<Message::kDateGoesBack>(language, code(next.datum), code(now.datum));
  if (next.peilperiode < now.peilperiode)
    return say<Message::kPeriodGoesBack>(language, code(next.peilperiode), code(now.peilperiode));
  if (begins_after(next.peilperiode, next.datum))
    return say<Message::kDateBeforePeriod>(language, code(next.datum), code(next.peilperiode));
  return {};
}

std::expected<Editie, Refusal> next_edition(const Options& options, const Checked& checked) {
  const Language language = options.language;
  if (!is_edition_id(options.id)) return std::unexpected(say<Message::kNotAnEditionId>(language, options.id));
  const auto datum = parse_datum(options.datum);
  if (!datum) return std::unexpected(say<Message::kNotADate>(language, "--datum", options.datum));
  const auto periode = parse_periode(options.peilperiode);
  if (!periode)
    return std::unexpected(say<Message::kNotAPeriod>(language, "--peilperiode", options.peilperiode));
  Editie next;
  next.id = options.id;
  next.titel = options.titel.empty() ? title_by_id(options.id) : options.titel;
  next.datum = *datum;
  next.peilperiode = *periode;
  next.status = EditieStatus::kConcept;
  if (Refusal why = goes_back(options, checked, next); !why.empty()) return std::unexpected(std::move(why));
  return next;
}

// What there is for each area to do.
class Todo {
 public:
  Todo(const Programma& programma, Language language)
      : programma_(programma), language_(language), lines_(programma.gebieden()) {}

  void add(GebiedIndex gebied, const std::string& line) { lines_[gebied] += line; }

  std::string text() const {
    const Editie& editie = programma_.editie;
    std::string out = say<Message::kEditionReady>(language_, editie.id, editie.titel);
    for (GebiedIndex g = 0; g < programma_.gebieden(); ++g) {
      if (!lines_[g].empty())
        out += say<Message::kTodoArea>(language_, programma_.gebied_naam(g)) + lines_[g];
    }
    return out + say<Message::kTodoCheck>(language_);
  }

 private:
  const Programma& programma_;
  Language language_;
  std::vector<std::string> lines_;
};

// Prepares the files of an edition, one after another: what was prepared stays so when it is done again.
class Preparation {
 public:
  Preparation(const Options& options, FileSystem& files, Checked& checked, Editie next)
      : options_(options),
        files_(files),
        loaded_(checked.loaded),
        last_(loaded_.programma.editie.peilperiode),
        todo_(loaded_.programma, options.language) {
    loaded_.programma.editie = std::move(next);
  }

  // editie.json comes last: until it is there, the last edition is the present one.
  Result<std::string> prepare() {
    const Programma& programma = loaded_.programma;
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
        if (auto done = deliver(h, g); !done) return std::unexpected(done.error());
      }
    }
    for (const Brief& brief : programma.brieven) {
      if (brief.buiten_editie || !programma.exists_at_publication(brief.gebied)) continue;
      if (auto done = carry_over(brief); !done) return std::unexpected(done.error());
    }
    remind_of_texts();
    if (auto done = write(kEditiebestand, editie_json(programma.editie)); !done)
      return std::unexpected(done.error());
    return todo_.text();
  }

 private:
  Result<void> write(std::string_view path, std::string_view bytes) {
    return replace_file(files_, path_join(options_.programme, path), bytes);
  }

  Result<void> deliver(HoofddoelIndex h, GebiedIndex g) {
    const Dossier dossier = loaded_.dossier();
    const auto rows = rows_of_new_periods(dossier, h, g, last_);
    if (rows.empty()) return {};
    const std::string& path = dossier.bronnen.at(dossier.leveringen.bestand(h, g)).path;
    if (dossier.is_in_workbook(h, g)) {
      todo_.add(g, say<Message::kTodoWorkbook>(options_.language, path, rows.size()));
      return {};
    }
    todo_.add(g, say<Message::kTodoFigures>(options_.language, path, rows.size()));
    return write(path, delivery_with(dossier, h, g, rows));
  }

  std::string delivery_with(const Dossier& dossier, HoofddoelIndex h, GebiedIndex g,
                            const std::vector<LeveringRij>& rows) {
    const Levering* levering = dossier.leveringen.levering(h, g);
    if (levering == nullptr) return levering_csv(dossier, h, rows);
    std::vector<RijWijziging> changes;
    LeveringMerge merge;
    for (const LeveringRij& row : rows) {
      changes.push_back({row, std::nullopt});
      merge.changes.push_back({row, std::nullopt});
    }
    const auto changed = changed_levering_csv(dossier, *levering, changes);
    const std::string& path = dossier.bronnen.at(levering->bestand).path;
    if (changed) return std::string(mark_of(files_, path_join(options_.programme, path))) + *changed;
    return levering_csv(dossier, h, merged_rows(dossier, levering, merge));
  }

  Result<void> carry_over(const Brief& brief) {
    const Source& source = loaded_.bronnen.at(brief.tekst.bestand);
    const auto text = letter_for_next_edition(brief.tekst.bestand, source.text);
    todo_.add(brief.gebied, text ? say<Message::kTodoLetter>(options_.language, source.path)
                                 : say<Message::kTodoLetterByHand>(options_.language, source.path));
    return text && *text != source.text ? write(source.path, *text) : Result<void>();
  }

  void remind_of_texts() {
    const Programma& programma = loaded_.programma;
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      const auto is_here = [g](const auto& item) { return item.gebied == g; };
      if (programma.exists(g) && std::ranges::any_of(programma.teksten, is_here))
        remind<Message::kTodoTexts>(g, path_join(kTextsFolder, programma.gebied_id(g)));
      if (g == kRegio && !programma.hoofdstukken.empty()) remind<Message::kTodoTexts>(g, kChaptersFolder);
      if (g == kRegio && !programma.acties.empty()) remind<Message::kTodoActions>(g, kActies);
    }
  }

  template <Message kMessage>
  void remind(GebiedIndex gebied, std::string_view path) {
    todo_.add(gebied, say<kMessage>(options_.language, path));
  }

  const Options& options_;
  FileSystem& files_;
  Loaded& loaded_;
  Periode last_;  // of the last edition
  Todo todo_;
};

// By lists that stay: what they are about would be gone.
bool is_referred_to(const Programma& programma) {
  const std::string own = "-" + programma.editie.id;
  const bool is_corrected = std::ranges::any_of(
      programma.rectificaties, [&](const Rectificatie& r) { return r.datum >= programma.editie.datum; });
  return is_corrected || std::ranges::any_of(programma.toezeggingen, [&](const Toezegging& t) {
           return t.afgedaan_door.ends_with(own);
         });
}

RunResult start_next(const Options& options, FileSystem& files, Checked& checked, const PaperMaker& papers) {
  const Language language = options.language;
  auto next = next_edition(options, checked);
  if (!next) return failed(next.error());
  const Editie now = checked.programma().editie;
  RunResult result;
  const auto kept = how_frozen(options, files, checked);
  if (!kept) return failed(messages::could_not_look(language, kept.error()));
  if (*kept == Frozen::kOtherwise)
    return {kInputProblems, {}, say<Message::kFrozenOtherwise>(language, now.id)};
  if (*kept == Frozen::kNot) {
    if (options.freeze_first) {
      result = freeze(options, files, checked, papers);
      if (result.exit != kFine) return result;
      result.out.clear();
    } else if (now.status == EditieStatus::kVastgesteld) {
      return {kInputProblems, {}, say<Message::kMustFreeze>(language, now.id)};
    } else if (is_referred_to(checked.programma())) {
      return {kInputProblems, {}, say<Message::kMustKeep>(language, now.id)};
    } else {
      result.err = say<Message::kNotKept>(language, now.id);
    }
  }
  auto done = Preparation(options, files, checked, std::move(*next)).prepare();
  if (!done) return failed(messages::could_not_write_file(language, done.error()));
  result.out += *done;
  return result;
}

}  // namespace

RunResult new_editie_command(const Options& options, FileSystem& files, Terminal terminal) {
  // From now on the day of --datum is the one which a build goes by: letters that may be seen by then are
  // kept as well.
  return on_checked(options, files, terminal, [&](Checked& checked, PaperMaker& papers, const Manifest&) {
    if (checked.problems().has_errors())
      return stopped_by(checked.problems(), checked.bronnen(), options, terminal);
    return start_next(options, files, checked, papers);
  });
}

}  // namespace voortgang
