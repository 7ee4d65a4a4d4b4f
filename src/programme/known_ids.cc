#include "programme/known_ids.h"

#include "base/text.h"

namespace voortgang {

void KnownIds::List::add(std::string_view id) {
  index.emplace(id, static_cast<std::uint32_t>(ids.size()));
  ids.push_back(id);
}

void KnownIds::read_programma(const Programma& programma) {
  for (const Hoofddoel& h : programma.hoofddoelen) hoofddoelen_.add(h.id);
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) gebieden_.add(programma.gebied_id(g));
  for (const Vergelijkgroep& groep : programma.vergelijkgroepen) groepen_.push_back(groep.id);
}

void KnownIds::read_indicatoren(const std::vector<Indicator>& indicatoren) {
  for (const Indicator& i : indicatoren) indicatoren_.add(i.id);
}

std::optional<HoofddoelIndex> KnownIds::hoofddoel(std::string_view id, Span span, Problems& problems) const {
  return look_up(hoofddoelen_, id, Code::NAM101, span, problems);
}

std::optional<GebiedIndex> KnownIds::gebied(std::string_view id, Span span, Problems& problems) const {
  return look_up(gebieden_, id, Code::NAM102, span, problems);
}

std::optional<GebiedIndex> KnownIds::gebied_of_file(std::string_view id, Span span,
                                                    Problems& problems) const {
  const bool is_known = gebieden_.index.contains(id);
  if (is_known || groepen_.empty() || trusts_programma_ || problems.told_at(span))
    return gebied(id, span, problems);
  std::vector<std::string_view> known = gebieden_.ids;
  known.insert(known.end(), groepen_.begin(), groepen_.end());
  std::string groups;
  for (const std::string_view groep : groepen_) append_item(groups, groep);
  problems.add(Code::NAM102, span, {{"id", id}, {"nabij", nearest(id, known)}, {"groepen", groups}});
  return std::nullopt;
}

std::optional<IndicatorIndex> KnownIds::indicator(std::string_view id, Span span, Problems& problems) const {
  return look_up(indicatoren_, id, Code::NAM103, span, problems);
}

std::optional<IndicatorIndex> KnownIds::find_indicator(std::string_view id) const {
  const auto found = indicatoren_.index.find(id);
  if (found == indicatoren_.index.end()) return std::nullopt;
  return found->second;
}

std::optional<std::uint32_t> KnownIds::look_up(const List& list, std::string_view id, Code code, Span span,
                                               Problems& problems) const {
  const auto found = list.index.find(id);
  if (found != list.index.end()) return found->second;
  const bool is_trusted = trusts_programma_ && code != Code::NAM103;
  if (!list.ids.empty() && !is_trusted && !problems.told_at(span)) {
    problems.add(code, span, {{"id", id}, {"nabij", nearest(id, list.ids)}});
  }
  return std::nullopt;
}

}  // namespace voortgang
