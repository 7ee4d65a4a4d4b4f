#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "programme/programma.h"

namespace voortgang {

// What is planned, spent and expected, in whole euros.
struct Money {
  std::int64_t plan = 0;
  std::int64_t onzeker = 0;  // of the plan
  std::int64_t uitgegeven = 0;
  std::int64_t prognose = 0;
  bool has_spent = false;
  bool has_forecast = false;

  void add(const Begrotingscel& cel);
  void add(const Money& more);
  [[nodiscard]] bool is_nothing() const { return plan == 0 && !has_spent; }
  [[nodiscard]] std::int64_t rest() const { return plan - uitgegeven; }
};

// The money of a spending plan by the goals that it is for. A project for several goals stands by itself:
// nobody knows which part of it is for which. What is paid from elsewhere is in no sum.
struct MoneyByGoals {
  using Goals = std::vector<HoofddoelIndex>;
  std::map<Goals, Money> per_goals;
  Money total;

  explicit MoneyByGoals(const Begroting& begroting);
};

[[nodiscard]] std::string goal_names(const Programma& programma, const MoneyByGoals::Goals& goals);
// To whole percentages, halves away from zero; empty where there is no whole.
[[nodiscard]] std::string money_share(std::int64_t part, std::int64_t whole);
[[nodiscard]] std::string euros(std::int64_t amount);

// A table of money: a column for what any of its rows has, and the share of a total at the end.
class MoneyTable {
 public:
  // `all` says which columns there are.
  MoneyTable(std::string first_column, std::string caption, const Money& all);

  void row(std::string name, const Money& money, std::string share, RowKind kind = RowKind::kPlain);
  [[nodiscard]] Table take() { return std::move(table_); }

 private:
  Table table_;
  bool has_spent_, has_forecast_;
};

// The bars of a plan, with what they say in words.
[[nodiscard]] Figure money_bars(std::string id, const std::string& caption, std::vector<BudgetBar> bars);
[[nodiscard]] BudgetBar money_bar(std::string name, const Money& money);

}  // namespace voortgang
