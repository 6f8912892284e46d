/**
 * One line that begins with what is wrong, without a character that a terminal would obey, that turns the order of what
 * follows, or that is none.
 */
export const isClear = (message: string): boolean =>
  /^(?:invalid|missing|unknown|untrue|typed|duplicate|too many|not|nothing|unsupported|no|colour) /.test(message) &&
  !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f\ufeff]/u.test(
    message
  );
