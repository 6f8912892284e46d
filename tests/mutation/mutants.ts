import ts from "typescript";

/** Gives the text of a stretch of the source, in which other mutants are put, too. */
type Render = (start: number, end: number) => string;

/** A small change of a source. */
export interface Mutant {
  /** What is replaced. */
  readonly start: number;
  readonly end: number;
  /** What stands there: code that does the one or the other, as `tests/mutation/switches.ts` says while it runs. */
  readonly put: (number: number, render: Render) => string;
  /** From 1. */
  readonly line: number;
  /** What becomes of what. */
  readonly words: string;
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

/** How many elements a list has at the most that is no table. */
const longestList = 20;

/**
 * All mutants of a source: of operators, conditions, numbers, truth values, and of refusals that are left out. None that changes
 * nothing but the words of an error, which tests/coverage holds, or the time that a value takes which is kept.
 */
export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    if (isOfKept(node, file)) return;
    // Of a table of numbers one stands for all: what holds that holds the others.
    if (ts.isArrayLiteralExpression(node) && node.elements.length > longestList) return walk(node.elements[0] ?? node);
    for (const {at = node, by, put, from} of changesOf(node, file)) {
      const [start, end] = [from ?? at.getStart(file), at.getEnd()];
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      const around = node === at && otherLiteral(node) !== undefined ? node.parent : at;
      const parts = around === node ? [node] : [around, node];
      const words = parts.map((each) => each.getText(file).replaceAll(/\s+/g, " ")).join(": ");
      found.push({start, end, put, line, words: `${words} → ${by}`});
    }
    if (ts.isThrowStatement(node) || isError(node, file)) return;
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

interface Change {
  /** What is replaced, if not the node. */
  readonly at?: ts.Node;
  readonly from?: number;
  readonly by: string;
  readonly put: Mutant["put"];
}

/** What may stand in the place of a node. */
function changesOf(node: ts.Node, file: ts.SourceFile): Change[] {
  const {parent} = node;
  const whole = (render: Render) => render(node.getStart(file), node.getEnd());
  if (parent && ts.isBinaryExpression(parent) && parent.operatorToken === node) return ofOperator(parent, file);
  if (parent && (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) && conditionOf(parent) === node)
    return ["false", "true"].map((by) => ({
      by,
      put: (number, render) => `mutants.forced(${number}, ${whole(render)}, ${by})`
    }));
  const by = otherLiteral(node);
  if (by !== undefined && !isName(node))
    return [{by, put: (number) => `mutants.chosen(${number}, ${node.getText(file)}, ${by})`}];
  if (ts.isThrowStatement(node))
    return [{by: ";", put: (number, render) => `{if (!mutants.isOn(${number})) ${whole(render)}}`}];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const {operand} = node;
    const plain = operand.getText(file);
    return [{by: plain, put: (number, render) => `(mutants.isOn(${number}) ? ${plain} : ${whole(render)})`}];
  }
  if (ts.isIdentifier(node) && parent && ts.isPropertyAccessExpression(parent) && parent.name === node) {
    const other = methods[node.text];
    const optional = parent.questionDotToken ? "?." : "";
    const put = (number: number) => `${optional}[mutants.chosen(${number}, "${node.text}", "${other}")]`;
    return other === undefined ? [] : [{by: other, from: parent.expression.getEnd(), put}];
  }
  return [];
}

/** Whether it names a property: {0: whole}. */
const isName = (node: ts.Node) =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

const conditionOf = (node: ts.IfStatement | ts.ConditionalExpression) =>
  ts.isIfStatement(node) ? node.expression : node.condition;

function otherLiteral(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "false";
  if (node.kind === ts.SyntaxKind.FalseKeyword) return "true";
  return ts.isNumericLiteral(node) ? (node.text === "0" ? "1" : "0") : undefined;
}

function ofOperator(at: ts.BinaryExpression, file: ts.SourceFile): Change[] {
  const is = at.operatorToken.getText(file);
  const by = isText(at) ? undefined : swapped[is];
  if (by === undefined) return [];
  const sides = [at.left, at.right] as const;
  const put: Mutant["put"] = (number, render) => {
    const [left, right] = sides.map((side) => `(${render(side.getStart(file), side.getEnd())})`);
    // Of two numbers all is known at once: where both ways come to the same, there is nothing to see.
    if (is !== "&&" && is !== "||")
      return `mutants.ofTwo(${number}, ${left}, ${right}, (a, b) => a ${is} b, (a, b) => a ${by} b)`;
    const [one, other] = sides.map((side) => `(${side.getText(file)})`);
    return `(mutants.isOn(${number}) ? ${one} ${by} ${other} : ${left} ${is} ${right})`;
  };
  return [{at, by, put}];
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
