// What ODT and DOCX are made of: a zip of XML. Read by our own means, so that nothing is made good on the way.
import zlib from 'node:zlib';

// The entries in the order of the file: name, whether it is packed, where it begins, bytes.
export function entriesOf(bytes) {
  const entries = [];
  let at = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = bytes.readUInt16LE(at + 10);
  at = bytes.readUInt32LE(at + 16);
  for (let i = 0; i < count; ++i) {
    const [method, size, name, extra, comment] = [10, 20, 28, 30, 32].map((place, k) => (k === 1 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place)));
    const begin = bytes.readUInt32LE(at + 42);
    const body = begin + 30 + bytes.readUInt16LE(begin + 26) + bytes.readUInt16LE(begin + 28);
    const packed = bytes.subarray(body, body + size);
    entries.push({ name: bytes.toString('utf8', at + 46, at + 46 + name), begin, isPacked: method !== 0,
      extra: bytes.readUInt16LE(begin + 28), bytes: method === 0 ? packed : zlib.inflateRawSync(packed) });
    at += 46 + name + extra + comment;
  }
  return entries.sort((one, other) => one.begin - other.begin);
}

const tokens = /<!--.*?-->|<\?.*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|</gs;

// A tree of elements: { name, attributes, children, parent, text }. Throws where it is not well-formed.
export function parsed(xml) {
  const root = { name: '', attributes: {}, children: [], parent: null, text: '' };
  let open = root;
  for (const [all, closes, name, attributes, isEmpty, text] of xml.matchAll(tokens)) {
    if (text !== undefined) { open.text += text; continue; }
    if (name === undefined) { if (all === '<') throw new Error('a < that begins nothing'); continue; }
    if (closes) {
      if (open.name !== name) throw new Error(`</${name}> closes <${open.name}>`);
      open = open.parent;
      continue;
    }
    const element = { name, attributes: {}, children: [], parent: open, text: '' };
    for (const [, key, , value, other] of attributes.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
      if (key in element.attributes) throw new Error(`${key} twice`);
      element.attributes[key] = value ?? other;
    }
    open.children.push(element);
    if (!isEmpty) open = element;
  }
  if (open !== root || root.children.length !== 1) throw new Error(`<${open.name}> is not closed, or there is more than one root`);
  return root.children[0];
}

export function* everyElement(element) {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

export const twice = (all) => [...new Set(all.filter((one, i) => all.indexOf(one) !== i))];
