/** A picture that a snippet offers, in the order in which a browser looks at them. */
export interface OfferedPicture {
  readonly name: string;
  /** Px. */
  readonly width: number;
  readonly scheme: "light" | "dark";
  /** The media query of its source; empty for the image itself. */
  readonly media: string;
}

/** A window for which another picture is shown than should be. */
interface WrongChoice {
  /** "a window of 700 px, dark" */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** Px beside a picture: two margins and a scroll bar, or in a frame a scroll bar. */
const margins = {page: 48, frame: 16} as const;

/**
 * Looks which picture a browser takes in windows of all widths and in both schemes: it should be the widest that has room,
 * or else the narrowest, and dark in a dark scheme where there is one of that width. The first window of each wrong choice.
 */
export function wrongChoices(offered: readonly OfferedPicture[], place: keyof typeof margins): WrongChoice[] {
  const edges = offered.flatMap(({width}) => [-1, 0, 1].map((step) => width + margins[place] + step));
  const windows = [240, 320, ...edges, 2400].toSorted((a, b) => a - b);
  const wrong = new Map<string, WrongChoice>();
  for (const scheme of ["light", "dark"] as const) {
    for (const window of windows) {
      const found = offered.find(({media}) => holds(media, window, scheme));
      const expected = wantedOf(offered, window - margins[place], scheme);
      if (!expected || found === expected || found?.name === expected.name) continue;
      const key = `${found?.name} for ${expected.name}`;
      const where = `a window of ${window} px, ${scheme}`;
      if (!wrong.has(key)) wrong.set(key, {where, found: found?.name ?? "no picture", expected: expected.name});
    }
  }
  return [...wrong.values()];
}

function wantedOf(offered: readonly OfferedPicture[], room: number, scheme: OfferedPicture["scheme"]) {
  const widths = offered.map(({width}) => width);
  const fitting = widths.filter((width) => width <= room);
  const width = fitting.length > 0 ? Math.max(...fitting) : Math.min(...widths);
  const alike = offered.filter((each) => each.width === width);
  return alike.find((each) => each.scheme === scheme) ?? alike[0];
}

/** A query of another kind never holds. */
function holds(media: string, window: number, scheme: OfferedPicture["scheme"]): boolean {
  if (media === "") return true;
  return media.split(" and ").every((part) => {
    if (part === "(prefers-color-scheme: dark)") return scheme === "dark";
    const [, end, width] = /^\((min|max)-width: ([\d.]+)px\)$/.exec(part) ?? [];
    return end === "min" ? window >= Number(width) : end === "max" && window <= Number(width);
  });
}
