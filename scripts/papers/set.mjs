// Sets papers with Typst: node --input-type=module -e "$(cat set.mjs)" NODE_MODULES
// Reads a line {"lock": "package-lock.json", "papers": ["source in Typst", …], "images": [{"name": "beeld.png", "bytes":
// 1234}]} and the bytes of those images, which papers find by their names; and writes, for each paper as soon as it is
// there, a line {"paper": 0, "bytes": 1234, "pages": 2} and that many bytes of PDF, or a line {"paper": 0, "errors":
// [{"line": 3, "column": 5, "message": "…"}]}. Lines and columns count from 1; what the step to PDF refuses has none.
// Ends with 3 where a package is missing or of another version.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync, writeSync } from 'node:fs';

const font = '@expo-google-fonts/source-sans-3';
const compiler = '@myriaddreamin/typst-ts-node-compiler';
const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'];

const folder = process.argv[1];
const find = createRequire(join(folder, 'x.js'));
const asked = readFileSync(0);
const line = asked.indexOf('\n');
const { lock, papers, images } = JSON.parse(asked.subarray(0, line).toString('utf8'));
for (const name of [font, compiler]) {
  const { version } = JSON.parse(lock).packages[`node_modules/${name}`];
  let found = 'none';
  try { found = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version; } catch { /* none */ }
  if (found !== version) { console.error(`${name} ${version}: ${found}`); process.exit(3); }
}
const { NodeCompiler } = find(compiler);
const fontBlobs = faces.map(face => readFileSync(join(folder, font, face, `SourceSans3_${face}.ttf`)));
const typst = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });

let at = line + 1;
for (const { name, bytes } of images) typst.mapShadow(join(folder, name), asked.subarray(at, at += bytes));

function write(bytes) {
  for (let at = 0; at < bytes.length;) {
    try { at += writeSync(1, bytes, at); } catch (e) { if (e.code !== 'EAGAIN') throw e; }
  }
}
const say = what => write(Buffer.from(JSON.stringify(what) + '\n'));
const place = d => ({ message: d.message, line: (d.range?.start?.line ?? -1) + 1, column: (d.range?.start?.character ?? -1) + 1 });

// The step to PDF hands its errors over as text of Rust.
const said = e => {
  const found = /message: "((?:[^"\\]|\\.)*)"/.exec(e.message ?? '');
  return found ? found[1].replace(/\\(.)/g, '$1') : String(e.message ?? e);
};

// Where the text of a sheet begins and how high it is, in points; and how much of it one step of the style's "dicht"
// saves on every sheet: at most, and mostly.
const top = 77, height = 694, saved = { most: 30, mostly: 15 };

// A last sheet with little on it is drawn in, where the style can make room for that on the sheets before; and a paper
// that is to have so many sheets at most is set closer until it has.
function drawnIn(mainFilePath, made) {
  const value = (of, label) => typst.query(of, { selector: `<${label}>` })[0]?.value;
  const pages = made.result.numOfPages;
  const over = (value({ mainFilePath }, 'einde') ?? top + height) - top;
  const most = value({ mainFilePath }, 'vellen') ?? pages;
  // A report takes longer to set, and a short last sheet is less odd behind twenty others.
  const little = pages > 12 ? 0.15 : 0.45;
  if (pages <= most && (pages < 2 || over > little * height)) return made;
  let best = made;
  const least = pages > most ? Math.min(3, ((pages - most - 1) * height + over) / (saved.mostly * pages))
                             : over / (saved.most * pages);
  for (let dicht = Math.ceil(least); dicht <= 3; ++dicht) {
    const denser = typst.compile({ mainFilePath, inputs: { dicht: String(dicht) } });
    if (denser.hasError() || denser.result.numOfPages >= best.result.numOfPages) continue;
    best = denser;
    if (best.result.numOfPages <= most) break;
  }
  return best;
}

// Typst sometimes loses count of its own tags where notes run on over sheets (its issue 8776); with other breaks it
// does not.
function asPdf(mainFilePath, made) {
  const pdf = (set) => ({ bytes: typst.pdf(set.result, { pdfStandard: 'ua-1', creationTimestamp: 0 }), pages: set.result.numOfPages });
  let fault;
  try { return pdf(made); } catch (e) { fault = e; }
  for (let dicht = 1; dicht <= 3 && said(fault).startsWith('internal error'); ++dicht) {
    try { return pdf(typst.compile({ mainFilePath, inputs: { dicht: String(dicht) } })); } catch { /* nor so */ }
  }
  throw fault;
}

// What kept a paper from being a PDF. Typst tells one sign that the typeface lacks: the others are found by doing without it.
function faultsOf(path, source, fault) {
  const faults = [said(fault)];
  for (let text = source; faults.length < 50;) {
    const sign = /the text `"(.+?)"`/su.exec(faults.at(-1))?.[1];
    if (!sign || !faults.at(-1).includes('could not be displayed') || !text.includes(sign)) break;
    typst.addSource(path, text = text.replaceAll(sign, '?'));
    const made = typst.compile({ mainFilePath: path });
    if (made.hasError()) break;
    try { typst.pdf(made.result, { pdfStandard: 'ua-1', creationTimestamp: 0 }); break; } catch (other) {
      if (!said(other).includes('could not be displayed')) break;
      faults.push(said(other));
    }
  }
  return faults.map(message => ({ message, line: 0, column: 0 }));
}

papers.forEach((source, paper) => {
  const path = join(folder, `paper-${paper}.typ`);
  typst.addSource(path, source);
  let made = typst.compile({ mainFilePath: path });
  if (made.hasError()) return say({ paper, errors: typst.fetchDiagnostics(made.takeError()).map(place) });
  made = drawnIn(path, made);
  try {
    const { bytes, pages } = asPdf(path, made);
    say({ paper, bytes: bytes.length, pages });
    write(bytes);
  } catch (e) {
    say({ paper, errors: faultsOf(path, source, e) });
  }
  typst.evictCache(2);
});
