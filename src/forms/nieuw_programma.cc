#include "forms/nieuw_programma.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/csv_cells.h"
#include "base/file_system.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "forms/begin_tekst.h"
#include "forms/begin_woorden.h"
#include "forms/nieuwe_brief.h"
#include "forms/nieuwe_editie.h"
#include "forms/starter_files.h"
#include "programme/document_woorden.h"
#include "programme/editie_id.h"
#include "programme/folders.h"
#include "programme/indeling.h"
#include "programme/programma.h"

namespace voortgang {
namespace {

constexpr std::string_view kLetter = "raadsinformatiebrief";
constexpr int kYears = 4;       // that the programme lasts
constexpr int kTilesARow = 10;  // of the map
constexpr std::size_t kMostTiles = 400;
constexpr std::array kGrowth = {0, 2, 3, 5};  // of the invented figures, from half year to half year

// As site/documentsoorten.json has it, with fewer fields.
Documentsoort kind_of_letter() {
  Documentsoort soort = plain_documentsoort(kLetter);
  soort.besluiten = Deel::kGeen;
  soort.ondertekening = Deel::kVerplicht;
  for (const std::string_view name : woorden::kBriefKenmerken) soort.kenmerken.push_back({std::string(name)});
  return soort;
}

class Programme {
 public:
  explicit Programme(const NieuwProgramma& nieuw) : nieuw_(nieuw) {}

  std::vector<NewFile> files() {
    for (const EmbeddedFile& file : starter_files()) add(std::string(file.path), std::string(file.bytes));
    add("README.md", start_text("README", {{"titel", nieuw_.titel}, {"regio", nieuw_.regio}}));
    add(std::string(kProgramma), programma());
    add(std::string(kEditiebestand), editie_json(editie()));
    add(std::string(kActies), acties());
    add(std::string(kDictionary), indicatoren());
    texts();
    for (const NieuwProgramma::Doel& doel : nieuw_.doelen) of_goal(doel);
    const NieuwProgramma::Gemeente& first = nieuw_.gemeenten.front();
    add(letter_path(first.id, kLetter),
        letter_text({kind_of_letter(), first.naam, nieuw_.titel, nieuw_.datum}));
    std::ranges::sort(files_, {}, &NewFile::path);
    return std::move(files_);
  }

 private:
  void add(std::string path, std::string bytes) { files_.push_back({std::move(path), std::move(bytes)}); }

  int last_year() const { return nieuw_.peilperiode.jaar + kYears; }
  static std::string indicator_of(const NieuwProgramma::Doel& doel) { return doel.id + "-deelnemers"; }

  Editie editie() const {
    Editie editie;
    editie.id = code(nieuw_.datum).substr(0, 7);
    editie.titel = title_by_id(editie.id);
    editie.datum = nieuw_.datum;
    editie.peilperiode = nieuw_.peilperiode;
    editie.status = EditieStatus::kVoorbeeld;
    return editie;
  }

  std::string programma() const {
    std::vector<std::string> doelen;
    for (std::size_t i = 0; i < nieuw_.doelen.size(); ++i) {
      const auto& [id, naam] = nieuw_.doelen[i];
      doelen.push_back(fmt::format(
          R"(    {{"id": "{}", "naam": {}, "titels": {{"voortgang": {{"nummer": {}, "titel": {}}}}}}})", id,
          json_string(naam), i + 1, json_string(naam)));
    }
    std::vector<std::string> gemeenten;
    for (std::size_t i = 0; i < nieuw_.gemeenten.size(); ++i) gemeenten.push_back(gemeente(i));
    return fmt::format(R"({{
  "$schema": "schema/programma.json",
  "id": "{}",
  "titel": {},
  "naam": {},
  "looptijd": {{"van": "{}", "tot": "{}"}},
  "inleiding": {},
  "regio": {{"naam": {}}},
  "hoofddoelen": [
{}
  ],
  "gemeenten": [
{}
  ],
  "publicatie": {{
    "adres": "https://www.voorbeeld.nl/voortgang",
    "uitgever": {{"naam": {}}},
    "contact": ""
  }}
}}
)",
                       slug_of(nieuw_.titel), json_string(nieuw_.titel), json_string(nieuw_.titel),
                       nieuw_.peilperiode.jaar, last_year(), json_string(woorden::kBeginInleiding),
                       json_string(nieuw_.regio), joined(doelen, ",\n"), joined(gemeenten, ",\n"),
                       json_string(woorden::kGemeenteNaam(nieuw_.gemeenten.front().naam)));
  }

  std::string gemeente(std::size_t i) const {
    const auto& [id, naam, cbs] = nieuw_.gemeenten[i];
    std::string tile;
    if (nieuw_.gemeenten.size() <= kMostTiles)
      tile = fmt::format(R"(, "tegel": {{"rij": {}, "kolom": {}}})", i / kTilesARow + 1, i % kTilesARow + 1);
    return fmt::format(R"(    {{"id": "{}", "naam": {}, "cbs": "{}"{}}})", id, json_string(naam), cbs, tile);
  }

  std::string acties() const {
    std::string out = "hoofddoel;gebied;titel;status;start;eind;actiehouder;partners;toelichting\n";
    for (const auto& [id, naam] : nieuw_.doelen) {
      out += fmt::format("{};{};", id, kRegioId);
      append_csv_text(out, woorden::kBeginActie(naam));
      out += fmt::format(";loopt;{};{};", nieuw_.peilperiode.jaar, last_year());
      append_csv_text(out, woorden::kBeginActiehouder(nieuw_.gemeenten.front().naam));
      out += fmt::format(";;{}\n", woorden::kBeginActieVerzonnen);
    }
    return out;
  }

  std::string indicatoren() const {
    std::vector<std::string> entries;
    for (const NieuwProgramma::Doel& doel : nieuw_.doelen) entries.push_back(indicator(doel));
    return fmt::format(
        "{{\n  \"$schema\": \"../site/schema/indicatoren.json\",\n  \"indicatoren\": [\n{}\n  ]\n}}\n",
        joined(entries, ",\n"));
  }

  std::string indicator(const NieuwProgramma::Doel& doel) const {
    int all = 0;
    for (std::size_t g = 0; g < nieuw_.gemeenten.size(); ++g) all += 2 * first_number(g);
    std::vector<std::string> aims = {aim(std::string(kRegioId), all)};
    for (std::size_t g = 0; g < nieuw_.gemeenten.size(); ++g)
      aims.push_back(aim(nieuw_.gemeenten[g].id, 2 * first_number(g)));
    return fmt::format(R"(    {{
      "id": "{}",
      "hoofddoel": "{}",
      "naam": {},
      "korteNaam": {},
      "definitie": {},
      "eenheid": {},
      "soort": "stroom",
      "richting": "hoger-is-beter",
      "bron": {},
      "eigenaar": {},
      "frequentie": "halfjaar",
      "aggregatie": "som",
      "streefwaarden": [
{}
      ],
      "voorbeeld": true
    }})",
                       indicator_of(doel), doel.id, json_string(woorden::kBeginIndicator(doel.naam)),
                       json_string(woorden::kBeginIndicatorKort(doel.naam)),
                       json_string(woorden::kBeginDefinitie), json_string(woorden::kBeginEenheid),
                       json_string(woorden::kBeginBron), json_string(woorden::kBeginEigenaar),
                       joined(aims, ",\n"));
  }

  std::string aim(std::string_view gebied, int waarde) const {
    return fmt::format(R"(        {{"gebied": "{}", "periode": "{}-H2", "waarde": {}}})", gebied, last_year(),
                       waarde);
  }

  static int first_number(std::size_t gemeente) { return 20 + 5 * static_cast<int>(gemeente % 10); }

  void texts() {
    const auto chapter = [&](std::string_view name) {
      return start_text(name, {{"titel", nieuw_.titel}, {"regio", nieuw_.regio}});
    };
    add(path_join(kChaptersFolder, "10-inleiding.md"), chapter("inleiding"));
    add(path_join(kChaptersFolder, "20-doelen.md"), chapter("doelen"));
    add(path_join(kPagesFolder, "over.md"), chapter("over"));
  }

  void of_goal(const NieuwProgramma::Doel& doel) {
    const std::string indicator = indicator_of(doel);
    add(text_path(kRegioId, doel.id),
        start_text("regio", {{"samenvatting", json_string(woorden::kBeginSamenvattingRegio(doel.naam))},
                             {"indicator", indicator}}));
    for (std::size_t g = 0; g < nieuw_.gemeenten.size(); ++g) {
      const auto& [id, naam, cbs] = nieuw_.gemeenten[g];
      add(text_path(id, doel.id),
          start_text("lokaal", {{"samenvatting", json_string(woorden::kBeginSamenvattingLokaal(naam))},
                                {"gemeente", naam},
                                {"indicator", indicator}}));
      add(delivery_path(doel.id, id), csv(indicator, first_number(g)));
    }
  }

  std::string csv(std::string_view indicator, int first) const {
    std::string out = "indicator;periode;waarde;status;toelichting\n";
    const Periode last = last_over(nieuw_.peilperiode, Frequentie::kHalfjaar);
    for (std::size_t i = 0; i < kGrowth.size(); ++i) {
      const auto before = static_cast<std::int32_t>(kGrowth.size() - 1 - i);
      out += fmt::format("{};{};{};;\n", indicator, code(further(last, -before)), first + kGrowth[i]);
    }
    return out;
  }

  const NieuwProgramma& nieuw_;
  std::vector<NewFile> files_;
};

}  // namespace

std::string invented_cbs_code(std::size_t nth) {
  constexpr std::size_t kInvented = 9000;  // codes from here on are of no gemeente
  return fmt::format("GM{}", kInvented + nth % 1000);
}

std::vector<NewFile> programme_files(const NieuwProgramma& nieuw) {
  return Programme(nieuw).files();
}

}  // namespace voortgang
