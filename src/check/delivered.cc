#include "check/delivered.h"

#include <algorithm>
#include <functional>

#include "deliveries/import_note.h"

namespace voortgang {
namespace {

constexpr std::string_view kLineEnds = "\r\n";

Span span_of(SourceId source, std::size_t begin, std::size_t end) {
  return {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
}

}  // namespace

bool lacks_deliveries(const Dossier& dossier, IndicatorIndex indicator) {
  const HoofddoelIndex hoofddoel = dossier.programma.indicatoren[indicator].hoofddoel;
  for (const GebiedIndex g : dossier.programma.indicatoren[indicator].gebieden) {
    const Levering* levering = dossier.leveringen.levering(hoofddoel, g);
    if (levering == nullptr ? dossier.programma.exists(g) : levering->lacks_rows) return true;
  }
  return false;
}

bool has_unread_rows(const Dossier& dossier, IndicatorIndex indicator) {
  const HoofddoelIndex hoofddoel = dossier.programma.indicatoren[indicator].hoofddoel;
  return std::ranges::any_of(dossier.leveringen.lijst, [hoofddoel](const Levering& levering) {
    return levering.hoofddoel == hoofddoel && levering.lacks_rows;
  });
}

bool has_reason(const Waarneming& waarneming) {
  return !waarneming.toelichting.empty() && !is_import_note(waarneming.toelichting);
}

std::string_view value_as_typed(const Dossier& dossier, const Levering& levering,
                                const Waarneming& waarneming) {
  return dossier.bronnen.text(value_place(levering, waarneming));
}

Span delivered_place(const Dossier& dossier, const FeitenReeks& reeks, const Feit& feit) {
  const HoofddoelIndex hoofddoel = dossier.programma.indicatoren[reeks.indicator].hoofddoel;
  const Levering* levering = dossier.leveringen.levering(hoofddoel, reeks.gebied);
  if (levering == nullptr) return {};
  const auto found = std::ranges::find_if(levering->waarnemingen, [&](const Waarneming& w) {
    return w.regel == feit.regel && w.periode == feit.periode;
  });
  return found == levering->waarnemingen.end() ? Span{levering->bestand, 0, 0}
                                               : value_place(*levering, *found);
}

Span remark_place(const Dossier& dossier, const Levering& levering, const Waarneming& waarneming) {
  const std::string_view text = dossier.bronnen.at(levering.bestand).text;
  const std::string_view remark = waarneming.toelichting;
  const std::less_equal<> is_before;
  const bool is_in_file = is_before(text.data(), remark.data()) &&
                          is_before(remark.data() + remark.size(), text.data() + text.size());
  if (!is_in_file) return row_place(dossier, levering, waarneming);  // its quotes have been undone
  const auto begin = static_cast<std::size_t>(remark.data() - text.data());
  return span_of(levering.bestand, begin, begin + remark.size());
}

Span row_place(const Dossier& dossier, const Levering& levering, const Waarneming& waarneming) {
  return line_span(levering.bestand, dossier.bronnen.at(levering.bestand).text, waarneming.cel);
}

Span line_place(const Dossier& dossier, SourceId source, std::uint32_t line) {
  const std::string_view text = dossier.bronnen.at(source).text;
  std::size_t begin = 0;
  for (std::uint32_t at = 1; at < line && begin < text.size(); ++at) {
    begin = std::min(text.find_first_of(kLineEnds, begin), text.size());
    begin += text.substr(begin).starts_with("\r\n") ? 2U : 1U;
  }
  return line_span(source, text, std::min(begin, text.size()));
}

}  // namespace voortgang
