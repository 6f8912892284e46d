/** Drawings that would harm who reads them: what, the drawing, and what the message says that was found. */
export const hostileFiles: readonly (readonly [what: string, drawing: string, found: string])[] = [
  ["3,000 nested groups", "<g>".repeat(3_000) + "</g>".repeat(3_000), "more than 64 levels of elements"],
  ["60,000 nested groups", "<g>".repeat(60_000) + "</g>".repeat(60_000), "more than 64 levels of elements"],
  ["100,000 lines", '<line x1="1" x2="9" y1="1" y2="1"/>'.repeat(100_000), "more than 20000 elements"],
  ["10,000 texts", '<text x="20" y="40">9 of 10</text>'.repeat(10_000), "more than 1000 texts"],
  [
    "80,000 characters in a text",
    `<text x="20" y="40">${"9 in 10 of the oil, ".repeat(4_000)}</text>`,
    "characters in one text"
  ],
  [
    "900 texts of 4,000 characters",
    `<text x="20" y="40">${"twenty-one of ".repeat(280)}</text>`.repeat(900),
    "characters in all texts"
  ],
  [
    "20,000 attributes of one element",
    `<rect ${Array.from({length: 20_000}, (_, index) => `a${index}="1"`).join(" ")}/>`,
    "attributes of one element"
  ],
  ["20 MB of text", `<text x="20" y="40">${"word ".repeat(4_000_000)}</text>`, "characters"],
  [
    "3,000 nested groups that are moved",
    '<g transform="scale(1)">'.repeat(3_000) + "</g>".repeat(3_000),
    "more than 64 levels of elements"
  ],
  ["a million dots in paths", `<path d="${"M1,1h.01".repeat(600_000)}"/>`, "characters"],
  ["an attribute of 5 MB", `<rect x="20" y="20" width="${"1".repeat(5_000_000)}" height="1"/>`, "characters"],
  ["20,000 groups side by side", "<g></g>".repeat(20_001), "more than 20000 elements"]
];
