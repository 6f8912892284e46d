import {readdirSync, readFileSync} from "node:fs";
import {posix, resolve} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";

const root = resolve(import.meta.dirname, "../..");

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const english = new RegExp(
  // Two words in a row are a phrase of some language; of single words only those that no code is written with.
  `\\p{L}{2,} \\p{L}{2,}|\\b(?:${months}|Sources?|Figures?|Timeline|percent|two|three|four|five|six|seven|eight|nine|ten|[mbtr]+illion)\\b`,
  "u"
);

/** The literals of a program that are English and not the message of an error or, in the constant *way*, a part of it. */
function englishIn(text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const isMessage = (node: ts.Node) =>
    (ts.isVariableDeclaration(node) && node.name.getText() === "way") ||
    (ts.isNewExpression(node) && node.expression.getText() === "Error") ||
    (ts.isCallExpression(node) && /^(refusal|fail|check\w+)$/.test(node.expression.getText()));
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || isMessage(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (isText && english.test(node.text)) found.push(node.text);
    node.forEachChild(visit);
  }
  visit(source);
  return found;
}

test.each([
  ['const months = "January February".split(" ");', ["January February"]],
  ['const hedges = {moreThan: "more than "};', ["more than "]],
  ['const numbers = ["one", "two"];', ["two"]],
  ["const scale = ` million`;", [" million"]],
  ["phrase(`${number} (our calculation)`);", [" (our calculation)"]],
  ["say`Dots for ${words}.`;", ["Dots for "]],
  ['const line = {text: "Source: "};', ["Source: "]],
  ['const bound: "more than" = hedges.about; if (bound === "about") throw new Error(`no such bound: ${bound}`);', []],
  ['const way = "what the reporter may do"; throw new Error(`invalid mark (${way})`);', []],
  ['import {a} from "./of two.js"; /** In March */ checkText(label, "the label", where);', []]
])("englishIn(%o) finds %j", (text, found) => {
  expect(englishIn(text)).toEqual(found);
});

test("what charts print in English stands in src/words/en", {tags: "thorough"}, () => {
  const files = ["src/words", "src/forms", "src/figure"]
    .flatMap((folder) =>
      readdirSync(resolve(root, folder), {recursive: true, encoding: "utf8"}).map((name) =>
        posix.join(folder, name.replaceAll("\\", "/"))
      )
    )
    .filter((path) => path.endsWith(".ts"));
  const read = (path: string) => englishIn(readFileSync(resolve(root, path), "utf8")).map((word) => `${path}: ${word}`);
  const [inside, outside] = [true, false].map((isInside) =>
    files.filter((path) => path.startsWith("src/words/en/") === isInside).flatMap(read)
  );
  expect(inside?.length).toBeGreaterThan(50);
  expect(outside).toEqual([]);
});
