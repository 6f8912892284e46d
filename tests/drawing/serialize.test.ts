import fc from "fast-check";
import {JSDOM} from "jsdom";
import {SaxesParser} from "saxes";
import {expect, test} from "vitest";
import {element} from "../../src/drawing/element.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {anyText} from "../anyText.js";

const {document} = new JSDOM("").window;

const drawn = (text: string, attribute = "") =>
  element(document, "svg", {width: 640, role: "img"}, [
    element(document, "title", {}, [text]),
    element(document, "g", {fill: attribute}, [element(document, "text", {x: 1}, [text])])
  ]);

interface Parsed {
  readonly texts: readonly string[];
  readonly fill: string | undefined;
}

/** What a strict parser of XML makes of a file; it throws at the first thing that is not well-formed. */
function parse(xml: string): Parsed {
  const parser = new SaxesParser({xmlns: true});
  const texts: string[] = [];
  let fill: string | undefined;
  let open = "";
  parser.on("opentag", ({name, attributes}) => {
    open = name;
    if (name === "title" || name === "text") texts.push("");
    if (name === "g") fill = attributes["fill"]?.value;
  });
  parser.on("text", (text) => {
    if (open === "title" || open === "text") texts[texts.length - 1] += text;
  });
  parser.on("closetag", () => {
    open = "";
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return {texts, fill};
}

test("serializeSVG(svg) writes declaration, namespace, furniture, style and drawing, each on its line", () => {
  const svg = element(document, "svg", {width: 320, height: 100, role: "img"}, [
    element(document, "title", {}, ["Barley"]),
    element(document, "desc", {}, ["A bar."]),
    element(document, "g", {"aria-hidden": "true"}, [
      element(document, "rect", {x: 1, fill: "#fff", y: 2}),
      element(document, "text", {}, ["69%"])
    ])
  ]);
  expect(serializeSVG(svg, {style: "text{fill:#000}"})).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="320" height="100" role="img">
<title>Barley</title>
<desc>A bar.</desc>
<style>text{fill:#000}</style>
<g aria-hidden="true">
<rect x="1" fill="#fff" y="2"/>
<text>69%</text>
</g>
</svg>
`);
});

test("serializeSVG(svg) keeps the attributes in the order in which they were set", () => {
  const orders = fc.shuffledSubarray(["x", "y", "width", "height", "fill", "stroke"], {minLength: 2});
  fc.assert(
    fc.property(orders, (names) => {
      const rect = element(document, "rect", Object.fromEntries(names.map((name) => [name, 1])));
      const xml = serializeSVG(element(document, "svg", {}, [rect]));
      expect(xml).toContain(`<rect ${names.map((name) => `${name}="1"`).join(" ")}/>`);
    })
  );
});

test("serializeSVG(svg) is read back by a strict parser as it was, for any text, or refused for what XML cannot hold", () => {
  let written = 0;
  fc.assert(
    fc.property(anyText, anyText, (text, attribute) => {
      let xml: string;
      try {
        xml = serializeSVG(drawn(text, attribute));
      } catch (error) {
        expect(String(error)).toMatch(/^Error: invalid character: U\+[0-9A-F]{4,6}$/);
        expect(`${text} ${attribute}`).toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
        return;
      }
      written++;
      expect(parse(xml)).toEqual({texts: [text, text], fill: attribute});
      expect(xml).not.toContain("\r");
    }),
    {numRuns: 500}
  );
  expect(written).toBeGreaterThan(50);
});

test.each([
  ["\u00a0", "\u00a0"],
  ["<b>", "&lt;b&gt;"],
  ["a & b", "a &amp; b"],
  ["]]>", "]]&gt;"],
  ['"', '"'],
  ["’→ə🌾", "’→ə🌾"],
  ["a\r\nb", "a&#13;\nb"]
])("serializeSVG(svg) writes the text %o as %o", (text, written) => {
  expect(serializeSVG(drawn(text))).toContain(`<title>${written}</title>`);
});

test.each([
  ['"', "&quot;"],
  ["a\nb\tc\rd", "a&#10;b&#9;c&#13;d"],
  ["\u00a0", "\u00a0"]
])("serializeSVG(svg) writes the attribute %o as %o", (text, written) => {
  expect(serializeSVG(drawn("", text))).toContain(`fill="${written}"`);
});

test.each([
  ["\0", "U+0000"],
  ["\u001f", "U+001F"],
  ["\ufffe", "U+FFFE"],
  ["\ud83c", "U+D83C"],
  ["a\udf3e", "U+DF3E"]
])("serializeSVG(svg) refuses the text %o", (text, named) => {
  expect(() => serializeSVG(drawn(text))).toThrow(`invalid character: ${named}`);
  expect(() => serializeSVG(drawn("", text))).toThrow(`invalid character: ${named}`);
  expect(() => serializeSVG(drawn(""), {style: text})).toThrow(`invalid character: ${named}`);
});

test("serializeSVG(svg) refuses what is neither an element nor text", () => {
  const svg = drawn("Barley");
  svg.append(document.createComment("hello"));
  expect(() => serializeSVG(svg)).toThrow("unsupported node: #comment");
});

test("serializeSVG(svg) writes an empty element short, and an empty text for an empty line", () => {
  const xml = serializeSVG(drawn(""));
  expect(xml).toContain('<text x="1"></text>');
  expect(xml).toContain("<title></title>");
});
