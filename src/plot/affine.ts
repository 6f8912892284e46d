/** An affine transform as SVG’s matrix(a b c d e f): x′ = a x + c y + e, y′ = b x + d y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Leaves everything where it is. */
const identity: Affine = [1, 0, 0, 1, 0, 0];

/** One transform after another: **inner** first. */
export function multiply(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer;
  const [a2, b2, c2, d2, e2, f2] = inner;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

/** Moves by some px. */
export const translation = (x: number, y: number): Affine => [1, 0, 0, 1, x, y];

/** Turns by some degrees, clockwise as the y axis points down. */
export function rotation(degrees: number): Affine {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, 0, 0];
}

/** A point where a transform puts it. */
export function moved([a, b, c, d, e, f]: Affine, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** By how much a transform enlarges. */
export const enlargement = ([a, b]: Affine): number => (b === 0 ? Math.abs(a) : Math.hypot(a, b));

/** By how many degrees a transform turns. */
export const turnOf = ([a, b]: Affine): number => (Math.atan2(b, a) * 180) / Math.PI;

/** A transform attribute as a matrix. @throws for a function other than translate, rotate, scale and matrix */
export function affineOf(attribute: string): Affine {
  let result = identity;
  for (const [, name = "", list = ""] of attribute.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second, third] = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    switch (name) {
      case "translate":
        result = multiply(result, translation(first, second ?? 0));
        break;
      case "scale":
        result = multiply(result, [first, 0, 0, second ?? first, 0, 0]);
        break;
      case "rotate": {
        const [x, y] = [second ?? 0, third ?? 0];
        result = multiply(multiply(multiply(result, translation(x, y)), rotation(first)), translation(-x, -y));
        break;
      }
      default:
        throw new Error(`unsupported transform: ${name} (translate, rotate or scale)`);
    }
  }
  return result;
}
