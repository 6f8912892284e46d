/** The mutant that is on; *null* while there is none. */
let on: number | null = null;
let reached = new Set<number>();
/** Until when, in ms, a mutant may run. */
let until = Infinity;
let turn = 0;

/** In ms; what takes longer with a mutant hangs, which a test would see. */
const patience = 20_000;

function reach(number: number): boolean {
  reached.add(number);
  if (on !== number) return false;
  if (performance.now() > until) throw new Error("a mutant hangs");
  return true;
}

/** What sources with mutants in them ask while they run. */
export const switches = {
  isOn: reach,
  /** The one value, or the other. */
  chosen: <V>(number: number, value: V, other: V): V => (reach(number) ? other : value),
  /** A condition; only one that is not so already is reached. */
  forced(number: number, value: unknown, to: boolean): unknown {
    if (Boolean(value) === to) return value;
    return reach(number) ? to : value;
  },
  /** What comes of two values in one way; only where it differs from the other way it is reached. */
  ofTwo<A, B>(number: number, a: A, b: B, is: (a: A, b: B) => unknown, other: (a: A, b: B) => unknown): unknown {
    const [value, changed] = [is(a, b), other(a, b)];
    if (Object.is(value, changed)) return value;
    return reach(number) ? changed : value;
  },
  /** A map of what is kept by an object, empty again whenever another mutant is on. */
  kept<V>() {
    let [own, at] = [new WeakMap<object, V>(), turn];
    const now = () => {
      if (at !== turn) [own, at] = [new WeakMap<object, V>(), turn];
      return own;
    };
    return {
      get: (key: object) => now().get(key),
      has: (key: object) => now().has(key),
      set: (key: object, value: V) => now().set(key, value),
      delete: (key: object) => now().delete(key)
    };
  }
};

/** Turns a mutant on, or all off. */
export function turnOn(number: number | null): void {
  on = number;
  turn += 1;
  until = performance.now() + patience;
}

/** The mutants that were reached since this was asked last. */
export function takeReached(): ReadonlySet<number> {
  const taken = reached;
  reached = new Set();
  return taken;
}
