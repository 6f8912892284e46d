import fc from "fast-check";

const awkward = [
  ..."\0\t\n\r &<>\"'`]\u00a0\u00ad\u0301\u2028\u202e\ufeff\ufffe\uffff٦²½🌾",
  "\ud83c",
  "\udf3e",
  "]]>"
];

const character = fc.oneof(
  fc.integer({min: 0x20, max: 0x17f}).map((code) => String.fromCodePoint(code)),
  fc.integer({min: 0, max: 0x10ffff}).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(...awkward)
);

/** Any text at all: letters, controls, lone surrogates, noncharacters, markup. */
export const anyText = fc.array(character, {maxLength: 30}).map((characters) => characters.join(""));
