import type {Check} from "../subject.js";
import {faultsBy} from "./printedNumbers.js";

/** A figure or phrase that the claim does not round to; AggChecker’s definition of a wrong figure. */
export const rounding: Check = (subject) => faultsBy(subject, "rounding");
