import {swap} from "./edits.js";
import {faultsIn} from "./fault.js";
import {blank, charactersOf, inCharacters, inFonts, inGlyphs, type Tables} from "./fontTables.js";

/** Two characters that each are drawn as the other. */
const exchanged = (one: string, other: string) =>
  inFonts(
    inCharacters((glyphs) => {
      const [first, second] = [glyphs.get(one), glyphs.get(other)];
      if (first === undefined || second === undefined) return;
      glyphs.set(one, second);
      glyphs.set(other, first);
    })
  );

/** Writes a number into a table where a glyph has its own. */
const inMetrics = (character: string, offset: number, change: (old: number) => number) =>
  inFonts((tables: Tables) => {
    const at = 4 * (charactersOf(tables).get(character) ?? 0) + offset;
    const hmtx = tables.get("hmtx");
    hmtx?.writeInt16BE(change(hmtx.readInt16BE(at)), at);
  });

const words = (...values: readonly number[]) =>
  Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));

/** A layout table with one feature, of which the one lookup has one part. */
const layout = (tag: string, type: number, part: Buffer) =>
  Buffer.concat([
    words(1, 0, 10, 30, 44),
    // The script DFLT, its default language and its feature.
    words(1, 0x4446, 0x4c54, 8, 4, 0, 0, 0xffff, 1, 0),
    Buffer.concat([words(1), Buffer.from(tag), words(8, 0, 1, 0)]),
    words(1, 4, type, 0, 1, 8),
    part
  ]);

const drawnAs = (character: string, other: string) =>
  inFonts(
    inGlyphs((glyphs, glyphOf) => {
      glyphs[glyphOf(character)] = glyphs[glyphOf(other)] ?? blank;
    })
  );

const blanked = (characters: string) =>
  inFonts(inGlyphs((glyphs, glyphOf) => [...characters].forEach((one) => (glyphs[glyphOf(one)] = blank))));

/** Fonts in a file that show other words than it holds. */
export const fonts = [
  ...faultsIn("flow", "face-changed", {
    "6 and 9 exchanged": [exchanged("6", "9"), "“6”, “9” drawn otherwise"],
    "1 and 7 exchanged": exchanged("1", "7"),
    "the percent sign drawn as a letter": exchanged("%", "o"),
    "9 drawn as 6": [drawnAs("9", "6"), "“9” drawn otherwise"],
    "1 drawn as 7": drawnAs("1", "7"),
    "letters that are blank": [blanked("mo"), "“m”, “o” drawn otherwise"],
    "figures that are blank": blanked("69"),
    "a figure without width": [inMetrics("6", 0, () => 0), "“6” of another width"],
    "a letter twice as wide": inMetrics("o", 0, (old) => 2 * old),
    "a figure set over the next": [inMetrics("6", 2, (old) => old + 500), "“6” set off its place"],
    "a ligature of figures": [
      inFonts((tables) => {
        const [six = 0, nine = 0] = ["6", "9"].map((one) => charactersOf(tables).get(one));
        tables.set("GSUB", layout("liga", 4, words(1, 18, 1, 8, 1, 4, nine, 2, nine, 1, 1, six)));
      }),
      "6 9 set as 9"
    ],
    "a figure set as another": [
      inFonts((tables) => {
        const [six = 0, nine = 0] = ["6", "9"].map((one) => charactersOf(tables).get(one));
        tables.set("GSUB", layout("ccmp", 1, words(2, 8, 1, nine, 1, 1, six)));
      }),
      "6 set as 9"
    ],
    "a feature that the shipped font does not have": [
      inFonts((tables) => tables.set("GSUB", layout("calt", 1, words(2, 8, 1, 0, 1, 1, 0)))),
      "a feature calt"
    ],
    "figures that kern to one place": [
      inFonts((tables) => {
        const six = charactersOf(tables).get("6") ?? 0;
        const part = words(1, 12, 5, 0, 1, 18, 1, 1, six, 1, charactersOf(tables).get("9") ?? 0, 500, -500);
        tables.set("GPOS", layout("kern", 2, part));
      }),
      "set closer or wider"
    ],
    "a letter that is called a mark": [
      inFonts((tables) => {
        tables.set("GDEF", words(1, 0, 12, 0, 0, 0, 1, charactersOf(tables).get("6") ?? 0, 1, 3));
      }),
      "another class"
    ],
    "a table that moves the points": [inFonts((tables) => tables.set("fpgm", Buffer.from([0x4b]))), "a table fpgm"],
    "another em": [inFonts((tables) => tables.get("head")?.writeUInt16BE(2000, 18)), "2000 units in an em"],
    "the bold font under the name of the regular": swap(
      /(font-weight:400;src:url\()[^)]*(.*font-weight:700;src:url\()([^)]*)/,
      "$1$3$2$3"
    ),
    "a second font of a weight": [
      swap(/@font-face\{[^}]*weight:700;(src:[^}]*)\}/, "$&@font-face{font-family:Nutgraf Sans;font-weight:400;$1}"),
      "a second font of this weight"
    ],
    "a second font in small letters": [
      swap(/@font-face\{font-family:Nutgraf Sans(;font-weight:700[^}]*\})/, "$&@font-face{font-family:nutgraf sans$1"),
      "another name"
    ],
    "another order of families": [
      swap("'Nutgraf Sans', 'Source Sans 3'", "'Source Sans 3', 'Nutgraf Sans'"),
      "font-family 'Source Sans 3'"
    ],
    "another last resort": swap("Arial, sans-serif", "Wingdings, sans-serif")
  })
];
