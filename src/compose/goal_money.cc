#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/decimal.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/money.h"
#include "compose/money_sums.h"
#include "programme/document_woorden.h"
#include "programme/eenheid.h"
#include "programme/raad_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// What one gemeente has for a goal: by the goals that it is for as well.
struct GoalMoney {
  GebiedIndex gebied = kRegio;
  std::vector<std::pair<MoneyByGoals::Goals, Money>> parts;
  Money sum;
  Money all;  // of all goals together
};

GoalMoney money_of(const Begroting& begroting, HoofddoelIndex hoofddoel, std::int16_t peiljaar) {
  const MoneyByGoals money(begroting, peiljaar);
  GoalMoney out{.gebied = begroting.gebied, .parts = {}, .sum = {}, .all = money.total};
  for (const auto& [goals, of] : money.per_goals) {
    if (of.is_nothing() || std::ranges::find(goals, hoofddoel) == goals.end()) continue;
    out.parts.emplace_back(goals, of);
    out.sum.add(of);
  }
  return out;
}

// Of the setting's gemeente, or of each that has something.
std::vector<GoalMoney> money_for(const Setting& setting, HoofddoelIndex hoofddoel) {
  std::vector<GoalMoney> found;
  for (const Begroting& begroting : setting.programma().begrotingen) {
    if (setting.gebied != kRegio && setting.gebied != begroting.gebied) continue;
    GoalMoney money = money_of(begroting, hoofddoel, setting.programma().editie.peilperiode.jaar);
    if (!money.parts.empty()) found.push_back(std::move(money));
  }
  return found;
}

// The other goals that it is for: "Wijken, Budget".
std::string names_of_others(const Programma& programma, MoneyByGoals::Goals goals, HoofddoelIndex hoofddoel) {
  std::erase(goals, hoofddoel);
  return goal_names(programma, goals);
}

class GoalMoneyBlocks {
 public:
  GoalMoneyBlocks(Setting& setting, HoofddoelIndex hoofddoel)
      : setting_(setting), programma_(setting.programma()), hoofddoel_(hoofddoel) {
    found_ = money_for(setting, hoofddoel);
    for (const GoalMoney& money : found_) sum_.add(money.sum);
  }

  [[nodiscard]] bool empty() const { return found_.empty(); }

  Blocks page() {
    const bool is_region = setting_.gebied == kRegio;
    const std::string caption = woorden::kGeldVoorDoel(programma_.hoofddoelen[hoofddoel_].naam,
                                                       programma_.gebied_naam(setting_.gebied));
    MoneyTable table(std::string(is_region ? woorden::kGemeente : woorden::kWaarvoor), caption, sum_);
    std::size_t rows = 0;
    for (const GoalMoney& money : found_) {
      for (const auto& [goals, of] : money.parts) {
        const std::string name = is_region ? in_region(money.gebied, goals) : in_gemeente(goals);
        table.row(name, of, money_share(of.plan, money.all.plan));
        ++rows;
      }
    }
    if (is_region && rows > 1) table.row(std::string(woorden::kSamen), sum_, {}, RowKind::kTotal);
    if (!is_region)
      table.row(std::string(woorden::kAlleDoelen), found_.front().all,
                money_share(found_.front().all.plan, found_.front().all.plan), RowKind::kTotal);
    Blocks blocks{Heading{2, std::string(woorden::kGeldKop), "geld"}};
    if (const std::string whose = is_region ? of_whom() : std::string(); !whose.empty())
      blocks.push_back(Paragraph{{Text{whose}}});
    blocks.push_back(table.take());
    append(blocks, money_remarks(sum_, programma_.editie.peilperiode.jaar));
    Paragraph note{{}, ParagraphKind::kNote};
    if (has_shared()) note.inlines.push_back(Text{std::string(woorden::kGeldGedeeld)});
    if (!is_region)
      note.inlines.push_back(Link{woorden::kBestedingsplanVan(programma_.gebied_naam(setting_.gebied)),
                                  addresses::begroting(programma_, setting_.gebied)});
    if (!note.inlines.empty()) blocks.push_back(std::move(note));
    return blocks;
  }

  // "Geld voor dit doel: begroot € 200.000, dat is 10% van het bestedingsplan; uitgegeven € 50.000, rest €
  // 150.000." A rest that is not known is not there.
  Paragraph sentence() {
    const bool is_region = setting_.gebied == kRegio;
    std::string words = (is_region ? woorden::kGeldInRegio : woorden::kGeldInGemeente)(euros(sum_.plan));
    const std::string share = is_region ? "" : money_share(sum_.plan, found_.front().all.plan);
    if (!share.empty()) words += woorden::kGeldDeel(share);
    words += spent() + ".";
    Money shared;
    for (const GoalMoney& money : found_) {
      for (const auto& [goals, of] : money.parts) {
        if (goals.size() > 1) shared.add(of);
      }
    }
    if (shared.plan == sum_.plan && !shared.is_nothing())
      words += woorden::kGeldAllesGedeeld;
    else if (!shared.is_nothing())
      words += woorden::kGeldWaarvanGedeeld(euros(shared.plan));
    return {{Text{std::move(words)}}};
  }

 private:
  // Of which gemeenten a sum of the region is; nothing where it is of all.
  [[nodiscard]] std::string of_whom() const {
    std::size_t all = 0;
    for (GebiedIndex g = 1; g < programma_.gebieden(); ++g) all += programma_.exists(g) ? 1U : 0U;
    if (found_.size() >= all) return {};
    return found_.size() == 1 ? woorden::kGeldAlleenVan(programma_.gebied_naam(found_.front().gebied))
                              : woorden::kGeldVanDeel(count_text(found_.size()), count_text(all));
  }

  std::string spent() const {
    if (!sum_.has_spent()) return {};
    const std::string spent = euros(sum_.uitgegeven);
    const Known& known = sum_.with_uitgaven;
    const std::string part =
        known.is_part()
            ? fmt::format(" ({})", woorden::kVanPosten(count_text(known.bekend), count_text(known.posten)))
            : "";
    if (const std::int64_t more = sum_.overspent(); more > 0)
      return woorden::kGeldMeerUitgegeven(spent + part, euros(more));
    const auto rest = sum_.rest();
    return rest ? woorden::kGeldUitgegeven(spent, euros(*rest))
                : woorden::kGeldAlleenUitgegeven(spent + part);
  }

  std::string in_gemeente(const MoneyByGoals::Goals& goals) const {
    return goals.size() == 1 ? std::string(woorden::kAlleenDitDoel)
                             : woorden::kSamenMet(names_of_others(programma_, goals, hoofddoel_));
  }

  std::string in_region(GebiedIndex gebied, const MoneyByGoals::Goals& goals) const {
    const std::string_view naam = programma_.gebied_naam(gebied);
    return goals.size() == 1
               ? std::string(naam)
               : woorden::kGemeenteSamenMet(naam, names_of_others(programma_, goals, hoofddoel_));
  }

  [[nodiscard]] bool has_shared() const {
    return std::ranges::any_of(found_, [](const GoalMoney& money) {
      return std::ranges::any_of(money.parts, [](const auto& part) { return part.first.size() > 1; });
    });
  }

  Setting& setting_;
  const Programma& programma_;
  HoofddoelIndex hoofddoel_;
  std::vector<GoalMoney> found_;
  Money sum_;
};

}  // namespace

Blocks money_on_goal(Setting& setting, HoofddoelIndex hoofddoel) {
  GoalMoneyBlocks money(setting, hoofddoel);
  return money.empty() ? Blocks{} : money.page();
}

Blocks money_in_report(Setting& setting, HoofddoelIndex hoofddoel) {
  GoalMoneyBlocks money(setting, hoofddoel);
  return money.empty() ? Blocks{} : Blocks{money.sentence()};
}

}  // namespace voortgang
