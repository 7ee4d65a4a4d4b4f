#include "forms/cbs_mapping.h"

#include <algorithm>
#include <utility>

#include "base/digits.h"
#include "base/text.h"
#include "forms/import_bestemming.h"
#include "programme/schemas.h"
#include "syntax/data_fields.h"

namespace voortgang {
namespace {

void read_gebieden(const Dossier& dossier, const DataNode& node, CbsTabel& tabel, const KnownIds& known,
                   Problems& problems) {
  add_gemeenten(dossier.programma, tabel);
  const DataNode* gebieden = node.find("gebieden");
  if (gebieden == nullptr) return;
  for (const DataMember& member : gebieden->members) {
    const auto& groepen = dossier.programma.vergelijkgroepen;
    const auto groep = std::ranges::find(groepen, member.value.text, &Vergelijkgroep::id);
    const auto found = groep == groepen.end()
                           ? known.gebied_of_file(member.value.text, member.value.span, problems)
                           : std::optional(bestemming_of_groep(
                                 dossier.programma, static_cast<GroepIndex>(groep - groepen.begin())));
    if (found) tabel.gebieden[member.key] = *found;
  }
}

// Nothing, with a problem, where the indicator has no such breakdown or value.
std::optional<CbsUitsplitsing> breakdown(const DataNode& node, const Indicator& indicator,
                                         Problems& problems) {
  const DataNode* theirs = node.find("kolom");
  const DataNode* ours = node.find("onze");
  if (theirs == nullptr || ours == nullptr) return std::nullopt;
  const auto found = std::ranges::find(indicator.uitsplitsingen, ours->text, &Uitsplitsing::kolom);
  if (found == indicator.uitsplitsingen.end()) {
    problems.add(Code::CSV115, ours->span, {{"kolom", ours->text}});
    return std::nullopt;
  }
  CbsUitsplitsing out{.kolom = theirs->text,
                      .onze = static_cast<std::uint32_t>(found - indicator.uitsplitsingen.begin()),
                      .waarden = {},
                      .kolom_span = theirs->span};
  const DataNode* waarden = node.find("waarden");
  for (std::size_t i = 0; waarden != nullptr && i < waarden->members.size(); ++i) {
    const DataMember& member = waarden->members[i];
    auto& [value, label] = out.waarden.emplace_back(member.key, std::nullopt);
    if (member.value.text.empty()) continue;  // the total
    const auto at = std::ranges::find(found->waarden, member.value.text);
    if (at == found->waarden.end()) {
      const std::vector<std::string_view> known(found->waarden.begin(), found->waarden.end());
      problems.add(Code::CSV208, member.value.span,
                   {{"waarde", member.value.text},
                    {"kolom", found->kolom},
                    {"indicator", indicator.id},
                    {"nabij", nearest(member.value.text, known)}});
      return std::nullopt;
    }
    label = static_cast<std::uint32_t>(at - found->waarden.begin());
  }
  return out;
}

void read_onderwerp(const Dossier& dossier, const DataNode& node, CbsTabel& tabel, const KnownIds& known,
                    Problems& problems) {
  const DataNode* id = node.find("indicator");
  const DataNode* name = node.find("onderwerp");
  if (id == nullptr || name == nullptr) return;
  const auto indicator = known.indicator(id->text, id->span, problems);
  if (!indicator) return;
  const Indicator& entry = dossier.programma.indicatoren[*indicator];
  if (entry.is_ratio())
    return problems.add(Code::IND105, id->span, {{"sleutel", verbatim("indicator")}, {"id", name->text}});
  CbsOnderwerp onderwerp{.onderwerp = name->text,
                         .indicator = *indicator,
                         .filters = {},
                         .uitsplitsingen = {},
                         .span = name->span};
  onderwerp.maal = static_cast<std::int64_t>(node.number("maal").value_or(1));
  if (const DataNode* filter = node.find("filter")) {
    for (const DataMember& member : filter->members)
      onderwerp.filters.push_back({member.key, {member.value.text}, member.key_span});
  }
  if (const DataNode* som = node.find("som")) {
    for (const DataMember& member : som->members) {
      CbsFilter& filter = onderwerp.filters.emplace_back(CbsFilter{member.key, {}, member.key_span});
      for (const DataNode& item : member.value.items) filter.waarden.push_back(item.text);
    }
  }
  for (const DataNode& item : node.list("uitsplitsingen")) {
    auto uitsplitsing = breakdown(item, entry, problems);
    if (!uitsplitsing) return;
    onderwerp.uitsplitsingen.push_back(std::move(*uitsplitsing));
  }
  tabel.onderwerpen.push_back(std::move(onderwerp));
}

CbsTabel read_tabel(const Dossier& dossier, const DataNode& node, const KnownIds& known, Problems& problems) {
  CbsTabel tabel;
  tabel.tabel = node.text_or("tabel");
  tabel.bron = node.text_or("bron", kCbsBron);
  tabel.regiokolom = node.text_or("regiokolom");
  tabel.periodekolom = node.text_or("periodekolom");
  tabel.periode = read_periode(node.find("periode"), problems);
  read_gebieden(dossier, node, tabel, known, problems);
  if (const DataNode* perioden = node.find("perioden")) {
    for (const DataMember& member : perioden->members) {
      if (const auto found = read_periode(&member.value, problems)) tabel.perioden[member.key] = *found;
    }
  }
  for (const DataNode& item : node.list("onderwerpen")) read_onderwerp(dossier, item, tabel, known, problems);
  return tabel;
}

}  // namespace

void add_gemeenten(const Programma& programma, CbsTabel& tabel) {
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    const Gemeente& gemeente = programma.gemeenten[g - 1U];
    if (!gemeente.cbs.empty()) tabel.gebieden[gemeente.cbs] = g;
    tabel.gebieden[gemeente.naam] = g;
  }
  for (GroepIndex groep = 0; groep < programma.vergelijkgroepen.size(); ++groep) {
    const std::string& naam = programma.vergelijkgroepen[groep].naam;
    const GebiedIndex bestemming = bestemming_of_groep(programma, groep);
    tabel.gebieden.emplace(naam, bestemming);
    if (naam != "Nederland") continue;
    for (const char* code : {"NL00", "NL01"}) tabel.gebieden.emplace(code, bestemming);
  }
}

bool CbsTabel::has_more_regions(GebiedIndex gebied, const Programma& programma) const {
  if (gebied == kRegio || groep_at_bestemming(programma, gebied)) return false;
  const Gemeente& itself = programma.gemeenten[gebied - 1U];
  return std::ranges::any_of(gebieden, [&](const auto& one) {
    return one.second == gebied && one.first != itself.naam && one.first != itself.cbs;
  });
}

std::string_view CbsTabel::known_as(GebiedIndex gebied, std::string_view region,
                                    const Programma& programma) const {
  const Gemeente& itself = programma.gemeenten[gebied - 1U];
  return region == itself.naam && !itself.cbs.empty() ? std::string_view(itself.cbs) : region;
}

std::optional<GebiedIndex> CbsTabel::gebied(std::string_view region) const {
  constexpr std::string_view kKind = " (gemeente)";
  auto found = gebieden.find(region);
  if (found == gebieden.end() && region.ends_with(kKind))
    found = gebieden.find(region.substr(0, region.size() - kKind.size()));
  if (found == gebieden.end()) {
    // DUO writes names in capitals, and numbers without GM.
    constexpr std::size_t kDigits = 4;
    const bool is_number = !region.empty() && region.size() <= kDigits &&
                           region.find_first_not_of(kDecimalDigits) == region.npos;
    const std::string other =
        is_number ? "GM" + std::string(kDigits - region.size(), '0') + std::string(region) : folded(region);
    found = std::ranges::find_if(gebieden, [&](const auto& one) {
      return is_number ? one.first == other : folded(one.first) == other;
    });
  }
  if (found == gebieden.end()) return std::nullopt;
  return found->second;
}

CbsMapping read_cbs_mapping(SourceId source, const Dossier& dossier, const KnownIds& known,
                            Problems& problems) {
  const Source& file = dossier.bronnen.at(source);
  CbsMapping mapping{.pad = file.path, .tabellen = {}};
  const auto root = parse_checked_json(source, file.text, "cbs", problems);
  if (!root) return mapping;
  for (const DataNode& node : root->list("tabellen"))
    mapping.tabellen.push_back(read_tabel(dossier, node, known, problems));
  return mapping;
}

}  // namespace voortgang
