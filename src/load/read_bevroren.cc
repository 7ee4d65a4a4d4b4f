#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "load/load_edities.h"
#include "programme/codes.h"
#include "programme/schemas.h"
#include "syntax/json.h"
#include "syntax/schema.h"

namespace voortgang {
namespace {

// The schema has checked that it is one of them.
template <class Enum>
Enum value_of(std::string_view id) {
  return with_id<Enum>(id).value_or(Enum{});
}

// An edition of a whole country has a million figures: words that come back are kept once, and what is wrong
// in all of them is told once.
class EditieReader {
 public:
  EditieReader(SourceId source, std::string_view text, std::string_view id, Problems& problems)
      : source_(source), text_(text), id_(id), problems_(problems), schema_(schema_tree("bevroren")) {}

  BevrorenEditie read() {
    // A country has a hundred thousand series: they are read one at a time, and never stand in memory
    // together.
    const LongList series{"reeksen", [this](const DataNode& node) { read_series(node); }};
    const auto root = parse_json(source_, text_, series, problems_);
    if (!root) return std::move(out_);
    check_schema(*root, schema_, problems_);
    read_head(*root);
    for (const DataNode& node : root->list("indicatoren")) read_indicator(node);
    for (const DataNode& node : root->list("relaties")) read_relation(node);
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
    // A folder that was copied or renamed by hand.
    if (id != nullptr && !id_.empty() && id->text != id_)
      problems_.add(Code::EDI101, id->span, {{"id", id->text}, {"naam", id_}});
  }

  void read_indicator(const DataNode& node) {
    out_.indicatoren.push_back({keep(node, "id"), keep(node, "hoofddoel"), keep(node, "naam"),
                                keep(node, "eenheid"), node.truth_or("voorbeeld", false)});
    BevrorenIndicator& of = out_.indicatoren.back();
    of.aggregatie = with_id<Aggregatie>(node.text_or("aggregatie"));
    of.onderdelen_tellen_op = node.truth_or("onderdelenTellenOp", true);
    read_earlier_names(node, of);
  }

  void read_earlier_names(const DataNode& node, BevrorenIndicator& of) {
    const DataNode* all = node.find("eerdereNamen");
    if (all == nullptr) return;
    for (const DataMember& m : all->members) {
      const std::string_view name = out_.teksten.keep(m.key);
      const std::size_t is = name.find('=');
      const std::string_view value = is == std::string_view::npos ? std::string_view() : name.substr(is + 1);
      for (const DataNode& was : m.value.items)
        of.eerdere_namen.push_back({name.substr(0, is), value, out_.teksten.keep(was.text)});
    }
  }

  void read_relation(const DataNode& node) {
    BevrorenRelatie relatie{value_of<Relatiesoort>(node.text_or("soort")), keep(node, "geheel"), {}, {}};
    for (const DataNode& id : node.list("erbij")) relatie.erbij.push_back(out_.teksten.keep(id.text));
    for (const DataNode& id : node.list("eraf")) relatie.eraf.push_back(out_.teksten.keep(id.text));
    out_.relaties.push_back(std::move(relatie));
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
    // The list was not there when the whole was held against its schema.
    check_definition(node, schema_, "reeks", problems_);
    BevrorenReeks reeks{.gebied = keep_once(node, "gebied", gebied_),
                        .indicator = keep_once(node, "indicator", indicator_),
                        .uitsplitsing = breakdown(node),
                        .decimalen = static_cast<std::uint8_t>(node.number("decimalen").value_or(0)),
                        .afronding = std::llround(node.number("afronding").value_or(0)),
                        .shows_zero = node.text_or("nul") != "verbergen",
                        .eerste = static_cast<std::uint32_t>(out_.feiten.size()),
                        .oordeel = verdict(node),
                        .score = node.number("score")};
    for (const DataNode& one : node.list("waarnemingen")) read_feit(one);
    reeks.aantal = static_cast<std::uint32_t>(out_.feiten.size()) - reeks.eerste;
    in_order(reeks, node);
    out_.reeksen.push_back(std::move(reeks));
  }

  Uitsplitsingsleutel breakdown(const DataNode& node) {
    Uitsplitsingsleutel key;
    const DataNode* found = node.find("uitsplitsing");
    if (found == nullptr) return key;
    for (const DataMember& m : found->members)
      key.emplace_back(out_.teksten.keep(m.key), out_.teksten.keep(m.value.text));
    // The order of columns may differ between editions; it is the same part.
    std::ranges::sort(key);
    return key;
  }

  void read_feit(const DataNode& node) {
    const DataNode* waarde = node.find("waarde");
    const DataNode* toestand = node.find("toestand");
    BevrorenFeit feit{.periode = periode(node, "periode").value_or(Periode{})};
    // Either a number or the reason why there is none.
    if ((waarde == nullptr) == (toestand == nullptr)) return problems_.add(Code::EDI102, node.span);
    feit.eerder_getoond = node.truth_or("eerderGetoond", false);
    if (toestand != nullptr)
      feit.toestand = value_of<Toestand>(toestand->text);
    else
      read_value(*waarde, feit);
    if (const std::string_view status = node.text_or("status"); !status.empty())
      feit.status = value_of<Status>(status);
    out_.feiten.push_back(feit);
  }

  void read_value(const DataNode& node, BevrorenFeit& feit) {
    const auto number = parse_decimal(node.text, NumberStyle::kDecimalPoint);
    feit.toestand = Toestand::kGetal;
    if (number)
      feit.waarde = *number;
    else if (!problems_.told_at(node.span))
      problems_.add(Code::EDI102, node.span);
  }

  void in_order(const BevrorenReeks& reeks, const DataNode& node) {
    const auto first = out_.feiten.begin() + reeks.eerste;
    const auto by_period = &BevrorenFeit::periode;
    // Nearly always they are: we wrote the file.
    if (!std::ranges::is_sorted(first, out_.feiten.end(), {}, by_period))
      std::ranges::stable_sort(first, out_.feiten.end(), {}, by_period);
    const auto twice = std::ranges::adjacent_find(first, out_.feiten.end(), {}, by_period);
    if (twice != out_.feiten.end())
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

}  // namespace

BevrorenEditie read_bevroren(SourceId source, std::string_view text, std::string_view id,
                             Problems& problems) {
  return EditieReader(source, text, id, problems).read();
}

}  // namespace voortgang
