"""Ways in which secrecy can go wrong that tests must notice: a piece of a file of ours, and what it becomes."""

from typing import NamedTuple

SECRECY = "src/compute/secrecy/"


class Mutant(NamedTuple):
    name: str
    file: str
    was: str
    becomes: str


MUTANTS = (
    Mutant("no mask at all", "src/compute/protect.cc",
           "geheim_.is_withheld(index, i) ? withheld(w) : shown(w)", "shown(w)"),
    Mutant("an older figure takes the place of a withheld one", "src/compute/compute.cc",
           "(w->is_getal() || w->is_verborgen())", "w->is_getal()"),
    Mutant("a withheld number may be zero: 0 for 1", SECRECY + "tabelbouw.cc",
           "of.geheimhouding.toont_nul && value > 0 ? 1 :", "of.geheimhouding.toont_nul && value > 0 ? 0 :"),
    Mutant("a ratio is kept beside a withheld teller", SECRECY + "verhoudingen.cc",
           "is_withheld(teller) || is_withheld(noemer)", "is_withheld(noemer)"),
    Mutant("what to withhold is chosen by its value", SECRECY + "tabelbouw.cc",
           "  return cost;\n", "  return std::max<std::int64_t>(std::llround(verbanden_.cijfer(figuur).getal), 1);\n"),
    Mutant("what an edition withheld is shown again", SECRECY + "secrecy.cc",
           "if (eerder_.lijst().empty()) return;", "return;"),
    Mutant("sums of an edition are forgotten", SECRECY + "opgave.cc",
           "for (BevrorenEditie* editie : eerder_.lijst()) tie_as_it_was(*editie, sum);", "(void)sum;"),
    Mutant("what an edition said is told once more", "src/compute/protect.cc",
           "      was->toestand = Toestand::kTeKlein;\n      was->waarde = {};\n", ""),
    Mutant("a line with a secret figure is printed", "src/diag/print_text.cc",
           " && !told.problem->gesloten", ""),
    Mutant("nothing is withheld beside the small ones", SECRECY + "tabel.cc",
           "for (const Ruimte& ruimte : bewijs->ruimten) hide(ruimte, out.verborgen);", "continue;"),
    Mutant("those whom a percentage does not count are forgotten", SECRECY + "opgave.cc",
           "    bouw_.verbind({{noemer, 1}, {teller, -1}, {rest, -1}});\n", "    (void)rest;\n"),
    Mutant("relations of the dictionary are forgotten", SECRECY + "opgave.cc",
           "is_about_secrets(programma_, relatie)) add_declared(relatie);",
           "is_about_secrets(programma_, relatie)) continue;"),
    Mutant("what was chosen is given by another way to make its sum", SECRECY + "secrecy.cc",
           "    gekozen_.balance();\n", ""),
    Mutant("the audit takes any numbers for a world", "src/audit/uitersten.cc",
           "    if (sum != v.som) return std::nullopt;\n", ""),
    Mutant("the audit forgets editions", "src/audit/stelsel.cc",
           "    add_known();\n", ""),
    Mutant("the report may stand in the site", "src/app/private_file.cc",
           "if (real && is_within(*folder, *real)) return place;", "(void)real;"),
    Mutant("anybody can read the report", "src/app/private_file.cc",
           "constexpr std::uint32_t kOwnFile = 0600;", "constexpr std::uint32_t kOwnFile = 0644;"),
    Mutant("a remark goes along with tk", "src/app/protect_deliveries.cc",
           "    w.toelichting = {};\n", ""),
    Mutant("those whom the first percentage does not count are forgotten", SECRECY + "opgave.cc",
           "for (std::uint32_t r = 0; r < ruw_.reeksen.size(); ++r) add_complements(r);",
           "for (std::uint32_t r = 1; r < ruw_.reeksen.size(); ++r) add_complements(r);"),
    Mutant("counts are not rounded", "src/compute/compute.cc",
           "round_counts(dossier.programma, feiten.edities, ruw, problems);", "{};"),
    Mutant("to the nearer multiple, which tells it", SECRECY + "afronding.cc",
           "tabel_.cellen[ring[first].cel].omhoog == (ways[first] > 0)", "room[1] < room[0]"),
    Mutant("rounded figures of an edition are forgotten", SECRECY + "afronding.cc",
           "++cel) keep(cel);", "++cel) (void)cel;"),
    Mutant("a sample is shown however few answered", SECRECY + "verhoudingen.cc",
           "      if (is_enough) continue;\n", "      if (is_enough || is_number(answers)) continue;\n"),
    Mutant("tk that can be computed is not told", "src/check/check.cc",
           "  check_te_klein(dossier, feiten, problems);\n", ""),
)
