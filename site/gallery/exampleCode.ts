import {readFile} from "node:fs/promises";
import {join} from "node:path";
import ts from "typescript";
import {root} from "../root.js";

/** The code of an example. */
interface ExampleCode {
  /** From the root of the repository. */
  readonly path: string;
  /** What makes the figure: `export const chart = figure({…});`. */
  readonly figure: string;
  /** All of the module but its description. */
  readonly whole: string;
}

/** Reads the code of an example. @throws when its module exports no `chart` */
export async function exampleCode(form: string): Promise<ExampleCode> {
  const path = `tests/forms/gallery/${form}.ts`;
  const text = await readFile(join(root, path), "utf8");
  const {statements} = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const chart = statements.find((each) => /^export const chart\b/.test(each.getText()));
  if (!chart) throw new Error(`missing chart: ${path} (export const chart = figure({…}))`);
  const own = statements.filter((each) => !/\bDescription\b/.test(each.getText()));
  const gap = (each: ts.Statement) => (ts.isImportDeclaration(each) ? "" : "\n");
  const whole = own.map((each) => gap(each) + each.getText()).join("\n");
  return {path, figure: chart.getText(), whole};
}
