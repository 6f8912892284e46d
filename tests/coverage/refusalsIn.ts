import ts from "typescript";

/** An error that a source throws or makes. */
export interface Refusal {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
  /** Its code, on one line. */
  readonly code: string;
  /** The words that it has of its own, between what it inserts. */
  readonly pieces: readonly string[];
}

/** All errors that a source throws or makes, an error that is thrown at once being one. */
export function refusalsIn(path: string, text: string): Refusal[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Refusal[] = [];
  const walk = (node: ts.Node, isThrown: boolean) => {
    const isError = ts.isNewExpression(node) && node.expression.getText(file).endsWith("Error");
    if (ts.isThrowStatement(node) || (isError && !isThrown)) {
      const {line, character} = file.getLineAndCharacterOfPosition(node.getStart(file));
      const code = node.getText(file).replaceAll(/\s+/g, " ");
      found.push({path, line: line + 1, column: character, code, pieces: piecesOf(node)});
    }
    ts.forEachChild(node, (child) => walk(child, isThrown || ts.isThrowStatement(node)));
  };
  walk(file, false);
  return found;
}

function piecesOf(node: ts.Node): string[] {
  const isPiece = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  const pieces = isPiece ? [node.text] : [];
  ts.forEachChild(node, (child) => void pieces.push(...piecesOf(child)));
  return pieces;
}
