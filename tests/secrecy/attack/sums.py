"""What a reader can compute with sums: smallest and largest whole numbers, by GLPK."""
import itertools, re, subprocess, tempfile

from published import read


class Sums:
    """All sums of counts, with a place for each that is not shown: `least` of each, and `rows` (members, total).
    `with_editions`: also as editions had them; what they withheld is then taken to be what it is now."""

    def __init__(self, published, with_editions):
        self.published = published
        self.least, self.rows, self.names = [], [], {}
        for place, value in published.figures.items():
            if value is None and published.counts(place[0]):
                self.unknown(place)
        for view in [published] + (published.editions if with_editions else []):
            self.view = view
            for id in published.indicators:
                if published.counts(id):
                    self.add_indicator(id)
            for relation in published.relations:
                self.add_relation(relation)
            for id, of in published.indicators.items():
                if view is published and "teller" in of and published.counts(of["teller"]):
                    self.add_ratio(id, of)
            for place, value in view.figures.items():
                if view is not published and value is not None and place in self.names:
                    self.rows.append(([(self.names[place], 1)], round(value)))

    def unknown(self, place, least=None):
        if place not in self.names:
            if least is None:
                least = 0 if self.published.secret_of(place[0]).get("nul") == "verbergen" else 1
            self.names[place] = len(self.least)
            self.least.append(least)
        return self.names[place]

    def something(self):
        """That nobody published: nothing, or more."""
        self.least.append(0)
        return len(self.least) - 1

    def member(self, place):
        """A number, or who has it: what was withheld is what it is now; of what is missing nobody knows."""
        value = self.view.figures.get(place)
        if value is None and place in self.view.figures:
            value = self.published.figures.get(place)
            if value is None and place in self.published.figures:
                return None, self.unknown(place)
        if value is not None:
            return round(value), None
        return None, self.unknown(place + (self.published.editions.index(self.view),), 0) \
            if self.view is not self.published else self.unknown(place, 0)

    def row(self, terms, more=()):
        """Places with signs that come to nothing, and more members that have no place."""
        members, total = list(more), 0
        for place, sign in terms:
            if self.view.states.get(place) == "niet-van-toepassing":
                continue
            value, unknown = self.member(place)
            if unknown is None:
                total -= sign * value
            else:
                members.append((unknown, sign))
        if members:
            self.rows.append((members, total))

    def tie(self, whole, parts):
        if whole in self.view.figures:
            self.row([(whole, 1)] + [(part, -1) for part in parts])

    def add_indicator(self, id):
        of = self.published.indicators[id]
        places = [place for place in self.view.figures if place[0] == id]
        periods, parts = {place[3] for place in places}, {place[2] for place in places}
        areas = [area for area in self.published.areas if area in of.get("gebieden", self.published.areas)]
        for period in periods:
            for part in parts if of.get("aggregatie") == "som" else []:
                self.tie((id, "regio", part, period), [(id, area, part, period) for area in areas])
            if not of.get("onderdelenTellenOp", True):
                continue
            for area, part in itertools.product(["regio"] + areas, parts | {()}):
                for column, values in of.get("uitsplitsingen", {}).items():
                    if column in dict(part):
                        continue
                    fine = [tuple(sorted(part + ((column, value),))) for value in values]
                    if any((id, area, one, period) in self.view.figures for one in fine):
                        self.tie((id, area, part, period), [(id, area, one, period) for one in fine])

    def add_relation(self, relation):
        kind = relation["soort"]
        if kind == "gelijk":
            first, *others = relation["indicatoren"]
            self.for_all(first, lambda place: [self.tie(place, [(id,) + place[1:]]) for id in others])
        elif kind == "som":
            self.for_all(relation["totaal"], lambda place: self.tie_part(place, relation))
            self.for_all(relation["totaal"],
                         lambda place: self.tie(place, [(id,) + place[1:] for id in relation["delen"]])
                         if all(self.published.has_part(id, place[2]) for id in relation["delen"]) else None)
        else:
            self.for_all(relation["stand"], lambda place: self.tie_stock(place, relation))

    def for_all(self, id, use):
        for place in [place for place in self.view.figures if place[0] == id]:
            use(place)

    def tie_stock(self, place, relation):
        year, half = int(place[3][:4]), place[3][5:]
        before = f"{year}-H1" if half == "H2" else f"{year - 1}-H2" if half == "H1" else str(year - 1)
        self.row([(place, 1), (place[:3] + (before,), -1)] + [((id,) + place[1:], -1) for id in relation["in"]] +
                 [((id,) + place[1:], 1) for id in relation["uit"]])

    def add_ratio(self, id, of):
        """Nobody counts more people than there are, in no area and no part, whether a ratio is published of it or not."""
        if of["soort"] != "percentage" and self.published.secret_of(id).get("soort") != "personen":
            return
        for place in [place for place in self.published.states if place[0] == of["teller"]]:
            noemer = self.published.count_at(of["noemer"], place)
            if noemer:
                self.row([(noemer, 1), (place, -1)], [(self.something(), -1)])

    def tie_part(self, place, relation):
        """A part that some indicators of a sum do not have: what they have of it is not below nothing."""
        parts = [id for id in relation["delen"] if self.published.has_part(id, place[2])]
        if place[2] and parts and len(parts) < len(relation["delen"]):
            self.row([(place, 1)] + [((id,) + place[1:], -1) for id in parts], [(self.something(), -1)])


class NoWorld(Exception):
    pass


class Programme:
    """The sums that hang together with one unknown, as an integer programme."""

    def __init__(self, sums):
        self.sums = sums
        self.rows_of = {}
        for number, (members, _) in enumerate(sums.rows):
            for member, _ in members:
                self.rows_of.setdefault(member, []).append(number)

    def around(self, at):
        members, rows, todo = {at}, set(), [at]
        while todo:
            for number in self.rows_of.get(todo.pop(), []):
                rows.add(number)
                new = {member for member, _ in self.sums.rows[number][0]} - members
                members |= new
                todo += new
        return sorted(members), sorted(rows)

    def ends(self, at):
        """The smallest and the largest whole number that it can be; None without end."""
        return self.end(at, "Minimize"), self.end(at, "Maximize")

    def end(self, at, way):
        members, rows = self.around(at)
        if not rows:
            return self.sums.least[at] if way == "Minimize" else None
        lines = [way, f" goal: x{at}", "Subject To"]
        for row in rows:
            terms = " ".join(f"{'+' if sign > 0 else '-'} x{member}" for member, sign in self.sums.rows[row][0])
            lines.append(f" r{row}: {terms} = {self.sums.rows[row][1]}")
        lines += ["Bounds"] + [f" x{member} >= {self.sums.least[member]}" for member in members]
        lines += ["Generals"] + [f" x{member}" for member in members] + ["End"]
        with tempfile.TemporaryDirectory() as folder:
            with open(folder + "/a.lp", "w") as file:
                file.write("\n".join(lines) + "\n")
            told = subprocess.run(["glpsol", "--lp", "a.lp", "--write", "a.sol"], cwd=folder, capture_output=True,
                                  text=True).stdout
            if "UNBOUNDED" in told or "NO DUAL FEASIBLE SOLUTION" in told:
                return None
            solved = re.search(r"^s mip \d+ \d+ o (-?\d+)", read(folder + "/a.sol"), re.M)
            if not solved:
                raise NoWorld
            return int(solved[1])


def intervals(published):
    """Of every number of people that is withheld; None where what is published fits no world. Where editions do not agree
    with it, something has been revised: then without them."""
    told = [Sums(published, with_editions) for with_editions in (True, False)]
    programmes = [Programme(sums) for sums in told]
    for place, value in published.figures.items():
        if value is not None or not published.counts(place[0]):
            continue
        found = None
        for sums, programme in zip(told, programmes):
            try:
                found = programme.ends(sums.names[place])
                break
            except NoWorld:
                pass
        yield place, found
