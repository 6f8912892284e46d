import {readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {forEachChild, isNewExpression, isThrowStatement, type Node, type SourceFile} from "typescript";
import ts from "typescript";
import {root} from "../build/pressCopy.js";

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

/** The places of all errors that a file makes or throws, an error that is thrown at once being one. */
function refusalsIn(file: SourceFile): Node[] {
  const found: Node[] = [];
  const walk = (node: Node, isThrown: boolean) => {
    const isError = isNewExpression(node) && node.expression.getText(file).endsWith("Error");
    if (isThrowStatement(node) || (isError && !isThrown)) found.push(node);
    forEachChild(node, (child) => walk(child, isThrown || isThrowStatement(node)));
  };
  walk(file, false);
  return found;
}

/** The lines of the refusals of a file that were never raised. */
function unraisedIn(coverage: FileCoverage): {readonly all: number; readonly unraised: readonly string[]} {
  const text = readFileSync(coverage.path, "utf8");
  const file = ts.createSourceFile(coverage.path, text, ts.ScriptTarget.Latest, true);
  const refusals = refusalsIn(file);
  const idle = neverRun(coverage);
  const unraised = refusals.flatMap((node) => {
    const {line, character} = file.getLineAndCharacterOfPosition(node.getStart(file));
    if (!idle.some((stretch) => holds(stretch, {line: line + 1, column: character}))) return [];
    const [first = ""] =
      node
        .getText(file)
        .replaceAll(/\s+/g, " ")
        .match(/^.{1,140}/) ?? [];
    return [`${relative(root, coverage.path)}:${line + 1}: ${first}`];
  });
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
