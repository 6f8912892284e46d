import {palettes} from "../../src/theme/theme.js";
import {add, again, all, gone, inDesc, inMetadata, inPath, inText, type Lines, set, swap, text} from "./edits.js";
import {faultsIn} from "./fault.js";

const {context, highlight, paper} = palettes.light;
const bar: Lines = {has: "<rect", in: `<g fill="${highlight}">`};
const pale: Lines = {has: `<g fill="${context}"`};
const hairline: Lines = {has: /^<line /, nth: "last"};
const drawing = {has: '<g aria-hidden="true">'};
const ground: Lines = {has: '<rect width="640"'};
const title = (attributes: string) => swap("<title>", `<title ${attributes}>`);
const before = (from: string, markup: string) => swap(from, `${markup}${from}`);
const first = (from: string, to: string) => inText(from, to);

/** Files that are no well-formed, safe and whole picture, or not the one that the notebook renders. */
export const markup = [
  ...faultsIn("flow", "xml-malformed", {
    "an unclosed tag": [swap("</desc>", ""), "unexpected close tag"],
    "a tag closed under another name": swap("</desc>", "</Desc>"),
    "an ampersand by itself": swap("<title>", "<title>&"),
    "an entity of HTML": [first("BTS", "BTS&nbsp;"), "undefined entity"],
    "an entity of HTML in the title": swap("<title>", "<title>&nbsp;"),
    "a stray NUL": [first("BTS", "B\0TS"), "disallowed character"],
    "half a character": [swap("One", "O\ud83cne"), "bytes that are no character"],
    "bytes that were not UTF-8": [swap("One", "O\ufffdne"), "bytes that are no character"],
    "a byte order mark": [swap(/^/, "\ufeff"), "a byte order mark"],
    "lines ended by CR LF": [swap(/\n/g, "\r\n"), "a carriage return"],
    "one line ended by CR LF": [swap("</title>\n", "</title>\r\n"), "a carriage return"],
    "no end of the last line": [swap(/\n$/, ""), "</svg>"],
    "an empty line at the end": [swap(/$/, "\n"), "\\n\\n"],
    "no declaration": [swap(/^<\?xml.*\n/, ""), "<svg"],
    "a space before the declaration": swap("<?xml", " <?xml"),
    "another encoding": [swap("UTF-8", "ISO-8859-1"), "ISO-8859-1"],
    "no namespace": [swap(/ xmlns="[^"]*"/, ""), "namespace missing"],
    "another root": [swap(/<svg([^]*)svg>/, "<html$1html>"), "html"],
    "no size": [swap(' width="640"', ""), "width “”"],
    "a height of nothing": [swap(/(<svg[^>]*) height="\d+"/, '$1 height="0"'), "height “0”"],
    "a viewBox of another size": [swap('viewBox="0 0 640', 'viewBox="0 0 1280'), "viewBox 0 0 1280"],
    "a viewBox of a part": [swap('viewBox="0 0 640', 'viewBox="0 0 320'), "viewBox 0 0 320"]
  }),
  ...faultsIn("flow", "unsafe-markup", {
    "a script": [add("<script>alert(1)</script>"), "<script> in it"],
    "a script after the drawing": before("</svg>", "<script/>\n"),
    "a script in a malformed file": [swap(/<\/g>\n<\/svg>/, "<ScRiPt>alert(1)"), "<ScRiPt"],
    "an event handler": [title('onclick="a()"'), "onclick"],
    "an event handler on the drawing": set(drawing, {onclick: "alert(1)"}),
    "an event handler on a line": set(hairline, {onclick: "alert()"}),
    "a foreign object": [add("<foreignObject/>"), "<foreignObject> in it"],
    "a foreign object with a size": add('<foreignObject width="1" height="1"/>'),
    "a link": [swap(/(<text.*<\/text>)/, '<a href="https://example.org">$1</a>'), "<a> in it"],
    "an address on a group": add('<g href="https://example.org/"/>'),
    "an image": [add('<image href="https://example.org/a.png"/>'), "<image> in it"],
    "an image of a pixel": add('<image href="https://example.org/pixel.png" width="1" height="1"/>'),
    "a use": [add('<use href="a.svg#b"/>'), "<use> in it"],
    "an animation": [add('<animate attributeName="x"/>'), "<animate> in it"],
    "a second namespace": [add('<g xmlns:x="urn:x"/>'), "xmlns:x"],
    "a picture in a picture": [add("<svg/>"), "<svg> in it"],
    "a shape that is not on the list": add("<ellipse/>"),
    "a transform": set(hairline, {transform: "scale(2)"}),
    "an opacity": {edit: set(hairline, {opacity: 0.5}), rules: ["furniture-misplaced"]},
    "a fill from elsewhere": [set(pale, {fill: "url(https://example.org/#p)"}), "fill="],
    "a fill of the file’s own": set({has: "<text", nth: 4}, {fill: "url(#grey)"}),
    "a colour that the host decides": [set(pale, {fill: "currentColor"}), "currentColor"],
    "a style": [set(pale, {style: "fill:#dfe3e8"}), "style="],
    "a style on a line": set(hairline, {style: "stroke:red"}),
    "a class": [set(pale, {class: "bar"}), "class="],
    "a class on a line": set(hairline, {class: "rule"}),
    "a tab stop": [swap(' role="img"', ' role="img" tabindex="0"'), "tabindex"],
    "a root that says whether it takes the focus": swap('role="img"', 'role="img" focusable="false"'),
    "a name of the prototype": [title('constructor="x"'), "constructor"],
    "a style sheet loaded": [swap("<style>", "<style>@import url(https://example.org/a.css);"), "@import"],
    "a style sheet loaded at the end": swap("</style>", "@import url(https://example.org/);</style>"),
    "a rule in the style sheet": [swap("</style>", "rect{fill:red}</style>"), "rect{fill:red}"],
    "a font from elsewhere": [swap(/data:font\/woff2;base64,[^)]*/, "https://example.org/f"), "@font-face"],
    "a second style sheet": [swap("<style>", "<style></style><style>"), "2 style sheets"],
    "a style sheet in the drawing": [add("<style/>"), "<style> in it"],
    "words loose in the drawing": [add("hidden words"), "“hidden words”"],
    "a path that is told from where it was": [add('<path d="M0,0h5"/>'), 'd="M0,0h5"'],
    "a dot that is none": [add('<path d="M0,0h.015"/>'), 'd="M0,0h.015"'],
    "a DOCTYPE": swap("<svg ", "<!DOCTYPE svg>\n<svg "),
    "a DOCTYPE with an entity": [swap("<svg ", '<!DOCTYPE svg [<!ENTITY x "y">]>\n<svg '), "DOCTYPE svg"],
    "an instruction": [swap("<svg ", '<?xml-stylesheet href="a.css"?>\n<svg '), "xml-stylesheet"],
    "a comment": [add("<!-- draft -->"), "comment draft"],
    "a comment before the title": before("<title>", "<!-- drawn -->"),
    "a CDATA section": [swap("<title>", "<title><![CDATA[ ]]>"), "CDATA section"],
    "a bidi override": [first("BTS", "\u202eBTS"), "U+202E"],
    "a bidi override as a reference": [first("BTS", "&#x202E;BTS"), "U+202E"],
    "a bidi isolate that is not closed": [first("BTS", "\u2067BTS"), "an isolate that is not closed"],
    "an isolate around Latin letters": [first("BTS", "\u2067BTS\u2069"), "an isolate around “BTS”"],
    "an isolate that is closed twice": [first("BTS", "\u2067ב\u2069\u2069"), "U+2069 that closes nothing"],
    "an isolate within an isolate": [first("BTS", "\u2067ב\u2067ת\u2069\u2069"), "an isolate around “ת”"],
    "an isolate that leaves Hebrew as it is": [first("BTS", "\u2066ב\u2069"), "an isolate around “ב”"],
    "letters from right to left in no isolate": [first("BTS", "בית"), "“בית” in no isolate"],
    "an isolate that turns a number": [first("BTS", "\u2067ב 20–69\u2069"), "20–69 seen as 69–20"],
    "an isolate in the title": [title('x="\u2067"'), "U+2067"],
    "an isolate in the description": [swap("<desc>", "<desc>\u2067\u2069"), "U+2067"],
    "a bidi mark": [first("BTS", "\u200fBTS"), "U+200F"],
    "a zero-width space": [first("BTS", "B\u200bTS"), "U+200B"],
    "a control of C1": [first("BTS", "B\u0085TS"), "U+0085"],
    "an escape for a terminal": [first("BTS", "\u001b[31mBTS"), "U+001B"]
  }),
  ...faultsIn("losses", "unsafe-markup", {
    "a path that goes on from where it is": inPath((path) => path.replace(/(?<=h\.01M[\d.]+,[\d.]+)h\.01/, "h.5"))
  }),
  ...faultsIn("flow", "id-present", {
    "an id": [title('id="t"'), 'id="t"'],
    "an id of XML": [title('xml:id="t"'), 'xml:id="t"'],
    "an id on a line": [set(hairline, {id: "rule"}), 'id="rule"']
  }),
  ...faultsIn("flow", "name-missing", {
    "no title": [swap(/<title>.*<\/title>\n/, ""), "desc"],
    "no description": [swap(/<desc>.*<\/desc>\n/, ""), "metadata"],
    "an empty title": [swap(/<title>.*<\/title>/, "<title> </title>"), "no words"],
    "an empty description": [swap(/<desc>.*<\/desc>/, "<desc></desc>"), "no words"],
    "a description of a space": [swap(/<desc>.*</, "<desc> <"), "no words"],
    "two titles": [swap("<desc>", "<title>another</title><desc>"), "title"],
    "the title after the description": [swap(/(<title>.*)\n(<desc>.*)/, "$2\n$1"), "desc"],
    "a title that is not the headline": {edit: swap("<title>One", "<title>Another"), alone: []},
    "no role": [swap(' role="img"', ""), "no role"],
    "another role": [swap('role="img"', 'role="graphics-document"'), "role graphics-document"],
    "the role of an ornament": [swap('role="img"', 'role="presentation"'), "role presentation"],
    "a drawing that is read out": [set(drawing, {"aria-hidden": null}), "g"],
    "a drawing that says that it is read out": set(drawing, {"aria-hidden": "false"}),
    "words outside the hidden group": [before("</svg>", "<g/>"), "g (hidden), g"],
    "no paper": [gone(ground), "paper missing"],
    "paper that is too narrow": [set(ground, {width: 639}), "paper"],
    "paper that a host shows through": [set(ground, {fill: "none"}), "paper"]
  }),
  ...faultsIn("flow", "unsafe-markup", {
    "paper that is half transparent": {edit: set(ground, {opacity: 0.5}), rules: ["furniture-misplaced"]},
    "a line that is hidden from readers": set(hairline, {"aria-hidden": "true"})
  }),
  ...faultsIn("flow", "decimals", {
    "three decimals": [set(bar, {x: 20.004}), "20.004"],
    "a float as it came": [set(text("One flow"), {"font-size": "22.000000000000004"}), "22.000"],
    "three decimals in a path": [add('<path d="M0,0L1.125,2"/>'), "1.125"],
    "three decimals in a path of dots": [add('<path d="M0,1.125h.01"/>'), "1.125"],
    "an exponent": [set(bar, {x: "1e-7"}), "1e-7"],
    "an exponent that hides no decimals": [set(bar, {x: "2.3e2"}), "2.3e2"]
  }),
  ...faultsIn("flow", "too-large", {
    "45 kB": [swap("</metadata>", `${" ".repeat(45_000)}</metadata>`), "bytes"],
    "40 kB of metadata": inMetadata("}</", `,"padding":"${"x".repeat(40_000)}"}</`),
    "a description of 40 kB": inDesc("</desc>", `${" ".repeat(40_000)}</desc>`)
  }),
  ...faultsIn("flow", "too-many-nodes", {
    "thousands of elements": [add("<g/>".repeat(2_000)), "elements"],
    "thousands of lines": add('<line x1="20" x2="20" y1="1" y2="1"/>'.repeat(2_100))
  }),
  ...faultsIn("losses", "too-many-nodes", {"2,100 dots in one path": add(`<path d="${"M1,1h.01".repeat(2_100)}"/>`)}),
  ...faultsIn("flow", "sanitiser-changes", {
    "a script of a letter": [add("<script>a()</script>"), "<script> dropped"],
    "a handler on the title": [title('onclick="b()"'), "dropped"],
    "a handler on the last of many bars": [swap(/(.*)<rect /s, '$1<rect onload="a()" '), "dropped"],
    "a script in a link": [add('<path d="M0,0" href="javascript:a()"/>'), "dropped"],
    "markup that HTML ends early": [add("<p/>"), "<p> dropped"],
    "a foreign object at the end": [add("<foreignObject></foreignObject>"), "<foreignObject> dropped"]
  }),
  ...faultsIn("flow", "stale", {
    "a change by hand that means nothing": {edit: swap('fill="#1a1a1a"', 'fill="#1a1a1b"'), alone: []}
  }),
  ...faultsIn("bought", "stale", {
    "the squares of the claim in a colour that is not the story’s": {
      edit: set({has: `<g fill="${highlight}">`}, {fill: "#c5510e"}),
      alone: []
    },
    "the paper painted twice": {edit: all(again(ground, {fill: paper})), alone: []}
  })
];
