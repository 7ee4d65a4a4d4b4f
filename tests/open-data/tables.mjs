// Tables of the open data as a program of others reads them: the CSVW metadata become a data package (Frictionless), and
// the package `datapackage` reads every row by it: types, patterns, blanks, keys, and rows that keys point to.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import datapackage from 'datapackage';

const kTypes = { string: 'string', decimal: 'number', boolean: 'boolean', anyURI: 'string' };

function field(column) {
  const base = column.datatype.base ?? column.datatype;
  const made = { name: column.titles, type: kTypes[base], constraints: column.required ? { required: true } : {} };
  if (base === 'decimal') Object.assign(made, column.datatype.format);
  if (base === 'boolean') [made.trueValues, made.falseValues] = column.datatype.format.split('|').map((word) => [word]);
  if (base === 'anyURI') made.format = 'uri';
  if (base === 'string' && column.datatype.format) made.constraints.pattern = column.datatype.format.replace(/^\^|\$$/g, '');
  return made;
}

const nameOf = (csv) => csv.replace(/\.csv$/, '');

function resource(table, dialect) {
  const { columns, primaryKey, foreignKeys } = table.tableSchema;
  const title = (name) => columns.find((column) => column.name === name).titles;
  const schema = { fields: columns.map(field), missingValues: [''], primaryKey: primaryKey.map(title) };
  if (foreignKeys) schema.foreignKeys = foreignKeys.map(({ columnReference, reference }) => (
    { fields: [title(columnReference)], reference: { resource: nameOf(reference.resource), fields: [reference.columnReference] } }));
  return { name: nameOf(table.url), path: table.url, profile: 'tabular-data-resource', encoding: dialect.encoding,
    dialect: { delimiter: dialect.delimiter, quoteChar: dialect.quoteChar, doubleQuote: dialect.doubleQuote, header: dialect.header }, schema };
}

// The reader of others takes a byte order mark for a part of the first name, so it gets copies without.
function withoutMarks(folder) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'voortgang-data-'));
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.csv')))
    fs.writeFileSync(path.join(copy, name), fs.readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, ''));
  return copy;
}

// What is wrong with a table, in the order of its rows; nothing where all is well.
async function faultsOf(metadata, folder) {
  const { dialect, tables } = metadata;
  const descriptor = { name: 'open-data', profile: 'tabular-data-package', resources: tables.map((table) => resource(table, dialect)) };
  const made = await datapackage.Package.load(descriptor, { basePath: folder, strict: false });
  if (!made.valid) return made.errors.map((error) => error.message);
  try {
    const rows = await made.resources[0].read({ relations: Boolean(tables[0].tableSchema.foreignKeys), keyed: true });
    return rows.length > 0 || tables[0].mayBeEmpty ? [] : ['no rows'];
  } catch (error) {
    return [error.message, ...(error.errors ?? []).map((one) => one.message)];
  }
}

export async function checkTables(folder, check) {
  const copy = withoutMarks(folder);
  const all = fs.readdirSync(folder).filter((name) => name.endsWith('.csv'));
  check(all.length > 2, 'there are hardly any tables');
  for (const csv of all) {
    const text = fs.readFileSync(path.join(folder, csv), 'utf8');
    check(!/(^|;)"?[=@\t][^;]/m.test(text), csv, 'has a cell that a spreadsheet would run');
    const metadata = JSON.parse(fs.readFileSync(path.join(folder, `${csv}-metadata.json`), 'utf8'));
    check(metadata.tables[0].url === csv, csv, 'is not what its metadata are about');
    const faults = await faultsOf(metadata, copy);
    check(faults.length === 0, csv, faults.join('; '));
  }
  await checkTheCheck(folder, copy, all, check);
  fs.rmSync(copy, { recursive: true });
}

// A reader that takes everything would show nothing: one cell is spoilt at a time.
async function checkTheCheck(folder, copy, all, check) {
  const csv = all.find((name) => !['gebieden.csv', 'indicatoren.csv'].includes(name));
  const metadata = JSON.parse(fs.readFileSync(path.join(folder, `${csv}-metadata.json`), 'utf8'));
  const file = path.join(copy, csv);
  const good = fs.readFileSync(file, 'utf8');
  const [head, first, ...rest] = good.split('\r\n');
  const columns = head.split(';');
  const spoilt = (column, value) => [head, first.split(';').map((cell, i) => (i === columns.indexOf(column) ? value : cell)).join(';'), ...rest].join('\r\n');
  const wrong = {
    'a number with a point': spoilt('waarde', '1.2.3x'), 'an unknown state': spoilt('toestand', 'misschien'), 'no period': spoilt('periode', 'gisteren'),
    'an area that is not there': spoilt('gebied', 'nergens'), 'a row twice': [head, first, first, ...rest].join('\r\n'), 'a blank that must be filled': spoilt('bron', ''),
  };
  for (const [what, text] of Object.entries(wrong)) {
    fs.writeFileSync(file, text);
    check((await faultsOf(metadata, copy)).length > 0, 'the reader of tables passes', what);
  }
  fs.writeFileSync(file, good);
}
