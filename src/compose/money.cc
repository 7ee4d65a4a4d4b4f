#include "compose/money.h"

#include <string>
#include <utility>

#include "compose/blocks.h"
#include "compose/money_sums.h"
#include "programme/raadswoorden.h"
#include "programme/woorden.h"

namespace voortgang {

Blocks money_per_goal(Setting& setting, const Begroting& begroting) {
  const MoneyByGoals money(begroting);
  if (money.total.is_nothing()) return {};
  const Programma& programma = setting.programma();
  const std::string caption = woorden::kGeldPerDoel(programma.gebied_naam(begroting.gebied));
  MoneyTable table(std::string(woorden::kDoelen), caption, money.total);
  std::vector<BudgetBar> bars;
  for (const auto& [goals, of] : money.per_goals) {
    table.row(goal_names(programma, goals), of, money_share(of.plan, money.total.plan));
    bars.push_back(money_bar(goal_names(programma, goals), of));
  }
  table.row(std::string(woorden::kAlleDoelen), money.total, money_share(money.total.plan, money.total.plan),
            RowKind::kTotal);
  return {Heading{2, std::string(woorden::kGeldPerDoelKop), {}},
          Paragraph{plain(woorden::kGeldPerDoelUitleg)},
          money_bars(setting.chart_id(), caption, std::move(bars)), table.take()};
}

}  // namespace voortgang
