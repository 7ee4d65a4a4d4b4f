#pragma once

#include "deliveries/leveringen.h"
#include "facts/feiten.h"

namespace voortgang {

// What deliveries have, what they lack with good reason, and where it stands in their files.

// A delivery of this indicator is missing or could not be read whole. That has been told, and what seems to
// be lacking may be in it.
[[nodiscard]] bool lacks_deliveries(const Dossier& dossier, IndicatorIndex indicator);

// A delivery of its goal could not be read whole: what seems to be missing may have been there.
[[nodiscard]] bool has_unread_rows(const Dossier& dossier, IndicatorIndex indicator);

// Its sender says why it is so. What an import says of a figure is where it comes from.
[[nodiscard]] bool has_reason(const Waarneming& waarneming);

// Its value as its sender typed it.
[[nodiscard]] std::string_view value_as_typed(const Dossier& dossier, const Levering& levering,
                                              const Waarneming& waarneming);
// Of a published figure that was delivered.
[[nodiscard]] Span delivered_place(const Dossier& dossier, const FeitenReeks& reeks, const Feit& feit);
// Its remark; the whole row where it does not stand in the file as it is, since its quotes were undone.
[[nodiscard]] Span remark_place(const Dossier& dossier, const Levering& levering,
                                const Waarneming& waarneming);
// The whole row, without its line end.
[[nodiscard]] Span row_place(const Dossier& dossier, const Levering& levering, const Waarneming& waarneming);
// A line of any file, counted from 1.
[[nodiscard]] Span line_place(const Dossier& dossier, SourceId source, std::uint32_t line);

}  // namespace voortgang
