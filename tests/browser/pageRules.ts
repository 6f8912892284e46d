const type = [
  "font: italic small-caps 900 30px/3 serif; font-stretch: 50%; letter-spacing: 3px; word-spacing: 9px",
  "direction: rtl; text-align: center; white-space: pre; word-break: break-all; color: red; text-indent: 9px",
  "text-anchor: middle; dominant-baseline: hanging"
].join("; ");
const paintOfAll = "fill: red; stroke: red; stroke-width: 4px; stroke-dasharray: 2 2";
const paintBesides = [
  "fill-opacity: .3; stroke-opacity: .3; stroke-dashoffset: 3px; stroke-linecap: square; stroke-linejoin: round",
  "stroke-miterlimit: 1; paint-order: stroke; shape-rendering: crispEdges; visibility: hidden"
].join("; ");

/** What a page may say without changing a pixel of a fragment. */
export const resisted = [
  `body {${type}; ${paintOfAll}; ${paintBesides}; text-decoration: underline} div {writing-mode: vertical-rl}`,
  `svg {${type}; ${paintOfAll}; ${paintBesides}; writing-mode: vertical-rl; vertical-align: middle; overflow: hidden}`,
  `g, svg g {${type}; ${paintOfAll}; writing-mode: vertical-rl}`,
  `text, svg text {${type.replace("direction: rtl; ", "")}; ${paintOfAll}; ${paintBesides}}`,
  "svg text {fill: red !important; font-size: 30px !important; font-family: serif !important}",
  "rect, circle, line, svg rect, svg circle, svg line {fill: red; stroke: red; opacity: .5; transform: scale(2)}"
];

/** What no attribute resists, as the comment of `inlineFragment` says. */
export const known = [
  ...["width: 24px", "display: none", "opacity: .5", "transform: scale(.9)", "padding: 5px"].map(
    (one) => `svg {${one}}`
  ),
  ...["opacity: .5", "transform: scale(.9)", "fill-opacity: .3", "visibility: hidden"].map((one) => `g {${one}}`),
  ...["opacity: .5", "display: none", "transform: scale(.9)", "direction: rtl"].map((one) => `text {${one}}`),
  ...["text-transform: uppercase", "text-shadow: 2px 2px red"].map((one) => `body {${one}}`),
  ...["font-kerning: none", "font-size-adjust: .9"].map((one) => `body {${one}}`),
  ...["svg", "text"].map((name) => `${name} {text-decoration: underline}`),
  ...["tspan", "polygon", "svg *"].map((name) => `${name} {fill: red}`),
  "* {letter-spacing: 2px}",
  "g {fill: red !important} g * {fill: inherit !important}"
];
