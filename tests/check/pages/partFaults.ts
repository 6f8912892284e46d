import {inCharacters, inFonts} from "../../faults/fontTables.js";

/** A change of a font, as it stands in base64. */
const inFont = (change: Parameters<typeof inFonts>[0]) => (data: string) => {
  const head = "font-weight:400;src:url(data:font/woff2;base64,";
  return inFonts(change)(`${head}${data})`).slice(head.length, -1);
};

const exchanged = (one: string, other: string) =>
  inFont(
    inCharacters((glyphs) => {
      const [first, second] = [glyphs.get(one), glyphs.get(other)];
      if (first === undefined || second === undefined) return;
      glyphs.set(one, second);
      glyphs.set(other, first);
    })
  );

const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const regular = "nutgraf-sans-400.woff2";
const script = "nutgraf-figure.js";
const styles = "nutgraf-sans.css";

/** Faults of what pages load: what, in which file, how it is put in, and what is found where. */
export const otherParts: readonly (readonly [string, string, (text: string) => string, string])[] = [
  ["6 and 9 exchanged in the font", regular, exchanged("6", "9"), "the font of weight 400"],
  ["a 1 that is drawn as 7", regular, inFont(inCharacters((glyphs) => glyphs.set("1", glyphs.get("7") ?? 0))), "the font of weight 400"], // prettier-ignore
  ["a blank hyphen-minus", regular, inFont(inCharacters((glyphs) => glyphs.set("-", glyphs.get(" ") ?? 0))), "the font of weight 400"], // prettier-ignore
  ["a font whose lines stand elsewhere", regular, inFont((tables) => tables.get("hhea")?.writeInt16BE(300, 4)), "the font of weight 400: its glyphs with"], // prettier-ignore
  ["a font that is cut off", regular, (data) => data.slice(0, 400), "the font of weight 400: a font that cannot be read"], // prettier-ignore
  ["a script that writes other words", script, replaced(/$/, 'document.title = "70%";\n'), "line "],
  ["a script that shows another layout", script, replaced('"-" + width', '"-" + 320'), "line 4: “  const sized"],
  ["a style sheet that hides captions", styles, replaced(/$/, "figcaption {display: none}\n"), "line "],
  ["a style sheet with a font of another host", styles, replaced("url(nutgraf", "url(https://evil.example/nutgraf"), "line 2"], // prettier-ignore
  ["a style sheet in which bold is regular", styles, replaced("sans-700.woff2", "sans-400.woff2"), "line 4"],
  ["a licence without its condition", "OFL.txt", replaced(/\n[^\n]*reserved[^\n]*\n/i, "\n"), "line "],
  ["another licence of the data", "datapackage.json", replaced('"name": "MIT"', '"name": "CC0-1.0"'), "line 8"],
  ["another source of the data", "datapackage.json", replaced("as cited in the article", "from its own files"), "line "]
];
