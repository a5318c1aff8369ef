/** An error for the user: what was wrong, and what to do about it. */
export class Problem extends Error {
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/** The text of an error of any kind. */
export function textOf(error) {
  return error?.message || String(error);
}
