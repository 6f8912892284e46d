import {readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {root} from "../build/pressCopy.js";
import {refusalsIn} from "./refusalsIn.js";

// npm run test:coverage: lists the refusals in src/ that no test of the run before has raised; fails where there is one.

/** A stretch of source, in lines from 1 and columns from 0. */
interface Stretch {
  readonly start: {readonly line: number; readonly column: number};
  readonly end: {readonly line: number; readonly column: number | null};
}

/** What istanbul’s format tells of a file: how often each of its statements, functions and branches was run. */
interface FileCoverage {
  readonly path: string;
  readonly statementMap: Readonly<Record<string, Stretch>>;
  readonly fnMap: Readonly<Record<string, {readonly loc: Stretch}>>;
  readonly branchMap: Readonly<Record<string, {readonly locations: readonly Stretch[]}>>;
  readonly s: Readonly<Record<string, number>>;
  readonly f: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

type Place = Stretch["start"];
const isBefore = (one: Place, other: {readonly line: number; readonly column: number | null}) =>
  one.line < other.line || (one.line === other.line && one.column <= (other.column ?? Infinity));
const holds = ({start, end}: Stretch, place: Place) => isBefore(start, place) && isBefore(place, end);

/** The stretches of a file that were never run. */
function neverRun({statementMap, fnMap, branchMap, s, f, b}: FileCoverage): Stretch[] {
  return [
    ...Object.entries(statementMap).flatMap(([id, stretch]) => (s[id] === 0 ? [stretch] : [])),
    ...Object.entries(fnMap).flatMap(([id, {loc}]) => (f[id] === 0 ? [loc] : [])),
    ...Object.entries(branchMap).flatMap(([id, {locations}]) => locations.filter((_, index) => b[id]?.[index] === 0))
  ];
}

/** The lines of the refusals of a file that were never raised. */
function unraisedIn(coverage: FileCoverage): {readonly all: number; readonly unraised: readonly string[]} {
  const refusals = refusalsIn(relative(root, coverage.path), readFileSync(coverage.path, "utf8"));
  const idle = neverRun(coverage);
  const unraised = refusals
    .filter(({line, column}) => idle.some((stretch) => holds(stretch, {line, column})))
    .map(({path, line, code}) => `${path}:${line}: ${code.slice(0, 140)}`);
  return {all: refusals.length, unraised};
}

const [path = join(root, "dist/coverage/coverage-final.json")] = process.argv.slice(2);
const files: Readonly<Record<string, FileCoverage>> = JSON.parse(readFileSync(path, "utf8"));
const found = Object.values(files).map(unraisedIn);
const unraised = found.flatMap(({unraised: lines}) => lines);
for (const line of unraised) console.log(line);
const all = found.reduce((sum, {all: own}) => sum + own, 0);
console.log(`${all} refusals in src, ${unraised.length} raised by no test`);
process.exitCode = unraised.length > 0 ? 1 : 0;
