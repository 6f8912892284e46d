import type {Check} from "../subject.js";
import {faultsBy} from "./printedNumbers.js";

/** A claim’s number with another unit: a share without its percent sign, a count of something else. */
export const unitChanged: Check = (subject) => faultsBy(subject, "unit-changed");
