import ts from "typescript";

/** A function of a source: where it begins and ends. */
export interface FunctionAt {
  readonly start: number;
  readonly end: number;
}

/** The functions of a source, an outer one before those inside. */
export function functionsIn(path: string, text: string): FunctionAt[] {
  return bodiesIn(path, text).map(({node, file}) => ({start: node.getStart(file), end: node.getEnd()}));
}

/** A source whose functions say that they run, each by the path and its place among all: `globalThis.ran("src/a.ts", 3)`. */
export function saying(path: string, text: string): string {
  const inserted = bodiesIn(path, text).flatMap(({body, file}, index): [number, string][] => {
    const call = `globalThis.ran?.(${JSON.stringify(path)}, ${index})`;
    if (ts.isBlock(body)) return [[body.getStart(file) + 1, `${call};`]];
    return [[body.getStart(file), `(${call}, `], [body.getEnd(), ")"]]; // prettier-ignore
  });
  // From the last; of two at one place the outer function’s is the left one before its body, and the right one after it.
  const order = inserted.map((each, index) => ({at: each[0], by: each[1], index}));
  order.sort((a, b) => b.at - a.at || (a.by === ")" ? a.index - b.index : b.index - a.index));
  return order.reduce((all, {at, by}) => all.slice(0, at) + by + all.slice(at), text);
}

function bodiesIn(path: string, text: string) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: {readonly node: ts.Node; readonly body: ts.Node; readonly file: ts.SourceFile}[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) found.push({node, body: node.body as ts.Node, file});
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}
