#include "load/load_uitsplitsingen.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "deliveries/leveringen.h"
#include "facts/datavelden.h"

namespace voortgang {
namespace {

// Of a delivery, or of what becomes of it.
bool is_fixed_column(std::string_view name) {
  return std::ranges::find(kLeveringKolommen, name) != kLeveringKolommen.end() ||
         std::ranges::find(kBijdrageKolommen, name) != kBijdrageKolommen.end() ||
         std::ranges::find(kCijferkolommen, name) != kCijferkolommen.end();
}

// Labels that nobody can tell apart would divide one series into two.
void read_labels(Problems& problems, const DataNode& list, Uitsplitsing& uitsplitsing) {
  std::unordered_map<std::string, std::size_t> known;
  for (const DataNode& value : list.items) {
    const auto [first, is_new] = known.try_emplace(folded(value.text), uitsplitsing.waarden.size());
    if (!is_new)
      problems.add(Code::IND110, value.span,
                   {{"label", value.text}, {"ander", uitsplitsing.waarden[first->second]}});
    uitsplitsing.waarden.emplace_back(trimmed(value.text));
  }
}

// "leeftijd", or "leeftijd=jong".
bool take_earlier(std::string_view name, std::vector<std::string> namen, Indicator& indicator) {
  const std::size_t is = name.find('=');
  const auto column = std::ranges::find(indicator.uitsplitsingen, name.substr(0, is), &Uitsplitsing::kolom);
  if (column == indicator.uitsplitsingen.end()) return false;
  Uitsplitsing::Vroeger vroeger{.waarde = {}, .namen = std::move(namen)};
  if (is != std::string_view::npos) {
    const auto value = std::ranges::find(column->waarden, name.substr(is + 1));
    if (value == column->waarden.end()) return false;
    vroeger.waarde = static_cast<std::uint32_t>(value - column->waarden.begin());
  }
  column->vroeger.push_back(std::move(vroeger));
  return true;
}

void read_earlier_names(const DataNode& entry, Indicator& indicator, Problems& problems) {
  const DataNode* all = entry.find("eerdereNamen");
  if (all == nullptr) return;
  for (const DataMember& of : all->members) {
    std::vector<std::string> namen;
    for (const DataNode& name : of.value.items) namen.emplace_back(trimmed(name.text));
    if (!take_earlier(of.key, std::move(namen), indicator))
      problems.add(Code::IND113, of.key_span, {{"naam", of.key}, {"indicator", indicator.id}});
  }
}

}  // namespace

void read_uitsplitsingen(const DataNode& entry, Indicator& indicator, Problems& problems) {
  if (const DataNode* columns = entry.find("uitsplitsingen")) {
    for (const DataMember& column : columns->members) {
      if (!is_slug(column.key) || is_fixed_column(column.key)) {
        problems.add(Code::IND104, column.key_span, {{"kolom", column.key}});
        continue;
      }
      Uitsplitsing uitsplitsing{.kolom = column.key, .waarden = {}, .vroeger = {}};
      read_labels(problems, column.value, uitsplitsing);
      indicator.uitsplitsingen.push_back(std::move(uitsplitsing));
    }
  }
  read_earlier_names(entry, indicator, problems);
}

}  // namespace voortgang
