"""Programmes to attack: the one of the project, the one of October, and made-up ones in which everything hangs together."""
import json, os, random, shutil

GEMEENTEN = ("noord", "oost", "zuid", "west")
PARTS = (("leeftijd", ("jong", "oud")), ("soort", ("a", "b")))


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def beside(project, folder):
    """What every programme needs beside its own files."""
    shutil.copytree(project + "/templates", folder + "/templates")
    for name in ("assets", "schema"):
        shutil.copytree(f"{project}/site/{name}", f"{folder}/site/{name}")
    shutil.copy(project + "/site/documentsoorten.json", folder + "/site")


def copy_of(project, folder):
    for name in ("templates", "indicators", "site"):
        shutil.copytree(f"{project}/{name}", f"{folder}/{name}")
    return folder


def october(project, folder):
    beside(project, folder)
    shutil.copytree(project + "/tests/cases/flevoland-oktober", folder, dirs_exist_ok=True)
    return folder


def indicator_of(id, kind, drempel, **more):
    return {"id": id, "hoofddoel": "wonen", "naam": id, "eenheid": "mensen", "soort": kind, "richting": "lager-is-beter",
            "bron": "x", "frequentie": "jaar", "aggregatie": "som", "decimalen": 0,
            "geheimhouding": {"soort": "personen", "drempel": drempel}, **more}


def made_up(project, folder, seed, times=1):
    """Of four gemeenten through three years: who is there by age and kind, who came and left, and how many of all. `times`
    as many, and so is the drempel."""
    beside(project, folder)
    rng = random.Random(seed)

    def indicator(id, kind, **more):
        return indicator_of(id, kind, 10 * times, **more)

    def count(n):
        return n * times + (rng.randrange(times) if n and times > 1 else 0)

    indicators = [
        indicator("bewoners", "stand", methode="cagr", streefwaarden=[{"periode": "2026", "waarde": 5}]),
        indicator("kwamen", "stroom"), indicator("gingen", "stroom"),
        indicator("zoekend", "stand", uitsplitsingen={column: list(values) for column, values in PARTS}),
        indicator("allen", "stand"),
        indicator("deel", "percentage", eenheid="%", aggregatie="gewogen", decimalen=1, teller="zoekend", noemer="allen",
                  schaal=100),
        indicator("geholpen", "stand", uitsplitsingen={"leeftijd": list(PARTS[0][1])}),
        indicator("geheel", "stand", uitsplitsingen={"leeftijd": list(PARTS[0][1])}), indicator("rest", "stand"),
        indicator("bereik", "percentage", eenheid="%", aggregatie="gewogen", decimalen=1, teller="geholpen", noemer="geheel",
                  schaal=100)]
    write(folder + "/indicators/indicatoren.json", json.dumps({"indicatoren": indicators, "relaties": [
        {"soort": "voorraad", "stand": "bewoners", "in": ["kwamen"], "uit": ["gingen"]},
        {"soort": "som", "totaal": "geheel", "delen": ["geholpen", "rest"]}]}))
    write(folder + "/site/programma.json", json.dumps({
        "id": "proef", "titel": "Proef", "naam": "Proef", "looptijd": {"van": "2020", "tot": "2026"},
        "regio": {"naam": "Polder", "centrumgemeente": "noord"}, "inleiding": "Een proef.",
        "hoofddoelen": [{"id": "wonen", "naam": "Wonen", "titels": {"voortgang": {"nummer": 1, "titel": "Wonen"}}}],
        "gemeenten": [{"id": id, "naam": id.capitalize(), "cbs": f"GM{n:04}", "inwoners": rng.choice((1000, 20000, 90000))}
                      for n, id in enumerate(GEMEENTEN, 1)],
        "publicatie": {"adres": "https://voorbeeld.nl/proef", "uitgever": {"naam": "gemeente Noord"}}}))
    write(folder + "/site/editie.json", json.dumps({"id": "2022-02", "titel": "Februari", "datum": "2022-02-10",
                                                    "peilperiode": "2021-H2", "status": "voorbeeld"}))
    write(folder + "/site/tekst/hoofdstukken/10-inleiding.md", "---\ntitel: Doelen\n---\n\n{{hoofddoelen}}\n")
    for id in GEMEENTEN:
        rows = ["indicator;periode;leeftijd;soort;waarde;status;toelichting"]
        there = count(rng.randrange(40))
        for year in (2019, 2020, 2021):
            came = count(rng.randrange(15))
            left = min(count(rng.randrange(15)), there)
            there += came - left
            rows += [f"{name};{year};;;{n};;" for name, n in (("bewoners", there), ("kwamen", came), ("gingen", left))]
            cross = {(age, kind): count(rng.choice((0, 3, 7, 12, 20, 40))) for age in PARTS[0][1] for kind in PARTS[1][1]}
            sums = {("", ""): sum(cross.values()), **cross}
            for (age, kind), n in cross.items():
                sums[age, ""] = sums.get((age, ""), 0) + n
                sums["", kind] = sums.get(("", kind), 0) + n
            rows += [f"zoekend;{year};{age};{kind};{n};;" for (age, kind), n in sums.items()]
            rows.append(f"allen;{year};;;{sums['', ''] + count(rng.choice((0, 2, 30, 500)))};;")
            helped = [count(rng.choice((4, 9, 20, 36))) for _ in PARTS[0][1]]
            others = [count(rng.choice((0, 3, 12, 25))) for _ in PARTS[0][1]]
            for age, n, more in zip(PARTS[0][1], helped, others):
                rows += [f"geholpen;{year};{age};;{n};;", f"geheel;{year};{age};;{n + more};;"]
            rows += [f"geholpen;{year};;;{sum(helped)};;", f"geheel;{year};;;{sum(helped + others)};;",
                     f"rest;{year};;;{sum(others)};;"]
        write(f"{folder}/indicators/wonen/{id}.csv", "\n".join(rows) + "\n")
    return folder


def all_of(project, work, made_up_ones=10):
    yield "project", copy_of(project, work + "/project.in")
    yield "october", october(project, work + "/october.in")
    for seed in range(made_up_ones):
        yield f"made-up {seed}", made_up(project, f"{work}/made-up {seed}.in", seed)
