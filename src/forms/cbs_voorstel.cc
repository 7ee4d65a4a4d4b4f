#include "forms/cbs_voorstel.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/json_writer.h"
#include "base/text.h"
#include "base/utf8.h"
#include "forms/cbs_inhoud.h"
#include "forms/voorstel_woorden.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostTopics = 10;  // that are proposed where nobody names any
constexpr std::size_t kMostShown = 8;    // values of a dimension
constexpr std::size_t kMostParts = 60;   // of a breakdown that is proposed
constexpr std::string_view kSite = "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/";

class Proposer {
 public:
  Proposer(const StatlineTable& table, const StatlineMetadata& metadata, const CbsTabel& tabel,
           const Dossier& dossier, Language language)
      : table_(table),
        metadata_(metadata),
        tabel_(tabel),
        dossier_(dossier),
        woorden_(voorstel_woorden(language)),
        inhoud_(cbs_inhoud(table, metadata, tabel, dossier)) {}

  CbsVoorstel propose(std::span<const std::string> wanted) {
    CbsVoorstel out;
    out.overzicht = overview();
    const auto chosen = choose(wanted);
    out.mapping = mapping(chosen);
    for (const CbsGevondenOnderwerp* onderwerp : chosen) {
      out.indicatoren += (out.indicatoren.empty() ? "" : ",\n") + entry(*onderwerp);
    }
    if (!out.indicatoren.empty()) out.indicatoren += '\n';
    if (!chosen.empty()) {
      for (const CbsDimensie& dimensie : inhoud_.dimensies) out.uitsplitsingen += breakdown(dimensie);
    }
    return out;
  }

 private:
  [[nodiscard]] std::string overview() const {
    std::string out =
        woorden_.tabel(tabel_.tabel, metadata_.titel.empty() ? "" : ": " + cbs_words(metadata_.titel));
    if (inhoud_.perioden.empty()) out += woorden_.geen_perioden;
    for (const auto& [frequentie, found] : inhoud_.perioden) {
      out += woorden_.perioden(id_of(frequentie), code(*found.begin()), code(*found.rbegin()),
                               std::to_string(found.size()));
    }
    std::string missing;
    std::size_t asked = 0;
    for (GebiedIndex g = 1; g < dossier_.programma.gebieden(); ++g) {
      ++asked;
      if (!inhoud_.gebieden.contains(g)) append_item(missing, dossier_.programma.gebied_naam(g));
    }
    const auto have = static_cast<std::size_t>(
        std::ranges::count_if(inhoud_.gebieden, [](GebiedIndex g) { return g != kRegio; }));
    out += woorden_.gemeenten(std::to_string(have), std::to_string(asked),
                              missing.empty() ? missing : std::string(woorden_.niet_gevonden) + missing);
    for (const CbsDimensie& dimensie : inhoud_.dimensies) out += dimension_line(dimensie);
    out += woorden_.onderwerpen;
    for (const CbsGevondenOnderwerp& onderwerp : inhoud_.onderwerpen) {
      out +=
          woorden_.onderwerp(onderwerp.sleutel, onderwerp.pad,
                             onderwerp.eenheid.maal > 1 ? fmt::format("{} x ", onderwerp.eenheid.maal) : "",
                             onderwerp.eenheid.naam, std::to_string(onderwerp.cijfers));
    }
    return out;
  }

  [[nodiscard]] std::string dimension_line(const CbsDimensie& dimensie) const {
    std::string values;
    for (std::size_t i = 0; i < std::min(dimensie.waarden.size(), kMostShown); ++i) {
      const std::string title = cbs_title(table_, metadata_, dimensie, dimensie.waarden[i]);
      append_item(values,
                  title == dimensie.waarden[i] ? title : fmt::format("{} = {}", dimensie.waarden[i], title));
    }
    return woorden_.uitsplitsing(table_.kolommen[dimensie.kolom].value,
                                 std::to_string(dimensie.waarden.size()), values,
                                 dimensie.waarden.size() > kMostShown ? " …" : "");
  }

  // Where there is a total, the other values may be parts of it. Their names stay those of the source.
  [[nodiscard]] std::string breakdown(const CbsDimensie& dimensie) const {
    const std::size_t parts = dimensie.waarden.size() - (dimensie.totaal.empty() ? 0 : 1);
    if (dimensie.totaal.empty() || parts < 2 || parts > kMostParts) return {};
    const std::string_view column = table_.kolommen[dimensie.kolom].value;
    const std::string ours = slug_of(cbs_title(metadata_, column));
    std::string theirs;
    {
      JsonRecord record(theirs);
      record.text("kolom", column);
      record.text("onze", ours);
      JsonRecord values(record.key("waarden"));
      for (const std::string_view value : dimensie.waarden)
        values.text(value, value == dimensie.totaal ? std::string() : label_of(dimensie, value));
    }
    std::string entry = "{";
    append_json_string(entry, ours);
    entry += ": ";
    {
      JsonList list(entry);
      for (const std::string_view value : dimensie.waarden) {
        if (value != dimensie.totaal) append_json_string(list.item(), label_of(dimensie, value));
      }
    }
    entry += "}";
    return woorden_.uitsplitsen(cbs_title(metadata_, column), column, theirs, entry);
  }

  // A label of ours has no spaces at its ends.
  [[nodiscard]] std::string label_of(const CbsDimensie& dimensie, std::string_view value) const {
    return std::string(trimmed(cbs_title(table_, metadata_, dimensie, value)));
  }

  [[nodiscard]] std::vector<const CbsGevondenOnderwerp*> choose(std::span<const std::string> wanted) const {
    std::vector<const CbsGevondenOnderwerp*> chosen;
    for (const CbsGevondenOnderwerp& onderwerp : inhoud_.onderwerpen) {
      const bool is_wanted = std::ranges::any_of(wanted, [&](const std::string& name) {
        return name == onderwerp.sleutel || name == onderwerp.titel;
      });
      const bool is_among_first = wanted.empty() && chosen.size() < kMostTopics && onderwerp.cijfers > 0;
      if (is_wanted || is_among_first) chosen.push_back(&onderwerp);
    }
    return chosen;
  }

  // Ids that the programme does not have yet, each once.
  [[nodiscard]] std::string id_of_topic(const CbsGevondenOnderwerp& onderwerp) const {
    std::string base = slug_of(onderwerp.titel).substr(0, 50);
    while (base.ends_with('-')) base.pop_back();
    if (base.empty()) base = "cijfer";
    std::string id = base;
    const auto is_taken = [&] {
      const auto& known = dossier_.programma.indicatoren;
      const bool is_ours = std::ranges::find(known, id, &Indicator::id) != known.end();
      return is_ours || std::ranges::any_of(inhoud_.onderwerpen, [&](const CbsGevondenOnderwerp& other) {
               return &other < &onderwerp && ids_.contains(other.kolom) && ids_.at(other.kolom) == id;
             });
    };
    for (int n = 2; is_taken(); ++n) id = base + "-" + std::to_string(n);
    return ids_[onderwerp.kolom] = id;
  }

  [[nodiscard]] std::string mapping(const std::vector<const CbsGevondenOnderwerp*>& chosen) const {
    std::string out = "{\n  \"tabellen\": [\n    {\n      \"tabel\": ";
    append_json_string(out, tabel_.tabel);
    if (!metadata_.titel.empty()) {
      out += ",\n      \"titel\": ";
      append_json_string(out, cbs_words(metadata_.titel));
    }
    if (inhoud_.regiokolom && !tabel_.regiokolom.empty()) {
      out += ",\n      \"regiokolom\": ";
      append_json_string(out, tabel_.regiokolom);
    }
    out += ",\n      \"onderwerpen\": ";
    {
      JsonList list(out, "\n        ", "\n      ");
      for (const CbsGevondenOnderwerp* onderwerp : chosen) {
        JsonRecord record(list.item());
        record.text("onderwerp", onderwerp->sleutel);
        record.text("indicator", id_of_topic(*onderwerp));
        if (onderwerp->eenheid.maal > 1) record.integer("maal", onderwerp->eenheid.maal);
        if (inhoud_.dimensies.empty()) continue;
        JsonRecord filter(record.key("filter"));
        for (const CbsDimensie& dimensie : inhoud_.dimensies) {
          const auto value = dimensie.totaal.empty() && !dimensie.waarden.empty() ? dimensie.waarden.front()
                                                                                  : dimensie.totaal;
          filter.text(table_.kolommen[dimensie.kolom].value, value);
        }
      }
    }
    return out + "\n    }\n  ]\n}\n";
  }

  // The frequency of most periods.
  [[nodiscard]] std::string_view frequency() const {
    std::string_view most = id_of(Frequentie::kJaar);
    std::size_t count = 0;
    for (const auto& [frequentie, found] : inhoud_.perioden) {
      if (frequentie == Frequentie::kJaar) return id_of(Frequentie::kJaar);  // others beside it are parts
      if (found.size() > count) {
        most = id_of(frequentie);
        count = found.size();
      }
    }
    return most;
  }

  [[nodiscard]] std::string entry(const CbsGevondenOnderwerp& onderwerp) const {
    const NumberKind kind = NumberKind::of_unit(onderwerp.eenheid.naam);
    std::string out = "    ";
    append_entry(out, onderwerp, kind);
    return out;
  }

  void append_entry(std::string& out, const CbsGevondenOnderwerp& onderwerp, const NumberKind& kind) const {
    JsonRecord record(out, ",\n     ");
    record.text("id", ids_.at(onderwerp.kolom));
    record.text("hoofddoel", dossier_.programma.hoofddoelen.front().id);
    record.text("naam", onderwerp.titel);
    record.text("eenheid", onderwerp.eenheid.naam);
    record.text("soort", id_of(kind.is_percentage ? IndicatorSoort::kPercentage
                               : kind.is_money    ? IndicatorSoort::kBedrag
                                                  : IndicatorSoort::kStand));
    record.text("richting", id_of(Richting::kNeutraal));
    record.text_if("definitie", onderwerp.definitie);
    record.text("bron", fmt::format("{} {}", tabel_.bron, tabel_.tabel));
    if (tabel_.bron == kCbsBron) {
      record.text("bronUrl", std::string(kSite) + tabel_.tabel);
      record.text("licentie", "CC BY 4.0");
    }
    record.text("frequentie", frequency());
  }

  const StatlineTable& table_;
  const StatlineMetadata& metadata_;
  const CbsTabel& tabel_;
  const Dossier& dossier_;
  const VoorstelWoorden& woorden_;
  const CbsInhoud inhoud_;
  mutable std::map<std::size_t, std::string> ids_;  // of chosen topics, by column
};

}  // namespace

CbsVoorstel cbs_voorstel(const StatlineTable& table, const StatlineMetadata& metadata, const CbsTabel& tabel,
                         const Dossier& dossier, std::span<const std::string> wanted, Language language) {
  return Proposer(table, metadata, tabel, dossier, language).propose(wanted);
}

}  // namespace voortgang
