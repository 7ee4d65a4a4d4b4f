#include "load/load_edities.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "programme/codes.h"
#include "programme/editie_id.h"
#include "programme/schemas.h"
#include "syntax/front_matter.h"
#include "syntax/json.h"
#include "syntax/schema.h"

namespace voortgang {
namespace {

constexpr std::string_view kEnding = ".json";

// The schema has checked that it is one of them.
template <class Enum>
Enum value_of(std::string_view id) {
  return with_id<Enum>(id).value_or(Enum{});
}

class EditieReader {
 public:
  EditieReader(SourceId source, std::string_view text, std::string_view id, Problems& problems)
      : source_(source), text_(text), id_(id), problems_(problems), schema_(schema_tree("bevroren")) {}

  BevrorenEditie read() {
    const LongList series{"reeksen", [this](const DataNode& node) { read_series(node); }};
    const auto root = parse_json(source_, text_, series, problems_);
    if (!root) return std::move(out_);
    check_schema(*root, schema_, problems_);
    read_head(*root);
    for (const DataNode& node : root->list("indicatoren")) read_indicator(node);
    for (const DataNode& node : root->list("groepen")) read_group(node);
    for (const DataNode& node : root->list("acties")) read_action(node);
    out_.sort();
    tell_repeated();
    tell_unknown();
    return std::move(out_);
  }

 private:
  std::string_view keep(const DataNode& node, std::string_view key) {
    return out_.teksten.keep(node.text_or(key));
  }
  // Areas and indicators come back in one series after another.
  std::string_view keep_once(const DataNode& node, std::string_view key, std::string_view& last) {
    const std::string_view text = node.text_or(key);
    if (text != last) last = out_.teksten.keep(text);
    return last;
  }

  std::optional<Periode> periode(const DataNode& node, std::string_view key) {
    const DataNode* found = node.find(key);
    if (found == nullptr) return std::nullopt;
    const auto periode = parse_periode(found->text);
    if (!periode) tell_once(Code::WRD101, *found);
    return periode;
  }

  void tell_once(Code code, const DataNode& node) {
    if (!problems_.told_at(node.span)) problems_.add(code, node.span, {{"waarde", node.text}});
  }

  void read_head(const DataNode& root) {
    out_.methodeversie = static_cast<int>(root.number("methodeversie").value_or(0));
    const DataNode* head = root.find("editie");
    if (head == nullptr) return;
    out_.id = head->text_or("id");
    out_.titel = head->text_or("titel");
    out_.status = value_of<EditieStatus>(head->text_or("status"));
    out_.peilperiode = periode(*head, "peilperiode").value_or(Periode{});
    const DataNode* datum = head->find("datum");
    if (datum != nullptr) {
      const auto day = parse_datum(datum->text);
      if (day)
        out_.datum = *day;
      else
        tell_once(Code::WRD102, *datum);
    }
    const DataNode* id = head->find("id");
    if (id != nullptr && !id_.empty() && id->text != id_)
      problems_.add(Code::EDI101, id->span, {{"id", id->text}, {"naam", id_}});
  }

  void read_indicator(const DataNode& node) {
    out_.indicatoren.push_back({keep(node, "id"), keep(node, "hoofddoel"), keep(node, "naam"),
                                keep(node, "eenheid"), node.truth_or("voorbeeld", false)});
  }

  Oordeel verdict(const DataNode& node) const { return value_of<Oordeel>(node.text_or("oordeel")); }

  void read_group(const DataNode& node) {
    out_.groepen.push_back(
        {keep(node, "gebied"), keep(node, "hoofddoel"), verdict(node), node.number("score")});
  }

  void read_action(const DataNode& node) {
    out_.acties.push_back({keep(node, "gebied"), keep(node, "hoofddoel"), keep(node, "titel"),
                           value_of<ActieStatus>(node.text_or("status")), periode(node, "eind"),
                           node.truth_or("voorbeeld", false)});
  }

  void read_series(const DataNode& node) {
    check_definition(node, schema_, "reeks", problems_);
    BevrorenReeks reeks{.gebied = keep_once(node, "gebied", gebied_),
                        .indicator = keep_once(node, "indicator", indicator_),
                        .uitsplitsing = breakdown(node),
                        .decimalen = static_cast<std::uint8_t>(node.number("decimalen").value_or(0)),
                        .eerste = static_cast<std::uint32_t>(out_.waarnemingen.size()),
                        .oordeel = verdict(node),
                        .score = node.number("score")};
    for (const DataNode& w : node.list("waarnemingen")) read_observation(w);
    reeks.aantal = static_cast<std::uint32_t>(out_.waarnemingen.size()) - reeks.eerste;
    in_order(reeks, node);
    out_.reeksen.push_back(std::move(reeks));
  }

  Uitsplitsingsleutel breakdown(const DataNode& node) {
    Uitsplitsingsleutel key;
    const DataNode* found = node.find("uitsplitsing");
    if (found == nullptr) return key;
    for (const DataMember& m : found->members)
      key.emplace_back(out_.teksten.keep(m.key), out_.teksten.keep(m.value.text));
    std::ranges::sort(key);
    return key;
  }

  void read_observation(const DataNode& node) {
    const DataNode* waarde = node.find("waarde");
    const DataNode* toestand = node.find("toestand");
    BevrorenWaarneming w{.periode = periode(node, "periode").value_or(Periode{})};
    if ((waarde == nullptr) == (toestand == nullptr)) return problems_.add(Code::EDI102, node.span);
    if (toestand != nullptr)
      w.toestand = value_of<Toestand>(toestand->text);
    else
      read_value(*waarde, w);
    if (const std::string_view status = node.text_or("status"); !status.empty())
      w.status = value_of<Status>(status);
    out_.waarnemingen.push_back(w);
  }

  void read_value(const DataNode& node, BevrorenWaarneming& w) {
    const auto number = parse_decimal(node.text, NumberStyle::kDecimalPoint);
    w.toestand = Toestand::kGetal;
    if (number)
      w.waarde = *number;
    else if (!problems_.told_at(node.span))
      problems_.add(Code::EDI102, node.span);
  }

  void in_order(const BevrorenReeks& reeks, const DataNode& node) {
    const auto first = out_.waarnemingen.begin() + reeks.eerste;
    const auto by_period = &BevrorenWaarneming::periode;
    if (!std::ranges::is_sorted(first, out_.waarnemingen.end(), {}, by_period))
      std::ranges::stable_sort(first, out_.waarnemingen.end(), {}, by_period);
    const auto twice = std::ranges::adjacent_find(first, out_.waarnemingen.end(), {}, by_period);
    if (twice != out_.waarnemingen.end())
      problems_.add(Code::EDI103, start_of(node.span), {{"wat", code(twice->periode)}});
  }

  static Span start_of(Span span) { return {span.source, span.begin, span.begin + 1}; }

  void tell_repeated() {
    const auto key = [](const BevrorenReeks& r) { return std::tie(r.gebied, r.indicator, r.uitsplitsing); };
    for (std::size_t i = 1; i < out_.reeksen.size(); ++i) {
      if (key(out_.reeksen[i - 1]) == key(out_.reeksen[i]))
        problems_.add(Code::EDI103, {source_, 0, 0}, {{"wat", out_.reeksen[i].indicator}});
    }
  }

  void tell_unknown() {
    for (const BevrorenReeks& reeks : out_.reeksen) {
      if (out_.indicator(reeks.indicator) == nullptr)
        problems_.add(Code::EDI104, {source_, 0, 0}, {{"id", reeks.indicator}});
    }
  }

  SourceId source_;
  std::string_view text_;
  std::string_view id_;
  Problems& problems_;
  DataNode schema_;
  BevrorenEditie out_;
  std::string_view gebied_, indicator_;
};

std::unique_ptr<const BevrorenEditie> load_editie_of(const ProgrammeFolder& folder, Loaded& loaded,
                                                     const std::string& id, Problems& problems) {
  const SourceId source = loaded.bronnen.add(path_join(kEdities, id + std::string(kEnding)));
  if (!folder.read_text(source, loaded.bronnen, kLargestEditie, problems)) return nullptr;
  Problems own;
  BevrorenEditie editie = read_bevroren(source, loaded.bronnen.at(source).text, id, own);
  const bool is_good = !own.has_errors();
  problems.append(std::move(own));
  return is_good ? std::make_unique<const BevrorenEditie>(std::move(editie)) : nullptr;
}

// What an earlier edition keeps published, by its address below the folder of the edition.
class KeptReader {
 public:
  KeptReader(const ProgrammeFolder& folder, const std::string& editie, Loaded& loaded, Problems& problems)
      : folder_(folder), editie_(editie), loaded_(loaded), problems_(problems) {}

  void read() {
    for (const std::string& name : folder_.folder_names(path_of(""))) {
      if (name != kTeksten) files_below(name, 1);
    }
    addresses();
  }

 private:
  static constexpr int kDeepest = 8;  // a link to a folder above has no end

  std::string path_of(const std::string& below) const {
    return path_join(path_join(kEdities, editie_), below);
  }

  void files_below(const std::string& below, int depth) {
    const std::string path = path_of(below);
    if (depth > kDeepest) {
      problems_.add(Code::BST110, {loaded_.bronnen.add(path), 0, 0}, {{"most", std::int64_t{kDeepest}}});
      return;
    }
    for (const std::string& name : folder_.file_names(path, "")) {
      const SourceId source = loaded_.bronnen.add(path_join(path, name));
      auto bytes = folder_.read_bytes(source, loaded_.bronnen, problems_);
      if (bytes)
        loaded_.programma.bewaard.push_back({editie_, path_join(below, name), source, std::move(*bytes)});
    }
    for (const std::string& name : folder_.folder_names(path)) files_below(path_join(below, name), depth + 1);
  }

  void addresses() {
    const std::string path = path_of(std::string(kAdressen));
    if (folder_.kind(path) != FileKind::kFile) return;
    const SourceId source = loaded_.bronnen.add(path);
    if (!folder_.read_text(source, loaded_.bronnen, kLargestJson, problems_)) return;
    auto& known = loaded_.programma.eerdere_adressen;
    for (const std::string_view line : split(loaded_.bronnen.at(source).text, '\n')) {
      const std::string_view adres = trimmed(line);
      if (!is_page_address(adres)) continue;
      const auto found = std::ranges::find(known, adres, &EerderAdres::adres);
      if (found == known.end())
        known.push_back({editie_, std::string(adres)});
      else
        found->editie = editie_;
    }
  }

  // Of a page as the site names them: slugs, then index.html. Nothing else becomes a path that we write to.
  static bool is_page_address(std::string_view adres) {
    constexpr std::string_view kIndex = "/index.html";
    if (!adres.ends_with(kIndex)) return false;
    const auto parts = split(adres.substr(0, adres.size() - kIndex.size()), '/');
    return std::ranges::all_of(parts, [](std::string_view part) { return is_slug(part); });
  }

  const ProgrammeFolder& folder_;
  const std::string& editie_;
  Loaded& loaded_;
  Problems& problems_;
};

// What stands below the fields of a letter: those start again with every edition.
std::string_view words_of(SourceId source, std::string_view text, bool is_letter) {
  if (!is_letter) return trimmed(text);
  Problems scratch;
  const auto front = parse_front_matter(source, text, scratch);
  return trimmed(front ? text.substr(front->body) : text);
}

// Marks the texts that are the same as in the edition before.
class TextComparison {
 public:
  TextComparison(const ProgrammeFolder& folder, const std::string& editie, Loaded& loaded, Problems& problems)
      : folder_(folder), editie_(editie), loaded_(loaded), problems_(problems) {}

  void compare() {
    Programma& programma = loaded_.programma;
    for (HoofddoelTekst& t : programma.teksten) t.tekst.onveranderd = is_same(t.tekst, false);
    for (Hoofdstuk& h : programma.hoofdstukken) h.tekst.onveranderd = is_same(h.tekst, false);
    for (Brief& b : programma.brieven) b.tekst.onveranderd = is_same(b.tekst, true);
  }

 private:
  bool is_same(const Tekst& tekst, bool is_letter) {
    const std::string path =
        path_join(path_join(kEdities, editie_), kept_text_path(loaded_.bronnen.at(tekst.bron).path));
    if (folder_.kind(path) != FileKind::kFile) return false;
    const SourceId kept = loaded_.bronnen.add(path);
    if (!folder_.read_text(kept, loaded_.bronnen, kLargestTekst, problems_)) return false;
    return words_of(kept, loaded_.bronnen.at(kept).text, is_letter) ==
           words_of(tekst.bron, loaded_.bronnen.at(tekst.bron).text, is_letter);
  }

  const ProgrammeFolder& folder_;
  const std::string& editie_;
  Loaded& loaded_;
  Problems& problems_;
};

}  // namespace

std::string kept_text_path(std::string_view path) {
  constexpr std::string_view kSite = "site/";
  return path_join(kTeksten, path.starts_with(kSite) ? path.substr(kSite.size()) : path);
}

BevrorenEditie read_bevroren(SourceId source, std::string_view text, std::string_view id,
                             Problems& problems) {
  return EditieReader(source, text, id, problems).read();
}

void load_edities(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  for (const std::string& name : folder.file_names(kEdities, kEnding))
    loaded.edities.ids.push_back(name.substr(0, name.size() - kEnding.size()));
  std::ranges::sort(loaded.edities.ids, is_earlier_edition);
  const std::string& now = loaded.programma.editie.id;
  if (now.empty()) return;
  const auto here = std::ranges::lower_bound(loaded.edities.ids, now, is_earlier_edition);
  for (const std::string& id : std::ranges::subrange(loaded.edities.ids.begin(), here))
    KeptReader(folder, id, loaded, problems).read();
  if (here != loaded.edities.ids.begin()) {
    loaded.edities.vorige = load_editie_of(folder, loaded, *std::prev(here), problems);
    TextComparison(folder, *std::prev(here), loaded, problems).compare();
  }
  if (here != loaded.edities.ids.end() && *here == now)
    loaded.edities.bevriezing = load_editie_of(folder, loaded, now, problems);
}

}  // namespace voortgang
