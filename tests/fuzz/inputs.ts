import {claimForms} from "./claimForms.js";
import {plotForms} from "./plotForms.js";
import {pointForms} from "./pointForms.js";
import {placeForms} from "./placeForms.js";
import {rowForms} from "./rowForms.js";

/** What every form is tried on, by its name. */
export const formInputs = {...rowForms, ...pointForms, ...claimForms, ...placeForms, ...plotForms};
