// Published figures, as a page links to them: by the row of a table that they stand in.

// The row of a figure: that of its period, of halves and quarters that of their year.
const rowOf = (period) => period.replace(/-[HK][1-4]$/, '').replaceAll('/', '-');

// Of the contents of data/feiten/<gebied>.json each: `gebied#indicator-periode` -> what may stand in that row.
export function factsByRow(areas) {
  const rows = new Map();
  for (const { gebied, reeksen } of areas) {
    for (const reeks of reeksen ?? []) {
      if (reeks.uitsplitsing) continue;
      for (const { periode, weergave } of reeks.waarnemingen) {
        const row = `${gebied}#${reeks.indicator}-${rowOf(periode)}`;
        rows.set(row, [...(rows.get(row) ?? []), weergave]);
      }
    }
  }
  return rows;
}

// Whether the words of a link say one of the figures of the row that it leads to, and no part of another: "5" is not
// "15" or "5,5".
export function says(shown, figures) {
  const plain = (words) => words.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').toLowerCase();
  return figures.some((figure) => new RegExp(`(?<![\\d.,])${plain(figure).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![.,]?\\d)`).test(plain(shown)));
}
