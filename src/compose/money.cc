#include "compose/money.h"

#include <string>
#include <utility>

#include "compose/blocks.h"
#include "compose/money_sums.h"
#include "programme/eenheid.h"
#include "programme/plan_sums.h"
#include "programme/raad_woorden.h"
#include "programme/woorden.h"

namespace voortgang {

namespace {

// The posts of which more was spent than planned: within a sum another one would hide them.
Blocks overspent_posts(const Begroting& begroting) {
  ItemList items;
  for (const Begrotingsproject& project : begroting.projecten) {
    for (const Begrotingscel& cel : project.cellen) {
      if (!is_overspent(cel)) continue;
      items.items.push_back(plain(
          woorden::kPostMeerUitgegeven(std::to_string(project.nummer), project.naam, std::to_string(cel.jaar),
                                       euros(*cel.gerealiseerd), euros(*cel.gerealiseerd - *cel.bedrag))));
    }
  }
  if (items.items.empty()) return {};
  return {Paragraph{plain(woorden::kPostenMeerUitgegeven)}, std::move(items)};
}

}  // namespace

Blocks money_per_goal(Setting& setting, const Begroting& begroting) {
  const std::int16_t peiljaar = setting.programma().editie.peilperiode.jaar;
  const MoneyByGoals money(begroting, peiljaar);
  if (money.total.is_nothing()) return {};
  const Programma& programma = setting.programma();
  const std::string caption = woorden::kGeldPerDoel(programma.gebied_naam(begroting.gebied));
  MoneyTable table(std::string(woorden::kDoelen), caption, money.total);
  for (const auto& [goals, of] : money.per_goals) {
    table.row(goal_names(programma, goals), of, money_share(of.plan, money.total.plan));
  }
  table.row(std::string(woorden::kAlleDoelen), money.total, money_share(money.total.plan, money.total.plan),
            RowKind::kTotal);
  Blocks blocks{Heading{2, std::string(woorden::kGeldPerDoelKop), {}},
                Paragraph{plain(woorden::kGeldPerDoelUitleg)}, table.take()};
  append(blocks, money_remarks(money.total, peiljaar));
  append(blocks, overspent_posts(begroting));
  return blocks;
}

}  // namespace voortgang
