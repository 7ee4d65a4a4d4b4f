// Papers with more in them than fits, set by the tool:  node full.mjs VOORTGANG
//   every word of the page is in its PDF, in its place, and none runs past the margin or off the sheet
//   what is asked for twice at the foot of a sheet stands there once
// What is not installed here is skipped, and told.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, end } from '../support/checks.mjs';

const tool = path.resolve(process.argv[2]);
const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const said = (program, ...words) => execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
const words = (name, count) => Array.from({ length: count }, (_, i) => `${name}${i}`);
const row = (cells) => `| ${cells.join(' | ')} |\n`;
const table = (head, rows, line = '---:') => row(head) + row(['---', ...head.slice(1).map(() => line)]) + rows.map(row).join('');
const amounts = (count, amount) => Array.from({ length: count }, () => amount);

const texts = {
  'cel': table(['Wat', 'Waarom', 'Wie', 'Hoe'], [['kort', 'kort', 'kort', 'kort'], ['lang', words('woord', 700).join(' '), 'x', 'y'], ['einde', 'a', 'b', 'c']], '---'),
  'rijkop': table(['Wat', 'Wie'], [[words('rij', 900).join(' '), 'x'], ['einde', 'y']], '---'),
  'tabelkop': table(['Wat', words('kop', 700).join(' ')], [['a', 'b']], '---'),
  'bedragen': table(['Project', ...words('jaar', 14)], [['Huisvesting', ...amounts(14, '€ 12.345.678,90')], ['Opvang', ...amounts(14, '€ 1.779.000')]]),
  'lijst': `- Een tabel:\n\n${table(['Gemeente', 'Opmerking'], [['Urk', words('lang', 40).join(' ')]], '---').replace(/^/gm, '  ')}\n- en\n  - nog\n    - dieper:\n\n${table(['Gemeente', 'Woningen'], [['Urk', '€ 12.345']]).replace(/^/gm, '      ')}`,
  'diep': `${'- '.repeat(25)}diep`,
  'lange-woorden': `\`\`\`\n${'x'.repeat(300)}\n\`\`\`\n\nHuisvestingsverordeningsuitvoeringsbesluiten en ${'a1'.repeat(80)}`,
  'noten': `Tekst[^a] en weer[^a] en nog[^b].\n\n${table(['Wat[^b]', ...words('kolom', 14)], [['Rij[^a]', ...amounts(14, '€ 12.345.678,90')]])}\n[^a]: Eersteeersteeerste.\n\n[^b]: Tweedetweede.`,
};

const bare = (text) => text.replace(/[\s\u00ad\u200b\u2010-]+/g, '').replace(/&[a-z]+;/g, '');
const times = (text, what) => text.split(what).length - 1;

function make(folder) {
  for (const part of ['site', 'indicators', 'templates']) fs.cpSync(path.join(repository, part), path.join(folder, part), { recursive: true });
  for (const [name, text] of Object.entries(texts))
    fs.writeFileSync(path.join(folder, `site/documenten/urk/vol-${name}.md`), `---\nsoort: raadsinformatiebrief\nbuitenEditie: ja\ndatum: 2022-03-01\nonderwerp: Vol\nkenmerken:\n  Programmabegrotingsonderdeel: Samenkracht\nondertekening: {namens: Het college, functies: [de secretaris]}\n---\n\n${text}\n`);
  try { said(tool, 'build', '-C', folder, '--out', path.join(folder, 'uit'), '--pdf', '--only', 'urk'); } catch { /* a paper that is missing is told below */ }
}

function checkPaper(name, pdf, markdown) {
  if (!fs.existsSync(pdf)) return check(false, name, 'is not made');
  const text = bare(said('pdftotext', '-raw', pdf, '-'));
  const wanted = markdown.match(/[\p{L}\d€][\p{L}\d.,]*/gu).filter((word) => word.length > 3);
  const missing = wanted.filter((word) => !text.includes(word));
  check(missing.length === 0, name, `lacks ${missing.length} of ${wanted.length} words:`, missing.slice(0, 5).join(' '));
  const boxes = [...said('pdftotext', '-bbox', pdf, '-').matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g)];
  const outside = boxes.filter(([, left, , right, low]) => Number(left) < 540 && (Number(right) > 528 || Number(low) > 830));
  check(outside.length === 0, name, 'runs past the margin:', outside[0]?.[5]);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'full-'));
try { said('pdftotext', '-v'); } catch { console.error('skipped: pdftotext is missing (scripts/install test)'); process.exit(0); }
if (!fs.existsSync(path.join(repository, 'scripts/papers/node_modules'))) { console.error('skipped: what sets papers is missing (scripts/install papers)'); process.exit(0); }
make(folder);
const paper = (name) => path.join(folder, `uit/documenten/urk/vol-${name}.pdf`);
for (const [name, text] of Object.entries(texts)) checkPaper(name, paper(name), text);
if (fs.existsSync(paper('noten'))) {
  const text = bare(said('pdftotext', '-raw', paper('noten'), '-'));
  check(times(text, 'Eersteeersteeerste.') === 1 && times(text, 'Tweedetweede.') === 1, 'a note stands there twice');
}
if (fs.existsSync(paper('bedragen'))) {
  const text = said('pdftotext', '-layout', paper('bedragen'), '-');
  check(times(text, '€ 12.345.678,90') === 14 && times(text, '€ 1.779.000') === 14, 'an amount is not in one piece');
}
fs.rmSync(folder, { recursive: true });
end('full papers');
