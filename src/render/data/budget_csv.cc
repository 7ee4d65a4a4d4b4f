#include "render/data/budget_csv.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/csv_cells.h"
#include "programme/begrotingscodes.h"

namespace voortgang {
namespace {

constexpr std::string_view kProjects =
    "nummer;project;hoofddoelen;jaar;bedrag;gerealiseerd;prognose;dekking;zekerheid;telling;voetnoot;"
    "themaplan";
constexpr std::string_view kFunding = "bron;bedrag;jaren;zekerheid;toelichting";

// A line, cell by cell.
class Row {
 public:
  explicit Row(std::string& out) : out_(out) {}
  Row& text(std::string_view cell) {
    if (std::exchange(has_begun_, true)) out_ += ';';
    append_csv_text(out_, cell);
    return *this;
  }
  Row& euros(std::optional<std::int64_t> amount) { return text(amount ? std::to_string(*amount) : ""); }
  Row& sure(bool is_sure) { return text(kZekerheden[is_sure ? 0 : 1]); }
  void end() { out_ += "\r\n"; }

 private:
  std::string& out_;
  bool has_begun_ = false;
};

std::string goals_of(const Programma& programma, const Begrotingsproject& project) {
  std::string out;
  for (const HoofddoelIndex h : project.hoofddoelen)
    out.append(out.empty() ? "" : " ").append(programma.hoofddoelen[h].id);
  return out;
}

}  // namespace

std::string budget_csv(const Programma& programma, const Begroting& begroting) {
  std::string out = std::string(kByteOrderMark).append(kProjects) + "\r\n";
  for (const Begrotingsproject& project : begroting.projecten) {
    for (const Begrotingscel& cel : project.cellen) {
      Row row(out);
      row.text(std::to_string(project.nummer)).text(project.naam).text(goals_of(programma, project));
      row.text(std::to_string(cel.jaar)).text(cel.bedrag ? std::to_string(*cel.bedrag) : cel.tekst);
      row.euros(cel.gerealiseerd).euros(cel.prognose).text(cel.dekking).sure(cel.zeker);
      row.text(kTellingen[cel.is_counted ? 0 : 1]).text(project.voetnoot).text(project.themaplan);
      row.end();
    }
  }
  return out;
}

std::string funding_csv(const Begroting& begroting) {
  std::string out = std::string(kByteOrderMark).append(kFunding) + "\r\n";
  for (const Dekking& dekking : begroting.dekking) {
    std::string years = std::to_string(dekking.van);
    if (dekking.tot != dekking.van) years.append("-").append(std::to_string(dekking.tot));
    Row(out)
        .text(dekking.bron)
        .euros(dekking.bedrag)
        .text(years)
        .sure(dekking.zeker)
        .text(dekking.toelichting)
        .end();
  }
  return out;
}

}  // namespace voortgang
