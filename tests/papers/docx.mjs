// The structure of a DOCX as ECMA-376 asks for it, where there is no schema to hold it against: parts and their types,
// relations, names that are used, ids, and the order of elements where it is fixed. Gives what is wrong, in words.
import path from 'node:path/posix';
import { entriesOf, everyElement, parsed, twice } from './package.mjs';

// In the order of the schema (part 1, 17); what is not named here is not used by our writer, and told.
const order = {
  'w:pPr': 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc textAlignment outlineLvl rPr sectPr',
  'w:rPr': 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang',
  'w:tblPr': 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr': 'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg',
  'w:style': 'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:settings': 'writeProtection view zoom mirrorMargins defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone evenAndOddHeaders updateFields footnotePr endnotePr compat themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  'w:tblBorders': 'top left start bottom right end insideH insideV', 'w:tcBorders': 'top start left bottom end right insideH insideV',
  'w:pBdr': 'top left bottom right between bar', 'w:tbl': 'tblPr tblGrid tr', 'w:num': 'abstractNumId lvlOverride',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
};

function wrongOrder(element) {
  const rule = order[element.name]?.split(' ');
  if (!rule) return [];
  const places = element.children.map((child) => rule.indexOf(child.name.replace(/^\w+:/, '')));
  if (places.includes(-1)) return [`${element.name} has a ${element.children[places.indexOf(-1)].name}`];
  return places.some((place, i) => i > 0 && place < places[i - 1]) ? [`${element.name} has ${element.children.map((child) => child.name).join(', ')}`] : [];
}

function wrongTable(table) {
  const columns = table.children.find((child) => child.name === 'w:tblGrid')?.children.length;
  const rows = table.children.filter((child) => child.name === 'w:tr');
  const cells = (row) => row.children.filter((child) => child.name === 'w:tc');
  return [...rows.filter((row) => cells(row).length !== columns).map(() => 'a row with another number of cells than its table has columns'),
    ...rows.flatMap(cells).filter((cell) => cell.children.at(-1)?.name !== 'w:p').map(() => 'a cell that does not end with a paragraph')];
}

export function faultsOfDocx(bytes) {
  const faults = [];
  const entries = entriesOf(bytes);
  const names = entries.map((entry) => entry.name);
  for (const name of twice(names)) faults.push(`${name} is in it twice`);
  if (names[0] !== '[Content_Types].xml') faults.push('does not begin with its types');
  const trees = new Map();
  for (const { name, bytes: part } of entries.filter((entry) => /\.(xml|rels)$/.test(entry.name))) {
    try { trees.set(name, parsed(part.toString('utf8'))); } catch (e) { faults.push(`${name}: ${e.message}`); }
  }
  const attributes = (tree, element, key) => (tree ? [...everyElement(tree)].filter((one) => one.name === element).map((one) => one.attributes[key]) : []);

  const types = trees.get('[Content_Types].xml');
  const endings = new Set(attributes(types, 'Default', 'Extension'));
  const parts = new Set(attributes(types, 'Override', 'PartName').map((part) => part.slice(1)));
  for (const part of parts) if (!names.includes(part)) faults.push(`a type for ${part}, which is not there`);
  for (const name of names) if (name !== names[0] && !parts.has(name) && !endings.has(name.split('.').pop())) faults.push(`no type for ${name}`);

  const relations = (part) => trees.get(path.join(path.dirname(part), '_rels', `${path.basename(part)}.rels`));
  for (const [name, tree] of trees) {
    if (name.endsWith('.rels')) {
      const folder = path.dirname(path.dirname(name));
      for (const id of twice(attributes(tree, 'Relationship', 'Id'))) faults.push(`${name}: ${id} twice`);
      for (const one of tree.children) {
        if (one.attributes.TargetMode !== 'External' && !names.includes(path.join(folder, one.attributes.Target))) faults.push(`${name}: leads to ${one.attributes.Target}`);
      }
      continue;
    }
    const known = new Set(attributes(relations(name), 'Relationship', 'Id'));
    for (const element of everyElement(tree)) {
      faults.push(...wrongOrder(element).map((fault) => `${name}: ${fault}`));
      if (element.name === 'w:tbl') faults.push(...wrongTable(element).map((fault) => `${name}: ${fault}`));
      for (const key of ['r:id', 'r:embed', 'r:link']) {
        if (key in element.attributes && !known.has(element.attributes[key])) faults.push(`${name}: no relation ${element.attributes[key]}`);
      }
    }
  }

  const styles = trees.get('word/styles.xml');
  const kinds = new Map([...everyElement(styles)].filter((one) => one.name === 'w:style').map((one) => [one.attributes['w:styleId'], one.attributes['w:type']]));
  for (const id of twice(attributes(styles, 'w:style', 'w:styleId'))) faults.push(`style ${id} twice`);
  const used = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' };
  const lists = new Set(attributes(trees.get('word/numbering.xml'), 'w:num', 'w:numId'));
  const notes = new Set(attributes(trees.get('word/footnotes.xml'), 'w:footnote', 'w:id'));
  const marks = attributes(trees.get('word/document.xml'), 'w:bookmarkStart', 'w:name');
  for (const [name, tree] of trees) {
    for (const { name: kind, attributes: has } of everyElement(tree)) {
      if (kind in used && kinds.get(has['w:val']) !== used[kind]) faults.push(`${name}: no ${used[kind]} style ${has['w:val']}`);
      if (['w:basedOn', 'w:next', 'w:link'].includes(kind) && !kinds.has(has['w:val'])) faults.push(`${name}: no style ${has['w:val']}`);
      if (kind === 'w:numId' && !lists.has(has['w:val'])) faults.push(`${name}: no list ${has['w:val']}`);
      if (kind === 'w:footnoteReference' && !notes.has(has['w:id'])) faults.push(`${name}: no note ${has['w:id']}`);
      if (kind === 'w:hyperlink' && has['w:anchor'] && !marks.includes(has['w:anchor'])) faults.push(`${name}: no place ${has['w:anchor']}`);
    }
  }
  const text = trees.get('word/document.xml');
  for (const [element, key] of [['w:bookmarkStart', 'w:id'], ['w:bookmarkStart', 'w:name'], ['wp:docPr', 'id']]) {
    for (const id of twice(attributes(text, element, key))) faults.push(`${element} ${id} twice`);
  }
  for (const mark of marks) if (mark.length > 40) faults.push(`a name of a place of ${mark.length} letters`);
  for (const [i, alt] of attributes(text, 'wp:docPr', 'descr').entries()) if (!alt) faults.push(`picture ${i + 1} has no description`);
  return faults;
}
