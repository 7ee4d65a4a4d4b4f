#include "check/check.h"

namespace voortgang {
namespace {

constexpr int kOnderzoekMaanden = 36;
constexpr int kHerzienMaanden = 12;
constexpr int kEersteMaatregelenMaanden = 6;

}  // namespace

// The law's terms (Besluit digitale toegankelijkheid overheid), as of today.
void check_toegankelijkheid(const Dossier& dossier, Problems& problems) {
  const auto& statement = dossier.programma.toegankelijkheid;
  const Datum today = dossier.programma.vandaag;
  if (!statement || today.jaar == 0) return;
  const auto must_have_been = [&](const std::optional<Datum>& datum, Span span) {
    if (datum && today < *datum)
      problems.add(Code::TGK105, span, {{"datum", code(*datum)}, {"vandaag", code(today)}});
  };
  must_have_been(statement->onderzoek, statement->onderzoek_span);
  must_have_been(statement->gepubliceerd, statement->gepubliceerd_span);
  must_have_been(statement->herzien, statement->herzien_span);
  const bool is_claimed = statement->status == 'A' || statement->status == 'B';
  if (is_claimed && !statement->onderzoek && !problems.told_at(statement->status_span))
    problems.add(Code::TGK101, statement->status_span, {{"status", std::string(1, statement->status)}});
  if (statement->onderzoek && months_after(*statement->onderzoek, kOnderzoekMaanden) < today)
    problems.add(Code::TGK102, statement->onderzoek_span, {{"datum", code(*statement->onderzoek)}});
  if (!statement->herzien) return;
  if (months_after(*statement->herzien, kHerzienMaanden) < today)
    problems.add(Code::TGK103, statement->herzien_span, {{"datum", code(*statement->herzien)}});
  if (statement->status == 'C' && months_after(*statement->herzien, kEersteMaatregelenMaanden) < today)
    problems.add(Code::TGK104, statement->status_span, {{"datum", code(*statement->herzien)}});
}

}  // namespace voortgang
