import type {Role, TextRole} from "../../src/facts/evidence/record.js";
import {palettes} from "../../src/theme/theme.js";
import {withReading} from "../reading/bend.js";
import {add, all, type Edit, inMetadata, inText, set, swap} from "./edits.js";
import {faultsIn} from "./fault.js";

const {context, highlight} = palettes.light;

/** A shape over all others, by someone who gives it a role. */
const drawn = (markup: string, role: Role): Edit =>
  all(
    (file) => {
      const at = file.indexOf("<text", file.indexOf("<g aria-hidden"));
      return `${file.slice(0, at)}${markup}\n${file.slice(at)}`;
    },
    (file) => withReading(file, (reading) => ({...reading, shapes: [...reading.shapes, [1, role]]}))
  );

/** A text after all others, by someone who gives it a role. */
const written = (markup: string, role: TextRole): Edit =>
  all(add(markup), (file) => withReading(file, (reading) => ({...reading, texts: [...reading.texts, [1, role]]})));

const sign = {furniture: "sign"} as const;
const filled = {has: `<g fill="${highlight}"`};
const pale = {has: `<g fill="${context}"`};
const line = 'textLength="80" lengthAdjust="spacingAndGlyphs"';

/** Marks that are painted, or set as text, so that another measure is seen than the one that the file has. */
export const veils = [
  ...faultsIn("flow", "measure-unseen", {
    "the end of a bar under a sign in the paper’s colour": [
      drawn('<rect x="98" y="254" width="24" height="24" fill="#ffffff"/>', sign),
      "the paper’s colour over data"
    ],
    "a stroke in the paper’s colour across a bar": [
      drawn('<line x1="60" x2="60" y1="148" y2="308" stroke="#ffffff" stroke-width="2"/>', {furniture: "rule"}),
      "the paper’s colour over data"
    ],
    "a sign that lengthens a bar": [
      drawn(`<path d="M100,202L122,202L122,218L100,218Z" fill="${highlight}"/>`, sign),
      "furniture in the colour of the data it touches"
    ],
    "a circle that lengthens a bar, a shade paler": drawn(`<circle cx="132" cy="214" r="11" fill="#14467a"/>`, sign),
    "an illustration that lengthens a bar": drawn(`<circle cx="132" cy="214" r="11" fill="${highlight}"/>`, {
      illustration: "the sun"
    }),
    "bars that are seen through till they are gone": [
      set(filled, {opacity: 0.06}),
      "opacity 0.06, all but the paper’s colour"
    ],
    "the rest seen through till it is gone": set(pale, {opacity: 0.1}),
    "an end so round that nobody sees where it is": [
      set({has: "<rect", in: `<g fill="${highlight}">`}, {rx: 24}),
      "corners of 24 px"
    ],
    "bars set as text": [
      written(`<text x="300" y="200" font-size="40" fill="${highlight}" ${line}>▬▬</text>`, "annotation"),
      "▬ as a text"
    ],
    "bars of dashes": written(`<text x="300" y="200" font-size="40" ${line}>———</text>`, "annotation"),
    "one dash as long as a bar": written(`<text x="300" y="200" font-size="80" ${line}>—</text>`, "annotation"),
    "bars of small bars": written(`<text x="300" y="200" font-size="40" ${line}>| | | |</text>`, "annotation"),
    "squares among words": inText("from all", "from ■ all")
  }),
  ...faultsIn("bought", "measure-unseen", {
    "squares of the share so faint that they are the rest": [set(filled, {"fill-opacity": 0.2}), "which looks like"],
    "squares with an edge that is wider than a line": set(filled, {stroke: highlight, "stroke-width": 4})
  }),
  ...faultsIn("losses", "measure-unseen", {
    "dots set as text": [written(`<text x="300" y="120" ${line}>●●</text>`, "annotation"), "● as a text"],
    "dots of letters": [written(`<text x="300" y="120" ${line}>oooo</text>`, "annotation"), "oooo as a text"],
    "dots of full points in the middle": written(`<text x="300" y="120" ${line}>··</text>`, "annotation")
  }),
  ...faultsIn("flow", "furniture-misplaced", {
    "an accent as long as a bar": [set({has: 'height="5"'}, {width: 600}), "an accent of 600 × 5 px"],
    "an accent as thick as a bar": set({has: 'height="5"'}, {height: 18})
  }),
  ...faultsIn("flow", "unsafe-markup", {
    "text that runs from right to left": [swap('direction="ltr"', 'direction="rtl"'), 'direction="rtl"'],
    "a language that its words are not in": [swap('lang="en"', 'lang="he"'), 'lang="he"']
  }),
  ...faultsIn("flow", "name-missing", {
    "no direction": [swap(' direction="ltr"', ""), "no direction"],
    "no language": [swap(' lang="en"', ""), "no lang"],
    "a second metadata": [swap("<style>", "<metadata>{}</metadata><style>"), "2 metadata elements"]
  }),
  ...faultsIn("flow", "table-disagrees", {
    "a key that stands there twice": [inMetadata('"figure":"flow"', '"figure":"other","figure":"flow"'), '"other"'],
    "evidence that stands there twice": inMetadata('"evidence":', '"evidence":{"claims":[]},"evidence":'),
    "a key in other characters": inMetadata('"figure":"flow"', '"\\u0066igure":"flow"')
  }),
  ...faultsIn("numbers", "label-elsewhere", {
    "the words of two tiles that change places": [
      all(
        inText(">of Marn’s imports", ">\u0000"),
        inText(">of Osta’s exports", ">of Marn’s imports"),
        inText(">\u0000", ">of Osta’s exports")
      ),
      "the name of Osta’s exports of steel"
    ]
  })
];
