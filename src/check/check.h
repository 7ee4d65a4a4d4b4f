#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/feiten.h"

namespace voortgang {

// An address that the site will have, and what in the programme folder asks for it.
struct PlannedAddress {
  std::string path;
  Span origin;
};

// Everything that can be wrong with a programme although each file by itself can be read: deliveries that are
// missing, figures that do not fit the others, references to figures that are not there, links that lead
// nowhere, templates that name what there is not.
void check(const Dossier& dossier, const Feiten& feiten, std::span<const PlannedAddress> addresses,
           Problems& problems);

// Figures about which something has been told, in order: what follows from them need not be told again.
using Doubts = std::vector<std::pair<IndicatorIndex, Periode>>;

// The parts of it.
void check_leveringen(const Dossier& dossier, Problems& problems);
[[nodiscard]] Doubts check_reeksen(const Dossier& dossier, const Feiten& feiten, Problems& problems);
void check_onderdelen(const Dossier& dossier, Problems& problems);
// A delivery that has the same figures as that of another area.
void check_copies(const Dossier& dossier, Problems& problems);
void check_gebieden(const Dossier& dossier, const Doubts& doubts, Problems& problems);
void check_indicatoren(const Dossier& dossier, const Feiten& feiten, Problems& problems);
void check_acties(const Dossier& dossier, Problems& problems);
// Promises that are late, or that a paper settles which is not there or which they do not know of.
void check_toezeggingen(const Dossier& dossier, std::span<const PlannedAddress> addresses,
                        Problems& problems);
// Figures of groups of others that will not be shown, and groups without any.
void check_vergelijkgroepen(const Dossier& dossier, const Feiten& feiten, Problems& problems);
// Figures that a council will ask about and that nobody explains, and explanations of older figures.
void check_duiding(const Dossier& dossier, const Feiten& feiten, Problems& problems);
// Corrections of figures and papers that are not there, or that say something else than the figure.
void check_rectificaties(const Dossier& dossier, const Feiten& feiten,
                         std::span<const PlannedAddress> addresses, Problems& problems);
// Agreement, length and effects of papers.
void check_stukken(const Dossier& dossier, Problems& problems);
void check_bij_bedragen(const Dossier& dossier, Problems& problems);
void check_begrotingen(const Dossier& dossier, Problems& problems);
void check_teksten(const Dossier& dossier, const Feiten& feiten, std::span<const PlannedAddress> addresses,
                   Problems& problems);
void check_prose(const Dossier& dossier, const Feiten& feiten, Problems& problems);
// What came here as "tk", and is nevertheless to be computed.
void check_tk(const Dossier& dossier, const Feiten& feiten, Problems& problems);
// Figures that are not to be shown, of more than one kind of period.
void check_secret_periods(const Dossier& dossier, Problems& problems);
// Small numbers of people where such figures are withheld.
void check_small_numbers(const Dossier& dossier, const Feiten& feiten, Problems& problems);
void check_brieven(const Dossier& dossier, Problems& problems);
void check_documentsoorten(const Dossier& dossier, Problems& problems);
// The letterheads of gemeenten.
void check_huisstijl(const Dossier& dossier, Problems& problems);
void check_besluiten(const Dossier& dossier, Problems& problems);
void check_velden(const Dossier& dossier, Problems& problems);
void check_templates(const Dossier& dossier, Problems& problems);
// Files of site/assets that frames and styles name, and that are not there.
void check_assets(const Dossier& dossier, Problems& problems);
// A report, goals and letters that would come out with nothing in them.
void check_gaps(const Dossier& dossier, const Feiten& feiten, Problems& problems);
// What is marked as invented in an edition that has been adopted.
void check_voorbeelden(const Dossier& dossier, Problems& problems);
// Figures that changed since an earlier edition without saying so.
void check_edities(const Dossier& dossier, const Feiten& feiten, Problems& problems);
// Gemeenten that come and go.
void check_gemeenten(const Dossier& dossier, Problems& problems);
// Telephone numbers, addresses and names of people in what everybody may read.
void check_personen(const Dossier& dossier, Problems& problems);
// What a catalogue of the open data lacks.
void check_open_data(const Dossier& dossier, Problems& problems);
// Letters in a wrong encoding, in what editors write.
void check_codering(const Dossier& dossier, Problems& problems);
// Terms of the statement about accessibility.
void check_toegankelijkheid(const Dossier& dossier, Problems& problems);
void check_addresses(std::span<const PlannedAddress> addresses, Problems& problems);

}  // namespace voortgang
