// The sitemaps for the index of the Wet open overheid:  node woo.mjs VOORTGANG [NORMEN]
// A small programme with a letter of every kind of site/documentsoorten.json, adopted, frozen and followed by a draft edition. By the
// XSD of DIWOO 0.9.8, and by its lists: the XSD does not look at labels. Both are in the folder NORMEN; where it is not there, this says
// that they were skipped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check, end } from '../support/checks.mjs';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const project = path.resolve(here, '../..');
const tool = path.resolve(process.argv[2]);
const normen = path.resolve(process.argv[3] ?? process.env.VOORTGANG_NORMEN ?? '../shared/normen');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'voortgang-woo-'));

const kEdition = (id, date, status) => JSON.stringify({ id, titel: id, datum: date, peilperiode: '2021-H2', status });

function programme() {
  const folder = path.join(work, 'programma');
  fs.cpSync(path.join(project, 'tests/rules/basis'), folder, { recursive: true });
  const change = (file, edit) => fs.writeFileSync(path.join(folder, file), edit(fs.readFileSync(path.join(folder, file), 'utf8')));
  change('site/programma.json', (text) => text.replace('"naam": "Dorp", "cbs": "GM0001"', '"naam": "Dronten", "cbs": "GM0303", "tooi": "gm0303"')
    .replace('"naam": "Stad", "cbs": "GM0002"', '"naam": "Almere", "cbs": "GM0034", "tooi": "gm0034"').replace('"naam": "gemeente Stad", "tooi": "gm0002"', '"naam": "gemeente Almere", "tooi": "gm0034"'));
  change('site/editie.json', () => kEdition('2022-02', '2022-02-10', 'vastgesteld'));
  const kinds = JSON.parse(fs.readFileSync(path.join(project, 'site/documentsoorten.json'), 'utf8'));
  const plain = kinds.documentsoorten.map(({ id, naam, woo }) => ({ id, naam, sjabloon: 'brief', ondertekening: 'mag', woo }));
  fs.writeFileSync(path.join(folder, 'site/documentsoorten.json'), JSON.stringify({ rapport: kinds.rapport, documentsoorten: plain }));
  fs.rmSync(path.join(folder, 'site/documenten/dorp/brief.md'));
  for (const { id } of plain) fs.writeFileSync(path.join(folder, `site/documenten/dorp/${id}.md`), `---\nonderwerp: Voortgang & meer\ndatum: 2022-03-08\n---\n\nIn Dronten wacht u {{wachttijd}} weken.\n`);
  return { folder, kinds: plain.map(({ woo }) => woo) };
}

function run(...command) {
  const done = spawnSync(tool, command, { cwd: work, encoding: 'utf8' });
  check(done.status === 0, command.join(' '), done.stderr);
}

function sitemaps(site) {
  return fs.readdirSync(site).filter((name) => /^sitemap(index)?-diwoo-infocat\d{3}/.test(name)).sort();
}

const kTerm = /<diwoo:(\w+) resource="([^"]+)">([^<]*)</g;
const plainText = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');

function checkBySchema(file) {
  const xsd = path.join(normen, 'diwoo/voorbeeld/sitemap-diwoo.xsd');
  const valid = (text) => spawnSync('xmllint', ['--nonet', '--noout', '--schema', xsd, '-'], { input: text, encoding: 'utf8' });
  const text = fs.readFileSync(file, 'utf8');
  const done = valid(text);
  check(done.status === 0, file, done.stderr.split('\n').slice(0, 3).join('\n'));
  const wrong = { 'no publisher': /<diwoo:publisher .*<\/diwoo:publisher>/, 'no title': /<diwoo:titelcollectie>.*<\/diwoo:titelcollectie>/, 'no category': /<diwoo:informatiecategorieen>.*?<\/diwoo:informatiecategorieen>/ };
  for (const [what, part] of Object.entries(wrong)) check(valid(text.replace(part, '')).status !== 0, 'the schema passes a document with', what);
}

function checkLabels(file) {
  const lists = Object.values(JSON.parse(fs.readFileSync(path.join(normen, 'diwoo/diwoo-waardelijsten-0.9.8.json'), 'utf8'))).flat();
  const labels = new Map(lists.map(({ uri, label }) => [uri, label]));
  for (const [, name, uri, label] of fs.readFileSync(file, 'utf8').matchAll(kTerm))
    check(labels.get(uri) === plainText(label), path.basename(file), name, uri, 'is', labels.get(uri), 'and not', label);
}

const entriesOf = (file) => new Map([...fs.readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>\s*<lastmod>([^<]+)</g)].map(([, loc, date]) => [loc, date]));

function checkSite(site, kinds) {
  const found = sitemaps(site);
  const categories = new Set(kinds.map((woo) => woo.informatiecategorie));
  check(found.filter((name) => name.startsWith('sitemapindex')).length === categories.size, 'not one index for each category:', found.join(' '));
  let documents = 0;
  for (const name of found) {
    const file = path.join(site, name);
    check(spawnSync('xmllint', ['--noout', file]).status === 0, name, 'is no XML');
    for (const [address, date] of entriesOf(file)) {
      check(fs.existsSync(path.join(site, address.replace('https://voorbeeld.nl/proef/', ''))), address, 'is not there');
      check(/^2022-0[23]-\d\d$/.test(date), address, 'changed on', date);
      if (!name.startsWith('sitemapindex')) documents += 1;
    }
    if (name.startsWith('sitemapindex') || !fs.existsSync(path.join(normen, 'diwoo'))) continue;
    checkBySchema(file);
    checkLabels(file);
  }
  return documents;
}

const { folder, kinds } = programme();
const first = path.join(work, 'eerste');
run('build', '-C', folder, '--out', first, '--pdf', '--odt', '--docx');
const documents = checkSite(first, kinds);
check(documents === (3 + kinds.length) * 4, 'there are', documents, 'files: not each paper as HTML, PDF, ODT and DOCX');
run('freeze', '-C', folder);
fs.writeFileSync(path.join(folder, 'site/editie.json'), kEdition('2022-10', '2022-10-04', 'concept'));
const second = path.join(work, 'tweede');
run('build', '-C', folder, '--out', second);
const kept = checkSite(second, kinds);
check(kept > 0, 'a draft edition takes the papers of the one before out of the index');
for (const name of sitemaps(second)) check(!fs.readFileSync(path.join(second, name), 'utf8').includes('2022-10'), name, 'has papers of a draft');
if (!fs.existsSync(path.join(normen, 'diwoo'))) console.log(`SKIPPED: sitemaps by the XSD and lists of DIWOO; there is no ${normen}/diwoo`);
fs.rmSync(work, { recursive: true });
end('sitemaps for the Woo');
