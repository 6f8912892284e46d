/** What a rule is about. */
export const ruleGroups = ["numbers", "geometry", "article", "legibility", "file", "kit"] as const;

/** One of: *numbers*, *geometry*, *article*, *legibility*, *file*; *kit*, what goes with a figure’s pictures. */
export type RuleGroup = (typeof ruleGroups)[number];

/** One thing that a published file must not get wrong. */
export interface Rule {
  readonly name: string;
  readonly group: RuleGroup;
  /** An *error* fails the check; so does a *warning*, but it is listed after the errors. */
  readonly severity: "error" | "warning";
  /** What it guards, as a sentence. */
  readonly guards: string;
  /** The standard, threshold or finding that it rests on. */
  readonly source: string;
  /** What to do about a violation. */
  readonly fix: string;
}

/** All rules, in the order in which they are documented. */
export const rules = [
  {
    name: "number-unlicensed",
    group: "numbers",
    severity: "error",
    guards: "Every numeral and number word in the drawing, the title and the description comes from a claim.",
    source: "Pew number check; statcheck lesson: check structured claims, not free prose",
    fix: "Insert the claim with say, or write the sentence without a number."
  },
  {
    name: "bound-lost",
    group: "numbers",
    severity: "error",
    guards: "A number that the article hedges carries its hedge wherever it is printed.",
    source: "HL7 FHIR Quantity comparator; Cummins et al. 2012 on how readers take a bare round number",
    fix: "Insert the claim itself, which prints its bound, and do not repeat the bare figure."
  },
  {
    name: "unit-changed",
    group: "numbers",
    severity: "error",
    guards: "A number keeps its unit: a percentage stays one, and counts what the claim counts.",
    source: "House rule: a bound and a unit travel with their number",
    fix: "Print the number with the unit of its claim."
  },
  {
    name: "derived-unmarked",
    group: "numbers",
    severity: "error",
    guards: "Our own arithmetic says so: every derived number stands with the words our calculation.",
    source: "OWID processing levels; W3C PROV wasDerivedFrom",
    fix: "Print the derived value through say, which adds the mark, or put the mark in its label."
  },
  {
    name: "rounding",
    group: "numbers",
    severity: "error",
    guards: "A printed figure or phrase is one that the claim rounds to.",
    source: "AggChecker: a figure is wrong if the value cannot be rounded to it",
    fix: "Print what the source printed, or a phrase that lies inside the claim’s interval."
  },
  {
    name: "alt-disagrees",
    group: "numbers",
    severity: "error",
    guards: "The description says the same numbers as the drawing, and is the one that the notebook gives.",
    source: "WCAG 2.2 1.1.1; Chartability: visually apparent features described",
    fix: "Write the alt text with say from the same claims, and render again."
  },
  {
    name: "table-disagrees",
    group: "numbers",
    severity: "error",
    guards: "The data that the file carries equals the claims, value by value.",
    source: "WCAG 2.2 1.1.1; ONS: link to the raw data",
    fix: "Render again; never edit a published file by hand."
  },
  {
    name: "source-missing",
    group: "numbers",
    severity: "error",
    guards: "The figure says where its numbers come from, or that the article names no source.",
    source: "Chartability; NICE: headline, statistical title, source",
    fix: "Leave the source line to the press; give the claim an attribution."
  },
  {
    name: "attribution-wrong",
    group: "numbers",
    severity: "error",
    guards: "The source line credits the sources of the figure’s claims, all of them and nobody else.",
    source: "House rule: never credit a source with what the article says in its own voice",
    fix: "Correct the attribution of the claim, and render again."
  },
  {
    name: "whole-missing",
    group: "numbers",
    severity: "error",
    guards: "A share names the whole that it is a share of.",
    source: "ONS chart titles: measure, geography, period",
    fix: "Name the whole in the deck or in the label of the share."
  },
  {
    name: "period-missing",
    group: "numbers",
    severity: "error",
    guards: "The figure gives the period of its claims, or says that none is stated.",
    source: "ONS chart titles: measure, geography, period",
    fix: "Put periodOf the claim into the deck, or say that no period is stated."
  },
  {
    name: "lie-factor",
    group: "geometry",
    severity: "error",
    guards: "What is drawn, in lengths, counted marks and positions, is in proportion to the claims.",
    source: "Tufte 1983: lie factor, the size of an effect in the graphic over its size in the data",
    fix: "Report it: the press drew what the claim does not say. A file edited by hand is rendered again."
  },
  {
    name: "baseline-cut",
    group: "geometry",
    severity: "error",
    guards: "The bars of a figure start at zero, on one baseline.",
    source: "Tufte 1983; Cleveland and McGill 1984: lengths are compared from a common baseline",
    fix: "Let the scale begin at zero."
  },
  {
    name: "bound-closed",
    group: "geometry",
    severity: "error",
    guards: "A lower bound is drawn open-ended, and nothing is drawn as its remainder.",
    source: "Olston and Mackinlay 2002: bounded uncertainty is not drawn as an exact value",
    fix: "Use the open variant of the form, which draws the open end."
  },
  {
    name: "article-changed",
    group: "article",
    severity: "error",
    guards: "Every anchored figure stands in the article as it did when it was anchored, moved or restyled at most.",
    source: "W3C Web Annotation: TextPositionSelector with a State",
    fix: "Read the article again, correct the claim, and pin the anchor anew with nutgraf anchor."
  },
  {
    name: "numeral-unclaimed",
    group: "article",
    severity: "error",
    guards: "Every number of the article is claimed, or waived with a reason.",
    source: "Pew number check",
    fix: "Add a claim for it, or a waiver with a reason in the story’s article.ts."
  },
  {
    name: "text-overflow",
    group: "legibility",
    severity: "error",
    guards: "Every text stands at least 2 px inside the figure.",
    source: "Chartability: text must not be cut off; WCAG 2.2 1.4.10",
    fix: "Report it: the layout should have wrapped the text."
  },
  {
    name: "text-overlap",
    group: "legibility",
    severity: "error",
    guards: "No text stands on another.",
    source: "Chartability: text must not be obscured",
    fix: "Report it: the layout should have made room."
  },
  {
    name: "text-on-mark",
    group: "legibility",
    severity: "error",
    guards: "No text runs over the edge of a mark, or under one: it stands inside one, or clear of all.",
    source: "Chartability: text must not be obscured",
    fix: "Report it: the layout should have made room."
  },
  {
    name: "text-small",
    group: "legibility",
    severity: "error",
    guards: "No text is under 12 px at the size at which the file is delivered.",
    source: "Chartability: small text (12 px, 9 pt)",
    fix: "Set it at 12 px or more."
  },
  {
    name: "text-contrast",
    group: "legibility",
    severity: "error",
    guards: "Text stands out from what is really behind it: 4.5:1, or 3:1 from 24 px, bold from 18.66 px.",
    source: "WCAG 2.2 1.4.3",
    fix: "Take the text colour that the palette gives for that ground."
  },
  {
    name: "mark-contrast",
    group: "legibility",
    severity: "error",
    guards:
      "A mark, or its edge, stands out from the paper, 3:1, or from the marks that it joins; a gap parts like neighbours.",
    source: "WCAG 2.2 1.4.11, technique G209",
    fix: "Give the mark an edge of 3:1, or leave a gap of at least 1 px."
  },
  {
    name: "colour-blind",
    group: "legibility",
    severity: "error",
    guards:
      "Colours that alone tell marks apart differ for colour-blind readers too, and labels or lightness say the same.",
    source: "WCAG 2.2 1.4.1; Machado et al. 2009; CIEDE2000 of at least 8, the least of the GAF palette",
    fix: "Use the palette’s part colours, and label every part directly."
  },
  {
    name: "greyscale",
    group: "legibility",
    severity: "warning",
    guards: "In greyscale print, neighbouring marks of different meaning still differ, or a gap and a label part them.",
    source: "WCAG 2.2 1.4.1: lightness counts from 3:1",
    fix: "Use colours of different lightness, an edge or a gap."
  },
  {
    name: "glyph-missing",
    group: "legibility",
    severity: "error",
    guards: "The font that the file carries has every character that the file prints.",
    source: "House rule: glyphs missing from the font are an error",
    fix: "Render again; if it stays, spell the text with characters of the shipped font."
  },
  {
    name: "ink-missing",
    group: "legibility",
    severity: "error",
    guards: "Painted with the shipped font alone, every text leaves ink from end to end.",
    source: "Measured: resvg drops text that it has no font for, and says nothing",
    fix: "Give the text the shipped family, a colour and a size that show, and nothing painted over it."
  },
  {
    name: "fallback-overflow",
    group: "legibility",
    severity: "error",
    guards:
      "With the embedded font stripped, every text keeps its length, or still fits in the widest common fallback.",
    source: "Measured: the widths of one string in six common sans-serif fonts differ by 13 percent in the median",
    fix: "Shorten the line’s text, or report it: the layout should have left slack."
  },
  {
    name: "headline-long",
    group: "legibility",
    severity: "warning",
    guards: "A headline has at most 15 words.",
    source: "ONS service manual, chart text: titles of at most 15 words",
    fix: "Say the finding in fewer words; the rest belongs into the deck."
  },
  {
    name: "reading-grade",
    group: "legibility",
    severity: "warning",
    guards: "Headline, deck and note read at grade 9 or below, names left out.",
    source: "Chartability: reading level of grade 9; Kincaid et al. 1975",
    fix: "Shorter sentences, shorter words."
  },
  {
    name: "alt-unfit",
    group: "legibility",
    severity: "error",
    guards:
      "The description is a sentence of its own: it ends with a stop, says no “image of”, and is not the headline.",
    source: "ONS style guide, alt text; BBC GEL, How to write text descriptions",
    fix: "Leave the alt text to the form, or say the kind of chart, what it is of, and the finding."
  },
  {
    name: "alt-long",
    group: "legibility",
    severity: "warning",
    guards: "The description has at most 150 characters.",
    source: "BBC GEL, How to write text descriptions; ONS aims at some 125",
    fix: "Leave the alt text to the form, or keep kind, whole and finding, and let the table say the rest."
  },
  {
    name: "xml-malformed",
    group: "file",
    severity: "error",
    guards: "The file is well-formed XML in UTF-8, with its declaration, namespace and size, and lines ended by LF.",
    source: "XML 1.0; SVG 2: an SVG in an img element is parsed as XML",
    fix: "Render again; never edit a published file by hand."
  },
  {
    name: "unsafe-markup",
    group: "file",
    severity: "error",
    guards: "The file holds only the elements and attributes of a still picture: nothing runs, loads or leads away.",
    source: "W3C SVG security; allow-lists of svg-sanitize, DOMPurify and AMP",
    fix: "Render again; if a text carried it, take the control character out of the notebook."
  },
  {
    name: "id-present",
    group: "file",
    severity: "error",
    guards: "The file has no id, so that it can be inlined twice in a page.",
    source: "HTML: an id is unique in its page; two inlined charts of one id break each other",
    fix: "Render again; never edit a published file by hand."
  },
  {
    name: "name-missing",
    group: "file",
    severity: "error",
    guards:
      "The file is one image with a name and a description: role, title, desc, and a hidden drawing on opaque paper.",
    source: "WCAG 2.2 1.1.1; SVG-AAM: title is the name, desc the description",
    fix: "Render again; give the figure a headline and an alt text."
  },
  {
    name: "decimals",
    group: "file",
    severity: "error",
    guards: "No coordinate has more than two decimals.",
    source: "House rule: two decimals; same bytes on every machine",
    fix: "Render again; never edit a published file by hand."
  },
  {
    name: "too-large",
    group: "file",
    severity: "error",
    guards: "The file has at most 40,000 bytes.",
    source: "House rule: at most 40 kB",
    fix: "Draw fewer marks, or set fewer different characters."
  },
  {
    name: "too-many-nodes",
    group: "file",
    severity: "error",
    guards: "The file has at most 2,000 elements, a dot of a path counted as one.",
    source: "House rule: at most 2,000 elements, so that a page with ten charts stays quick",
    fix: "Draw fewer marks: let one stand for more."
  },
  {
    name: "sanitiser-changes",
    group: "file",
    severity: "error",
    guards: "A sanitiser leaves the picture as it is; only the embedded font may go.",
    source: "DOMPurify, default profile",
    fix: "Render again; if it stays, the text holds something that a sanitiser takes for markup."
  },
  {
    name: "nondeterministic",
    group: "file",
    severity: "error",
    guards: "Two renders of the figure give the same bytes.",
    source: "House rule: same bytes on every machine, in any order, time zone or locale",
    fix: "Take clocks, chance and locale out of the notebook or the form."
  },
  {
    name: "stale",
    group: "file",
    severity: "error",
    guards: "The published file is what the notebook renders now.",
    source: "House rule: charts only change through the command",
    fix: "Run nutgraf render, and read the difference before you commit it."
  },
  {
    name: "waiver-unused",
    group: "file",
    severity: "error",
    guards: "Every waiver beside a figure still waives something.",
    source: "House rule: a waiver that no longer applies is itself an error",
    fix: "Take the waiver out of the notebook."
  },
  {
    name: "inline-disagrees",
    group: "kit",
    severity: "error",
    guards:
      "The fragment for inlining draws what the file draws, shape by shape and text by text, without style or id.",
    source: "House rule: one drawing in every form; strict CSP; HTML: an id is unique in its page",
    fix: "Render again; never edit a published file by hand."
  },
  {
    name: "csv-disagrees",
    group: "kit",
    severity: "error",
    guards: "The CSV has the figure’s data, row by row, with bounds, wholes, periods, sources and places.",
    source: "RFC 4180; ONS: link to the raw data in CSV; publishing rule: table, CSV and drawing from one value",
    fix: "Render again; never edit a published file by hand."
  },
  {
    name: "snippet-disagrees",
    group: "kit",
    severity: "error",
    guards: "The snippet names published files in their sizes, with the figure’s name, description, table and data.",
    source: "WCAG 2.2 1.1.1; HTML: sources by media, since width descriptors pick the wrong layout on dense screens",
    fix: "Render again; never edit a published file by hand."
  }
] as const satisfies readonly Rule[];

/** The name of a rule. */
export type RuleName = (typeof rules)[number]["name"];

/** Looks a rule up. */
export function ruleNamed(name: RuleName): Rule {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`unknown rule: ${name}`);
  return rule;
}
