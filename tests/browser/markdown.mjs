// Reads the Markdown of a built site as others would, with markdown-it:  node markdown.mjs FOLDER
//   every .md                     no raw HTML in it, no link that runs anything, no note without its text
//   every .md beside its .html    the same headings and tables, as many notes, and no link that the page has not
import fs from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { check, end } from '../support/checks.mjs';

const root = path.resolve(process.argv[2]);
const reader = new MarkdownIt({ html: true }).use(footnotes);
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (html) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);
const words = (text) => text.replace(/\s+/g, ' ').trim();
const textOf = (html) => words(unescaped(html.replace(/<[^>]*>/g, '')));

function textOfInline(token) {
  return words(token.children.map((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
    return child.type === 'image' ? '' : child.content;
  }).join(''));
}

function readMarkdown(text) {
  const tokens = reader.parse(text, {});
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  const is = (type) => all.filter((token) => token.type === type);
  const tables = [];
  for (const token of tokens) {
    if (token.type === 'table_open') tables.push([]);
    if (token.type === 'tr_open') tables.at(-1).push(0);
    if (token.type === 'th_open' || token.type === 'td_open') tables.at(-1)[tables.at(-1).length - 1] += 1;
  }
  return {
    raw: all.filter((token) => token.type === 'html_block' || token.type === 'html_inline').map((token) => token.content),
    headings: tokens.flatMap((token, i) => (token.type === 'heading_open' ? [`${token.tag} ${textOfInline(tokens[i + 1])}`] : [])),
    tables: tables.map((rows) => rows.join(' ')),
    links: is('link_open').map((token) => token.attrGet('href')),
    notes: is('footnote_open').length,
    text: is('text').map((token) => token.content).join('\n'),
  };
}

// The page names one source of a whole series in its caption; Markdown, which has no captions, in a column.
const oneOf = (rows) => [rows, rows.map((cells) => cells + 1)].map((cells) => cells.join(' '));
// Parts of a year share a row there; in Markdown each that has a figure has one of its own.
const oneRowEach = (table) => {
  const figures = [...table.matchAll(/<td[^>]*>(?=[^<\s]|<(?!t[dr]))/g)].length;
  return [2, 3, 4].map((cells) => Array(figures + 1).fill(cells).join(' '));
};

// The frame of a page has links and headings of its own, so only what stands between its <main> tags counts.
function readPage(html) {
  // A soft hyphen is no letter, and bars beside words are a chart, which Markdown tells in words.
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')).replaceAll('\u00ad', '')
    .replace(/<table class="naast(?: geld)?">.*?<\/table>/gs, '');
  const found = (pattern) => [...main.matchAll(pattern)];
  return {
    headings: found(/<(h[1-6])[^>]*>(.*?)<\/\1>/gs).map(([, tag, inside]) => `${tag} ${textOf(inside)}`),
    tables: found(/<table[^>]*>.*?<\/table>/gs).map(([table]) => (table.startsWith('<table class="jaardelen"')
      ? oneRowEach(table)
      : oneOf(table.split(/<tr(?=[ >])/).slice(1).map((row) => [...row.matchAll(/<t[hd][ >]/g)].length)))),
    links: found(/<a [^>]*href="([^"]*)"/g).map(([, address]) => unescaped(address)),
    notes: found(/<li id="noot-/g).length,
  };
}

function checkAlone(name, text, markdown) {
  check(markdown.raw.length === 0, name, 'has raw HTML:', markdown.raw[0]);
  for (const link of markdown.links) check(!/^(?!https?:|mailto:)[a-z]+:/i.test(link), name, 'has a link that runs:', link);
  check(!/\[\^[^\]]*\]/.test(markdown.text), name, 'has a note without its text');
  check(text.endsWith('\n') && !text.endsWith('\n\n'), name, 'does not end with one line end');
}

function checkBeside(name, markdown, page) {
  for (const kind of ['headings', 'tables']) {
    const [ours, theirs] = [markdown[kind], page[kind]];
    const at = ours.findIndex((one, i) => ![theirs[i]].flat().includes(one));
    check(ours.length === theirs.length && at < 0, name, kind, `${ours.length} of ${theirs.length}:`, ours[at], '|', theirs[at]);
  }
  check(markdown.notes === page.notes, name, `${markdown.notes} notes of ${page.notes}`);
  // From where both stand: one may say the way back to the site, and the other not.
  const whole = (link) => new URL(link, `https://x/${name}`).href;
  const known = new Set(page.links.map(whole));
  for (const link of markdown.links) check(known.has(whole(link)), name, 'has a link that the page has not:', link);
}

const files = fs.readdirSync(root, { recursive: true }).map(String).filter((name) => name.endsWith('.md')).sort();
check(files.length > 0, 'no Markdown');
for (const name of files) {
  const text = fs.readFileSync(path.join(root, name), 'utf8');
  const markdown = readMarkdown(text);
  checkAlone(name, text, markdown);
  const page = path.join(root, name.replace(/\.md$/, '.html'));
  check(fs.existsSync(page), name, 'has no page beside it');
  if (fs.existsSync(page)) checkBeside(name, markdown, readPage(fs.readFileSync(page, 'utf8')));
}
end('published Markdown');
