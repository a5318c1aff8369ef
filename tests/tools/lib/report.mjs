// A reporter for node's test runner. It makes the table of docs/tools.md from the names of the
// tests, which have the form `tool and version: action`.

/** Tool and action of a test's name. */
const split = (name) => [name.slice(0, name.indexOf(': ')), name.slice(name.indexOf(': ') + 2)];

/** Rows of a Markdown table, one per test. */
export default async function* report(source) {
  yield '| tool | action | outcome |\n| --- | --- | --- |\n';
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Skips suites, and files that could not be loaded.
    if (!data.name.includes(': ')) continue;
    const [tool, action] = split(data.name);
    const why = () => data.details.error.message.split('\n')[0].replaceAll('|', '\\|');
    let outcome = type === 'test:pass' ? 'works' : `**fails**: ${why()}`;
    if (data.skip || data.todo) outcome = 'not tried';
    yield `| ${tool} | ${action} | ${outcome} |\n`;
  }
}
