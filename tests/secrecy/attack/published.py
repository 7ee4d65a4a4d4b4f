"""What is published of a programme, and what each kind of thing beside the figures tells by itself."""
import fractions, glob, json, os, re

PIXEL = 1.5  # how exactly a chart can be read


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def part_of(record):
    return tuple(sorted((record.get("uitsplitsing") or {}).items()))


class View:
    """Figures at one time, by (indicator, area, part, period): a number, or None where it is withheld."""

    def __init__(self):
        self.figures, self.states = {}, {}

    def add(self, area, series):
        for one in series["waarnemingen"]:
            place = (series["indicator"], area, part_of(series), one["periode"])
            self.states[place] = one.get("toestand", "getal")
            if self.states[place] in ("getal", "te-klein"):
                self.figures[place] = one.get("waarde")


class Published(View):
    """`editions`: those before it. `frozen`: itself, as the next one will find it."""

    def __init__(self, public, dictionary, programme, editions, frozen):
        super().__init__()
        self.frozen = json.loads(read(frozen))
        self.public = public
        words = json.loads(read(dictionary))
        self.indicators = {one["id"]: one for one in words["indicatoren"]}
        self.relations = words.get("relaties", [])
        self.areas = [one["id"] for one in json.loads(read(programme))["gemeenten"]]
        self.points, self.bars = 0, 0  # of charts and tables that could be read
        self.series = []
        for path in sorted(glob.glob(public + "/data/feiten/*.json")):
            facts = json.loads(read(path))
            for series in facts["reeksen"]:
                self.series.append((facts["gebied"], series))
                self.add(facts["gebied"], series)
        self.editions = []
        for path in editions:
            then = View()
            for series in json.loads(read(path))["reeksen"]:
                then.add(series["gebied"], series)
            self.editions.append(then)

    def secret_of(self, indicator):
        return self.indicators[indicator].get("geheimhouding", {})

    def counts(self, indicator):
        of = self.indicators[indicator]
        return self.secret_of(indicator).get("soort") == "personen" and "teller" not in of \
            and not self.secret_of(indicator).get("afronding")

    def count_at(self, indicator, place):
        """The same place of another indicator; of a year where it has no half-years."""
        for period in (place[3], place[3][:4]):
            found = (indicator, place[1], place[2], period)
            if found in self.figures:
                return found
        return None

    def has_part(self, indicator, part):
        columns = self.indicators[indicator].get("uitsplitsingen", {})
        return all(value in columns.get(column, ()) for column, value in part)

    def is_withheld(self, place):
        return place is not None and place in self.figures and self.figures[place] is None


# Each kind of thing that is published beside the figures, by itself: finds are sentences.

def ratios(published):
    """A ratio is its two counts, up to a factor: 16 digits are enough for a continued fraction."""
    for place, value in published.figures.items():
        of = published.indicators[place[0]]
        if value is None or "teller" not in of:
            continue
        counts = [published.count_at(of[role], place) for role in ("teller", "noemer")]
        if any(published.is_withheld(count) and published.counts(count[0]) for count in counts):
            fraction = fractions.Fraction(value / of.get("schaal", 1)).limit_denominator(10 ** 6)
            yield f"{place}: {value} is {fraction}, and one of its counts is withheld"


def complements(published):
    """Of 37 of 40 the others are three, in every area and part."""
    for id, of in published.indicators.items():
        secret = published.secret_of(id)
        if "teller" not in of or secret.get("soort") != "personen":
            continue
        for place, value in published.figures.items():
            noemer = published.count_at(of["noemer"], place) if place[0] == of["teller"] else None
            if value is not None and noemer and published.figures[noemer] is not None:
                others = round(published.figures[noemer]) - round(value)
                if 0 < others < secret.get("drempel", 10):
                    yield f"{place}: {value} of {published.figures[noemer]}: {others} others"


def rates(published):
    """Numbers of progress have to follow from figures that are shown."""
    for area, series in published.series:
        told = series["voortgang"]
        for period, value in ((told["basisperiode"], told["basiswaarde"]), (told["periode"], told["waarde"])):
            place = (series["indicator"], area, part_of(series), period)
            if value is not None and not told["nulVervangen"] and published.figures.get(place) is None:
                yield f"{place}: progress tells {value}"
        latest = max((one["periode"] for one in series["waarnemingen"]), default=None)
        hidden = published.is_withheld((series["indicator"], area, part_of(series), latest))
        for name in ("p", "R", "C", "score"):
            if hidden and told[name] is not None:
                yield f"{series['indicator']} {area}: {name} of progress beside a withheld latest figure"
        beside = series.get("perDuizend")
        if beside and beside["waarde"] is not None and \
                published.is_withheld((series["indicator"], area, part_of(series), beside["periode"])):
            yield f"{series['indicator']} {area}: per 1000 tells {beside['waarde']}"


def means(published):
    """What a goal scores is the mean of scores that are shown, and of no other one."""
    for group in published.frozen["groepen"]:
        scores = [one["score"] for one in published.frozen["reeksen"]
                  if one["gebied"] == group["gebied"] and one["score"] is not None
                  and published.indicators[one["indicator"]]["hoofddoel"] == group["hoofddoel"]]
        if group["score"] is not None and (not scores or abs(sum(scores) / len(scores) - group["score"]) > 1e-6):
            yield f"{group['gebied']} {group['hoofddoel']}: a mean of {group['score']} of {scores}"


def editions(published):
    """An edition keeps what the site keeps."""
    then = View()
    for series in published.frozen["reeksen"]:
        then.add(series["gebied"], series)
    for place, value in then.figures.items():
        if value is not None and published.is_withheld(place):
            yield f"{place}: the edition tells {value}"


def points(path):
    """The points of a line that moves by steps, from the last move on."""
    at = None
    for sign, numbers in re.findall(r"([MlL])([^MlL]*)", path):
        values = [float(number) for number in re.findall(r"-?\d*\.?\d+", numbers)]
        for x, y in zip(values[::2], values[1::2]):
            at = (x, y) if sign in "ML" else (at[0] + x, at[1] + y)
            yield at


def scale_of(grid, labels, caption):
    """From the lines of a grid and what stands beside them: what a height is, and how much a pixel is."""
    heights = [float(y) for y in re.findall(r"M0,([\d.]+)", grid)]
    if len(heights) < 2 or len(labels) < 2:
        return None
    unit = next((by for word, by in ((" miljoen", 1e6), (" miljard", 1e9)) if word in labels[-1] + caption), 1)
    first, last = (unit * float(re.match(r"-?[\d.,]+", label.replace("−", "-"))[0].replace(".", "").replace(",", "."))
                   for label in (labels[0], labels[-1]))
    step = (last - first) / (heights[-1] - heights[0])
    return lambda y: first + (y - heights[0]) * step, abs(step)


def charts(published):
    """Every point of a chart of one indicator is one of its figures that are shown."""
    for id in published.indicators:
        page = f"{published.public}/indicatoren/{id}/index.html"
        shown = {value for place, value in published.figures.items() if place[0] == id and value is not None}
        for figure in read(page).split("<figure")[1:] if os.path.exists(page) else []:
            caption = re.search("<figcaption>(.*?)</figcaption>", figure, re.S)[1]
            for chart in figure.split('<svg class="verloop"')[1:]:
                grid, path = (re.search(f'<path class="{name}" d="([^"]*)"', chart) for name in ("raster", "lijn"))
                labels = re.findall(r"<text y=\"\d+\">([^<]*)</text>", chart)
                scale = scale_of(grid[1], labels, caption) if grid and path else None
                for _, y in points(path[1]) if scale else []:
                    published.points += 1
                    if all(abs(scale[0](y) - one) > PIXEL * scale[1] for one in shown):
                        yield f"{id}: a chart has a point at {scale[0](y):.4g}, which no figure is that is shown"


def bars(published):
    """Of a figure that is withheld there is no bar."""
    for path in glob.glob(published.public + "/**/*.html", recursive=True):
        for table in re.findall(r'<table class="naast">.*?</table>', read(path), re.S):
            for row in table.split("<tr")[1:]:
                published.bars += "<rect" in row
                if "te klein om te tonen" in row and "<rect" in row:
                    yield f"{path}: a bar beside a withheld figure"


ATTACKS = (ratios, complements, rates, means, editions, charts, bars)
