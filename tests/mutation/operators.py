"""The ways in which a program can be a little wrong. Each finds its places in a source and tells how to write them so
that the program is right as long as its number is not chosen: edits that only add text, so that they can be nested."""

import re
from dataclasses import dataclass, field

RELATIONS = {"<": ("less", "<="), "<=": ("less_equal", "<"), ">": ("greater", ">="), ">=": ("greater_equal", ">"),
             "==": ("equal", "!="), "!=": ("not_equal", "==")}
SUMS = {"+": ("plus", "-"), "-": ("minus", "+"), "*": ("times", "/"), "/": ("divided", "*")}


@dataclass
class Edit:
    """Text before and behind a span; `instead` replaces what stands at a place inside it."""

    begin: int
    end: int
    before: str = ""
    behind: str = ""
    instead: tuple = ()  # (begin, end, text)


@dataclass
class Mutant:
    operator: str
    at: int
    was: str
    becomes: str
    edits: list = field(default_factory=list)  # with {n} for its number
    file: str = ""
    line: int = 0
    source_line: str = ""
    number: int = 0

    @property
    def room(self):
        return self.file.split("/")[1]


def _call(source, at, operator, name, becomes, kind):
    span = source.operands(at, operator)
    if span is None:
        return None
    edit = Edit(*span, f"mutant::{name}<{{n}}>(", ")", (at, at + len(operator), ","))
    return Mutant(kind, at, operator, becomes, [edit])


def relations_and_sums(source):
    for at, operator in source.binary:
        if operator in RELATIONS:
            yield _call(source, at, operator, *RELATIONS[operator], "vergelijking")
        elif operator in SUMS:
            yield _call(source, at, operator, *SUMS[operator], "rekenteken")


def terms(source):
    """One side of `&&` and `||` left out."""
    for at, operator in source.binary:
        if operator not in ("&&", "||"):
            continue
        span = source.operands(at, operator)
        if span is None:
            continue
        left = (span[0], len(source.code[:at].rstrip()))
        right = (at + 2 + len(source.code[at + 2:]) - len(source.code[at + 2:].lstrip()), span[1])
        for begin, end in (left, right):
            switch = "(mutant::on({n}) || (" if operator == "&&" else "(!mutant::on({n}) && ("
            text = " ".join(source.text[begin:end].split())
            yield Mutant("term weg", begin, f"{operator} {text}", "", [Edit(begin, end, switch, "))")])


def conditions(source):
    for m in re.finditer(r"\b(?:if|while) \(", source.code):
        begin, end = m.end(), source.match.get(m.end() - 1)
        if end is None:
            continue
        inner = source.code[begin:end]
        if ";" in inner:
            begin += inner.rfind(";") + 1
            begin += len(source.code[begin:end]) - len(source.code[begin:end].lstrip())
        rest = source.code[begin:end]
        # `!x` and `a == b` have an operator of their own that does the same.
        if re.search(r" = |^!|[=!]= ", rest) and "&&" not in rest and "||" not in rest or " = " in rest:
            continue
        text = " ".join(source.text[begin:end].split())
        yield Mutant("voorwaarde om", begin, text, f"!({text})", [Edit(begin, end, "mutant::on({n}) != bool(", ")")])


def choices(source):
    for at, operator in source.binary:
        if operator != "?":
            continue
        begin = source.operand_before(at, 2)
        end = len(source.code[:at].rstrip())
        if begin >= end or re.search(r"^!|[=!]= ", source.code[begin:end]):
            continue
        text = " ".join(source.text[begin:end].split())
        yield Mutant("voorwaarde om", begin, f"{text} ?", f"!({text}) ?",
                     [Edit(begin, end, "(mutant::on({n}) != bool(", "))")])


def nots(source):
    for m in re.finditer(r"(?<=[\s(\[!])!(?=[\w(*])", source.code):
        yield Mutant("! weg", m.start(), source.text[m.start():m.start() + 20].split("\n")[0], "zonder !",
                     [Edit(m.start(), m.end(), "mutant::on({n}) != ", "")])


def numbers(source):
    for m in re.finditer(r"(?<![\w.'<])(\d+(?:\.\d+)?)(U|UL|F)?(?![\w.'])(?! *>|:)", source.code):
        text = m.group(0)
        more = f"{float(m.group(1)) + 1}" if "." in m.group(1) else f"{int(m.group(1)) + 1}{m.group(2) or ''}"
        yield Mutant("getal + 1", m.start(), text, more, [Edit(m.start(), m.end(), "mutant::number<{n}>(", ")")])


_STATEMENT = re.compile(r"(\+\+|--)|\*?[A-Za-z_](?:[\w:.]|->|\[[^\]]*\])*(\(| [-+*/|&]?= )")
_KEYWORD = re.compile(r"(if|for|while|switch|case|default|using|static|const|constexpr|auto|else|do|throw|delete|static_assert|template)\b")


def statements(source):
    for at in _statement_starts(source):
        end = _statement_end(source, at)
        if end is None:
            continue
        code, text = source.code[at:end], " ".join(source.text[at:end].split())
        if code.startswith("return"):
            yield from _returns(source, at, end, code, text)
        elif re.fullmatch(r"(break|continue);", code):
            other = "continue" if code == "break;" else "break"
            yield Mutant("break <-> continue", at, text, other + ";",
                         [Edit(at, end, f"if (mutant::on({{n}})) {other}; else ", "")])
        elif _STATEMENT.match(code) and not _KEYWORD.match(code):
            yield Mutant("opdracht weg", at, text, "", [Edit(at, end, "if (mutant::on({n})) {{}} else ", "")])


def _returns(source, at, end, code, text):
    if code == "return;":
        yield Mutant("opdracht weg", at, text, "", [Edit(at, end, "if (mutant::on({n})) {{}} else ", "")])
    elif code == "return false;":
        yield Mutant("return anders", at, text, "return true;", [Edit(at, end, "if (mutant::on({n})) return true; else ", "")])
    elif not re.fullmatch(r"return ?(\{\}|std::nullopt|nullptr|0|\w+\{\});", code):
        yield Mutant("return anders", at, text, "return {};", [Edit(at, end, "if (mutant::on({n})) return {{}}; else ", "")])


def _statement_starts(source):
    for m in re.finditer(r"[;{}]|\)|\belse\b", source.code):
        char = m.group(0)
        if char == "{" and m.start() not in source.blocks:
            continue
        if char == "}" and source.match.get(m.start()) not in source.blocks:
            continue
        if char == ")" and not _is_control(source, m.start()):
            continue
        if char == ";" and _inside_round(source, m.start()):
            continue
        at = m.end()
        while at < len(source.code) and source.code[at].isspace():
            at += 1
        if at < len(source.code) and source.code[at] not in "{};)":
            yield at


def _is_control(source, closing):
    begin = source.match.get(closing)
    return begin is not None and bool(re.search(r"\b(if|for|while)( constexpr)? $", source.code[:begin]))


def _inside_round(source, at):
    for i in range(at - 1, -1, -1):
        if source.code[i] == "{" and source.match.get(i, 0) > at:
            return False
        if source.code[i] == "(" and source.match.get(i, 0) > at:
            return True
    return False


def _statement_end(source, at):
    i = at
    while i < len(source.code):
        char = source.code[i]
        if char in "([{":
            i = source.match.get(i, len(source.code)) + 1
            continue
        if char in ")]}":
            return None
        if char == ";":
            return i + 1
        i += 1
    return None


def mutants_of(source, file):
    found = []
    for kind in (relations_and_sums, terms, conditions, choices, nots, numbers, statements):
        for mutant in kind(source):
            if mutant is None or not source.is_plain(mutant.at):
                continue
            mutant.file, mutant.line = file, source.line_of(mutant.at)
            mutant.source_line = source.line_text(mutant.at).strip()
            found.append(mutant)
    return found


def written(source, mutants):
    """The source with the switches of these mutants in it; no line moves."""
    pieces = []  # (place, order, text, to): what closes comes first, then what is replaced or opened
    # Of one span, what takes an operator apart goes inside what only stands around it.
    for rank, mutant in enumerate(sorted(mutants, key=lambda m: bool(m.edits[0].instead))):
        for edit in mutant.edits:
            before, behind = (t.format(n=mutant.number) for t in (edit.before, edit.behind))
            pieces.append((edit.begin, (1, -edit.end, rank), before, edit.begin))
            pieces.append((edit.end, (0, -edit.begin, -rank), behind, edit.end))
            if edit.instead:
                begin, end, text = edit.instead
                pieces.append((begin, (2, 0, 0), text, end))
    out, at = [], 0
    for place, _, text, to in sorted(pieces, key=lambda p: (p[0], p[1])):
        out += [source.text[at:place], text]
        at = max(at, to)
    return "".join(out) + source.text[at:]
