type Swap = readonly [what: string, from: string | RegExp, to: string];

/** Faults of a picture: what, what is replaced by what in the SVG that is painted, and where it is told. */
export const pictureFaults: readonly (readonly [...Swap, where: RegExp])[] = [
  ["another number", ">69% from Israel<", ">96% from Israel<", /^the picture, from \(\d+, \d+\)$/],
  ["a bar that is a pixel longer", /width="50.32"/, 'width="51.32"', /^the picture, from/],
  ["a bar in another colour", 'fill="#12436d"', 'fill="#c5510e"', /^the picture, from/],
  ["a word that is another", />(Source[^<]*)</, ">no $1<", /^the picture, from/],
  [
    "a figure that is cut off",
    /height="\d+" viewBox="0 0 320 \d+"/,
    'height="300" viewBox="0 0 320 300"',
    /^the picture$/
  ]
];

/** Faults of a PDF: what, and what is replaced by what in it. */
export const pdfFaults: readonly Swap[] = [
  ["another title", "/Title", "/Titel"],
  ["another description", /\/Alt \([^)]*\)/, "/Alt (Another)"],
  ["a shape that has moved", /([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/, "1 1 1 1 re"],
  ["glyphs that are others", /<([\da-f]{4})([\da-f]{4})/, "<$2$1"],
  ["an action", "/Type /Catalog", "/OpenAction << /S /URI >> /Type /Catalog"]
];
