import {expect, test} from "vitest";
import {armsFlow} from "../../../notebooks/israel-azerbaijan.js";
import type {RuleName} from "../../../src/check/rules.js";
import {renderSVG} from "../../../src/render.js";
import {fileWith, findingsIn, intentOf} from "../legibilityAndFile.js";

type Fault = readonly [rule: RuleName, fault: string, from: string | RegExp, to: string, where: string, found: string];

const end = "</g>\n</svg>";
const foreign = (markup: string) => `${markup}\n${end}`;

const faults: readonly Fault[] = [
  ["xml-malformed", "an unclosed tag", "</desc>", "", "the file", "unexpected close tag"],
  ["xml-malformed", "an entity of HTML", "SIPRI", "SIPRI&nbsp;", "the file", "undefined entity"],
  ["xml-malformed", "a stray NUL", "SIPRI", "SIP\0RI", "the file", "disallowed character"],
  ["xml-malformed", "half a character", "One", "O\ud83cne", "line 3", "bytes that are no character"],
  ["xml-malformed", "bytes that were not UTF-8", "One", "O\ufffdne", "line 3", "bytes that are no character"],
  ["xml-malformed", "a byte order mark", /^/, "\ufeff", "line 1", "a byte order mark"],
  ["xml-malformed", "lines ended by CR LF", /\n/g, "\r\n", "line 1", "a carriage return"],
  ["xml-malformed", "no end of the last line", /\n$/, "", "the last line", "</svg>"],
  ["xml-malformed", "an empty line at the end", /$/, "\n", "the last line", "\\n\\n"],
  ["xml-malformed", "no declaration", /^<\?xml.*\n/, "", "line 1", "<svg"],
  ["xml-malformed", "another encoding", "UTF-8", "ISO-8859-1", "line 1", "ISO-8859-1"],
  ["xml-malformed", "no namespace", / xmlns="[^"]*"/, "", "the root", "namespace missing"],
  ["xml-malformed", "another root", /<svg([^]*)svg>/, "<html$1html>", "the root", "html"],
  ["xml-malformed", "no size", ' width="640"', "", "the root", "width “”"],
  ["xml-malformed", "a height of nothing", /(<svg[^>]*) height="\d+"/, '$1 height="0"', "the root", "height “0”"],
  [
    "xml-malformed",
    "a viewBox of another size",
    'viewBox="0 0 640',
    'viewBox="0 0 1280',
    "the root",
    "viewBox 0 0 1280"
  ],
  ["unsafe-markup", "a script", end, foreign("<script>alert(1)</script>"), "<g>", "<script> in it"],
  ["unsafe-markup", "a script in a malformed file", end, "<ScRiPt>alert(1)", "the file", "<ScRiPt"],
  ["unsafe-markup", "an event handler", "<title>", '<title onclick="a()">', "<title>", "onclick"],
  ["unsafe-markup", "a foreign object", end, foreign("<foreignObject/>"), "<g>", "<foreignObject> in it"],
  ["unsafe-markup", "a link", /(<text.*<\/text>)/, '<a href="https://example.org">$1</a>', "<g>", "<a> in it"],
  ["unsafe-markup", "an image", end, foreign('<image href="https://example.org/a.png"/>'), "<g>", "<image> in it"],
  ["unsafe-markup", "a use", end, foreign('<use href="a.svg#b"/>'), "<g>", "<use> in it"],
  ["unsafe-markup", "an animation", end, foreign('<animate attributeName="x"/>'), "<g>", "<animate> in it"],
  ["unsafe-markup", "a second namespace", end, foreign('<g xmlns:x="urn:x"/>'), "<g>", "xmlns:x"],
  ["unsafe-markup", "a picture in a picture", end, foreign("<svg/>"), "<g>", "<svg> in it"],
  ["unsafe-markup", "a fill from elsewhere", 'fill="#dfe3e8"', 'fill="url(https://example.org/#p)"', "<g>", "fill="],
  ["unsafe-markup", "a colour that the host decides", 'fill="#dfe3e8"', 'fill="currentColor"', "<g>", "currentColor"],
  ["unsafe-markup", "a style", 'fill="#dfe3e8"', 'style="fill:#dfe3e8"', "<g>", "style="],
  ["unsafe-markup", "a class", 'fill="#dfe3e8"', 'fill="#dfe3e8" class="bar"', "<g>", "class="],
  ["unsafe-markup", "a tab stop", ' role="img"', ' role="img" tabindex="0"', "<svg>", "tabindex"],
  ["unsafe-markup", "a name of the prototype", "<title>", '<title constructor="x">', "<title>", "constructor"],
  [
    "unsafe-markup",
    "a style sheet loaded",
    "<style>",
    "<style>@import url(https://example.org/a.css);",
    "<style>",
    "@import"
  ],
  ["unsafe-markup", "a rule in the style sheet", "</style>", "rect{fill:red}</style>", "<style>", "rect{fill:red}"],
  [
    "unsafe-markup",
    "a font from elsewhere",
    /data:font\/woff2;base64,[^)]*/,
    "https://example.org/f",
    "<style>",
    "@font-face"
  ],
  ["unsafe-markup", "a second style sheet", "<style>", "<style></style><style>", "<style>", "2 style sheets"],
  ["unsafe-markup", "a style sheet in the drawing", end, foreign("<style/>"), "<g>", "<style> in it"],
  ["unsafe-markup", "words loose in the drawing", end, foreign("hidden words"), "<g>", "“hidden words”"],
  [
    "unsafe-markup",
    "a path that is told from where it was",
    end,
    foreign('<path d="M0,0h5"/>'),
    "<path>",
    'd="M0,0h5"'
  ],
  ["unsafe-markup", "a dot that is none", end, foreign('<path d="M0,0h.015"/>'), "<path>", 'd="M0,0h.015"'],
  ["unsafe-markup", "a DOCTYPE", "<svg ", '<!DOCTYPE svg [<!ENTITY x "y">]>\n<svg ', "the file", "DOCTYPE svg"],
  ["unsafe-markup", "an instruction", "<svg ", '<?xml-stylesheet href="a.css"?>\n<svg ', "the file", "xml-stylesheet"],
  ["unsafe-markup", "a comment", end, foreign("<!-- draft -->"), "the file", "comment draft"],
  ["unsafe-markup", "a CDATA section", "<title>", "<title><![CDATA[ ]]>", "the file", "CDATA section"],
  ["unsafe-markup", "a bidi override", "SIPRI", "\u202eSIPRI", "the file", "U+202E"],
  ["unsafe-markup", "a bidi override as a reference", "SIPRI", "&#x202E;SIPRI", "the file", "U+202E"],
  ["unsafe-markup", "a bidi isolate", "SIPRI", "\u2067SIPRI", "the file", "U+2067"],
  ["unsafe-markup", "a bidi mark", "SIPRI", "\u200fSIPRI", "the file", "U+200F"],
  ["unsafe-markup", "a zero-width space", "SIPRI", "SIP\u200bRI", "the file", "U+200B"],
  ["unsafe-markup", "a control of C1", "SIPRI", "SIP\u0085RI", "the file", "U+0085"],
  ["unsafe-markup", "an escape for a terminal", "SIPRI", "\u001b[31mSIPRI", "the file", "U+001B"],
  ["id-present", "an id", "<title>", '<title id="t">', "<title>", 'id="t"'],
  ["id-present", "an id of XML", "<title>", '<title xml:id="t">', "<title>", 'xml:id="t"'],
  ["name-missing", "no title", /<title>.*<\/title>\n/, "", "the first element", "desc"],
  ["name-missing", "no description", /<desc>.*<\/desc>\n/, "", "the second element", "metadata"],
  ["name-missing", "an empty title", /<title>.*<\/title>/, "<title> </title>", "title", "no words"],
  ["name-missing", "an empty description", /<desc>.*<\/desc>/, "<desc></desc>", "desc", "no words"],
  ["name-missing", "two titles", "<desc>", "<title>another</title><desc>", "the second element", "title"],
  ["name-missing", "the title after the description", /(<title>.*)\n(<desc>.*)/, "$2\n$1", "the first element", "desc"],
  ["name-missing", "no role", ' role="img"', "", "the root", "no role"],
  ["name-missing", "another role", 'role="img"', 'role="graphics-document"', "the root", "role graphics-document"],
  ["name-missing", "a drawing that is read out", ' aria-hidden="true"', "", "the drawing", "g"],
  ["name-missing", "words outside the hidden group", "</svg>", "<g/></svg>", "the drawing", "g (hidden), g"],
  ["name-missing", "no paper", /(<g aria-hidden="true">\n)<rect[^>]*>\n/, "$1", "the drawing", "paper missing"],
  ["name-missing", "paper that a host shows through", 'fill="#ffffff"', 'fill="none"', "the drawing", "paper"],
  ["decimals", "three decimals", /<rect x="122"/, '<rect x="122.004"', "<rect> x", "122.004"],
  ["decimals", "a float as it came", 'font-size="22"', 'font-size="22.000000000000004"', "<text> font-size", "22.000"],
  ["decimals", "three decimals in a path", end, foreign('<path d="M0,0L1.125,2"/>'), "<path> d", "1.125"],
  ["decimals", "three decimals in a path of dots", end, foreign('<path d="M0,1.125h.01"/>'), "<path> d", "1.125"],
  ["decimals", "an exponent", /<rect x="122"/, '<rect x="1e-7"', "<rect> x", "1e-7"],
  ["too-large", "45 kB", "</metadata>", `${" ".repeat(45_000)}</metadata>`, "the file", "bytes"],
  ["too-many-nodes", "thousands of elements", end, foreign("<g/>".repeat(2_000)), "the file", "elements"],
  ["sanitiser-changes", "a script", end, foreign("<script>a()</script>"), "<g>", "<script> dropped"],
  ["sanitiser-changes", "an event handler", "<title>", '<title onclick="a()">', "<title> onclick", "dropped"],
  [
    "sanitiser-changes",
    "a handler on the last of many bars",
    /(.*)<rect /s,
    '$1<rect onload="a()" ',
    "<rect> onload",
    "dropped"
  ],
  [
    "sanitiser-changes",
    "a script in a link",
    end,
    foreign('<path d="M0,0" href="javascript:a()"/>'),
    "<path> href",
    "dropped"
  ],
  ["sanitiser-changes", "markup that HTML ends early", end, foreign("<p/>"), "<g>", "<p> dropped"],
  ["sanitiser-changes", "a foreign object", end, foreign("<foreignObject/>"), "<g>", "<foreignObject> dropped"]
];

const text = await renderSVG(armsFlow);

test.each(faults)("%s catches %s", async (rule, _, from, to, where, found) => {
  const spoilt = text.replace(from, to);
  expect(spoilt).not.toBe(text);
  expect(await findingsIn(text, null, rule)).toEqual([]);
  expect(await findingsIn(spoilt, null, rule)).toContainEqual({
    rule,
    where: expect.stringContaining(where),
    found: expect.stringContaining(found),
    expected: expect.any(String)
  });
});

test("name-missing catches a title that is not the headline", async () => {
  const intent = intentOf(armsFlow.figure, text);
  expect(await findingsIn(text, intent, "name-missing")).toEqual([]);
  expect(await findingsIn(text, {...intent, headline: "Another finding"}, "name-missing")).toMatchObject([
    {where: "title", expected: "the headline “Another finding”"}
  ]);
});

test("stale catches a file that the notebook no longer renders, and says where", async () => {
  const intent = intentOf(armsFlow.figure, text);
  expect(await findingsIn(text, intent, "stale")).toEqual([]);
  const edited = text.replace('width="498"', 'width="497"');
  const line = text.slice(0, text.indexOf('width="498"')).split("\n").length;
  expect(await findingsIn(edited, intent, "stale")).toEqual([
    {
      rule: "stale",
      where: `line ${line}`,
      found: '<rect x="122" y="236" width="497" height="48"/>',
      expected: '<rect x="122" y="236" width="498" height="48"/>'
    }
  ]);
  expect(await findingsIn(text.slice(0, -1), intent, "stale")).toMatchObject([{found: "the end of the file"}]);
});

test("nondeterministic catches a figure that renders otherwise after others", async () => {
  const intent = intentOf(armsFlow.figure, text);
  expect(await findingsIn(text, intent, "nondeterministic")).toEqual([]);
  const second = text.replace("69%", "70%");
  const findings = await findingsIn(text, {...intent, renders: [text, second]}, "nondeterministic");
  expect(findings).toMatchObject([{where: "line 3 of the second render", found: expect.stringContaining("70%")}]);
});

test("unsafe-markup and sanitiser-changes let text be that looks like markup and is none", async () => {
  const escaped = fileWith('<text x="2" y="20">&lt;script&gt; &amp;amp; ]]&gt; &quot;onload=&quot;</text>');
  expect(await findingsIn(escaped, null, "unsafe-markup")).toEqual([]);
  expect(await findingsIn(escaped, null, "sanitiser-changes")).toEqual([]);
});

test("too-large counts bytes, not characters", async () => {
  const padded = (character: string, count: number) => fileWith("", {metadata: character.repeat(count)});
  expect(await findingsIn(padded("e", 30_000), null, "too-large")).toEqual([]);
  expect(await findingsIn(padded("é", 30_000), null, "too-large")).toMatchObject([{expected: "at most 40000"}]);
});

test("too-many-nodes lets 2,000 elements be", async () => {
  const paper = 6;
  expect(await findingsIn(fileWith("<g/>".repeat(2_000 - paper)), null, "too-many-nodes")).toEqual([]);
  expect(await findingsIn(fileWith("<g/>".repeat(2_001 - paper)), null, "too-many-nodes")).toMatchObject([
    {found: "2001 elements"}
  ]);
});

test("too-many-nodes counts the dots of a path one by one, as a fragment has them", async () => {
  const paper = 6;
  const path = (count: number) => fileWith(`<path d="${"M9,9h.01".repeat(count)}"/>`);
  expect(await findingsIn(path(2_000 - paper), null, "too-many-nodes")).toEqual([]);
  expect(await findingsIn(path(2_001 - paper), null, "too-many-nodes")).toMatchObject([{found: "2001 elements"}]);
  expect(await findingsIn(fileWith('<path d="M1,1L2,2M3,3L4,4"/>'), null, "too-many-nodes")).toEqual([]);
});
