import type {Role, Scale} from "../../src/facts/evidence/record.js";
import {firstShown, firstText, nudge, readingIn, withReading, withShape, withText} from "./bend.js";

/** A lie that can be told of any kind of chart, and the rules that are to catch it. */
export interface Bending {
  readonly rules: readonly string[];
  /** The file with the lie; *null* where the chart has nothing of the sort. */
  bend(svg: string): string | null;
}

/** The attributes that place a shape along what it shows. */
function placesOf(svg: string): readonly string[] {
  const role = shownRole(svg);
  const placed = role?.shows.find(({by}) => by !== "colour" && by !== "area");
  const along = placed?.along ?? placed?.on?.[0] ?? "x";
  return along === "x" ? ["width", "cx", "x2"] : ["height", "cy", "y2"];
}

function shownRole(svg: string): Extract<Role, {shows: unknown}> | undefined {
  return readingIn(svg).shapes.flatMap(([, role]) => ("shows" in role ? [role] : []))[0];
}

const counted = (svg: string) => shownRole(svg)?.shows[0]?.by === "count";
const shared = (svg: string) => shownRole(svg)?.shows[0]?.by === "share";

function stretched(scale: Scale): Scale {
  switch (scale.type) {
    case "time":
      return {...scale, domain: [scale.domain[0], "2023-01-01"]};
    case "band":
    case "point":
      return {...scale, start: scale.start + 7};
    case "ordinal":
    case "threshold":
    case "ramp":
      return scale;
    default:
      return {...scale, domain: [scale.domain[0], scale.domain[1] * 1.3]};
  }
}

/** Lies of every kind of chart, by name. */
export const bendings: Readonly<Record<string, Bending>> = {
  "a mark that is 5 px longer or elsewhere": {
    rules: ["measure-wrong"],
    bend: (svg) => (counted(svg) ? null : withShape(svg, firstShown(svg), (markup) => nudge(markup, placesOf(svg), 5)))
  },
  "a mark that is a tenth of a px off": {
    rules: ["measure-wrong"],
    bend: (svg) =>
      counted(svg) ? null : withShape(svg, firstShown(svg), (markup) => nudge(markup, placesOf(svg), 0.1))
  },
  "a dot half as large": {
    rules: ["measure-wrong"],
    bend: (svg) => (counted(svg) ? withShape(svg, firstShown(svg), (markup) => nudge(markup, ["r"], -3)) : null)
  },
  "a count of so many each": {
    rules: ["measure-wrong"],
    bend(svg) {
      if (!counted(svg)) return null;
      return svg.replace('"per":1', '"per":2');
    }
  },
  "facts of two shapes exchanged": {
    rules: ["measure-wrong"],
    bend(svg) {
      if (!shared(svg)) return null;
      return withReading(svg, (reading) => {
        return {...reading, shapes: reading.shapes.map(([count, role]) => [count, turned(role)] as const)};
      });
    }
  },
  "a scale that says another domain": {
    rules: ["measure-wrong"],
    bend(svg) {
      if (counted(svg) || shared(svg)) return null;
      return withReading(svg, (reading) => {
        const scales = Object.entries(reading.scales).map(([name, scale]) => [name, stretched(scale)] as const);
        return {...reading, scales: Object.fromEntries(scales)};
      });
    }
  },
  "a tick with another number": {
    rules: ["tick-misplaced"],
    bend: (svg) => textBent(svg, "tick", (markup) => markup.replace(/>[^<]*</, ">17<"))
  },
  "a tick elsewhere": {
    rules: ["tick-misplaced"],
    bend: (svg) => textBent(svg, "tick", (markup) => nudge(nudge(markup, ["x"], 70), ["y"], -70))
  },
  "a label with another number": {
    rules: ["label-elsewhere"],
    bend: (svg) => textBent(svg, "label", (markup) => markup.replace(/>[^<]*</, ">77<"))
  },
  "a mark taken out": {
    rules: ["reading-incomplete"],
    bend: (svg) => withShape(svg, firstShown(svg), () => "")
  },
  "a mark drawn twice": {
    rules: ["reading-incomplete"],
    bend: (svg) => withShape(svg, firstShown(svg), (markup) => markup.repeat(2))
  },
  "a text that nobody reads": {
    rules: ["reading-incomplete"],
    bend: (svg) => withText(svg, 0, (markup) => `${markup}<text x="300" y="20">twice as many</text>`)
  },
  "a mark painted as the paper": {
    rules: ["measure-unseen", "measure-wrong"],
    bend: (svg) =>
      withShape(svg, firstShown(svg), (markup) =>
        markup.replace(/ (?:fill|stroke)="[^"]*"/g, "").replace(/\/?>$/, ' fill="#ffffff" stroke="#ffffff"/>')
      )
  },
  "a mark dashed away": {
    rules: ["measure-unseen"],
    bend: (svg) =>
      withShape(svg, firstShown(svg), (markup) =>
        markup.replace(/ stroke="[^"]*"/, "").replace(/\/?>$/, ' stroke="#12436d" stroke-dasharray="0 400"/>')
      )
  },
  "a mark widened by its edge": {
    rules: ["measure-unseen"],
    bend: (svg) =>
      /^<(?:rect|circle)/.test(shapeAt(svg, firstShown(svg)))
        ? withShape(svg, firstShown(svg), (markup) =>
            markup.replace(/ stroke="[^"]*"/, "").replace(/\/?>$/, ' stroke="#12436d" stroke-width="9"/>')
          )
        : null
  },
  "all marks covered by the paper": {
    rules: ["measure-unseen"],
    bend(svg) {
      const covered = svg.replace(/<text\b/, '<rect x="0" y="0" width="560" height="420" fill="#ffffff"/>$&');
      return withReading(covered, (reading) => ({...reading, shapes: [...reading.shapes, [1, {furniture: "paper"}]]}));
    }
  }
};

function turned(role: Role): Role {
  if (!("shows" in role)) return role;
  return {
    ...role,
    shows: role.shows.map((measure) =>
      typeof measure.of === "string" ? measure : {...measure, of: measure.of.toReversed()}
    )
  };
}

function shapeAt(svg: string, index: number): string {
  return [...svg.matchAll(/<(?:rect|circle|line|path)\b[^>]*>/g)][index]?.[0] ?? "";
}

function textBent(svg: string, kind: "tick" | "label", change: (markup: string) => string): string | null {
  const index = firstText(svg, kind);
  return index < 0 ? null : withText(svg, index, change);
}
