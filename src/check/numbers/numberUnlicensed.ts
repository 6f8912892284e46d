import type {Check} from "../subject.js";
import {faultsBy} from "./printedNumbers.js";

/** A number that no claim, derived value, period or form licenses; Pew’s number check, for what is drawn. */
export const numberUnlicensed: Check = (subject) => faultsBy(subject, "number-unlicensed");
