import {palettes} from "../../src/theme/theme.js";
import {add, again, all, gone, groupGone, inDesc, inText, type Lines, set, swap, text} from "./edits.js";
import {faultsIn} from "./fault.js";

const {context, contextEdge, highlight, mutedInk, onContext, tint} = palettes.light;
const group = (tag: string): Lines => ({has: `<g ${tag}`});
/** The colour of a share but for a hair. */
const near = "#12446e";
const filled = group(`fill="${highlight}"`);
const pale = group(`fill="${context}"`);
const dots = group(`fill="none" stroke="${mutedInk}" stroke-width="6.6"`);
const flow: Lines = {has: "<rect", in: `<g fill="${highlight}">`};
const deck = text("Deliveries of steel");
const long = "as the article says, which gives no source of its own";

/** Texts and marks that are not seen, not read, or not told apart. */
export const paint = [
  ...faultsIn("flow", "text-overflow", {
    "a text nudged over the right edge": [set(text("31% from"), {x: 500}), "px outside the figure"],
    "a text that all but touches the left edge": [set(text("One flow"), {x: 1}), "1 px from the edge"],
    "an anchor turned round": [set(text("Marn’s imports"), {"text-anchor": "end"}), "px outside the figure"]
  }),
  ...faultsIn("bought", "text-overflow", {
    "a text beyond the right edge": [set(text("31% from"), {x: 560}), "px outside the figure"],
    "a figure cut off at the foot": [
      swap(/height="(\d+)" viewBox="0 0 640 \d+"/, 'height="300" viewBox="0 0 640 300"'),
      "px outside the figure"
    ]
  }),
  ...faultsIn("sold", "text-overflow", {
    "a text nudged over the foot": [set(text("Source"), {y: 2000}), "px outside the figure"]
  }),
  ...faultsIn("flow", "text-overlap", {
    "a line set on the next": [set(text("One flow"), {y: 55}), "over text “17% of Osta’s exports”"],
    "a text on another": add('<text x="22" y="143">the same place</text>')
  }),
  ...faultsIn("salt", "text-overlap", {"a text printed twice": [again(text("from Marn")), "over text “from Marn”"]}),
  ...faultsIn("flow", "measure-unseen", {
    "the rest in all but the colour of the share": set(pale, {fill: near}),
    "a rest that hardly differs from the share": set(pale, {fill: "#1d4f7c"})
  }),
  ...faultsIn("bought", "measure-unseen", {
    "squares of the rest in all but the colour of the share": [set(pale, {fill: near}), "which looks like #12436d, as "]
  }),
  ...faultsIn("flow", "text-on-mark", {
    "a text over a bar’s edge": [set(text("17%", 1), {x: 100}), "over the edge of the rect"],
    "a text over the edge of the shorter bar": [set(text("69%"), {x: 95}), "over the edge of the rect"],
    "a text on the hairline over the notes": [set(text("Both bars"), {y: 341}), "over the edge of the line"],
    "a bar painted over its text": [
      add(`<rect x="20" y="236" width="102" height="48" fill="${highlight}"/>`),
      "under the rect at (20, 236)"
    ]
  }),
  ...faultsIn("bought", "text-on-mark", {
    "a text over the cells of a grid": [set(text("31% from"), {x: 100}), "over the edge of the rect"]
  }),
  ...faultsIn("losses", "text-on-mark", {
    "a dot through a text": [set(text("cows drowned"), {y: 196}), "over the edge of the circle"],
    "a dot of a path on a text": add(
      `<path d="M30,60h.01" fill="none" stroke="${mutedInk}" stroke-width="10.8" stroke-linecap="round"/>`
    )
  }),
  ...faultsIn("flow", "text-small", {
    "a note at 11 px": [set(text("Both bars"), {"font-size": 11}), "11 px"],
    "a file of 640 px shown at 320": [swap(/width="640" height="\d+"/, 'width="320" height="198"'), "6 px"]
  }),
  ...faultsIn("bought", "text-small", {"a note of a grid at 11 px": set(text("Each square"), {"font-size": 11})}),
  ...faultsIn("flow", "text-contrast", {
    "grey on grey": [set(text("83% to"), {fill: "#8a8f96"}), "#8a8f96 on #dfe3e8, 2.52:1"],
    "paler grey on grey": [inText(`fill="${onContext}"`, 'fill="#a0a5ab"'), "on #dfe3e8"],
    "a grey that misses 4.5:1 by a hundredth": [set(deck, {fill: "#777777"}), "#777777 on #ffffff, 4.47:1"],
    "white text that its bar no longer holds": [set(flow, {width: 52}), "#ffffff on #ffffff, 1:1"],
    "dark text on a dark bar": [set(text("69%"), {fill: null}), "#1a1a1a on #12436d, 1.69:1"]
  }),
  ...faultsIn("salt", "text-contrast", {"pale deck on white": set(text("Share"), {fill: "#b0b0b0"})}),
  ...faultsIn("flow", "mark-contrast", {
    "bars that fade into the paper": set(filled, {fill: "#f3f3f3"}),
    "pale bars without an edge": [groupGone(`stroke="${contextEdge}"`), "fill #dfe3e8, 1.28:1 on #ffffff"],
    "a pale bar where the pale band was": [
      set({has: "<rect", in: tint}, {y: 196, height: 30}),
      "fill #e3e9ef, 1.22:1 on #ffffff"
    ]
  }),
  ...faultsIn("bought", "mark-contrast", {
    "an edge as pale as its cells": [set(pale, {stroke: "#c9ced4"}), "edge of 1 px #c9ced4, 1.58:1"],
    "an edge thinner than a pixel": [set(pale, {"stroke-width": 0.4}), "edge of 0.4 px"]
  }),
  ...faultsIn("losses", "mark-contrast", {
    "the dots of a path in pale grey": [set(dots, {stroke: "#cccccc"}), "fill #cccccc, 1.6:1 on #ffffff"],
    "the ring of an open end in pale grey": [
      set(group(`fill="none" stroke="${mutedInk}" stroke-width="1.5"`), {stroke: "#cccccc"}),
      "edge of 1.5 px #cccccc, 1.6:1"
    ]
  }),
  ...faultsIn("bought", "colour-blind", {
    "parts in red and green, and nothing but colour between them": [
      all(set(filled, {fill: "#8a7500"}), set(pale, {fill: "#4f8f00", stroke: null})),
      "in deuteranopia vision"
    ],
    "two parts of a whole in colours that a deuteranope confuses": (file) =>
      file.replaceAll(highlight, "#6cc5b0").replaceAll(context, "#ff8ab7").replaceAll(contextEdge, "#ff8ab7"),
    "parts that only colour tells apart, their labels gone": [
      all(
        set(pale, {fill: "#c5510e", stroke: null}),
        ...["69%", "from Osta", "31% from", "\\(our", "Each square is one percent<"].map((words) => gone(text(words)))
      ),
      "told apart by colour alone"
    ]
  }),
  ...faultsIn("flow", "greyscale", {"parts of one lightness without a gap": [set(pale, {fill: "#8a3a00"}), "no gap"]}),
  ...faultsIn("bought", "glyph-missing", {
    "letters that the font does not have": [inText(">from Osta<", ">from ישראל<"), "י (U+05D9)"],
    "a letter that the font has and the file does not carry": [
      inText(">from Osta<", ">from Ɣ<"),
      "Ɣ (U+0194) not in the embedded font"
    ],
    "no font for the bold": [
      swap(/@font-face\{font-family:Nutgraf Sans;font-weight:700;[^}]*\}/, ""),
      "no font named Nutgraf Sans of weight 700"
    ],
    "a font that is no font": [
      swap(
        /font-weight:700;src:url\(data:font\/woff2;base64,[^)]*\)/,
        "font-weight:700;src:url(data:font/woff2;base64,d09GMgABAAAAAA==)"
      ),
      "a font that cannot be read"
    ],
    "a font under a name that nobody asks for": [
      swap("font-family=\"'Nutgraf Sans',", "font-family=\"'Source Sans 3',"),
      "no font named Source Sans 3"
    ]
  }),
  ...faultsIn("flow", "fallback-overflow", {
    "a long line without its length": [
      set(deck, {x: 200, textLength: null, lengthAdjust: null}),
      "px outside the figure in DejaVu Sans"
    ],
    "a long line whose letters may not give way": [
      set(deck, {x: 200, lengthAdjust: null}),
      "px outside the figure in DejaVu Sans"
    ],
    "a line declared a tenth longer than it is": [
      set(text("Marn’s imports"), {textLength: (old) => old * 1.1}),
      "a textLength of"
    ]
  }),
  ...faultsIn("flow", "ink-missing", {
    "a file that asks for a font that is not shipped": swap("'Nutgraf Sans', ", "")
  }),
  ...faultsIn("losses", "ink-missing", {"a label in the paper’s colour": set(text("and more: "), {fill: "#ffffff"})}),
  ...faultsIn("bought", "ink-missing", {
    "a bar painted over texts": add(`<rect x="0" y="0" width="640" height="60" fill="${highlight}"/>`)
  }),
  ...faultsIn("losses", "headline-long", {
    "a headline of sixteen words": (file) => file.replaceAll("the 2020 flood<", `the 2020 flood, ${long}<`)
  }),
  ...faultsIn("numbers", "headline-long", {
    "a headline of seventeen words": [
      swap(
        "The figures in the story",
        "The figures in the story, as the article and its one named source give them, in order"
      ),
      "17 words"
    ]
  }),
  ...faultsIn("bought", "alt-long", {
    "a description that goes on and on": inDesc(".</desc>", `; ${"and all of the others ".repeat(4)}.</desc>`)
  }),
  ...faultsIn("bought", "alt-unfit", {"a description without its stop": inDesc(".</desc>", "</desc>")}),
  ...faultsIn("salt", "alt-unfit", {
    "a description that begins with what it is told by": inDesc("<desc>Grid", "<desc>Image of a grid"),
    "the headline for a description": inDesc(/>.*</, ">Marn supplies more than 30% of the salt Osta buys.<")
  })
];
