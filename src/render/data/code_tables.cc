#include "render/data/code_tables.h"

#include <optional>
#include <vector>

#include "base/csv_cells.h"
#include "facts/datavelden.h"
#include "programme/codes.h"
#include "programme/tooi.h"

namespace voortgang {
namespace {

class CsvRows {
 public:
  explicit CsvRows(const std::vector<Dataveld>& velden) : out_(kByteOrderMark) {
    for (const Dataveld& veld : velden) cell(veld.naam);
    end_row();
  }
  CsvRows& cell(std::string_view text) {
    if (!is_first_) out_ += ';';
    is_first_ = false;
    append_csv_text(out_, text);
    return *this;
  }
  void end_row() {
    out_ += "\r\n";
    is_first_ = true;
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  bool is_first_ = true;
};

std::string period(std::optional<Periode> periode) {
  return periode ? code(*periode) : std::string();
}

}  // namespace

std::string areas_csv(const Programma& programma) {
  CsvRows table(gebiedvelden());
  table.cell(kRegioId).cell(programma.regio).cell("regio");
  for (int blank = 0; blank < 5; ++blank) table.cell("");
  table.end_row();
  for (const Gemeente& g : programma.gemeenten) {
    table.cell(g.id).cell(g.naam).cell("gemeente").cell(g.cbs).cell(tooi_address(g.tooi));
    table.cell(period(g.van)).cell(period(g.tot));
    table.cell(g.opgegaan_in ? programma.gebied_id(*g.opgegaan_in) : std::string_view());
    table.end_row();
  }
  for (const Vergelijkgroep& g : programma.vergelijkgroepen) {
    table.cell(g.id).cell(g.naam).cell("vergelijkgroep");
    for (int blank = 0; blank < 5; ++blank) table.cell("");
    table.end_row();
  }
  return table.take();
}

std::string changes_csv(std::span<const Datawijziging> wijzigingen) {
  CsvRows table(wijzigingsvelden());
  for (const Datawijziging& w : wijzigingen) {
    table.cell(w.editie).cell(w.vorige).cell(w.indicator);
    for (const std::size_t count : {w.nieuw, w.herzien, w.vervallen, w.status})
      table.cell(std::to_string(count));
    table.end_row();
  }
  return table.take();
}

std::string indicators_csv(const Programma& programma) {
  const auto id_or_blank = [&](IndicatorIndex i) {
    return i == kNoIndex ? std::string_view() : std::string_view(programma.indicatoren[i].id);
  };
  CsvRows table(indicatorvelden());
  for (const Indicator& i : programma.indicatoren) {
    const Hoofddoel& hoofddoel = programma.hoofddoelen[i.hoofddoel];
    table.cell(i.id).cell(hoofddoel.id).cell(hoofddoel.titel(kSoortVoortgang).titel);
    table.cell(i.naam).cell(i.definitie).cell(i.eenheid);
    table.cell(id_of(i.soort)).cell(id_of(i.richting)).cell(id_of(i.aggregatie)).cell(id_of(i.methode));
    table.cell(i.frequentie ? id_of(*i.frequentie) : std::string_view("incidenteel"));
    table.cell(id_or_blank(i.teller)).cell(id_or_blank(i.noemer));
    table.cell(i.bron).cell(i.bron_url).cell(i.licentie).cell(cijfers_csv(i)).cell(id_of(i.voorbeeld));
    table.end_row();
  }
  return table.take();
}

}  // namespace voortgang
