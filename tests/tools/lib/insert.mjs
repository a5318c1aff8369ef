// Inserts a table into a page, between the lines `<!-- table -->` and `<!-- end of table -->`.
//
//   node insert.mjs TABLE PAGE

import { readFileSync, writeFileSync } from 'node:fs';

const [table, page] = process.argv.slice(2);
const text = readFileSync(page, 'utf8');
const between = /(<!-- table -->\n)[^]*(<!-- end of table -->)/;
if (!between.test(text)) throw new Error(`${page} has no lines <!-- table --> and <!-- end of table -->`);
writeFileSync(page, text.replace(between, (_, start, end) => `${start}\n${readFileSync(table, 'utf8')}\n${end}`));
