/** Something of a height that would like its middle to stand at **centre**. */
export interface Wish {
  readonly centre: number;
  readonly height: number;
}

/**
 * Places things along a line as near to where they wish as they can be without touching, in their given order, from
 * **low** on and, where they fit at all, ending before **high**.
 * @param gap px between two of them; default 8
 * @returns the top of each
 */
export function dodge(wishes: readonly Wish[], low: number, high: number, gap = 8): number[] {
  const tops = wishes.map(({centre, height}) => centre - height / 2);
  let floor = low;
  wishes.forEach(({height}, index) => {
    tops[index] = Math.max(tops[index]!, floor);
    floor = tops[index]! + height + gap;
  });
  let ceiling = Math.max(high, low + wishes.reduce((total, {height}) => total + height + gap, -gap));
  for (let index = wishes.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index]!, ceiling - wishes[index]!.height);
    ceiling = tops[index]! - gap;
  }
  return tops.map(Math.round);
}
