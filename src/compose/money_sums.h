#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "programme/programma.h"

namespace voortgang {

// Of how many posts an amount is known, and of how many it could be. A post is a project in a year.
struct Known {
  std::size_t posten = 0;
  std::size_t bekend = 0;

  [[nodiscard]] bool is_part() const { return bekend > 0 && bekend < posten; }
};

// What is planned, spent and expected, in whole euros. A cell that is blank is not nothing: a sum says of how
// many posts it is.
struct Money {
  std::int64_t plan = 0;
  std::int64_t onzeker = 0;  // of the plan
  std::int64_t uitgegeven = 0;
  std::int64_t prognose = 0;
  Known with_uitgaven;       // of the posts whose year has come
  Known with_prognose;       // of all posts
  bool buiten_plan = false;  // something was spent where no amount is planned

  // `peiljaar`: what lies behind it need not be spent yet.
  void add(const Begrotingscel& cel, std::int16_t peiljaar);
  void add(const Money& more);
  [[nodiscard]] bool has_spent() const { return with_uitgaven.bekend > 0; }
  [[nodiscard]] bool has_forecast() const { return with_prognose.bekend > 0; }
  [[nodiscard]] bool is_nothing() const { return plan == 0 && !has_spent(); }
  // Of the plan; nothing where that cannot be known.
  [[nodiscard]] std::optional<std::int64_t> rest() const;
  // How much more than planned was spent, or is expected; with parts unknown it is that at least.
  [[nodiscard]] std::int64_t overspent() const;
  [[nodiscard]] std::int64_t overspent_as_expected() const;
};

// The money of a spending plan by the goals that it is for. A project for several goals stands by itself:
// nobody knows which part of it is for which. What is paid from elsewhere is in no sum.
struct MoneyByGoals {
  using Goals = std::vector<HoofddoelIndex>;
  std::map<Goals, Money> per_goals;
  Money total;

  MoneyByGoals(const Begroting& begroting, std::int16_t peiljaar);
};

[[nodiscard]] std::string goal_names(const Programma& programma, const MoneyByGoals::Goals& goals);
// To whole percentages, halves away from zero; empty where there is no whole.
[[nodiscard]] std::string money_share(std::int64_t part, std::int64_t whole);

// A table of money: a column for what any of its rows has, and the share of a total at the end. Below a name
// a bar of what is planned for it, with a line at what was spent.
class MoneyTable {
 public:
  // `all` says which columns there are.
  MoneyTable(std::string first_column, std::string caption, const Money& all);

  void row(std::string name, const Money& money, std::string share, RowKind kind = RowKind::kPlain);
  [[nodiscard]] Table take();

 private:
  Table table_;
  std::vector<Money> parts_;  // of the rows that are no total
  bool has_spent_, has_forecast_;
};

// What a table of money cannot say: that sums are of some posts only, and that more was spent than planned.
// Without a word where neither is so.
[[nodiscard]] Blocks money_remarks(const Money& money, std::int16_t peiljaar);

}  // namespace voortgang
