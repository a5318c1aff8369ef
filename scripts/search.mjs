// Prints what `scripts/weights.sh --search` measured: for each benchmark of a search, all candidates, the
// slowest first, and which one the weights are made with. Arguments: the CLI's JSON file, the source of
// the benchmarks.
import { readFileSync } from "node:fs";

const [results, source] = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));

// The candidates of a list in the source, in order, and the one that is used.
const candidates = (list, used) => ({
	names: [...source.match(new RegExp(`const ${list}: .*?= \\[(.*?)\\];`, "s"))[1].matchAll(/::(\w+)/g)].map((m) => m[1]),
	used: source.match(new RegExp(`const ${used}: \\w+ = \\w+::(\\w+);`))[1],
});
const searches = {
	fillings_uploaded: candidates("FILLINGS", "WORST_UPLOADED"),
	fillings_loaded: candidates("FILLINGS", "WORST_LOADED"),
	works: candidates("WORKS", "WORST_WORK"),
};
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const { benchmark, time_results } of JSON.parse(results)) {
	const { names, used } = searches[benchmark];
	const times = names.map((name, i) => {
		const runs = time_results.filter((run) => run.components[0][1] === i);
		return { name, time: median(runs.map((run) => run.extrinsic_time)) };
	});
	console.log(`\n${benchmark}: median in µs`);
	for (const { name, time } of times.sort((a, b) => b.time - a.time)) {
		console.log(`  ${(time / 1000).toFixed(0).padStart(8)}  ${name}${name === used ? "  <- used" : ""}`);
	}
}
