// Publishes the programme of this repository and shows it with the settings that `voortgang new server` gives, by each web
// server that is installed, below a path and at the root of a host; then asks for every kind of address:
//   node check.mjs VOORTGANG
// A server that is not installed is skipped, and that is said.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { check, end } from '../support/checks.mjs';

const project = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const tool = path.resolve(process.argv[2]);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'voortgang-'));
const programme = path.join(work, 'p');
const shown = path.join(work, 'www/site');

function voortgang(...line) {
  const done = spawnSync(tool, [...line, '-C', programme], { encoding: 'utf8', maxBuffer: 1 << 26 });
  check(done.status === 0, line.join(' '), 'ended with', done.status, done.stderr);
  return done.stdout;
}

function edit(file, change) {
  const at = path.join(programme, file);
  fs.writeFileSync(at, change(fs.readFileSync(at, 'utf8')));
}

const has = (program) => spawnSync('which', [program]).status === 0;

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function ask(port, address, headers = {}) {
  return new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port, path: address, headers, agent: false }, (answer) => {
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) }));
    }).on('error', reject);
  });
}

// Each server with a whole configuration around ours; its process, in the foreground.
const servers = {
  nginx(port, settings) {
    const file = path.join(work, 'nginx.conf');
    fs.writeFileSync(file, `daemon off;\n${process.getuid() === 0 ? 'user root;\n' : ''}pid ${work}/nginx.pid;\nerror_log ${work}/nginx.log;\nevents {}\n` +
      `http { access_log off; client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi; ` +
      `uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;\nserver { listen 127.0.0.1:${port};\n${settings}\n} }\n`);
    return ['nginx', '-c', file, '-e', path.join(work, 'nginx.log')];
  },
  apache(port, settings) {
    const modules = '/usr/lib/apache2/modules';
    const load = ['mpm_event', 'authz_core', 'unixd', 'alias', 'dir', 'headers', 'mime', 'rewrite']
      .filter((name) => fs.existsSync(`${modules}/mod_${name}.so`)).map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
    const file = path.join(work, 'apache.conf');
    fs.writeFileSync(path.join(work, 'mime.types'), '');
    fs.writeFileSync(file, `${load.join('\n')}\nServerRoot ${work}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${work}/apache.pid\n` +
      `ErrorLog ${work}/apache.log\nTypesConfig ${work}/mime.types\n${process.getuid() === 0 ? 'User nobody\nGroup nogroup\n' : ''}` +
      `<Directory />\nRequire all denied\n</Directory>\n<VirtualHost 127.0.0.1:${port}>\n${settings}\n</VirtualHost>\n`);
    return ['apache2', '-f', file, '-DFOREGROUND'];
  },
  caddy(port, settings) {
    const file = path.join(work, 'Caddyfile');
    fs.writeFileSync(file, `{\nadmin off\nauto_https off\n}\n:${port} {\nbind 127.0.0.1\n${settings}\n}\n`);
    return ['caddy', 'run', '--adapter', 'caddyfile', '--config', file];
  },
};
const programs = { nginx: 'nginx', apache: 'apache2', caddy: 'caddy' };

async function answering(port) {
  for (let i = 0; i < 100; i += 1) {
    try { return await ask(port, '/'); } catch { await new Promise((resolve) => { setTimeout(resolve, 100); }); }
  }
  return null;
}

const types = {
  html: 'text/html', css: 'text/css', csv: 'text/csv', md: 'text/markdown', json: 'application/json', jsonld: 'application/ld+json',
  js: 'application/javascript', xml: 'application/atom+xml', svg: 'image/svg+xml', txt: 'text/plain',
};
const bytes = { woff2: 'font/woff2', pdf: 'application/pdf', odt: 'application/vnd.oasis.opendocument.text', zip: 'application/zip' };

async function checkSite(name, port, base, policy) {
  const at = `${name} at ${base || 'the root'}:`;
  const files = fs.readdirSync(shown, { recursive: true }).filter((file) => fs.statSync(path.join(shown, file)).isFile());
  const inFile = (file) => fs.readFileSync(path.join(shown, file));
  for (const [ending, type] of [...Object.entries(types), ...Object.entries(bytes)]) {
    const file = files.find((one) => one.endsWith(`.${ending}`));
    if (!file) continue;
    const answer = await ask(port, `${base}/${file}`);
    check(answer.status === 200, at, file, answer.status);
    const wanted = type + (types[ending] ? '; charset=utf-8' : '');
    check(answer.headers['content-type']?.toLowerCase() === wanted, at, file, 'is', answer.headers['content-type'], 'not', wanted);
    check(answer.body.equals(inFile(file)), at, file, 'has other bytes');
    check(answer.headers['x-content-type-options'] === 'nosniff', at, file, 'without nosniff');
    const cache = ending === 'woff2' ? 'public, max-age=31536000' : 'no-cache';
    check(answer.headers['cache-control'] === cache, at, file, 'cache', answer.headers['cache-control']);
  }
  for (const [coding, expand] of Object.entries({ gzip: zlib.gunzipSync, br: zlib.brotliDecompressSync })) {
    if (coding === 'br' && name === 'nginx') continue;  // Debian's has no module for it
    const answer = await ask(port, `${base}/`, { 'accept-encoding': coding });
    check(answer.headers['content-encoding'] === coding, at, coding, 'comes as', answer.headers['content-encoding']);
    if (answer.headers['content-encoding'] === coding) check(expand(answer.body).equals(inFile('index.html')), at, coding, 'has other bytes');
    check(/html/.test(answer.headers['content-type']), at, coding, answer.headers['content-type']);
    check(/accept-encoding/i.test(answer.headers.vary ?? ''), at, coding, 'without Vary');
  }
  const home = await ask(port, `${base}/`);
  check(home.status === 200 && home.body.equals(inFile('index.html')), at, 'home', home.status);
  check(home.headers['content-security-policy'] === policy, at, 'policy', home.headers['content-security-policy']);
  check(/^strict-origin/.test(home.headers['referrer-policy'] ?? ''), at, 'without Referrer-Policy');
  for (const folder of base ? ['', '/gemeenten'] : ['/gemeenten']) {
    const answer = await ask(port, base + folder);
    check([301, 308].includes(answer.status) && answer.headers.location?.endsWith(`${base}${folder}/`), at, folder, answer.status, answer.headers.location);
  }
  for (const gone of ['/bestaat-niet', '/gemeenten/nergens/', '/index.html.gz', '/index.html.br', '/%2e%2e/%2e%2e/etc/passwd']) {
    const answer = await ask(port, base + gone);
    check(!answer.body.includes('root:'), at, gone, 'leaves the folder');
    if (!gone.includes('%')) {
      check(answer.status === 404, at, gone, answer.status);
      check(answer.body.equals(inFile('404.html')), at, gone, 'shows no page of ours');
      check(answer.headers['content-security-policy'] === policy, at, gone, 'without policy');
    }
  }
  const fresh = await ask(port, `${base}/feed.xml`, { 'if-none-match': (await ask(port, `${base}/feed.xml`)).headers.etag ?? '""' });
  check(fresh.status === 304, at, 'an unchanged file is sent again:', fresh.status);
}

async function checkServer(name, base) {
  const settings = voortgang('new', 'server', name, '--map', shown);
  const policy = /"(default-src [^"]*)"/.exec(settings)?.[1];
  check(policy, name, 'has no policy');
  const port = await freePort();
  const line = servers[name](port, settings);
  const running = spawn(line[0], line.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  running.stderr.on('data', (piece) => { said += piece; });
  running.stdout.on('data', (piece) => { said += piece; });
  const ended = new Promise((resolve) => { running.on('exit', resolve); });
  try {
    const answer = await answering(port);
    check(answer, name, 'does not answer:', said);
    if (answer) {
      await checkSite(name, port, base, policy);
      // A new release is seen at once, and so is the old one again.
      const title = async () => /Uitgave \w+/.exec((await ask(port, `${base}/feed.xml`)).body.toString())?.[0];
      const before = await title();
      edit('site/editie.json', (text) => text.replace(/Uitgave een/, 'Uitgave twee'));
      voortgang('publish', shown, '--toch');
      check(await title() === 'Uitgave twee', name, 'shows', await title());
      voortgang('publish', shown, '--terug');
      check(await title() === before, name, 'went back to', await title());
      edit('site/editie.json', (text) => text.replace(/Uitgave twee/, 'Uitgave een'));
    }
  } finally {
    running.kill();
    await ended;
  }
}

for (const folder of ['site', 'indicators', 'templates']) fs.cpSync(path.join(project, folder), path.join(programme, folder), { recursive: true });
fs.chmodSync(work, 0o755);
edit('site/editie.json', (text) => text.replace(/"titel": "[^"]*"/, '"titel": "Uitgave een"'));
voortgang('publish', shown, '--toch');
for (const base of ['/zorglandschap-wmo', '']) {
  edit('site/programma.json', (text) => text.replace(/"adres": "[^"]*"/, `"adres": "https://regio.voorbeeld.nl${base}"`));
  for (const [name, program] of Object.entries(programs)) {
    if (has(program)) await checkServer(name, base);
    else if (base) console.log(`SKIPPED: ${name} is not installed`);
  }
}
fs.rmSync(work, { recursive: true });
end('web servers');
