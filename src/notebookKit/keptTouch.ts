/** What a reader did to the controls of a page before it came alive. */
interface KeptTouch {
  /** Does the same to the controls that stand there now. */
  readonly giveBack: () => void;
}

declare global {
  interface Window {
    /** Buttons that were pressed before: the id of the cell, and the place among its buttons. */
    pressedButtons?: [string, number][];
  }
}

/** Waits until no control is held down, and takes down how the reader left them, and which has the focus. */
export async function keptTouch(): Promise<KeptTouch> {
  if (document.querySelector("input:active")) {
    await new Promise((done) => addEventListener("pointerup", done, {once: true}));
  }
  const before = inputs().map((input) => ({
    value: input.value,
    checked: input.checked,
    // The value of a radio button is not what a reader changes, and has no default.
    isTouched: input.checked !== input.defaultChecked || (input.type !== "radio" && input.value !== input.defaultValue)
  }));
  const focused = inputs().findIndex((input) => input === document.activeElement);
  return {
    giveBack() {
      // Controls of a cell that depends on another are made anew, so each is looked for where it stands by then.
      before.forEach(({value, checked, isTouched}, index) => {
        const now = inputs()[index];
        // Of a row of radio buttons the one that is pressed says it all.
        if (!now || !isTouched || (now.type === "radio" && !checked)) return;
        if (now.type !== "radio") now.value = value;
        now.checked = checked;
        now.dispatchEvent(new Event("input", {bubbles: true}));
      });
      if (focused >= 0 && document.activeElement === document.body) inputs()[focused]?.focus();
      for (const [cell, index] of window.pressedButtons?.splice(0) ?? []) {
        document.getElementById(cell)?.querySelectorAll("button")[index]?.click();
      }
    }
  };
}

const inputs = () => Array.from(document.querySelectorAll<HTMLInputElement>("[id^=cell-] input"));
