// figures.js
export {installFonts} from "nutgraf/live";
export {armsFlow} from "nutgraf/notebooks/israel-azerbaijan";
