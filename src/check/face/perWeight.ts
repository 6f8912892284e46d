import type {Weight} from "../../type/fonts/fontFile.js";

/** A function of a weight that makes its value once. */
export function perWeight<Value>(make: (weight: Weight) => Value): (weight: Weight) => Value {
  const known = new Map<Weight, {readonly value: Value}>();
  return (weight) => {
    const found = known.get(weight) ?? {value: make(weight)};
    known.set(weight, found);
    return found.value;
  };
}
