/** What is changed, and the tests that may see it. */
export interface Subject {
  readonly name: string;
  readonly sources: string;
  /** Files of tests of a few ms each, which are tried before all, so that the time of a mutant is enough for them. */
  readonly short?: readonly string[];
  /** Files or folders of tests that are tried first. */
  readonly near: readonly string[];
  /** Those of charts in which nothing is wrong, where what alarms wrongly is seen. */
  readonly clean: readonly string[];
  /** Those that are tried with what none of these has seen. */
  readonly far: readonly string[];
}

const drawn = ["tests/charts.test.ts", "tests/site/gallery.test.ts", "tests/forms/samples", "tests/forms/gallery"];
const sound = ["tests/forms/samples/samples.test.ts", "tests/forms/plot/plot.test.ts"];
const checked = ["tests/forms/samples/", "tests/forms/plot/", "tests/faults/", "tests/check/", "tests/reading/"];

const filesIn = (folder: string, ...names: readonly string[]) => names.map((name) => `${folder}/${name}.test.ts`);

/** What is tried; that a rule is right is held by tests of files, beside its own. */
export const subjects: readonly Subject[] = [
  {
    name: "facts",
    sources: "src/facts",
    short: filesIn("tests/facts", "edges", "refusals", "table", "tableParts", "claim", "derived", "file/dataTable"),
    near: ["tests/facts/", "tests/words/", "tests/story/", "tests/boundary.test.ts", "tests/properties.test.ts"],
    clean: [],
    far: ["tests/forms/", "tests/figure/", ...drawn]
  },
  {
    name: "plot",
    sources: "src/plot",
    near: ["tests/plot/", "tests/drawing/", "tests/forms/", "tests/figure/", "tests/boundary.test.ts"],
    clean: [],
    far: [...drawn, "tests/fuzz/once.test.ts", "tests/fuzz/onceMore.test.ts"]
  },
  {
    name: "reading",
    sources: "src/check/reading",
    short: filesIn(
      "tests/check/reading",
      "axisWords",
      "countedShapes",
      "countsAndLinks",
      "dashes",
      "drawnInWords",
      "factsAndParts",
      "furniture",
      "gapsAndWholes",
      "labelsAtNames",
      "labelsAtShapes",
      "labelsOwn",
      "leftOut",
      "looksAndRings",
      "measuredShapes",
      "paintAndSigns",
      "paintOnPaint",
      "paintedPoints",
      "panelsAndTitles",
      "placesOnScales",
      "rowsAndNames",
      "samplePoints",
      "scalesUsed",
      "shades",
      "shapesOf",
      "sharesAndClasses"
    ),
    near: ["tests/check/reading/", "tests/reading/", "tests/faults/faults.test.ts", "tests/forms/samples/lies.test.ts"],
    clean: sound,
    far: [...checked, "tests/verify/"]
  },
  {
    name: "numbers",
    sources: "src/check/numbers",
    short: filesIn("tests/check/numbers", "fillings", "edges", "editedTexts"),
    near: ["tests/check/numbers/", "tests/faults/right/", "tests/faults/faults.test.ts"],
    clean: sound,
    far: [...checked, "tests/facts/aggregate.test.ts", "tests/verify/"]
  },
  {
    name: "legibility",
    sources: "src/check/legibility",
    short: filesIn("tests/check/legibility", "boxIndex", "edges", "geometry", "marks", "rules", "texts"),
    near: ["tests/check/legibility/", "tests/faults/faults.test.ts"],
    clean: sound,
    far: [...checked, "tests/verify/"]
  },
  {
    name: "check",
    sources: "src/check",
    near: ["tests/check/"],
    clean: sound,
    far: [...checked, "tests/elsewhere/", "tests/verify/", "tests/words/"]
  }
];
