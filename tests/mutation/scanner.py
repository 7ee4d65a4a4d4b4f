"""Reads C++ as far as mutation needs it: what is code, what is inside a function, where an operand ends.

It is no parser. It leans on scripts/format: binary operators stand between spaces, brackets of templates do not.
What it misjudges does not compile, and is dropped then.
"""

import bisect
import re

OPENERS = {"(": ")", "[": "]", "{": "}"}
CLOSERS = {")", "]", "}"}
_SKIPPED = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    r"|^[ \t]*#[^\n]*",
    re.DOTALL | re.MULTILINE,
)
_BINARY = re.compile(r"(?<= )(<=|>=|==|!=|&&|\|\||<<|>>|<=>|[-+*/%]=|[|&^]|[<>+*/%=?:-])(?=[ \n])")
# What binds weaker comes first: an operand ends at its own level or at one before it.
_LEVELS = {"=": 0, "?": 1, ":": 1, "||": 2, "&&": 3, "|": 4, "^": 5, "&": 6, "==": 7, "!=": 7, "<": 8, ">": 8, "<=": 8,
           ">=": 8, "<=>": 9, "<<": 10, ">>": 10, "+": 11, "-": 11, "*": 12, "/": 12, "%": 12}
_WORDS = re.compile(r"\b(return|case|co_return|throw|else|do)\b")
_NO_CODE = re.compile(r"\b(constexpr|consteval|static_assert|template|requires|enum|using|typedef|operator)\b|\[\[")


def masked(text):
    """The text with everything that is no code as blanks, of the same length; texts keep their quotes."""

    def blank(match):
        found = match.group(0)
        body = re.sub(r"[^\n]", " ", found)
        return '"' + body[1:-1] + '"' if found[0] in "\"'R" else body

    return _SKIPPED.sub(blank, text)


class Source:
    """A file: its text, its code, its brackets and its statements."""

    def __init__(self, text):
        self.text = text
        self.code = masked(text)
        self._lines = [0] + [m.end() for m in re.finditer("\n", text)]
        self.match = self._matches()
        self.blocks = self._blocks()
        self.binary = [(m.start(), m.group(0)) for m in _BINARY.finditer(self.code)]
        self._binary_at = dict(self.binary)

    def line_of(self, at):
        return bisect.bisect_right(self._lines, at)

    def line_text(self, at):
        line = self.line_of(at)
        return self.text.split("\n")[line - 1]

    def _matches(self):
        match, open_ = {}, []
        for at, char in enumerate(self.code):
            if char in OPENERS:
                open_.append(at)
            elif char in CLOSERS and open_:
                begin = open_.pop()
                match[begin], match[at] = at, begin
        return match

    def _blocks(self):
        """Where the braces of functions and of what is inside them begin."""
        return {at for at, char in enumerate(self.code) if char == "{" and at in self.match and self._is_block(at)}

    def _is_block(self, at):
        before = self.code[:at].rstrip()
        if not before or re.search(r"\b(namespace|class|struct|enum|union)\b[^;{}()]*$", before):
            return False
        return bool(before[-1] in ");{}:" or re.search(r"(\b(const|noexcept|override|else|do|try|mutable)|-> [\w:<>*&, ]+)$", before))

    def in_function(self, at):
        return any(begin < at < self.match[begin] for begin in self.blocks)

    def statement_start(self, at):
        """Where the statement begins in which `at` stands, whatever brackets it stands in."""
        depth = 0
        for i in range(at - 1, -1, -1):
            char = self.code[i]
            if char in CLOSERS:
                if char == "}" and depth == 0 and self.match.get(i) in self.blocks:
                    return i + 1
                depth += 1
            elif char in OPENERS:
                if char == "{" and i in self.blocks:
                    return i + 1
                depth = max(0, depth - 1)
            elif char == ";" and depth == 0:
                return i + 1
        return 0

    def is_plain(self, at):
        """Whether a switch that is made at run time may stand here."""
        return self.in_function(at) and not _NO_CODE.search(self.code[self.statement_start(at):at])

    def operand_before(self, at, level):
        """Where the left operand of an operator begins; None where that cannot be told."""
        i = at - 1
        while i >= 0:
            char = self.code[i]
            if char in CLOSERS:
                if char == "}" and self.match.get(i) in self.blocks and not self._is_lambda(self.match[i]):
                    break
                i = self.match.get(i, 0) - 1
                continue
            if char in OPENERS or char in ",;":
                break
            found = self._binary_at.get(i) or self._two_wide(i)
            if found and _LEVELS.get(found[-2:] if found in _LEVELS else "=", 0) < level:
                break
            i -= 1
        begin = i + 1
        words = list(_WORDS.finditer(self.code, begin, at))
        if words:
            begin = words[-1].end()
        return self._skip_blank(begin, at)

    def _is_lambda(self, brace):
        before = self.code[:brace].rstrip()
        if before.endswith(")"):
            before = before[: self.match[len(before) - 1]].rstrip()
        return before.endswith("]")

    def _two_wide(self, i):
        found = self._binary_at.get(i - 1)
        return found if found and len(found) >= 2 else None

    def operand_after(self, at, level):
        """Where the right operand ends of an operator that ends at `at`."""
        i = at
        while i < len(self.code):
            char = self.code[i]
            if char in OPENERS:
                i = self.match.get(i, len(self.code)) + 1
                continue
            if char in CLOSERS or char in ",;":
                break
            found = self._binary_at.get(i)
            if found and _LEVELS.get(found, 0) <= level:
                break
            i += len(found) if found else 1
        return len(self.code[:i].rstrip())

    def _skip_blank(self, begin, end):
        while begin < end and self.code[begin].isspace():
            begin += 1
        return begin

    def operands(self, at, operator):
        """(begin, end) of the whole expression of an operator, or None."""
        level = _LEVELS[operator]
        begin = self.operand_before(at, level)
        end = self.operand_after(at + len(operator), level)
        return (begin, end) if begin < at and end > at + len(operator) else None
