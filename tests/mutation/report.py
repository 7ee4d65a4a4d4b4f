"""What a run found, as Markdown."""

from collections import Counter


def _share(killed, total):
    return f"{100 * killed / total:.0f}%" if total else "–"


def _table(title, key, mutants, alive):
    total, left = Counter(map(key, mutants)), Counter(map(key, alive))
    lines = [f"| {title} | mutanten | gedood | |", "|---|---:|---:|---:|"]
    for name in sorted(total):
        killed = total[name] - left[name]
        lines.append(f"| {name} | {total[name]} | {killed} | {_share(killed, total[name])} |")
    killed = len(mutants) - len(alive)
    lines.append(f"| **samen** | {len(mutants)} | {killed} | **{_share(killed, len(mutants))}** |")
    return lines


def told(mutant):
    change = f"`{mutant.was}` → `{mutant.becomes}`" if mutant.becomes else f"`{mutant.was}` weg"
    return f"{mutant.file}:{mutant.line} {mutant.operator}: {change} in `{mutant.source_line}`"


def report(settings, mutants, alive, unseen):
    lines = ["# Mutatieverslag", "", settings, ""]
    lines += _table("map", lambda m: m.room, mutants, alive) + [""]
    lines += _table("soort", lambda m: m.operator, mutants, alive) + ["", "## Overlevenden", ""]
    for mutant in sorted(alive, key=lambda m: (m.file, m.line)):
        note = " (geen test komt er)" if mutant.number in unseen else ""
        lines.append(f"- {told(mutant)}{note}")
    return "\n".join(lines) + "\n"
