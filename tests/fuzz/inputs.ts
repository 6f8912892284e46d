import {claimForms} from "./claimForms.js";
import {plotForms} from "./plotForms.js";
import {pointForms} from "./pointForms.js";
import {rowForms} from "./rowForms.js";

/** What every form is tried on, by its name. */
export const formInputs = {...rowForms, ...pointForms, ...claimForms, ...plotForms};
