import type {Page} from "./page.js";

/** Which attributes an element may have, and with which values. */
type PageElements = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

const any = /^[^]*$/;
const none = /^$/;
const natural = /^\d{1,5}$/;
const number = /^-?\d+(\.\d+)?$/;
const name = /^[a-z][a-z0-9-]*$/;
const language = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
/** A file beside the page. */
const picture = /^[^\s/\\:]+\.svg$/;
const window = "\\((min|max)-width: \\d+(\\.\\d+)?px\\)";
const scheme = "\\(prefers-color-scheme: dark\\)";
const media = new RegExp(`^(${window}|${scheme})( and (${window}|${scheme}))*$`);
const otherMedia = new RegExp(`^(${window}|${scheme})(, (${window}|${scheme}))*$`);

const snippet: PageElements = {
  figure: {lang: language, "aria-label": any},
  // The picture for paper.
  link: {rel: /^preload$/, as: /^image$/, href: picture, media: otherMedia},
  picture: {},
  source: {media, srcset: picture, width: natural, height: natural},
  img: {src: picture, width: natural, height: natural, alt: any},
  figcaption: {},
  // Where an address leads is looked at apart.
  a: {href: any, download: none},
  details: {},
  summary: {},
  p: {},
  table: {},
  caption: {},
  thead: {},
  tbody: {},
  tr: {},
  th: {scope: /^(col|row)$/},
  td: {}
};

/** A page by itself; what its `meta` elements say is looked at apart. */
const page: PageElements = {html: {lang: language}, head: {}, meta: {}, title: {}, body: {}};

/** The script of the element beside the page, and what programs read; nothing that runs stands in the page. */
const element: PageElements = {
  script: {src: /^nutgraf-figure\.js$/, defer: none, type: /^application\/ld\+json$/},
  "nutgraf-figure": {layouts: /^\d+x\d+( \d+x\d+)*$/, frame: none}
};

const frame: PageElements = {...snippet, ...page, ...element, style: {}, main: {"aria-label": any}, h1: {}};

const colour = /^(none|#[0-9a-f]{6})$/;
const points = /^-?[\d.]+,-?[\d.]+( -?[\d.]+,-?[\d.]+)*$/;
const dashes = /^(none|\d+(\.\d+)?( \d+(\.\d+)?)*)$/;
const stroke = {
  fill: colour,
  stroke: colour,
  "stroke-width": number,
  "stroke-dasharray": dashes,
  "stroke-linecap": /^(butt|round|square)$/,
  "stroke-linejoin": /^(bevel|miter|round)$/
};
const part = /^(?:1|0?\.\d*[1-9]\d*)$/;
/** A shape of a figure, or a group of them. */
const drawn = {...stroke, opacity: part, "fill-opacity": part, "stroke-opacity": part};
const flow = {direction: /^ltr$/, "writing-mode": /^lr-tb$/};
const length = {textLength: number, lengthAdjust: /^spacingAndGlyphs$/};
const type = {
  "alignment-baseline": /^alphabetic$/,
  "font-style": /^normal$/,
  "font-variant": /^normal$/,
  "font-stretch": /^normal$/,
  "letter-spacing": /^0$/,
  "word-spacing": /^0$/,
  "fill-opacity": /^1$/,
  visibility: /^visible$/
};
const family = /^[\p{L}\d' ,-]+$/u;
const place = {x: number, y: number};
const text = {...flow, ...length, ...place, ...stroke, transform: /^rotate\([-\d., ]+\)$/};
const turn = {"font-size": number, "font-weight": /^(400|600|700)$/, "text-anchor": /^(start|middle|end)$/};

/** The drawings in a sheet: those of a fragment, and those of a file without its type. */
const drawing: PageElements = {
  svg: {
    ...place,
    xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
    width: number,
    height: number,
    viewBox: /^-?[\d.]+( -?[\d.]+){3}$/,
    role: /^img$/,
    lang: language,
    direction: /^ltr$/,
    "font-family": family,
    "font-size": number,
    fill: colour
  },
  title: {},
  desc: {},
  g: {
    "aria-hidden": /^true$/,
    ...flow,
    ...type,
    ...drawn,
    "text-decoration": /^none$/,
    "text-rendering": /^auto$/,
    "stroke-dashoffset": /^0$/,
    "stroke-miterlimit": /^4$/,
    "paint-order": /^normal$/,
    "shape-rendering": /^auto$/
  },
  polygon: {points, ...drawn},
  polyline: {points, ...drawn},
  ellipse: {cx: number, cy: number, rx: number, ry: number, ...drawn},
  circle: {cx: number, cy: number, r: number, ...drawn},
  rect: {...place, width: number, height: number, rx: number, ry: number, ...drawn},
  line: {x1: number, x2: number, y1: number, y2: number, ...drawn},
  path: {d: /^[MLCZh\d\s.,-]*$/, ...drawn},
  text: {...text, ...turn},
  tspan: {...place, ...length, ...type, ...stroke, ...turn, "font-family": family}
};

const labelled = {"aria-labelledby": name, "aria-label": any, id: name, class: /^[a-z -]+$/};
const scripted = {"data-scripted": none, hidden: none};
const nonce = /^[A-Za-z0-9+/]{43}=$/;

const sheet: PageElements = {
  ...snippet,
  ...page,
  ...drawing,
  style: {nonce},
  script: {nonce},
  div: {
    ...labelled,
    ...scripted,
    role: /^group$/,
    tabindex: /^0$/,
    "data-strip": none,
    "aria-hidden": /^true$/
  },
  header: labelled,
  footer: {},
  main: {id: name, tabindex: /^-1$/},
  nav: labelled,
  section: labelled,
  article: labelled,
  h1: {},
  h2: {id: name},
  h3: {},
  p: {class: /^[a-z ]+$/, id: name, role: /^status$/, "aria-hidden": /^true$/},
  a: {href: any, download: none, class: /^skip$/},
  ol: {start: natural},
  ul: {class: /^[a-z ]+$/},
  li: {},
  dl: {class: name},
  dt: {},
  dd: {},
  span: {class: name, "data-base": none},
  b: {},
  small: {},
  code: {id: name},
  pre: {id: name, tabindex: /^0$/, role: /^group$/, "aria-label": any},
  label: {for: name},
  input: {
    id: name,
    type: /^text$/,
    inputmode: /^url$/,
    autocomplete: /^off$/,
    spellcheck: /^false$/,
    "aria-describedby": name
  },
  button: {type: /^button$/, "aria-label": any, "data-copy": name, ...scripted},
  tr: {id: name}
};

/** All that a page of a kind may hold, which is all that the press writes. */
export const pageElements: Readonly<Record<Exclude<Page["kind"], "part">, PageElements>> = {snippet, frame, sheet};

/** What `meta` elements of a page may say, as "name=content". */
export const metas: readonly RegExp[] = [
  /^charset=utf-8$/,
  /^viewport=width=device-width, initial-scale=1$/,
  /^color-scheme=light dark$/
];

/** Those of a sheet beside them: who made it, and a policy that forbids to fetch anything. */
export const sheetMetas: readonly RegExp[] = [
  /^generator=nutgraf \d+\.\d+\.\d+$/,
  /^Content-Security-Policy=default-src 'none'; style-src 'nonce-[A-Za-z0-9+/]{43}='(; script-src 'nonce-[A-Za-z0-9+/]{43}=')?; font-src data:; base-uri 'none'; form-action 'none'$/
];

/** The rules of style of a page for a frame: no other selector, and no other value. */
export const frameStyle: Readonly<Record<string, RegExp>> = {
  body: /^margin: 0; background: light-dark\(#ffffff, #16191d\); color: light-dark\(#1a1a1a, #f2f2f2\)$/,
  // For those who come to it as to a page; a reader sees the headline in the picture.
  h1: /^position: absolute; clip-path: inset\(50%\); width: 1px; height: 1px; margin: 0; overflow: hidden$/,
  "figure, figure img": /^margin-inline: 0; max-width: 100%; height: auto$/,
  figure: /^margin: 0; font: 1[2-9]px\/\d\dpx "Source Sans 3", "Segoe UI", system-ui, sans-serif$/,
  a: /^color: light-dark\(#12436d, #8cc4f0\)$/,
  figcaption: /^margin-inline: \d{1,2}px$/,
  "figcaption a": /^display: inline-block$/,
  "figcaption a, figcaption summary": /^padding-block: \d{1,2}px$/
};
