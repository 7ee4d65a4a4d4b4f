#include <algorithm>
#include <string>

#include "app/commands.h"
#include "app/find_id.h"
#include "app/messages.h"
#include "base/replace_files.h"
#include "base/text.h"
#include "forms/nieuwe_indicator.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

std::string given_or(std::string_view given, std::string_view otherwise) {
  return std::string(given.empty() ? otherwise : given);
}

NieuweIndicator indicator_of(const Options& options) {
  const Language language = options.language;
  return {options.id,
          options.hoofddoel,
          given_or(options.naam, say<Message::kNameOfIndicator>(language)),
          given_or(options.eenheid, say<Message::kUnitOfIndicator>(language)),
          given_or(options.soort, id_of(IndicatorSoort::kStand)),
          given_or(options.richting, id_of(Richting::kNeutraal)),
          given_or(options.bron, say<Message::kSourceOfIndicator>(language)),
          given_or(options.frequentie, id_of(Frequentie::kHalfjaar)),
          std::string(say<Message::kDefinitionOfIndicator>(language)),
          std::string(say<Message::kOwnerOfIndicator>(language))};
}

RunResult add_indicator(const Options& options, FileSystem& files, const Programma& programma) {
  const Language language = options.language;
  if (const auto doel = find_goal(language, programma, options.hoofddoel); !doel) return failed(doel.error());
  if (!is_slug(options.id))
    return failed(say<Message::kNotAnId>(language, options.id, given_or(slug_of(options.id), "een-naam")));
  if (std::ranges::find(programma.indicatoren, options.id, &Indicator::id) != programma.indicatoren.end())
    return failed(say<Message::kIndicatorThere>(language, options.id));
  const NieuweIndicator nieuw = indicator_of(options);
  const std::string entry = indicator_entry(nieuw);
  if (options.out == kScreen) return {kFine, entry + "\n", {}};
  const std::string path = path_join(options.programme, kDictionary);
  const auto dictionary = files.read(path, kLargestInput);
  if (!dictionary) return failed(messages::could_not_look(language, dictionary.error()));
  const auto changed = with_indicator(*dictionary, nieuw);
  if (!changed) return failed(say<Message::kIndicatorByHand>(language, path, entry));
  if (const auto written = replace_file(files, path, *changed); !written)
    return failed(messages::could_not_write_file(language, written.error()));
  return {kFine, say<Message::kIndicatorMade>(language, path, options.id), {}};
}

}  // namespace

RunResult new_indicator_command(const Options& options, FileSystem& files, Terminal terminal) {
  return on_sound_basis(options, files, terminal,
                        [&](const Programma& programma) { return add_indicator(options, files, programma); });
}

}  // namespace voortgang
