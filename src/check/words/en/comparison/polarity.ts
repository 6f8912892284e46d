import type {UnitRecord} from "../../../../facts/unit/unitSchema.js";

/** Which way a comparative or a superlative points, and of what it can be said. */
export interface Polarity {
  readonly way: "more" | "less";
  /** The kinds of unit that it compares: degrees are warmer, and prices dearer; *null* for any. */
  readonly kinds: readonly UnitRecord["kind"][] | null;
  /** What it compares, where an adjective says it: "depth" of "deeper"; *null* where it does not. */
  readonly noun: string | null;
}

interface Scale {
  readonly more?: string;
  readonly less?: string;
  readonly most: string;
  readonly least: string;
  readonly kinds: Polarity["kinds"];
  readonly noun?: string;
}

// Where more of one is less of another nothing is said: the faster of two trains needs less time.
const scales: readonly Scale[] = [
  {
    more: "more common|commoner|more popular|more|higher|larger|bigger|greater|more (?:often|frequently|likely)",
    less: "less common|rarer|less popular|less|fewer|lower|smaller|(?:less|fewer) (?:often|frequently|likely)",
    most: "most common|commonest|most popular|most (?:often|frequently|likely)|most|highest|largest|biggest|greatest|furthest|farthest",
    least: "least common|rarest|least popular|least (?:often|frequently|likely)|least|fewest|lowest|smallest",
    kinds: null
  },
  {
    more: "dearer|costlier|pricier|more expensive",
    less: "cheaper|less expensive",
    most: "dearest|costliest|priciest|most expensive",
    least: "cheapest|least expensive",
    kinds: ["money"]
  },
  {more: "longer", less: "shorter", most: "longest", least: "shortest", kinds: ["measure", "duration"], noun: "length"},
  {more: "taller", less: "less tall", most: "tallest", least: "least tall", kinds: ["measure"], noun: "height"},
  {more: "deeper", less: "shallower", most: "deepest", least: "shallowest", kinds: ["measure"], noun: "depth"},
  {more: "wider", less: "narrower", most: "widest", least: "narrowest", kinds: ["measure"], noun: "width"},
  {more: "heavier", less: "lighter", most: "heaviest", least: "lightest", kinds: ["measure"], noun: "weight"},
  {more: "older", less: "younger", most: "oldest", least: "youngest", kinds: ["duration"], noun: "age"},
  {more: "later", less: "earlier|sooner", most: "latest", least: "earliest", kinds: ["duration"]},
  {
    more: "sunnier",
    less: "less sunny",
    most: "sunniest",
    least: "least sunny",
    kinds: ["measure", "duration"],
    noun: "sun"
  },
  {more: "snowier", less: "less snowy", most: "snowiest", least: "least snowy", kinds: ["measure"], noun: "snow"},
  {more: "wetter", less: "drier", most: "wettest", least: "driest", kinds: ["measure"], noun: "rain"},
  {more: "busier", less: "quieter", most: "busiest", least: "quietest", kinds: ["count"]},
  {more: "fuller", less: "emptier", most: "fullest", least: "emptiest", kinds: ["share"]},
  {more: "warmer|hotter", less: "colder|cooler", most: "warmest|hottest", least: "coldest|coolest", kinds: ["degrees"]},
  // More is better of what is given for it alone, of which no unit is the kind.
  {
    more: "richer|wealthier|better[- ]paid",
    less: "poorer|worse[- ]paid",
    most: "richest|wealthiest|best[- ]paid",
    least: "poorest|worst[- ]paid",
    kinds: [],
    noun: "income pay wage wages earning salary wealth gdp"
  },
  {
    more: "deadlier|more (?:deadly|dangerous)",
    less: "safer|less (?:deadly|dangerous)",
    most: "deadliest|most (?:deadly|dangerous)",
    least: "safest|least (?:deadly|dangerous)",
    kinds: [],
    noun: "death fatality crash accident collision injury casualty killed dead theft burglary robbery crime murder"
  },
  {
    more: "less (?:punctual|reliable)",
    less: "more (?:punctual|reliable)",
    most: "least (?:punctual|reliable)",
    least: "most (?:punctual|reliable)",
    kinds: [],
    noun: "late delay delayed cancelled cancellation outage"
  },
  {most: "best", least: "worst", kinds: [], noun: "mark grade score rating result pass success"},
  {
    more: "faster|quicker|more (?:quickly|rapidly|steeply|sharply)",
    less: "slower|more slowly|less (?:quickly|rapidly|steeply|sharply)",
    most: "fastest|quickest|hardest|most (?:quickly|rapidly|steeply|sharply)",
    least: "slowest|most slowly",
    kinds: ["change", "points"]
  }
];

// "More slowly" is tried before "more".
const longestFirst = (words: readonly string[]) =>
  words.toSorted((one, other) => Number(other.includes(" ")) - Number(one.includes(" "))).join("|");
const split = (words: string) => words.split(/\|(?![^(]*\))/u);

/** All comparatives, as a pattern. */
export const comparatives: string = longestFirst(
  scales.flatMap(({more = "", less = ""}) => [...split(more), ...split(less)]).filter((word) => word !== "")
);
/** All superlatives, as a pattern. */
export const superlatives: string = longestFirst(scales.flatMap(({most, least}) => [...split(most), ...split(least)]));

const isOne = (words: string, word: string) => new RegExp(`^(?:${words})$`, "iu").test(word);

/** Which way a word of **comparatives** or **superlatives** points. @throws for another word */
export function polarityOf(word: string): Polarity {
  for (const {more, less, most, least, kinds, noun = null} of scales) {
    if (isOne([more, most].join("|"), word)) return {way: "more", kinds, noun};
    if (isOne([less, least].join("|"), word)) return {way: "less", kinds, noun};
  }
  throw new Error(`no comparative: ${word}`);
}
