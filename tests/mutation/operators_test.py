"""What is mutated, and how it is written: one line of C++ in, its switches out."""

import unittest

from operators import mutants_of, written
from scanner import Source, masked


def mutated(body, operator=None):
    """The body of a function with the switches of one operator in it, numbered from 1."""
    head = "int f(int a, int b) {\n"
    source = Source(head + body + "\n}\n")
    mutants = [m for m in mutants_of(source, "src/check/x.cc") if operator in (None, m.operator)]
    for number, mutant in enumerate(mutants, 1):
        mutant.number = number
    return written(source, mutants)[len(head):-3]


class Scanner(unittest.TestCase):
    def test_texts_comments_and_includes_are_no_code(self):
        for text in ('"a < b"', "'<'", "// a < b", "/* a\n < b */", 'R"x(a < b)x"', "#include <a>"):
            self.assertNotIn("<", masked(text))
            self.assertEqual(len(masked(text)), len(text))

    def test_lines_stay_where_they_are(self):
        text = "a\n  \"b\" /* c\n d */ e\n"
        self.assertEqual(masked(text).count("\n"), text.count("\n"))

    def test_only_what_is_inside_a_function_is_mutated(self):
        source = Source("constexpr int kMost = 3 + 4;\nstruct A {\n  int a = 1;\n};\nint f() {\n  return 5;\n}\n")
        found = {m.line for m in mutants_of(source, "src/check/x.cc")}
        self.assertEqual(found, {6})

    def test_what_must_be_known_to_the_compiler_is_left_alone(self):
        self.assertEqual(mutated("  constexpr int k = 3 + 4;"), "  constexpr int k = 3 + 4;")
        self.assertEqual(mutated("  static_assert(a < b);"), "  static_assert(a < b);")


class Operators(unittest.TestCase):
    def test_a_relation_takes_its_operands_apart(self):
        self.assertEqual(mutated("  g(a + b < h(a, b));", "vergelijking"), "  g(mutant::less<1>(a + b , h(a, b)));")
        self.assertEqual(mutated("  bool c = a < b && b == a;", "vergelijking"),
                         "  bool c = mutant::less<1>(a , b) && mutant::equal<2>(b , a);")

    def test_brackets_of_templates_are_no_relation(self):
        self.assertEqual(mutated("  std::vector<int> v;", "vergelijking"), "  std::vector<int> v;")

    def test_sums_keep_to_the_left(self):
        self.assertEqual(mutated("  int c = a - b + a * b;", "rekenteken"),
                         "  int c = mutant::plus<2>(mutant::minus<1>(a , b) , mutant::times<3>(a , b));")

    def test_either_term_may_be_left_out(self):
        self.assertEqual(mutated("  bool c = a && b;", "term weg"),
                         "  bool c = (mutant::on(1) || (a)) && (mutant::on(2) || (b));")
        self.assertEqual(mutated("  bool c = a || b;", "term weg"),
                         "  bool c = (!mutant::on(1) && (a)) || (!mutant::on(2) && (b));")

    def test_a_term_that_is_a_relation_is_taken_apart_inside(self):
        self.assertEqual(mutated("  bool c = a < b && b;"),
                         "  bool c = (mutant::on(2) || (mutant::less<1>(a , b))) && (mutant::on(3) || (b));")

    def test_a_condition_is_turned_round_behind_what_it_declares(self):
        self.assertEqual(mutated("  if (int c = a; c) g();", "voorwaarde om"),
                         "  if (int c = a; mutant::on(1) != bool(c)) g();")
        self.assertEqual(mutated("  if (int c = a) g();", "voorwaarde om"), "  if (int c = a) g();")

    def test_a_statement_falls_away_without_taking_an_else(self):
        self.assertEqual(mutated("  if (a) g(); else h();", "opdracht weg"),
                         "  if (a) if (mutant::on(1)) {} else g(); else if (mutant::on(2)) {} else h();")
        self.assertEqual(mutated("  std::vector<int> v;", "opdracht weg"), "  std::vector<int> v;")
        self.assertEqual(mutated("  const int c(a);", "opdracht weg"), "  const int c(a);")

    def test_returns(self):
        self.assertEqual(mutated("  return a;", "return anders"), "  if (mutant::on(1)) return {}; else return a;")
        self.assertEqual(mutated("  return false;", "return anders"),
                         "  if (mutant::on(1)) return true; else return false;")
        self.assertEqual(mutated("  return {};", "return anders"), "  return {};")

    def test_numbers_but_not_of_templates_or_cases(self):
        self.assertEqual(mutated("  g(1, 2.5, array<3>{}, x2);", "getal + 1"),
                         "  g(mutant::number<1>(1), mutant::number<2>(2.5), array<3>{}, x2);")

    def test_a_loop_goes_on_where_it_stopped(self):
        self.assertEqual(mutated("  for (;;) break;", "break <-> continue"),
                         "  for (;;) if (mutant::on(1)) continue; else break;")

    def test_a_denial_is_denied(self):
        self.assertEqual(mutated("  g(!a);", "! weg"), "  g(mutant::on(1) != !a);")
        self.assertEqual(mutated("  g(a != b);", "! weg"), "  g(a != b);")


if __name__ == "__main__":
    unittest.main()
