import type {RuleName} from "../../src/check/rules.js";

/** A fault put into a published file by hand: how, and which rule is there to catch it. */
export interface SeededFault {
  readonly fault: string;
  /** The figure of the story, at 640 px. */
  readonly figure: string;
  readonly rule: RuleName;
  readonly seed: (file: string) => string;
}

const swap =
  (from: string | RegExp, to: string) =>
  (file: string): string =>
    file.replace(from, to);

/** Changes a text that is drawn, leaving title, description and metadata alone. */
const inText =
  (from: string | RegExp, to: string) =>
  (file: string): string => {
    const [head, drawing] = parted(file);
    return head + drawing.replace(/<text\b.*/gs, (texts) => texts.replace(from, to));
  };

const inDesc =
  (from: string | RegExp, to: string) =>
  (file: string): string =>
    file.replace(/<desc>.*<\/desc>/, (desc) => desc.replace(from, to));

const inTitle =
  (from: string | RegExp, to: string) =>
  (file: string): string =>
    file.replace(/<title>.*<\/title>/, (title) => title.replace(from, to));

const inMetadata =
  (from: string | RegExp, to: string) =>
  (file: string): string =>
    file.replace(/<metadata>.*<\/metadata>/, (metadata) => metadata.replace(from, to));

const addDrawn = (markup: string) => swap(/<\/g>\n<\/svg>/, `${markup}\n</g>\n</svg>`);

const line = (x: number, y: number, text: string, more = "") => `<text x="${x}" y="${y}" ${more}>${text}</text>`;

function parted(file: string): [string, string] {
  const at = file.indexOf("<g aria-hidden");
  return [file.slice(0, at), file.slice(at)];
}

/** The first dots of a path. */
const dots = (count: number) => new RegExp(`(M[\\d.]+,[\\d.]+h\\.01){${count}}`);

const firstCell = /<rect x="20" y="\d+(\.\d+)?" width="20" height="20"\/>\n/;

/** Every fault that the tests put into the story’s figures. */
export const seededFaults: readonly SeededFault[] = [
  // numbers
  {
    fault: "a digit changed in a label",
    figure: "arms-imports",
    rule: "number-unlicensed",
    seed: inText(">69%<", ">68%<")
  },
  {
    fault: "a digit changed in the headline",
    figure: "arms-flow",
    rule: "number-unlicensed",
    seed: inText("69% of", "96% of")
  },
  {
    fault: "a number word nobody claims",
    figure: "arms-exports",
    rule: "number-unlicensed",
    seed: inText("to Azerbaijan<", "to seven states<")
  },
  {
    fault: "a year changed in the deck",
    figure: "arms-imports",
    rule: "number-unlicensed",
    seed: inText("2016–20<", "2015–19<")
  },
  {
    fault: "an invented amount of money",
    figure: "arms-flow",
    rule: "number-unlicensed",
    seed: inText("not price or orders", "$740 million")
  },
  {
    fault: "a digit changed in the description",
    figure: "arms-imports",
    rule: "alt-disagrees",
    seed: inDesc("69%", "64%")
  },
  {
    fault: "the description of another figure",
    figure: "arms-imports",
    rule: "alt-disagrees",
    seed: inDesc(/>.*</, ">Grid of a hundred squares.<")
  },
  {
    fault: "the hedge dropped in the label",
    figure: "oil-purchases",
    rule: "bound-lost",
    seed: inText(">more than 30%<", ">30%<")
  },
  {
    fault: "the hedge dropped in the headline",
    figure: "oil-purchases",
    rule: "bound-lost",
    seed: inText("supplies more than 30%", "supplies 30%")
  },
  {
    fault: "the hedge dropped in the title",
    figure: "oil-purchases",
    rule: "bound-lost",
    seed: inTitle("more than 30%", "30%")
  },
  {
    fault: "the hedge turned round",
    figure: "oil-purchases",
    rule: "bound-lost",
    seed: inText(">more than 30%<", ">less than 30%<")
  },
  {
    fault: "the hedge dropped from the dead",
    figure: "war-deaths",
    rule: "bound-lost",
    seed: inText(">more than 6,000<", ">6,000<")
  },
  {
    fault: "the hedge dropped on a tile",
    figure: "by-the-numbers",
    rule: "bound-lost",
    seed: inText(">more than 6,000<", ">6,000<")
  },
  {
    fault: "percent swapped for soldiers",
    figure: "by-the-numbers",
    rule: "unit-changed",
    seed: inText(">69%<", ">69 soldiers<")
  },
  {
    fault: "soldiers swapped for percent",
    figure: "war-deaths",
    rule: "unit-changed",
    seed: inText("More than 6,000 soldiers were", "More than 6,000% were")
  },
  {
    fault: "soldiers swapped for civilians",
    figure: "war-deaths",
    rule: "unit-changed",
    seed: inText("More than 6,000 soldiers were", "More than 6,000 civilians were")
  },
  {
    fault: "the mark of a remainder dropped",
    figure: "arms-imports",
    rule: "derived-unmarked",
    seed: inText(/<text[^>]*>\(our calculation\)<\/text>\n/, "")
  },
  {
    fault: "the mark of a ratio dropped",
    figure: "arms-flow",
    rule: "derived-unmarked",
    seed: inText("(3.9–4.2, our calculation)", "(3.9–4.2)")
  },
  {fault: "false precision", figure: "arms-imports", rule: "rounding", seed: inText(">69%<", ">69.0%<")},
  {
    fault: "a phrase that the number does not bear out",
    figure: "arms-imports",
    rule: "rounding",
    seed: inText("more than two-thirds", "more than three-quarters")
  },
  {
    fault: "a fraction rounded too far",
    figure: "arms-exports",
    rule: "rounding",
    seed: inText("About a sixth", "About a fifth")
  },
  {
    fault: "a multiple rounded too far",
    figure: "arms-flow",
    rule: "rounding",
    seed: inText("about four times", "about five times")
  },
  {
    fault: "a value changed in the metadata",
    figure: "arms-imports",
    rule: "table-disagrees",
    seed: inMetadata('"value":69', '"value":68')
  },
  {
    fault: "a bound changed in the metadata",
    figure: "oil-purchases",
    rule: "table-disagrees",
    seed: inMetadata('"bound":"moreThan"', '"bound":"exact"')
  },
  {
    fault: "the metadata’s digest changed",
    figure: "arms-exports",
    rule: "table-disagrees",
    seed: inMetadata(/sha256:[0-9a-f]{4}/, "sha256:0000")
  },
  {
    fault: "the source line gone",
    figure: "arms-exports",
    rule: "source-missing",
    seed: inText(/<text[^>]*>Source: .*<\/text>\n/, "")
  },
  {
    fault: "another institution credited",
    figure: "arms-imports",
    rule: "attribution-wrong",
    seed: inText("Stockholm International Peace Research", "International Institute for Strategic")
  },
  {
    fault: "SIPRI credited with the oil share",
    figure: "oil-purchases",
    rule: "attribution-wrong",
    seed: inText("Figure as given in the article, which names no source", "Source: SIPRI, as cited in the article")
  },
  {
    fault: "the whole left out of deck and headline",
    figure: "oil-purchases",
    rule: "whole-missing",
    seed: inText(/oil|purchases/gi, "it")
  },
  {fault: "the period left out", figure: "arms-exports", rule: "period-missing", seed: inText(", 2016–20", "")},
  {
    fault: "no word on the missing period",
    figure: "oil-purchases",
    rule: "period-missing",
    seed: inText("; the article states no period", "")
  },
  // geometry
  {fault: "a cell too few", figure: "arms-imports", rule: "lie-factor", seed: swap(firstCell, "")},
  {
    fault: "a cell too many",
    figure: "arms-imports",
    rule: "lie-factor",
    seed: swap(firstCell, '<rect x="20" y="90" width="20" height="20"/>\n$&')
  },
  {
    fault: "a cell twice as large",
    figure: "arms-imports",
    rule: "lie-factor",
    seed: swap(/width="20" height="20"/, 'width="40" height="40"')
  },
  {fault: "a bar 3 percent longer", figure: "arms-flow", rule: "lie-factor", seed: swap('width="498"', 'width="513"')},
  {
    fault: "one flow longer than the other",
    figure: "arms-flow",
    rule: "lie-factor",
    seed: swap('y="136" width="102"', 'y="136" width="110"')
  },
  {
    fault: "a bar that starts elsewhere",
    figure: "arms-flow",
    rule: "baseline-cut",
    seed: swap('<rect x="20" y="136" width="102"', '<rect x="60" y="136" width="62"')
  },
  {fault: "a dot gone", figure: "war-deaths", rule: "lie-factor", seed: swap(dots(1), "")},
  {fault: "a row of dots gone", figure: "war-deaths", rule: "lie-factor", seed: swap(dots(40), "")},
  {fault: "ten dots twice", figure: "war-deaths", rule: "lie-factor", seed: swap(dots(10), "$&$&")},
  {
    fault: "a dot too many",
    figure: "war-deaths",
    rule: "lie-factor",
    seed: swap(/h\.01(?="\/>)/, "h.01M27.5,388.5h.01")
  },
  {fault: "a dot moved", figure: "war-deaths", rule: "lie-factor", seed: swap("M42.5,163.5h.01", "M48,163.5h.01")},
  {
    fault: "dots narrower than the ring",
    figure: "war-deaths",
    rule: "lie-factor",
    seed: swap('stroke-width="10.8"', 'stroke-width="8"')
  },
  {
    fault: "dots without the caps that make them",
    figure: "war-deaths",
    rule: "lie-factor",
    seed: swap(' stroke-linecap="round"', "")
  },
  {
    fault: "a line among the dots",
    figure: "war-deaths",
    rule: "lie-factor",
    seed: swap("M42.5,163.5h.01M57.5,163.5h.01", "M42.5,163.5L57.5,163.5")
  },
  {
    fault: "dots in the colour of the paper",
    figure: "war-deaths",
    rule: "lie-factor",
    seed: swap('stroke="#595959" stroke-width="10.8"', 'stroke="#ffffff" stroke-width="10.8"')
  },
  {
    fault: "a dot that stands for more",
    figure: "war-deaths",
    rule: "lie-factor",
    seed: inText("Each dot is 10 soldiers", "Each dot is 20 soldiers")
  },
  {
    fault: "the open ring gone",
    figure: "war-deaths",
    rule: "bound-closed",
    seed: swap(/<g fill="none" stroke="#595959" stroke-width="1.5">\n<circle[^>]*\/>\n<\/g>\n/, "")
  },
  {
    fault: "the rest of a bound drawn as others",
    figure: "oil-purchases",
    rule: "bound-closed",
    seed: swap('fill="#ffffff" stroke="#858d97" stroke-dasharray="2 2"', 'fill="#dfe3e8" stroke="#858d97"')
  },
  {
    fault: "the arrow of a bound gone",
    figure: "oil-purchases",
    rule: "bound-closed",
    seed: swap(/<g[^>]*stroke-linecap="round">\n<path[^>]*\/>\n<\/g>\n/, "")
  },
  // legibility
  {
    fault: "a text nudged over the right edge",
    figure: "arms-imports",
    rule: "text-overflow",
    seed: inText(/x="\d+"( y="\d+" fill="#595959" textLength="\d+[^>]*>31% from)/, 'x="560"$1')
  },
  {
    fault: "a text nudged over the foot",
    figure: "arms-exports",
    rule: "text-overflow",
    seed: inText(/y="\d+"([^>]*>Source)/, 'y="2000"$1')
  },
  {
    fault: "a text on another",
    figure: "arms-flow",
    rule: "text-overlap",
    seed: addDrawn(line(22, 125, "the same place"))
  },
  {
    fault: "a text over the edge of a bar",
    figure: "arms-flow",
    rule: "text-on-mark",
    seed: inText('x="30" y="167"', 'x="95" y="167"')
  },
  {
    fault: "a note at 11 px",
    figure: "arms-imports",
    rule: "text-small",
    seed: inText(/font-size="12"([^>]*>Each)/, 'font-size="11"$1')
  },
  {fault: "grey on grey", figure: "arms-flow", rule: "text-contrast", seed: inText('fill="#3d3d3d"', 'fill="#a0a5ab"')},
  {
    fault: "pale deck on white",
    figure: "oil-purchases",
    rule: "text-contrast",
    seed: inText(/fill="#595959"([^>]*>Share)/, 'fill="#b0b0b0"$1')
  },
  {
    fault: "dots that fade into the paper",
    figure: "war-deaths",
    rule: "mark-contrast",
    seed: swap('stroke="#595959" stroke-width="10.8"', 'stroke="#cccccc" stroke-width="10.8"')
  },
  {
    fault: "a dot of a path on a text",
    figure: "war-deaths",
    rule: "text-on-mark",
    seed: addDrawn('<path d="M30,60h.01" fill="none" stroke="#595959" stroke-width="10.8" stroke-linecap="round"/>')
  },
  {
    fault: "bars that fade into the paper",
    figure: "arms-flow",
    rule: "mark-contrast",
    seed: swap(/<g fill="#12436d">/, '<g fill="#f3f3f3">')
  },
  {
    fault: "a character that the font lacks",
    figure: "arms-imports",
    rule: "glyph-missing",
    seed: inText(">from Israel<", ">from ישראל<")
  },
  {
    fault: "a line that only the embedded font holds",
    figure: "arms-flow",
    rule: "fallback-overflow",
    seed: inText(/ textLength="599.87" lengthAdjust="spacingAndGlyphs"/, "")
  },
  {
    fault: "a headline of sixteen words",
    figure: "war-deaths",
    rule: "headline-long",
    seed: (file) =>
      file.replaceAll(
        "were killed in the 2020 war",
        "were killed in the 2020 war, as the article says, which gives no source of its own"
      )
  },
  {
    fault: "two parts of a whole in colours that a deuteranope confuses",
    figure: "arms-imports",
    rule: "colour-blind",
    seed: (file) =>
      file.replaceAll("#12436d", "#6cc5b0").replaceAll("#dfe3e8", "#ff8ab7").replaceAll("#858d97", "#ff8ab7")
  },
  // file
  {fault: "an unclosed tag", figure: "arms-flow", rule: "xml-malformed", seed: swap("</desc>", "")},
  {fault: "a stray NUL", figure: "arms-flow", rule: "xml-malformed", seed: inText("the same", "the\u0000same")},
  {
    fault: "a named entity of HTML",
    figure: "arms-flow",
    rule: "xml-malformed",
    seed: inText("Source: ", "Source:&nbsp;")
  },
  {
    fault: "no namespace",
    figure: "arms-flow",
    rule: "xml-malformed",
    seed: swap(' xmlns="http://www.w3.org/2000/svg"', "")
  },
  {fault: "a script", figure: "arms-flow", rule: "unsafe-markup", seed: addDrawn("<script>alert(1)</script>")},
  {
    fault: "an event handler",
    figure: "arms-flow",
    rule: "unsafe-markup",
    seed: swap('aria-hidden="true"', 'aria-hidden="true" onclick="alert(1)"')
  },
  {
    fault: "a picture from elsewhere",
    figure: "arms-flow",
    rule: "unsafe-markup",
    seed: addDrawn('<image href="https://example.org/pixel.png" width="1" height="1"/>')
  },
  {
    fault: "a path that goes on from where it is",
    figure: "war-deaths",
    rule: "unsafe-markup",
    seed: swap("M42.5,163.5h.01", "M42.5,163.5h.5")
  },
  {
    fault: "a foreign object",
    figure: "arms-flow",
    rule: "unsafe-markup",
    seed: addDrawn('<foreignObject width="1" height="1"/>')
  },
  {
    fault: "a DOCTYPE with an entity",
    figure: "arms-flow",
    rule: "unsafe-markup",
    seed: swap("<svg ", '<!DOCTYPE svg [<!ENTITY x "y">]>\n<svg ')
  },
  {
    fault: "a font from elsewhere",
    figure: "arms-flow",
    rule: "unsafe-markup",
    seed: swap(/url\(data:font\/woff2;base64,[^)]*\)/, "url(https://example.org/font.woff2)")
  },
  {
    fault: "a text turned round by a bidi override",
    figure: "arms-flow",
    rule: "unsafe-markup",
    seed: inText("the same", "the \u202esame")
  },
  {fault: "an id", figure: "arms-flow", rule: "id-present", seed: swap("<title>", '<title id="t">')},
  {fault: "no name", figure: "arms-flow", rule: "name-missing", seed: swap(/<title>.*<\/title>\n/, "")},
  {fault: "no description", figure: "arms-flow", rule: "name-missing", seed: swap(/<desc>.*<\/desc>\n/, "")},
  {
    fault: "a drawing that is read aloud piece by piece",
    figure: "arms-flow",
    rule: "name-missing",
    seed: swap(' aria-hidden="true"', "")
  },
  {fault: "three decimals", figure: "arms-flow", rule: "decimals", seed: swap('width="45.83"', 'width="45.828"')},
  {
    fault: "50,000 bytes",
    figure: "arms-flow",
    rule: "too-large",
    seed: inMetadata("}</", `,"padding":"${"x".repeat(40_000)}"}</`)
  },
  {
    fault: "2,100 elements",
    figure: "arms-flow",
    rule: "too-many-nodes",
    seed: addDrawn('<line x1="20" x2="20" y1="1" y2="1"/>'.repeat(2_100))
  },
  {
    fault: "2,100 dots in one path",
    figure: "war-deaths",
    rule: "too-many-nodes",
    seed: addDrawn(`<path d="${"M1,1h.01".repeat(2_100)}"/>`)
  },
  {
    fault: "a change by hand that means nothing",
    figure: "arms-flow",
    rule: "stale",
    seed: swap('fill="#1a1a1a"', 'fill="#1a1a1b"')
  },
  {
    fault: "the squares of the claim in a colour that is not the story’s",
    figure: "arms-imports",
    rule: "stale",
    seed: swap('<g fill="#12436d">', '<g fill="#c8530f">')
  },
  {
    fault: "a description that goes on and on",
    figure: "arms-imports",
    rule: "alt-long",
    seed: inDesc(".</desc>", `; ${"and all of the others ".repeat(3)}.</desc>`)
  },
  {
    fault: "a description without its stop",
    figure: "arms-imports",
    rule: "alt-unfit",
    seed: inDesc(".</desc>", "</desc>")
  },
  {
    fault: "a description that begins with what it is told by",
    figure: "oil-purchases",
    rule: "alt-unfit",
    seed: inDesc("<desc>Grid", "<desc>Image of a grid")
  },
  {
    fault: "the headline for a description",
    figure: "oil-purchases",
    rule: "alt-unfit",
    seed: inDesc(/>.*</, ">Azerbaijan supplies more than 30% of the oil Israel buys.<")
  },
  {
    fault: "a label in the paper’s colour",
    figure: "war-deaths",
    rule: "ink-missing",
    seed: inText(/fill="#\w{6}"([^>]*>and more: )/, 'fill="#ffffff"$1')
  },
  {
    fault: "a file that asks for a font that is not shipped",
    figure: "arms-flow",
    rule: "ink-missing",
    seed: swap("'Nutgraf Sans', ", "")
  },
  {
    fault: "a cell painted over a text",
    figure: "arms-imports",
    rule: "ink-missing",
    seed: addDrawn('<rect x="0" y="0" width="640" height="60" fill="#12436d"/>')
  }
];
