"use strict";
const {loadPress} = require("./loadPress.cjs");

// A thread that renders a part of a story, with the same press as the command that started it.
const {renderPart} = loadPress();
module.exports = renderPart;
