import {readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {allowList} from "../../../src/check/markup/allowList.js";
import {descendants, readXml} from "../../../src/check/xml.js";

const charts = resolve(import.meta.dirname, "../../../charts");
const drawings = readdirSync(charts, {recursive: true, encoding: "utf8"})
  .filter((name) => name.endsWith(".svg"))
  .map((name) => readFileSync(join(charts, name), "utf8"));

/**
 * The names that drawings may be written with: each was looked up in the lists of svg-sanitize, which WordPress Safe SVG,
 * Drupal and Joomla run (darylldoyle/svg-sanitizer, `src/data/Allowed*.php` at 820963c; it lets every `aria-` attribute
 * be), and DOMPurify, which `publishInline.test.ts` runs. Before a name is added it is looked up there.
 */
const elements = "svg title desc metadata style g rect circle line path text polygon polyline ellipse tspan";
const attributes = `alignment-baseline aria-hidden cx cy d direction fill fill-opacity font-family font-size font-stretch
  font-style font-variant font-weight height lang lengthAdjust letter-spacing opacity paint-order points r role rx ry
  shape-rendering stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-anchor text-decoration text-rendering textLength transform viewBox visibility width word-spacing
  writing-mode x x1 x2 xmlns y y1 y2`;

const known = new Set([...elements.split(" "), ...attributes.split(/\s+/)]);

/** The names in markup that are on no list. */
function unlisted(markup: string): string[] {
  const {root} = readXml(markup.replace(/^<\?xml[^>]*\?>\s*/, ""));
  if (!root) throw new Error("malformed drawing");
  const names = [root, ...descendants(root)].flatMap(({name, attributes}) => [name, ...Object.keys(attributes)]);
  return [...new Set(names)].filter((name) => !known.has(name));
}

test(
  "published drawings, and all that the check allows in one, have no name that a sanitiser takes away",
  {tags: "thorough"},
  () => {
    expect(drawings.length).toBeGreaterThan(100);
    expect([...new Set(drawings.flatMap(unlisted))]).toEqual([]);
    const allowed = [...allowList].flatMap(([name, {attributes: own}]) => [name, ...Object.keys(own)]);
    expect(allowed.filter((name) => !known.has(name))).toEqual([]);
  }
);

test("unlisted(markup) names an element and attributes that a sanitiser takes away", () => {
  const [first = ""] = drawings;
  const spoilt = first.replace("<g ", '<use vector-effect="none" xml:lang="en" href="#a"/><g ');
  expect(unlisted(spoilt)).toEqual(["use", "vector-effect", "xml:lang", "href"]);
});
