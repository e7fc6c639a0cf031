/**
 * Spreadsheet programs run a CSV text that begins with one of these as a formula. Apostrophes before it
 * count, so that the guard of a guarded text is its own and taking it off gives back what there was.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n]/
const PLAIN_NEGATIVE = /^-\d+([.,]\d+)?$/

/** Puts an apostrophe before text that a program would run; a plain negative number is left alone. */
export function guardFormula(text: string): string {
  return DANGEROUS.test(text) && !PLAIN_NEGATIVE.test(text) ? `'${text}` : text
}

/** Takes off the apostrophe that `guardFormula` put there. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text
}
