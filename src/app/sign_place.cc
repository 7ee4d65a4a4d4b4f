#include "app/sign_place.h"

#include <cstdint>

namespace voortgang {
namespace {

std::optional<Span> found_in(const Sources& sources, SourceId source, std::string_view sign, std::size_t from,
                             std::size_t end) {
  const std::size_t at = std::string_view(sources.at(source).text).substr(0, end).find(sign, from);
  if (at == std::string_view::npos) return std::nullopt;
  return Span{source, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + sign.size())};
}

}  // namespace

std::optional<Span> sign_place(const Sources& sources, std::string_view sign,
                               const std::optional<Span>& near) {
  if (near) {
    if (auto place = found_in(sources, near->source, sign, near->begin, near->end)) return place;
    if (auto place = found_in(sources, near->source, sign, 0, std::string_view::npos)) return place;
  }
  std::optional<Span> only;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const auto place = found_in(sources, static_cast<SourceId>(i), sign, 0, std::string_view::npos);
    if (place && only) return std::nullopt;
    if (place) only = place;
  }
  return only;
}

}  // namespace voortgang
