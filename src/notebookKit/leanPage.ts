import {deflateRawSync} from "node:zlib";
import type {Cell} from "@observablehq/notebook-kit";
import subsetFont from "subset-font";
import type {Plugin} from "vite";
import {rules} from "../check/rules.js";
import {keepFeatures} from "../publish/files/subsetFont.js";
import {fontFile, weights} from "../type/fonts/fontFile.js";
import type {Kit} from "./kit.js";

/** What the page of a notebook is made without. */
interface LeanOptions {
  readonly cells: readonly Cell[];
  /** All that the page and its figures set. */
  readonly characters: string;
  readonly kit: Kit;
}

/**
 * Leaves out of the script of a page what no reader of it needs: texts that never change, which stand in the page;
 * libraries of Notebook Kit's that no cell names; cards that no cell draws; characters that nothing sets; rules about fonts, markup
 * and paint; transitions; and what unpacks a font that is packed.
 */
export function leanPage({cells, characters, kit}: LeanOptions): Plugin {
  const all = cells.map((cell) => ({cell, ...kit.format.transpile(cell, {resolveFiles: true})}));
  const constant = constantTexts(all);
  const asked = new Set(all.filter(({cell: {id}}) => !constant.has(id)).flatMap(({inputs}) => inputs));
  return {
    name: "nutgraf-lean-page",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace(definition, (block, id: string) => (constant.has(Number(id)) ? "" : block))
    },
    transform(code, id) {
      if (/stdlib\/(?:recommendedLibraries|sampleDatasets)\.js/.test(id)) {
        return {code: code.replace(library, (line, name: string) => (asked.has(name) ? line : "")), map: null};
      }
      // Only code in a text wants its colours.
      if (/stdlib\/md\.js/.test(id) && !cells.some(({value}) => value.includes("```"))) {
        return {code: code.replace('import("./highlight.js")', "Promise.reject()"), map: null};
      }
      return undefined;
    },
    async load(id) {
      const index = /\/nutgrafSans(?:Regular|SemiBold|Bold)\.[jt]s$/.test(id)
        ? names.findIndex((name) => /\/(\w+)\.[jt]s$/.exec(id)?.[1] === name)
        : -1;
      const [name, weight] = [names[index], weights[index]];
      if (name !== undefined && weight !== undefined) {
        const font = await subsetFont(Buffer.from(fontFile(weight)), characters, {targetFormat: "sfnt", keepFeatures});
        return `export const ${name} = ${JSON.stringify(deflateRawSync(font, {level: 9}).toString("base64"))};`;
      }
      if (/\/node_modules\/brotli\//.test(id))
        return `export default () => {throw new Error("no packed font in a page");};`;
      const [, module] = ofCheck.exec(id) ?? [];
      if (module !== undefined && idle.has(module)) return idleRule(module);
      // d3 brings it along, and a figure that is read does not move.
      if (/\/node_modules\/d3-transition\//.test(id) && !cells.some(({value}) => /transition|brush|zoom/.test(value)))
        return "export const transition = undefined, active = undefined, interrupt = undefined;";
      if (/\/figure\/arrangeCard\.[jt]s$/.test(id) && !cells.some(({value}) => value.includes("canvas")))
        return noCards;
      return undefined;
    }
  };
}

/**
 * Rules about a font that is not the shipped one, markup, words and names that no control changes and what depends on
 * paint alone: a page has none of those to check.
 */
const idle = new Set(
  (
    "faceChanged outlineChanged fallbackOverflow sanitiserChanges unsafeMarkup textContrast inkMissing glyphMissing colourBlind " +
    "greyscale readingGrade markContrast nameIsNumber xmlMalformed nameMissing shadesUnordered"
  ).split(" ")
);
const ofCheck = /\/check\/[a-z]+\/(\w+)\.[jt]s$/;

/** The rule of a module by its name, which waivers ask for, without what it checks. @param module named after the rule */
function idleRule(module: string): string {
  const name = module.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const rule = rules.find((each) => each.name === name);
  if (!rule) throw new Error(`no such rule: ${name}`);
  const {group, severity} = rule;
  return `export const ${module} = {...${JSON.stringify({name, group, severity})}, check: () => []};`;
}

const noCards = `export const arrangeCard = () => {throw new Error("no cards in a page, none of whose cells says canvas");};`;

const names = ["nutgrafSansRegular", "nutgrafSansSemiBold", "nutgrafSansBold"];

const definition =
  /\ndefine\(\n {2}\{\n {4}root: document\.getElementById\(`cell-(\d+)`\)[^]*?\n {4}automutable: \w+\n {2}\}\n\);/g;

const library = /^export const (\w+) = .*$/gm;

/** What changes by itself, or when a reader does something. */
const changing = ["view", "width", "dark", "now", "Generators", "Mutable", "visibility", "invalidation"];

interface TranspiledCell extends ReturnType<Kit["format"]["transpile"]> {
  readonly cell: Cell;
}

/** The ids of the texts whose words follow from nothing that changes. */
function constantTexts(all: readonly TranspiledCell[]): Set<number> {
  const names = new Set(changing);
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const {inputs = [], outputs = [], output} of all) {
      if (!inputs.some((name) => names.has(name))) continue;
      for (const name of [...outputs, ...(output === undefined ? [] : [output])]) names.add(name);
    }
  }
  const texts = all.filter(({cell, inputs = []}) => cell.mode === "md" && !inputs.some((name) => names.has(name)));
  return new Set(texts.map(({cell}) => cell.id));
}
