/**
 * Whether an input method (Telex, VNI …) is in the middle of a syllable. Safari ends the composition before the
 * key that ended it, which then only has the code 229.
 */
export function isComposing(event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return event.isComposing || event.keyCode === 229
}
