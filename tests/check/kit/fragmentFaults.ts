/** Faults of fragments for inlining: what, in which figure, what is replaced by what, and where it is told. */
export const fragmentFaults: readonly (readonly [
  what: string,
  figure: string,
  from: string | RegExp,
  to: string,
  where: string | RegExp
])[] = [
  ["markup that is broken", "arms-flow", "</g>", "", "the fragment"],
  ["another name", "arms-flow", "<title>", "<title>Not ", "<title>"],
  ["another description", "arms-flow", "<desc>", "<desc>Not ", "<desc>"],
  [
    "a bar that is missing",
    "arms-flow",
    /<polygon points="[^"]*" fill="#12436d" stroke="none"\/>/,
    "",
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  [
    "a square too few",
    "arms-imports",
    /<polygon [^>]* fill="#12436d" stroke="none"\/>\n/,
    "",
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  [
    "a shape too many",
    "arms-imports",
    "</g>",
    '<polygon points="0,0 1,0 1,1" fill="#12436d"/></g>',
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  [
    "another colour",
    "arms-imports",
    /fill="#12436d" stroke="none"\/>/,
    'fill="#c5510e"/>',
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  [
    "a dot that is smaller",
    "war-deaths",
    /rx="[\d.]+" ry="[\d.]+"/,
    'rx="1" ry="1"',
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  ["a dot too few", "war-deaths", /<ellipse [^>]*\/>\n/, "", /^<(polygon|polyline|ellipse|text|tspan|path)>/],
  [
    "a dot in a path, which a page may have rules for",
    "war-deaths",
    /<ellipse cx="([\d.]+)" cy="([\d.]+)" [^>]*\/>/,
    '<path d="M$1,$2h.01" fill="none" stroke="#595959" stroke-width="7" stroke-linecap="round"/>',
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  [
    "a stroke that has moved",
    "ties-in-public",
    /(<polyline points=")/,
    "$19",
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  ["a word that is another", "arms-imports", ">69%<", ">68%<", /^<(polygon|polyline|ellipse|text|tspan|path)>/],
  [
    "a text that has moved",
    "arms-imports",
    /<tspan x="/,
    '<tspan x="1',
    /^<(polygon|polyline|ellipse|text|tspan|path)>/
  ],
  [
    "a line without a length for Firefox",
    "arms-imports",
    /(<text [^>]*) textLength="[^"]*"/,
    "$1",
    "<text> 1 textLength"
  ],
  ["a style sheet", "arms-flow", "<g ", "<style>text {fill: red}</style><g ", "<style>"],
  ["a class", "arms-flow", "<g ", '<g class="plot" ', "<g> class"],
  ["an id", "arms-flow", "<g ", '<g id="plot" ', "<g> id"],
  ["a link", "arms-flow", "<tspan ", '<tspan href="https://example.org/" ', "<tspan> 1 href"],
  ["a size that is another", "arms-flow", / width="\d+"/, ' width="100"', "<svg> width"],
  ["a viewBox that cuts off", "arms-flow", /viewBox="0 0 \d+/, 'viewBox="0 0 100', "<svg> viewBox"],
  ["no role", "arms-flow", ' role="img"', "", "<svg> role"],
  ["another language", "arms-flow", 'lang="en"', 'lang="ar"', "<svg> lang"],
  ["text that runs the other way", "arms-flow", 'direction="ltr"', 'direction="rtl"', "<svg> direction"],
  ["a group that a reader hears", "arms-flow", ' aria-hidden="true"', "", "<g> aria-hidden"],
  ["a drawing that is not seen", "arms-flow", 'visibility="visible"', 'visibility="hidden"', "<g> visibility"],
  ["letters that run apart", "arms-flow", 'letter-spacing="0"', 'letter-spacing="9"', "<g> letter-spacing"],
  ["a shape of the same extent", "arms-flow", / points="(\S+) (\S+) (\S+) \S+"/, ' points="$1 $2 $3"', /points$/],
  ["a bar without its fill", "arms-flow", 'fill="#12436d" stroke="none"', 'fill="none" stroke="none"', /fill$/],
  [
    "dashes that are others",
    "oil-purchases",
    'stroke="#858d97" stroke-width="1" stroke-dasharray="none"',
    'stroke="#858d97" stroke-width="1" stroke-dasharray="9 1"',
    /^<polygon> \d+ stroke-dasharray$/
  ],
  [
    "corners that are others",
    "oil-purchases",
    'stroke="#858d97" stroke-width="1" stroke-dasharray="none"',
    'stroke="#858d97" stroke-width="1" stroke-dasharray="none" stroke-linejoin="round"',
    /^<polygon> \d+ stroke-linejoin$/
  ],
  ["opacity", "arms-flow", /<polygon /, '<polygon opacity="0" ', /opacity$/],
  ["a transform", "arms-flow", /<polygon /, '<polygon transform="scale(2)" ', /transform$/],
  ["words of another size", "arms-flow", /(<tspan [^>]*) font-size="\d+"/, '$1 font-size="2"', "<tspan> 1 font-size"],
  ["words in another type", "arms-flow", /font-family="[^"]*"/, 'font-family="Wingdings"', "<tspan> 1 font-family"],
  ["words with no weight", "arms-flow", 'font-weight="700"', 'font-weight="400"', "<tspan> 1 font-weight"],
  ["words in the paper’s colour", "arms-flow", 'fill="#1a1a1a"', 'fill="#ffffff"', "<tspan> 1 fill"],
  ["words squeezed", "arms-flow", /(<tspan [^>]*) textLength="[^"]*"/, '$1 textLength="20"', "<tspan> 1 textLength"],
  ["a comment", "arms-flow", "<desc>", "<!-- 70% --><desc>", "the fragment"],
  ["words loose in the drawing", "arms-flow", "</g>", "69%</g>", "<g>"]
];
