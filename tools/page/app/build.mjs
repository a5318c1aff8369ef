// Bundles the page into `dist`, which the crate embeds: `npm ci && npm run build`.

import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await build({
  entryPoints: ['src/main.jsx', 'src/style.css'],
  outdir: 'dist',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
});
for (const file of ['index.html', 'icon.svg']) cpSync(`src/${file}`, `dist/${file}`);

const files = ['index.html', 'icon.svg', 'main.js', 'style.css'].map((name) => `dist/${name}`);
const sum = (of) => files.map(of).reduce((a, b) => a + b, 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;
const [size, compressed] = [sum((file) => statSync(file).size), sum((file) => gzipSync(readFileSync(file)).length)];
console.log(`page: ${kilobytes(size)}, ${kilobytes(compressed)} compressed`);
if (size > 450_000 || compressed > 150_000) {
  console.error('page: too large: at most 450 KB, 150 KB compressed');
  process.exit(1);
}
