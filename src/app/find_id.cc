#include "app/find_id.h"

#include <algorithm>

#include "app/messages.h"
#include "base/text.h"

namespace voortgang {

std::string list_of(const std::vector<std::string_view>& ids) {
  std::string list;
  for (const std::string_view id : ids) append_item(list, id);
  return list;
}

std::expected<std::size_t, std::string> find_id(Language language, Term what, std::string_view id,
                                                const std::vector<std::string_view>& ids) {
  const auto found = std::ranges::find(ids, id);
  if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
  return std::unexpected(messages::no_such(language, what, id, nearest(id, ids), list_of(ids)));
}

std::expected<HoofddoelIndex, std::string> find_goal(Language language, const Programma& programma,
                                                     std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Hoofddoel& h : programma.hoofddoelen) ids.push_back(h.id);
  const auto at = find_id(language, Term::kGoal, id, ids);
  if (!at) return std::unexpected(at.error());
  return static_cast<HoofddoelIndex>(*at);
}

std::expected<GebiedIndex, std::string> find_area(Language language, const Programma& programma,
                                                  std::string_view id) {
  std::vector<std::string_view> ids;
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) ids.push_back(programma.gebied_id(g));
  const auto at = find_id(language, Term::kArea, id, ids);
  if (!at) return std::unexpected(at.error());
  return static_cast<GebiedIndex>(*at);
}

}  // namespace voortgang
