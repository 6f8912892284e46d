/** What a transform does to a point: x′ = ax + cy + e, y′ = bx + dy + f (SVG 2, 8.5). */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const identity: Affine = {a: 1, b: 0, c: 0, d: 1, e: 0, f: 0};

/** Where a point goes, in px. */
export function applied({a, b, c, d, e, f}: Affine, [x, y]: readonly [number, number]): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The transform that does **inner** first and **outer** then. */
export function composed(outer: Affine, inner: Affine): Affine {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f
  };
}

/** By how much a transform makes lengths larger: 1 for one that only moves and turns. */
export const enlargement = ({a, b, c, d}: Affine) => Math.sqrt(Math.abs(a * d - b * c));

/** Degrees by which a transform turns a text clockwise. */
export const turnOf = ({a, b}: Affine) => (Math.atan2(b, a) * 180) / Math.PI;

/** Reads the attribute *transform*; one that nobody knows moves everything to nowhere. */
export function readTransform(text: string | undefined): Affine {
  const lost: Affine = {...identity, e: NaN, f: NaN};
  const steps = [...(text ?? "").matchAll(/([A-Za-z]+)\s*\(([^)]*)\)/g)];
  return steps.reduce((before, [, name = "", list = ""]) => {
    const numbers = (list.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    return composed(before, readers[name]?.(numbers) ?? lost);
  }, identity);
}

const readers: Readonly<Record<string, (numbers: readonly number[]) => Affine | null>> = {
  translate: ([x = NaN, y = 0]) => ({...identity, e: x, f: y}),
  scale: ([x = NaN, y = x]) => ({...identity, a: x, d: y}),
  rotate: ([degrees = NaN, x = 0, y = 0]) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return {a: cos, b: sin, c: -sin, d: cos, e: x - cos * x + sin * y, f: y - sin * x - cos * y};
  },
  skewX: ([degrees = NaN]) => ({...identity, c: Math.tan((degrees * Math.PI) / 180)}),
  skewY: ([degrees = NaN]) => ({...identity, b: Math.tan((degrees * Math.PI) / 180)}),
  matrix: ([a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN]) => ({a, b, c, d, e, f})
};
