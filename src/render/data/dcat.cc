#include "render/data/dcat.h"

#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/json_writer.h"
#include "programme/open_data_woorden.h"
#include "programme/tooi.h"
#include "render/data/eu_lists.h"

namespace voortgang {
namespace {

// The vocabularies of DCAT-AP-NL 3.0, by the prefixes that its documentation writes them with.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kPrefixes = {
    {{"dcat", "http://www.w3.org/ns/dcat#"},
     {"dct", "http://purl.org/dc/terms/"},
     {"foaf", "http://xmlns.com/foaf/0.1/"},
     {"vcard", "http://www.w3.org/2006/vcard/ns#"},
     {"xsd", "http://www.w3.org/2001/XMLSchema#"},
     {"skos", "http://www.w3.org/2004/02/skos/core#"},
     {"adms", "http://www.w3.org/ns/adms#"},
     {"spdx", "http://spdx.org/rdf/terms#"},
     {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"}}};
constexpr std::string_view kThemes = "data-theme";  // as the EU calls its list
constexpr std::string_view kMediaTypes = "http://www.iana.org/assignments/media-types/";
constexpr std::string_view kSha256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";
constexpr std::string_view kPublisherTypes = "http://purl.org/adms/publishertype/";

// Codes of the EU's authority table "frequency".
std::string frequency(std::optional<Frequentie> frequentie) {
  const auto code = [&]() -> std::string_view {
    if (!frequentie) return "IRREG";
    switch (*frequentie) {
      case Frequentie::kJaar:
      case Frequentie::kSchooljaar:
        return "ANNUAL";
      // Twice a year; BIENNIAL is once in two years.
      case Frequentie::kHalfjaar:
        return "ANNUAL_2";
      case Frequentie::kKwartaal:
        return "QUARTERLY";
      case Frequentie::kMaand:
        return "MONTHLY";
    }
    return "IRREG";
  };
  return eu_term("frequency", code());
}

std::string file_type(const Format& format) {
  return eu_term("file-type", format.naam);
}

// IANA's name of it.
std::string media_type(const Format& format) {
  return std::string(kMediaTypes).append(format.plain_media_type());
}

// One thing of the graph, with what is said of it.
class Node {
 public:
  Node(std::string& out, std::string_view id, std::string_view type) : record_(out, ",\n    ") {
    if (!id.empty()) record_.text("@id", id);
    record_.text("@type", type);
  }
  void reference(std::string_view name, std::string_view id) {
    JsonRecord record(record_.key(name));
    record.text("@id", id);
  }
  void references(std::string_view name, const std::vector<std::string>& ids) {
    JsonList list(record_.key(name));
    for (const std::string& id : ids) {
      JsonRecord record(list.item());
      record.text("@id", id);
    }
  }
  void dutch(std::string_view name, std::string_view text) {
    literal(record_.key(name), "@language", text, "nl");
  }
  void all_dutch(std::string_view name, const std::vector<std::string>& texts) {
    if (texts.empty()) return;
    JsonList list(record_.key(name));
    for (const std::string& text : texts) literal(list.item(), "@language", text, "nl");
  }
  void typed(std::string_view name, std::string_view value, std::string_view type) {
    literal(record_.key(name), "@type", value, type);
  }
  std::string& key(std::string_view name) { return record_.key(name); }
  void text(std::string_view name, std::string_view value) { record_.text(name, value); }

 private:
  static void literal(std::string& out, std::string_view how, std::string_view value, std::string_view what) {
    JsonRecord record(out);
    record.text("@value", value);
    record.text(how, what);
  }
  JsonRecord record_;
};

// One graph of JSON-LD. What several datasets refer to is described once, at the end.
class Catalogue {
 public:
  Catalogue(const Programma& programma, std::span<const DcatDataset> datasets, const DcatAdressen& adressen)
      : programma_(programma),
        datasets_(datasets),
        adressen_(adressen),
        data_(*programma.opendata),
        site_(programma.publicatie.adres + "/"),
        here_(site_ + std::string(adressen.bestand)),
        publisher_(tooi_address(programma.publicatie.uitgever_tooi)),
        licence_(licentie(data_.licentie)->adres),
        date_(code(programma.editie.datum)) {}

  std::string write() {
    std::string out;
    {
      JsonRecord root(out, ",\n ");
      {
        JsonRecord context(root.key("@context"));
        for (const auto& [prefix, address] : kPrefixes) context.text(prefix, address);
      }
      JsonList graph(root.key("@graph"), "\n  ", "\n ");
      catalogue(graph);
      for (const DcatDataset& d : datasets_) dataset(graph, d);
      people(graph);
      terms(graph);
    }
    return out + "\n";
  }

 private:
  [[nodiscard]] std::string dataset_id(const DcatDataset& d) const { return here_ + "#" + d.id; }
  [[nodiscard]] std::string contact() const { return here_ + "#contact"; }
  // Remembers what was referred to, so that its kind can be told at the end: see terms.
  std::string used(std::string term, std::string_view type) {
    terms_.emplace(term, type);
    return term;
  }
  std::string dutch_language() { return used(eu_term("language", "NLD"), "dct:LinguisticSystem"); }

  // What the profile asks of the catalogue and of each dataset alike.
  void owned(Node& node) {
    node.reference("dct:publisher", publisher_);
    node.reference("dct:creator", publisher_);
    node.reference("dcat:contactPoint", contact());
    node.reference("dct:language", dutch_language());
    node.typed("dct:modified", date_, "xsd:date");
  }

  std::string norm(const DcatNorm& norm) {
    norms_.emplace(norm.adres, norm.titel);
    return norm.adres;
  }
  std::string place(GebiedIndex gebied) {
    places_.insert(gebied);
    return here_ + "#gebied-" + std::string(programma_.gebied_id(gebied));
  }

  void catalogue(JsonList& graph) {
    Node node(graph.item(), here_ + "#catalogus", "dcat:Catalog");
    node.dutch("dct:title", data_.titel);
    node.dutch("dct:description", data_.beschrijving);
    owned(node);
    node.reference("dct:license", used(std::string(licence_), "dct:LicenseDocument"));
    node.reference("foaf:homepage", used(site_ + std::string(adressen_.pagina), "foaf:Document"));
    node.reference("dct:spatial", place(kRegio));
    node.reference("dcat:themeTaxonomy", used(eu_list(kThemes), "skos:ConceptScheme"));
    std::vector<std::string> ids;
    for (const DcatDataset& d : datasets_) ids.push_back(dataset_id(d));
    node.references("dcat:dataset", ids);
  }

  void dataset(JsonList& graph, const DcatDataset& d) {
    {
      Node node(graph.item(), dataset_id(d), "dcat:Dataset");
      node.text("dct:identifier", dataset_id(d));
      node.dutch("dct:title", d.titel);
      node.dutch("dct:description", d.beschrijving);
      owned(node);
      node.reference("dct:accessRights", used(eu_term("access-right", "PUBLIC"), "dct:RightsStatement"));
      themes(node);
      node.all_dutch("dcat:keyword", data_.trefwoorden);
      node.reference("dct:accrualPeriodicity", used(frequency(d.frequentie), "dct:Frequency"));
      // Whole years: a quarter or a school year would need an end that no figure of ours has.
      if (d.van && d.tot) {
        Node period(node.key("dct:temporal"), {}, "dct:PeriodOfTime");
        period.typed("dcat:startDate", std::to_string(*d.van), "xsd:gYear");
        period.typed("dcat:endDate", std::to_string(*d.tot), "xsd:gYear");
      }
      // When the first edition had it; what changed since is dct:modified.
      node.typed("dct:issued", code(d.uitgegeven), "xsd:date");
      node.text("dcat:version", programma_.editie.id);
      std::vector<std::string> places;
      for (const GebiedIndex gebied : d.gebieden) places.push_back(place(gebied));
      node.references("dct:spatial", places);
      node.reference("dct:conformsTo", norm(d.norm));
      node.reference("foaf:page", used(site_ + std::string(adressen_.verantwoording), "foaf:Document"));
      node.reference("dcat:landingPage", used(site_ + d.pagina, "foaf:Document"));
      std::vector<std::string> ids;
      for (const DcatBestand& file : d.bestanden) ids.push_back(site_ + file.adres + "#distributie");
      node.references("dcat:distribution", ids);
    }
    for (const DcatBestand& file : d.bestanden) distribution(graph, file);
  }

  void themes(Node& node) {
    std::vector<std::string> ids;
    for (const std::string& thema : data_.themas) ids.push_back(eu_term(kThemes, thema));
    node.references("dcat:theme", ids);
  }

  void distribution(JsonList& graph, const DcatBestand& file) {
    const std::string place = used(site_ + file.adres, "rdfs:Resource");
    Node node(graph.item(), place + "#distributie", "dcat:Distribution");
    node.dutch("dct:title", file.titel);
    node.reference("dcat:accessURL", place);
    node.reference("dcat:downloadURL", place);
    node.reference("dct:license", used(std::string(licence_), "dct:LicenseDocument"));
    node.reference("dct:format", used(file_type(*file.format), "dct:MediaTypeOrExtent"));
    node.reference("dcat:mediaType", used(media_type(*file.format), "dct:MediaType"));
    node.typed("dcat:byteSize", std::to_string(file.bytes), "xsd:nonNegativeInteger");
    if (file.norm) node.reference("dct:conformsTo", norm(*file.norm));
    node.reference("dct:language", dutch_language());
    // A reader can see that it got what the catalogue speaks of, and a reviewer that two editions are alike.
    Node checksum(node.key("spdx:checksum"), {}, "spdx:Checksum");
    checksum.reference("spdx:algorithm", used(std::string(kSha256), "spdx:ChecksumAlgorithm"));
    checksum.typed("spdx:checksumValue", file.sha256, "xsd:hexBinary");
  }

  void people(JsonList& graph) {
    {
      Node node(graph.item(), publisher_, "foaf:Agent");
      node.dutch("foaf:name", programma_.publicatie.uitgever);
      // Codes of TOOI for gemeenten begin with gm.
      const bool is_local = programma_.publicatie.uitgever_tooi.starts_with("gm");
      const std::string_view kind = is_local ? "LocalAuthority" : "RegionalAuthority";
      node.reference("dct:type", std::string(kPublisherTypes).append(kind));
      concept_.emplace_back(std::string(kPublisherTypes).append(kind),
                            is_local ? woorden::kLokaleOverheid : woorden::kRegionaleOverheid);
    }
    JsonRecord record(graph.item(), ",\n    ");
    record.text("@id", contact());
    {
      JsonList types(record.key("@type"));
      append_json_string(types.item(), "vcard:Kind");
      append_json_string(types.item(), "vcard:Organization");
    }
    record.text("vcard:fn", data_.contact);
    JsonRecord mail(record.key("vcard:hasEmail"));
    mail.text("@id", "mailto:" + data_.email);
  }

  // The shapes want the kind of every term, since a validator does not look it up.
  void terms(JsonList& graph) {
    for (const auto& [term, type] : terms_) {
      Node node(graph.item(), term, type);
      if (type == "skos:ConceptScheme") node.dutch("dct:title", woorden::kDatathemas);
    }
    for (const auto& [adres, titel] : norms_) {
      Node node(graph.item(), adres, "dct:Standard");
      node.dutch("dct:title", titel);
    }
    for (const GebiedIndex gebied : places_) {
      Node node(graph.item(), place(gebied), "dct:Location");
      node.dutch("skos:prefLabel", programma_.gebied_naam(gebied));
      const std::string code = gebied == kRegio ? std::string() : programma_.gemeenten[gebied - 1U].cbs;
      if (!code.empty()) node.text("dct:identifier", code);
    }
    for (const std::string& thema : data_.themas)
      concept_.emplace_back(eu_term(kThemes, thema), std::string(eu_thema(thema)));
    for (const auto& [term, label] : concept_) {
      Node node(graph.item(), term, "skos:Concept");
      node.dutch("skos:prefLabel", label);
    }
  }

  const Programma& programma_;
  std::span<const DcatDataset> datasets_;
  DcatAdressen adressen_;
  const OpenData& data_;
  std::string site_;
  std::string here_;
  std::string publisher_;
  std::string_view licence_;
  std::string date_;
  std::set<std::pair<std::string, std::string_view>> terms_;
  std::map<std::string, std::string> norms_;
  std::set<GebiedIndex> places_;
  std::vector<std::pair<std::string, std::string>> concept_;
};

}  // namespace

DcatNorm csv_on_the_web() {
  return {"http://www.w3.org/ns/csvw#", "CSV on the Web"};
}

// The profile has no catalogue without a licence and a publisher that others can look up.
bool has_dcat_catalogue(const Programma& programma) {
  return programma.opendata && licentie(programma.opendata->licentie) != nullptr &&
         !tooi_address(programma.publicatie.uitgever_tooi).empty();
}

std::string dcat_catalogue(const Programma& programma, std::span<const DcatDataset> datasets,
                           const DcatAdressen& adressen) {
  return Catalogue(programma, datasets, adressen).write();
}

}  // namespace voortgang
