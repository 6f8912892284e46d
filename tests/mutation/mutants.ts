import ts from "typescript";

/** A small change of a source. */
export interface Mutant {
  /** Absolute. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** What stands there then. */
  readonly by: string;
  /** As it is printed: the line from 1, and what becomes of what. */
  readonly words: string;
}

/** One that is to be tried, with the test files that it is tried with. */
export interface TriedMutant extends Mutant {
  readonly number: number;
  readonly tests: readonly string[];
}

const swapped: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "&&": "||",
  "||": "&&"
};

const methods: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor"
};

/**
 * All mutants of a source: of operators, conditions, numbers, truth values, and of refusals that are left out. None that changes
 * nothing but the words of an error, which tests/coverage holds, or the time that a value takes which is kept.
 */
export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, by: string) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    const [was = ""] =
      text
        .slice(start, end)
        .replaceAll(/\s+/g, " ")
        .match(/^.{0,80}/) ?? [];
    found.push({path, start, end, by, words: `${line}: ${was} → ${by}`});
  };
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    if (isOfKept(node, file)) return;
    for (const by of changesOf(node, file)) add(node, by);
    if (ts.isThrowStatement(node) || isError(node, file)) return;
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** What may stand in the place of a node. */
function changesOf(node: ts.Node, file: ts.SourceFile): string[] {
  if (
    ts.isBinaryExpression(node.parent ?? node) &&
    node.kind === (node.parent as ts.BinaryExpression).operatorToken?.kind
  ) {
    const by = isText(node.parent as ts.BinaryExpression) ? undefined : swapped[node.getText(file)];
    return by === undefined ? [] : [by];
  }
  if (ts.isIfStatement(node.parent ?? node) && (node.parent as ts.IfStatement).expression === node)
    return ["false", "true"];
  if (ts.isConditionalExpression(node.parent ?? node) && (node.parent as ts.ConditionalExpression).condition === node)
    return ["false", "true"];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isNumericLiteral(node)) return [`${node.text === "0" ? "1" : "0"}`];
  if (ts.isThrowStatement(node)) return [";"];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText(file)];
  if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) {
    const by = methods[node.text];
    return by === undefined ? [] : [by];
  }
  return [];
}

/** Whether a sum puts texts together, of which there is no difference. */
const isText = ({left, right}: ts.BinaryExpression) =>
  [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));

const isError = (node: ts.Node, file: ts.SourceFile) =>
  ts.isNewExpression(node) && node.expression.getText(file).endsWith("Error");

/** Whether it returns what was kept of an earlier call: without it the same is made again. */
function isOfKept(node: ts.Node, file: ts.SourceFile): boolean {
  if (!ts.isIfStatement(node) || node.elseStatement) return false;
  const {thenStatement: then} = node;
  const [name] = /^\w*(?:kept|known|cached|own|made)\w*/i.exec(node.expression.getText(file)) ?? [];
  if (name === undefined || !ts.isReturnStatement(then) || then.expression?.getText(file) !== name) return false;
  return new RegExp(`\\b${name} = \\w+\\.get\\(`).test(file.text);
}
