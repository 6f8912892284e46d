/** The ratio that tells a part of a picture from what is next to it (WCAG 2.2, 1.4.11). */
export const leastMarkContrast = 3;

/** What holds of two colours, worked out once: of a file of thousands of marks it is asked millions of times. */
export function ofPairs(holds: (one: string, other: string) => boolean): typeof holds {
  const known = new Map<string, Map<string, boolean>>();
  return (one, other) => {
    // Of a file of thousands of colours the pairs would fill the memory.
    if (known.size > 500) known.clear();
    const ofOne = known.get(one) ?? new Map<string, boolean>();
    known.set(one, ofOne);
    const found = ofOne.get(other) ?? holds(one, other);
    ofOne.set(other, found);
    return found;
  };
}
