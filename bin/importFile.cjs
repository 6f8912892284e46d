"use strict";

/** Imports a module; in a file of its own, since a script that V8 took from its code cache no longer knows how to. */
exports.importFile = (url) => import(url);
