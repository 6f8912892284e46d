import {readdirSync, readFileSync} from "node:fs";
import {basename, posix, resolve} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";
import {version} from "../src/version.js";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(resolve(root, path), "utf8");

const files = ["src", "data", "notebooks", "tests"].flatMap((folder) =>
  readdirSync(resolve(root, folder), {recursive: true, encoding: "utf8"})
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => path.endsWith(".ts"))
);

/** Names that say nothing of what a file holds. */
function isEmptyName(path: string): boolean {
  return /^(utils?|helpers?|common|types?|constants?|misc|shared)\b/i.test(basename(path));
}

interface Faults {
  readonly any: string[];
  readonly machine: string[];
}

/** What a program says in code, not in comments or strings: where it has *any*, and where it leans on its machine. */
function faultsOf(text: string): Faults {
  const any: string[] = [];
  const machine: string[] = [];
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  function visit(node: ts.Node): void {
    if (node.kind === ts.SyntaxKind.AnyKeyword) any.push(node.parent.getText());
    if (ts.isPropertyAccessExpression(node)) {
      const reading = node.getText();
      if (/^(Math\.random|Date\.now|performance\.now|process\.env)$|\.toLocale\w*$/.test(reading))
        machine.push(reading);
    }
    if (ts.isIdentifier(node) && node.text === "Intl") machine.push("Intl");
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) {
      machine.push(node.getText());
    }
    if (ts.isCallExpression(node) && node.expression.getText() === "Date") machine.push(node.getText());
    node.forEachChild(visit);
  }
  visit(source);
  return {any, machine};
}

test.each([
  ["const a: any = 1;", ["a: any = 1"]],
  ["const a = b as any;", ["b as any"]],
  ["function f(list: any[]) {}", ["any[]"]],
  ["// as any other: any\nconst a = 'as any';", []],
  ["const any = 1; call(any);", []]
])("faultsOf(%o) finds any in %j", (text, any) => {
  expect(faultsOf(text).any).toEqual(any);
});

test.each([
  ["Math.random()", ["Math.random"]],
  ["Date.now()", ["Date.now"]],
  ["performance.now()", ["performance.now"]],
  ["new Date()", ["new Date()"]],
  ["new Date", ["new Date"]],
  ["Date()", ["Date()"]],
  ["value.toLocaleString()", ["value.toLocaleString"]],
  ["new Intl.NumberFormat()", ["Intl"]],
  ["process.env.TZ", ["process.env"]],
  ["new Date(0)", []],
  ["Math.round(1)", []],
  ["// never Math.random() or Intl.\nconst a = 'new Date()';", []]
])("faultsOf(%o) finds the machine in %j", (text, machine) => {
  expect(faultsOf(text).machine).toEqual(machine);
});

test.each([
  ["src/text/utils.ts", true],
  ["src/helpers.test.ts", true],
  ["src/claims/types.ts", true],
  ["src/constants.ts", true],
  ["src/type/typeset.ts", false],
  ["src/facts/claim.ts", false]
])("isEmptyName(%o) is %s", (path, empty) => {
  expect(isEmptyName(path)).toBe(empty);
});

test("every file is named after what it holds", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter(isEmptyName)).toEqual([]);
});

const known = new Map<string, Faults>();

/** The same of a file, which is read once. */
function faultsIn(path: string): Faults {
  const faults = known.get(path) ?? faultsOf(read(path));
  known.set(path, faults);
  return faults;
}

test("no file has the type any", {tags: "thorough"}, () => {
  const found = files.flatMap((path) => faultsIn(path).any.map((fault) => `${path}: ${fault}`));
  expect(found).toEqual([]);
});

test("no drawing code reads clock, chance, locale or environment", {tags: "thorough"}, () => {
  const drawing = files.filter((path) => /^(src|data|notebooks)\//.test(path) && !/^src\/(cli|publish)\//.test(path));
  expect(drawing).toContain("src/figure/figure.ts");
  const found = drawing.flatMap((path) => faultsIn(path).machine.map((fault) => `${path}: ${fault}`));
  expect(found).toEqual([]);
});

/** What sets type, space or strokes: names whose numbers stand in src/theme. The size of a card's canvas is its format's. */
const isSizeName = (name: string) =>
  name !== "canvasSize" &&
  /^(size|leading|gap|gutter|rowGap|padding|strokeWidth|headLength|radius|pitch)$|(Size|Sizes|Leading|Gap|Gaps|Gutter|Padding|StrokeWidth|Radius)$/.test(
    name
  );

/**
 * Literal sizes: a number other than 0 that is the value of a constant or property of such a name, by itself, as one side
 * of a condition, or anywhere in an object or a list. Arithmetic on what the theme says is none.
 */
function sizesOf(text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const isWrapper = (node: ts.Node): node is ts.AsExpression | ts.SatisfiesExpression | ts.ParenthesizedExpression =>
    ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  function value(node: ts.Node, name: string): void {
    if (ts.isNumericLiteral(node) && Number(node.text) !== 0) found.push(`${name}: ${node.text}`);
    else if (isWrapper(node)) value(node.expression, name);
    else if (ts.isElementAccessExpression(node)) value(node.expression, name);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach((side) => value(side, name));
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach((element) => value(element, name));
    else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property)) value(property.initializer, `${name}.${property.name.getText()}`);
      }
    }
  }
  function visit(node: ts.Node, inside: boolean): void {
    const holds = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    const isSize = holds && isSizeName(node.name.getText());
    if (isSize && !inside && node.initializer) value(node.initializer, node.name.getText());
    node.forEachChild((child) => visit(child, inside || isSize));
  }
  visit(source, false);
  return found;
}

test.each([
  ["typeset(text, {size: 14, leading: 18});", ["size: 14", "leading: 18"]],
  ["rule({strokeWidth: 1.5});", ["strokeWidth: 1.5"]],
  ["const gutter = wide ? 40 : 24;", ["gutter: 40", "gutter: 24"]],
  ["const headSize = {phone: 20, wide: 26}[format];", ["headSize.phone: 20", "headSize.wide: 26"]],
  ["const boxSizes = [60, 48] as const;", ["boxSizes: 60", "boxSizes: 48"]],
  ["const boxSizes: readonly S[] = [{value: 60, size: 14}];", ["boxSizes.value: 60", "boxSizes.size: 14"]],
  ["const gap = space.m; const pitch = width / 10; const columns = 3;", []],
  ["f({gutter: 0, size: textSize.base, leading: Math.round(size * 1.2), x: 4});", []],
  ["const size = list[index] ?? labelSizes(2);", []]
])("sizesOf(%o) finds %j", (text, sizes) => {
  expect(sizesOf(text)).toEqual(sizes);
});

test("forms and figures take the sizes of type, space and strokes from the theme", () => {
  const drawing = files.filter((path) => /^src\/(forms|figure)\//.test(path));
  expect(drawing).toContain("src/figure/arrange.ts");
  const found = drawing.flatMap((path) =>
    sizesOf(read(path)).map((size) => `${path}: ${size} (put it into src/theme)`)
  );
  expect(found).toEqual([]);
});

const manifest = JSON.parse(read("package.json")) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

test("version is that of the package", () => {
  expect(version).toBe(manifest.version);
});

test("Plot is pinned to 0.6.17, and every other package to one version", () => {
  expect(manifest.dependencies["@observablehq/plot"]).toBe("0.6.17");
  const pins = Object.entries({...manifest.dependencies, ...manifest.devDependencies});
  expect(pins.filter(([, pin]) => !/^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(pin))).toEqual([]);
});
