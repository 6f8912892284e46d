/** A form, warm, against the same rows as plain charts of others. */
const formRows = ["bars", "columns", "line", "stackedBars", "scatter"].flatMap((name) => [
  {name: `warm, \`${name}\``, ours: `form ${name}`, theirs: `Plot, shared JSDOM, ${name}`, reach: 1},
  {name: "the same", ours: `form ${name}`, theirs: `ECharts, ${name}`, reach: 0.5},
  {name: "the same", ours: `form ${name}`, theirs: `Vega, ${name}`, reach: 1}
]);

/**
 * What is measured: each row one of ours against one of theirs, and how far the ratio of their medians is to come down.
 * A cold run is a process from its start to its end; a warm one a call in a process that has made many.
 */
export const rows = [
  {
    name: "cold, one figure: the built command on a .ts notebook, to an SVG file; notebook, font and record kept",
    ours: "command, one figure",
    theirs: "plain script, one chart",
    reach: 0.3
  },
  {
    name: "the same, with nothing kept from an earlier run",
    ours: "command, one figure, nothing kept",
    theirs: "plain script, one chart",
    reach: null
  },
  {
    name: "cold, the whole story: 8 figures × 7 widths, light, records and manifest, from nothing",
    ours: "command, the story, nothing kept",
    theirs: "plain script, one chart",
    reach: 0.85
  },
  {
    name: "the same, to an empty folder, with notebook, fonts and records kept",
    ours: "command, the story",
    theirs: "plain script, one chart",
    reach: 1
  },
  {
    name: "nothing changed: the whole story in all formats",
    ours: "command, nothing changed",
    theirs: "node -e 0",
    reach: 2.5
  },
  {
    name: "one number changed: the whole story in all formats, of which half the files differ",
    ours: "command, all formats, one number changed",
    theirs: "command, all formats, nothing kept",
    reach: 0.6
  },
  {
    name: "changed back",
    ours: "command, all formats, changed back",
    theirs: "command, all formats, nothing kept",
    reach: 0.1
  },
  {
    name: "watched: a number saved in a notebook of one figure, until it is in the SVG file",
    ours: "save, watched",
    theirs: "command, one figure, saved",
    reach: 0.05
  },
  {
    name: "warm, one figure: layout, shaping, Plot, file; its font made once",
    ours: "figure",
    theirs: "Plot, new JSDOM",
    reach: 0.2
  },
  {name: "the same", ours: "figure", theirs: "ECharts, server", reach: 0.5},
  {name: "the same", ours: "figure", theirs: "Vega-Lite and Vega, SVG", reach: 0.35},
  {name: "the same", ours: "figure", theirs: "Vega, SVG", reach: 0.35},
  ...formRows,
  {
    name: "9,000 marks through `plot`, drawn twice",
    ours: "9,000 dots by plot",
    theirs: "Plot, shared JSDOM, 9,000 dots and axes",
    reach: 0.6
  },
  {
    name: "100 panels through `plot`",
    ours: "100 panels by plot",
    theirs: "Plot, shared JSDOM, 100 panels",
    reach: null
  },
  {name: "10,000 marks to text", ours: "10,000 marks", theirs: "Plot, shared JSDOM, 10,000 marks", reach: 0.4},
  {
    name: "10,000 marks merged into one path, to text",
    ours: "10,000 marks, merged",
    theirs: "Plot, shared JSDOM, 10,000 marks",
    reach: 0.15
  },
  {name: "100,000 marks to text", ours: "100,000 marks", theirs: "10,000 marks, beside 100,000", reach: 12},
  {
    name: "2,000 figures on two threads, from nothing",
    ours: "command, 2,000 figures, two threads",
    theirs: "command, 2,000 figures, one thread",
    reach: 0.95
  },
  {
    name: "24 figures on as many threads as are chosen by themselves, from nothing: the same one thread",
    ours: "command, 24 figures",
    theirs: "command, 24 figures, one thread",
    // Of the same work, what a busy moment of the machine makes of it.
    reach: 1.05
  },
  {
    name: "200 figures, in the same way",
    ours: "command, 200 figures",
    theirs: "command, 200 figures, one thread",
    reach: 1.05
  },
  {
    name: "2,000 figures, in the same way: a thread for each core",
    ours: "command, 2,000 figures",
    theirs: "command, 2,000 figures, one thread",
    reach: 1
  },
  {
    name: "40 figures in all formats with the contact sheet, in the same way: a thread for each core",
    ours: "command, 40 figures in all formats",
    theirs: "command, 40 figures in all formats, one thread",
    reach: 0.95
  },
  {
    name: "peak memory of a render of 20,000 figures, all threads together",
    ours: "memory, 20,000 figures",
    theirs: "memory, the first 500 of 20,000 figures",
    reach: 1.1,
    unit: "MB"
  },
  {name: "for comparison: nothing at all", ours: "node -e 0", theirs: "plain script, one chart", reach: null}
];
