/** Changes that change nothing that anyone could see, by their source and as they are printed, each with the reason. */
export const equivalents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "src/check/legibility/boxIndex.ts": {
    "(region.bottom - region.top) / side: / → *": "it only chooses the shorter of two ways to the same boxes",
    "(region.right - region.left) / side: / → *": "it only chooses the shorter of two ways to the same boxes",
    "region.right - region.left: - → +": "it only chooses the shorter of two ways to the same boxes",
    "region.bottom - region.top: - → +": "it only chooses the shorter of two ways to the same boxes",
    "across * down: * → /": "it only chooses the shorter of two ways to the same boxes"
  },
  "src/check/legibility/fillsUnder.ts": {
    "number > rect: > → >=": "the index shows each number once, so that none is that of the rect before"
  },
  "src/check/legibility/greyscale.ts": {
    "!gaps || !other || other.order <= order || gaps.get(other.order) === 0 → false":
      "a pair is asked for in one order only, and a gap of 0 is the least: what is skipped is time",
    "index + 1: 1 → 0": "a colour is of the colour of itself, of which nothing is told"
  },
  "src/check/legibility/outline.ts": {
    "toward < 0: < → <=": "what is 0 was taken before"
  },
  "src/check/legibility/paintedMarks.ts": {
    "floor → ceil": "a corner is put and looked for in the same way, and one beside it, too"
  },
  "src/check/legibility/shades.ts": {
    "first === undefined || last === undefined: || → &&": "a list that has a first has a last",
    "first === undefined || last === undefined → false": "the schema refuses a scale without colours"
  },
  "src/check/numbers/judge/tally.ts": {
    "low < high: < → <=": "of a win, two numbers that are alike were refused before"
  },
  "src/check/reading/paint/paintedAt.ts": {
    "x + across: + → -": "the points around a point are the same on either side of it",
    "y + down: + → -": "the points around a point are the same above and under it"
  },
  "src/check/reading/signs/hiddenSigns.ts": {
    "x + across: + → -": "the points beside a point are the same on either side of it",
    "y + down: + → -": "the points beside a point are the same above and under it"
  },
  "src/facts/file/fileRows.ts": {
    "fields.length > header.length: > → >=": "of a row with as many fields as the header nothing is told"
  },
  "src/facts/file/readNumber.ts": {
    "group === undefined → false": "what is parted by nothing stays whole"
  },
  "src/plot/labels/place.ts": {
    "bottom >= y - reach - height: >= → >": "what only touches the room of a label is not covered by it"
  },
  "src/plot/rows/spanOfTime.ts": {
    "month = 1: 1 → 0": "a date without a month is a year, of which no month is asked"
  }
};
