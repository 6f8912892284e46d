import type {Polarity} from "../comparison/polarity.js";
import {type Compared, uncompared} from "./rowStatement.js";

/** What words between two names say of them: the first has more or less than the second. */
export interface Told extends Compared {
  readonly way: Polarity["way"];
  readonly about: string;
  readonly overtakes: boolean;
  readonly equals: boolean;
}

/** What is said of numbers by nothing but their order. */
export const toldPlain = {...uncompared, about: "", overtakes: false, equals: false};
