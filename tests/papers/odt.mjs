// The structure of an ODT as ODF 1.3 asks for it, where there is no schema to hold it against: its files, styles that are
// named, places that are referred to, and what may stand in what. Gives what is wrong, in words.
import { entriesOf, everyElement, parsed, twice } from './package.mjs';

// The family of the style that text:style-name names.
const textFamilies = { 'text:p': 'paragraph', 'text:h': 'paragraph', 'text:span': 'text', 'text:a': 'text', 'text:list': 'list' };

// Parents that a block may have, and children that a list may have (part 3, 5 and 9).
const homes = new Set(['office:text', 'text:list-item', 'text:note-body', 'table:table-cell', 'text:index-body', 'text:index-title', 'text:section',
  'draw:text-box', 'style:header', 'style:footer', 'style:header-first', 'style:footer-first']);
const inItem = new Set(['text:p', 'text:h', 'text:list', 'text:soft-page-break']);

const familyOf = (element) => (element.name === 'table:table' ? 'table' : element.name.replace('table:table-', 'table-'));

export function faultsOfOdt(bytes) {
  const faults = [];
  const entries = entriesOf(bytes);
  const names = entries.map((entry) => entry.name);
  for (const name of twice(names)) faults.push(`${name} is in it twice`);
  const [kind] = entries;
  if (kind.name !== 'mimetype' || kind.isPacked || kind.extra !== 0 || kind.bytes.toString() !== 'application/vnd.oasis.opendocument.text')
    faults.push('does not begin with its kind, bare');
  const trees = new Map();
  for (const { name, bytes: part } of entries.filter((entry) => entry.name.endsWith('.xml'))) {
    try { trees.set(name, parsed(part.toString('utf8'))); } catch (e) { faults.push(`${name}: ${e.message}`); }
  }
  const [text, looks, list] = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'].map((name) => trees.get(name));
  if (!text || !looks || !list) return [...faults, 'lacks its text, its styles or its list of files'];

  const listed = list.children.map((one) => one.attributes['manifest:full-path']);
  for (const name of listed) if (name !== '/' && !names.includes(name)) faults.push(`lists ${name}, which is not there`);
  for (const name of names) if (!['mimetype', 'META-INF/manifest.xml'].includes(name) && !listed.includes(name)) faults.push(`does not list ${name}`);
  for (const tree of [text, looks]) if (tree.attributes['office:version'] !== '1.3') faults.push('is of no version');

  const all = [...everyElement(text), ...everyElement(looks)];
  const styles = new Set(all.filter((one) => one.name === 'style:style').map((one) => `${one.attributes['style:family']} ${one.attributes['style:name']}`));
  for (const one of all.filter((element) => element.name === 'text:list-style')) styles.add(`list ${one.attributes['style:name']}`);
  for (const one of all.filter((element) => element.name === 'style:page-layout')) styles.add(`page ${one.attributes['style:name']}`);
  const need = (family, name, where) => { if (name !== undefined && !styles.has(`${family} ${name}`)) faults.push(`${where}: no ${family} style ${name}`); };
  for (const element of all) {
    const has = element.attributes;
    if (element.name in textFamilies) need(textFamilies[element.name], has['text:style-name'], element.name);
    if (element.name.startsWith('table:')) need(familyOf(element), has['table:style-name'], element.name);
    need('graphic', has['draw:style-name'], element.name);
    if (element.name === 'style:style') {
      need(has['style:family'], has['style:parent-style-name'], has['style:name']);
      need(has['style:family'], has['style:next-style-name'], has['style:name']);
    }
    if (element.name === 'style:master-page') need('page', has['style:page-layout-name'], 'the page');
  }

  const body = [...everyElement(text)];
  const marks = body.filter((one) => one.name === 'text:bookmark').map((one) => one.attributes['text:name']);
  for (const mark of twice(marks)) faults.push(`the place ${mark} twice`);
  const notes = body.filter((one) => one.name === 'text:note').map((one) => one.attributes['text:id']);
  for (const note of twice(notes)) faults.push(`the note ${note} twice`);
  for (const table of twice(body.filter((one) => one.name === 'table:table').map((one) => one.attributes['table:name']))) faults.push(`the table ${table} twice`);
  for (const { name, attributes: has, children, parent } of body) {
    const to = has['xlink:href'];
    if (name === 'draw:image' && !names.includes(to)) faults.push(`the picture ${to} is not there`);
    if (name === 'text:a' && to?.startsWith('#') && !marks.includes(to.slice(1))) faults.push(`no place ${to}`);
    if (name === 'text:bookmark-ref' && !marks.includes(has['text:ref-name'])) faults.push(`no page of ${has['text:ref-name']}`);
    if (name === 'text:note-ref' && !notes.includes(has['text:ref-name'])) faults.push(`no note ${has['text:ref-name']}`);
    if (['text:p', 'text:h', 'text:list', 'table:table'].includes(name) && !homes.has(parent.name) && !(name === 'text:list' && parent.name === 'text:list-header'))
      faults.push(`${name} in ${parent.name}`);
    if (name === 'text:list' && children.some((child) => !['text:list-item', 'text:list-header'].includes(child.name))) faults.push('a list holds more than items');
    if (name === 'text:list-item' && children.some((child) => !inItem.has(child.name))) faults.push('an item holds a table');
    if (name === 'draw:frame' && !children.some((child) => child.name === 'draw:text-box') && !['svg:title', 'svg:desc'].every((told) => children.some((child) => child.name === told && child.text))) faults.push('a picture without a description');
    if (name === 'table:table') faults.push(...wrongTable(children));
  }
  return faults;
}

function wrongTable(children) {
  const flat = (elements) => elements.flatMap((one) => (/-(rows|columns|row-group)$/.test(one.name) ? flat(one.children) : [one]));
  const parts = flat(children);
  const columns = parts.filter((one) => one.name === 'table:table-column').length;
  return parts.filter((one) => one.name === 'table:table-row' && one.children.length !== columns).map(() => 'a row with another number of cells than its table has columns');
}
