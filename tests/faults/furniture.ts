import {palettes} from "../../src/theme/theme.js";
import {add, all, type Edit, type Lines, set, swap} from "./edits.js";
import {faultsIn} from "./fault.js";

const {highlight, mutedInk, paper, tint} = palettes.light;
const of = (tag: string, group: string, nth: Lines["nth"] = 0): Lines => ({has: `<${tag} `, in: group, nth});
const notesRule: Lines = {has: '<line x1="20" x2="620" y1="338.5"'};
const axes = `<g stroke="${mutedInk}">`;
const axis = of("line", axes);
const tick: Lines = {has: /x1="170.31"/};
const link = of("path", 'stroke-width="1.5"');
const guide = of("line", '<g stroke="#c9ced4">');
const headingBand = of("rect", `<g fill="${tint}">`);
const joiningBand = of("rect", `<g fill="${tint}">`);
const accent: Lines = {has: '<rect x="20" width="32"'};
const longer: Edit = set(axis, {x2: 500});

/** What shows no fact, drawn as if it did. */
export const furniture = [
  ...faultsIn("dates", "furniture-misplaced", {
    "an axis that ends before its scale does": [longer, "x 20 to 500"],
    "an axis that slopes": [set(axis, {y2: 190}), "not straight"],
    "an axis as thick as a bar": [set(axis, {"stroke-width": 6}), "6 px thick"],
    "a tick longer than the others": [set(tick, {y2: 196}), "10 px long"],
    "ticks as long as bars": [swap(/(<line x1="[\d.]+" x2="[\d.]+" y1="186" y2=")191"/g, '$1230"'), "44 px long"],
    "a tick away from its axis": [set(tick, {y1: 196, y2: 201}), "away from its axis"],
    "a link that ends short of its mark": [set(link, {d: "M100,447L200,447"}), "joins nothing"],
    "a link that goes to another event": [set(link, {d: "M100,447L390,497"}), "joins nothing"],
    "a link as thick as a bar": [set(link, {"stroke-width": 9}), "9 px thick"],
    "a guide longer than the other of its pair": [set(guide, {y1: 80}), "86 px long"],
    "a band longer than its axis": [set(headingBand, {width: 610}), "joins nothing"],
    "a band away from its heading": [set(headingBand, {y: 254, height: 6}), "joins nothing"]
  }),
  ...faultsIn("flow", "furniture-misplaced", {
    "a band that ends before the second bar": [set(joiningBand, {height: 30}), "joins nothing"],
    "a rule of the notes that ends in the middle": [set(notesRule, {x2: 300}), "ends at 300"],
    "a rule of the notes that begins elsewhere": [set(notesRule, {x1: 60, x2: 580}), "begins at 60"],
    "a rule of the notes that slopes": [set(notesRule, {y2: 348}), "not straight"],
    "an accent among the bars": [set(accent, {y: 136}), "an accent among the texts"]
  }),
  ...faultsIn("numbers", "furniture-misplaced", {
    "rules that all end elsewhere": [
      all(...[0, 1, 2, 3].map((nth) => set(of("line", 'stroke-width="2"', nth), {x2: (old) => old - 40}))),
      "ends at 580"
    ]
  }),
  ...faultsIn("numbers", "reading-incomplete", {
    "an outline that nobody reads": add(
      `<rect x="20" y="200" width="200" height="20" fill="none" stroke="${highlight}"/>`
    ),
    "paper that nobody reads": add(`<rect x="20" y="200" width="200" height="20" fill="${paper}"/>`)
  })
];
