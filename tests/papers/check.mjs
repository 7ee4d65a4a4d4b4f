// Reads the papers of a built site as others would, with poppler, qpdf and LibreOffice:  node check.mjs FOLDER
//   every .pdf            sound, tagged, with its fonts; one title, no skipped level, a text for every figure, heads for
//                         every table; what its .html says, in the same order; told: sheets that are far from full
//                         its title, its kind and its date, as the .json beside it has them
//   every .odt and .docx  the structure that its standard asks for (there is no schema to be had from Debian or npm);
//                         opened by LibreOffice: what the .html says, in the same order (one of each kind of paper);
//                         with Calibri or its twin Carlito, a letter has no more sheets than its PDF
//   every .html           figures that are those of data/feiten, in a row that the page which they lead to has
//   tests/bronnen         facts that a paper holds are in its PDF as well
// What is not installed here is skipped, and told.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOfDocx } from './docx.mjs';
import { factsByRow, says } from './figures.mjs';
import { faultsOfOdt } from './odt.mjs';
import { check, end } from '../support/checks.mjs';

const root = path.resolve(process.argv[2]);
const here = path.dirname(fileURLToPath(import.meta.url));
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const most = { sheets: 26, letter: 2 };  // sheets of a report; of a letter with a greeting

// What depends on how much editors wrote is told, and fails nothing.
function remark(ok, ...what) {
  if (!ok) console.log('look at', ...what);
}

const said = (program, ...words) => execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
function has(program, ...words) {
  try { said(program, ...words); return true; } catch { return false; }
}

const files = (folder) => fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const place = path.join(folder, entry.name);
  return entry.isDirectory() ? files(place) : [place];
}).sort();

// Without what setting may change: white space, hyphens at the end of a line, the form of quotes, capitals, brackets
// round a mark, the point behind the number of a heading.
const bare = (text) => text.normalize('NFC').replace(/[\s\u00ad\u2011()-]+/g, '').replace(/[\u2018\u2019]/g, "'")
  .replace(/[\u201c\u201d]/g, '"').toLowerCase();
const unnumbered = (piece) => piece.replace(/^((?:hoofddoel)?[\d.]*\d)\.(?=\D)/, '$1');
const unescaped = (html) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);

// The pieces of a page that a paper says as well, in order. Left out: what is navigation; a table of figures, which
// papers set in rows (its figures are checked by themselves); notes, which stand at the foot of a sheet.
function piecesOf(html) {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))
    .replace(/<nav[^>]*>.*?<\/nav>/gs, '').replace(/<svg.*?<\/svg>/gs, '').replace(/<figcaption.*?<\/figcaption>/gs, '')
    .replace(/<p class="(documentsoort|formaten|briefhoofd|ter)">.*?<\/p>/gs, '').replace(/<dl class="kenmerken">.*?<\/dl>/gs, '')
    .replace(/<table class="naast(?: geld)?">.*?<\/table>/gs, '')  // bars, which papers draw
    .replace(/<h1>.*?<\/h1>/gs, '').replace(/<caption>.*?<\/caption>/gs, '').replace(/<div class="omslag">.*?<\/dl>/gs, '')
    .replace(/<div class="grafiek-en-tabel">.*?<\/table>/gs, '').replace(/<ol class="noten">.*?<\/ol>/gs, '')
    .replace(/<sup[^>]*><a [^>]*>.*?<\/a><\/sup>/gs, '').replace(/<div class="briefhoofd">.*?<\/div>/gs, '');
  return main.split(/<\/?(?:h[1-6]|p|li|th|td|dt|dd|caption|tr|ul|ol|div|section|br|blockquote|pre|table|thead|tbody|hr|main|dl|summary|details|figure|header|footer)\b[^>]*>/)
    .map((piece) => bare(unescaped(piece.replace(/<[^>]*>/g, '')))).filter((piece) => piece.length > 2);
}

// Everything that the page says, in its order: the first pieces that are elsewhere, or nowhere.
function outOfOrder(pieces, text) {
  let at = 0;
  const wrong = [];
  for (const whole of pieces) {
    const piece = text.includes(whole) ? whole : unnumbered(whole);
    const found = text.indexOf(piece, at);
    if (found >= 0 && found - at < 6000) at = found + piece.length;  // a short piece may come again much later
    else if (text.includes(piece)) wrong.push(`elsewhere: ${piece.slice(0, 70)}`);
    else at = overABreak(piece, text, at) ?? (wrong.push(`nowhere: ${piece.slice(0, 70)}`), at);
  }
  return wrong;
}

// A note at the foot of a sheet stands between the two halves of a paragraph that goes on overleaf.
function overABreak(piece, text, at) {
  for (let half = piece.length - 1; half > 0; --half) {
    const first = text.indexOf(piece.slice(0, half), at);
    if (first < 0) continue;
    const second = text.indexOf(piece.slice(half), first + half);
    return second >= 0 && second - first - half < 1500 ? second + piece.length - half : undefined;
  }
  return undefined;
}

// In the order in which it was set, without the heads, feet and marks of sheets.
const pdfWords = (pdf) => bare(said('pdftotext', '-raw', '-r', '72', '-x', '0', '-y', '62', '-W', '555', '-H', '730', pdf, '-'));

function checkStructure(name, pdf) {
  const about = said('pdfinfo', pdf);
  check(/Tagged: +yes/.test(about), name, 'is not tagged');
  check(/Title: +\S/.test(about), name, 'has no title');
  check(has('qpdf', '--check', pdf), name, 'is not sound');
  for (const line of said('pdffonts', pdf).split('\n').slice(2)) check(line === '' || /yes yes yes/.test(line), name, 'font', line);
  let level = 0;
  const levels = [...said('pdfinfo', '-struct', pdf).matchAll(/^ *H([1-6])[ :(]/gm)].map((found) => Number(found[1]));
  check(levels.filter((one) => one === 1).length === 1, name, 'has not one title');
  for (const next of levels) { check(next <= level + 1, name, `skips from H${level} to H${next}`); level = next; }
  const whole = execFileSync('qpdf', ['--qdf', '--object-streams=disable', pdf, '-'], { encoding: 'latin1', maxBuffer: 1 << 28 });
  const count = (what) => whole.split(what).length - 1;
  check(count('/S /Figure') === count('/Alt '), name, 'has a figure without a text');
  check(count('/S /Table\n') === count('/S /THead'), name, 'has a table without heads');
  check(whole.includes('/Lang (nl-NL)') && whole.includes('/DisplayDocTitle true'), name, 'says no language, or shows no title');
  check(!whole.includes('pdfuaid'), name, 'claims what only people can prove');
  return Number(/Pages: +(\d+)/.exec(about)[1]);
}

// How far down the last words of each sheet stand, above its foot: 0 to 1; and whether it begins with the large letters
// of a chapter, so that the sheet before it may have ended early.
function sheetsOf(pdf) {
  const boxes = said('pdftotext', '-bbox', pdf, '-');
  return boxes.split('<page ').slice(1).map((page) => {
    const words = [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)]
      .map((found) => [Number(found[1]), Number(found[2])]).filter(([from, to]) => from > 55 && to < 792);
    const highest = words.reduce((best, word) => (word[0] < best[0] ? word : best), [Infinity, 0]);
    return { full: Math.max(0, Math.max(...words.map(([, to]) => to), 77) - 77) / 694, chapter: highest[1] - highest[0] > 20 };
  });
}

function checkFigures(name, page, html) {
  for (const [, to, area, id, shown] of html.matchAll(/<a class="cijfer" href="((?:\.\.\/)*(?:gemeenten\/([^/"]+)\/)?[^/"]+\/index\.html)#([^"]+)">([^<]*)<\/a>/g)) {
    const figures = facts.get(`${area ?? 'regio'}#${id}`) ?? [];
    check(says(unescaped(shown), figures), name, `${id} says ${shown}, the data ${figures.join(', ') || 'nothing'}`);
    check(rowsOf(path.resolve(path.dirname(page), to)).has(id), name, `${to} has no row ${id}`);
  }
}

// The ids on a page of the site.
const rowsOf = remembered((page) => new Set([...fs.readFileSync(page, 'utf8').matchAll(/ id="([^"]+)"/g)].map((found) => found[1])));
function remembered(make) {
  const made = new Map();
  return (key) => { if (!made.has(key)) made.set(key, make(key)); return made.get(key); };
}

// Whatever the kind of period, a figure is found in its row, and only that figure.
function checkRows() {
  const series = (indicator, ...figures) => ({ indicator, uitsplitsing: null, waarnemingen: figures.map(([periode, weergave]) => ({ periode, weergave })) });
  const rows = factsByRow([{ gebied: 'dorp', reeksen: [series('a', ['2021', '5']), series('b', ['2021-H2', '5,5']), series('c', ['2021-K3', '15'], ['2021-K4', '16']),
    series('d', ['2021-03', '7']), series('e', ['2021/22', '1.234']), { ...series('a', ['2021', '9']), uitsplitsing: { soort: 'x' } }] }]);
  for (const [row, shown] of [['a-2021', '5 plekken'], ['b-2021', '5,5'], ['c-2021', '15'], ['c-2021', '16 plekken'], ['d-2021-03', '7'], ['e-2021-22', '€ 1.234']])
    check(says(shown, rows.get(`dorp#${row}`) ?? []), 'no figure', shown, 'in the row', row);
  for (const [row, shown] of [['a-2021', '15'], ['a-2021', '5,5'], ['a-2021', '9'], ['b-2021', '5'], ['c-2021', '17'], ['e-2021-22', '234']])
    check(!says(shown, rows.get(`dorp#${row}`)), 'another figure passes for', shown, 'in the row', row);
}

// The fields above a letter stand elsewhere on paper, since an envelope has a window.
function fieldsOf(html) {
  const fields = /<dl class="kenmerken">.*?<\/dl>/s.exec(html)?.[0] ?? '';
  return [...fields.matchAll(/<d[td]>(.*?)<\/d[td]>/gs)].map((found) => bare(unescaped(found[1].replace(/<[^>]*>/g, ''))));
}

// What stands beside a paper for a council's system is in the words of its PDF as well: that system reads those.
const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
function checkMetadata(name, pdf, text) {
  const { titel, informatieobjecttype, creatiedatum } = JSON.parse(fs.readFileSync(pdf.replace(/\.pdf$/, '.json'), 'utf8')).informatieobject;
  check(text.includes(bare(titel)), name, 'does not hold its title', titel);
  check(text.includes(bare(informatieobjecttype)), name, 'does not hold its kind', informatieobjecttype);
  if (!creatiedatum) return;
  const [year, month, day] = creatiedatum.split('-').map(Number);
  check(text.includes(bare(`${day} ${months[month - 1]} ${year}`)), name, 'does not hold its date', creatiedatum);
}

function readFacts() {
  return factsByRow(files(path.join(root, 'data/feiten')).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(fs.readFileSync(file, 'utf8'))));
}

function checkSources(pdfs) {
  const rows = fs.readFileSync(path.join(here, '../bronnen/feiten.csv'), 'utf8').trim().split('\n').slice(1).map((row) => row.split(';'));
  for (const [, , fact, , wanted, where, state] of rows) {
    const place = /^(documenten\/[^*]+)\.(?:md|html)$/.exec(where);
    if (state !== 'moet' || !place || !pdfs.has(`${place[1]}.pdf`)) continue;
    const text = pdfs.get(`${place[1]}.pdf`);
    check(wanted.split(' | ').some((one) => text.includes(bare(one))), `${place[1]}.pdf`, 'does not hold:', fact);
  }
}

// What LibreOffice makes of papers: the path of each.
function converted(papers, to, work) {
  const copies = papers.map((paper) => {
    const copy = path.join(work, path.relative(root, paper).replaceAll('/', '_'));
    fs.copyFileSync(paper, copy);
    return copy;
  });
  const ending = /^\w+/.exec(to)[0];
  const out = path.join(work, `${path.extname(papers[0]).slice(1)}-${ending}`);
  said('soffice', `-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', to, '--outdir', out, ...copies);
  return copies.map((copy) => path.join(out, path.basename(copy).replace(/\.\w+$/, `.${ending}`)));
}

// With another typeface letters are wider, and so they are longer.
function checkLength(papers, work) {
  if (!has('fc-list', '--version') || !/Calibri|Carlito/.test(said('fc-list'))) {
    console.error('skipped: how long letters are in LibreOffice, for want of Carlito (scripts/install test)');
    return;
  }
  for (const ending of ['odt', 'docx']) {
    const letters = papers.filter((paper) => paper.endsWith(ending) && !paper.includes('/voortgang-') && fs.existsSync(paper.replace(/\.\w+$/, '.pdf')));
    if (letters.length === 0) continue;
    const made = converted(letters, 'pdf', work);
    letters.forEach((paper, i) => {
      const sheets = (pdf) => Number(/^Pages:\s+(\d+)/m.exec(said('pdfinfo', pdf))[1]);
      const here = sheets(made[i]);
      const there = sheets(paper.replace(/\.\w+$/, '.pdf'));
      check(here <= there, path.relative(root, paper), `is ${here} sheets in LibreOffice, and ${there} as PDF`);
    });
  }
}

function checkOffice(papers) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'papers-'));
  const chosen = new Map();
  for (const paper of papers) chosen.set(`${path.basename(paper)}${paper.includes('/regio/') ? ' regio' : ''}`, paper);
  for (const ending of ['odt', 'docx']) {
    const ofEnding = [...chosen.values()].filter((paper) => paper.endsWith(ending));
    if (ofEnding.length === 0) continue;
    const made = converted(ofEnding, 'txt:Text (encoded):UTF8', work);
    ofEnding.forEach((paper, i) => {
      const name = path.relative(root, paper);
      check(fs.existsSync(made[i]), name, 'is not opened by LibreOffice');
      if (!fs.existsSync(made[i])) return;
      const html = fs.readFileSync(paper.replace(/\.\w+$/, '.html'), 'utf8');
      for (const wrong of outOfOrder(piecesOf(html), bare(fs.readFileSync(made[i], 'utf8')))) check(false, name, wrong);
      check(true);
    });
  }
  checkLength(papers, work);
  fs.rmSync(work, { recursive: true });
}

const papers = files(path.join(root, 'documenten')).filter((file) => !file.endsWith('index.html'));
const facts = readFacts();
checkRows();
for (const page of papers.filter((file) => file.endsWith('.html'))) checkFigures(path.relative(root, page), page, fs.readFileSync(page, 'utf8'));

if (has('pdfinfo', '-v') && has('qpdf', '--version')) {
  const pdfs = new Map();
  for (const pdf of papers.filter((file) => file.endsWith('.pdf'))) {
    const name = path.relative(root, pdf);
    const sheets = checkStructure(name, pdf);
    const text = pdfWords(pdf);
    pdfs.set(name, bare(said('pdftotext', '-raw', pdf, '-')));
    checkMetadata(name, pdf, pdfs.get(name));
    const html = fs.readFileSync(pdf.replace(/\.pdf$/, '.html'), 'utf8');
    for (const wrong of outOfOrder(piecesOf(html), text)) check(false, name, wrong);
    for (const field of fieldsOf(html)) check(text.includes(field), name, 'lacks the field', field);
    const each = sheetsOf(pdf);
    const isReport = name.includes('/voortgang-');
    if (isReport) check(sheets <= most.sheets, name, `is ${sheets} sheets`);
    if (name.includes('/raadsinformatiebrief-')) check(sheets <= most.letter, name, `is ${sheets} sheets`);
    each.forEach(({ full }, i) => {
      if (i === 0 || i + 1 === each.length || each[i + 1].chapter) return;
      (isReport ? check : remark)(full >= 0.6, name, `sheet ${i + 1} is ${Math.round(full * 100)} % full`);
    });
    if (each.length > 1) remark(each.at(-1).full >= 0.12, name, `its last sheet is ${Math.round(each.at(-1).full * 100)} % full`);
  }
  if (pdfs.size === 0) console.error('skipped: there are no PDFs in this site (build --pdf)');
  checkSources(pdfs);
} else {
  console.error('skipped: pdfinfo and qpdf are missing (scripts/install test)');
}
for (const paper of papers.filter((file) => /\.(odt|docx)$/.test(file))) {
  const faults = (paper.endsWith('.odt') ? faultsOfOdt : faultsOfDocx)(fs.readFileSync(paper));
  check(true);
  for (const fault of new Set(faults)) check(false, path.relative(root, paper), fault);
}
if (has('soffice', '--version')) checkOffice(papers.filter((file) => /\.(odt|docx)$/.test(file)));
else console.error('skipped: LibreOffice is missing (scripts/install test)');

end('papers');
