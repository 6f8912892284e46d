import {change, type Lie, swapText} from "./lie.js";

const [form, four, period] = ["eventTimeline", "four events", "a period"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Lies about events on a line of time. */
export const eventTimelineLies: readonly Lie[] = [
  ["an event later than it was", form, four, "measure-wrong", change("circle", 0, "cx", (x) => x + 6)],
  ["an event a year earlier", form, four, "measure-wrong", change("circle", 1, "cx", (x) => x - 149.9)],
  ["two events swapped", form, four, "measure-wrong", (svg) => svg.replace('cx="76.47"', 'cx="\u0000"').replace('cx="572.57"', 'cx="76.47"').replace("\u0000", "572.57")], // prettier-ignore
  ["an event gone", form, four, "reading-incomplete", replace(/<circle [^>]*\/>\n/, "")],
  ["a year that is shorter", form, four, "measure-wrong", change("line", 16, "x2", (x) => x - 30)],
  ["a month that is longer", form, four, "measure-wrong", change("line", 17, "x2", (x) => x + 30)],
  ["a year that begins later", form, four, "measure-wrong", change("line", 16, "x1", (x) => x + 20)],
  ["an end of a year elsewhere", form, four, "tick-misplaced", change("line", 18, "x1", (x) => x + 20)],
  ["a stem to another date", form, four, "tick-misplaced", (svg) => svg.replace('x1="76.47" x2="76.47"', 'x1="106.47" x2="106.47"')], // prettier-ignore
  ["two dates swapped", form, four, "number-unlicensed", swapText("18 May 2021", "7 September 2024")],
  ["two names swapped", form, four, "label-elsewhere", swapText("The council votes for a bridge", "The council votes for a bridge in secret")], // prettier-ignore
  ["another date", form, four, "number-unlicensed", replace(">18 May 2021<", ">19 May 2021<")],
  ["another year of a date", form, four, "number-unlicensed", replace(">18 May 2021<", ">18 May 2022<")],
  [
    "a month more exact than it was given",
    form,
    four,
    "number-unlicensed",
    replace(">February 2023<", ">3 February 2023<")
  ],
  ["another name", form, four, "label-elsewhere", replace(">The council votes for a bridge<", ">The mayor votes for a bridge<")], // prettier-ignore
  ["two years of the axis swapped", form, four, "tick-misplaced", (svg) => svg.replace('x="94.95"', 'x="\u0000"').replace('x="244.85"', 'x="94.95"').replace("\u0000", "244.85")], // prettier-ignore
  ["another year on the axis", form, four, "tick-misplaced", replace('text-anchor="middle" textLength="23.86" lengthAdjust="spacingAndGlyphs">2021<', 'text-anchor="middle" textLength="23.86" lengthAdjust="spacingAndGlyphs">2019<')], // prettier-ignore
  ["a mark of a year elsewhere", form, four, "tick-misplaced", replace('<line x1="319.79" x2="319.79" y1="286"', '<line x1="299.79" x2="299.79" y1="286"')], // prettier-ignore
  [
    "an axis of other years",
    form,
    four,
    "measure-wrong",
    replace('"domain":["2021","2025"]', '"domain":["2020","2025"]')
  ],
  ["another date in the evidence", form, four, "measure-wrong", replace('"edtf":"2024-09-07"', '"edtf":"2024-02-07"')],
  ["a period that is shorter", form, period, "measure-wrong", change("rect", 2, "width", (width) => width * 0.9)],
  ["a period that begins later", form, period, "measure-wrong", change("rect", 2, "x", (x) => x + 30)],
  ["a period of other years in words", form, period, "number-unlicensed", replace(">2019–22<", ">2019–21<")]
];
