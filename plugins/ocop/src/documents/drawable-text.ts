/** Spaces and lines are laid out, not drawn. */
const LAYOUT = /[\s\p{Zs}]/u
/** What only changes its neighbours: joiners of pictures, variation selectors. */
const BESIDE = /[\p{Cf}\p{M}]/u

/**
 * A text without what a font cannot draw, which would stand on paper as an empty box: pictures, other scripts.
 *
 * @param canDraw whether the font has a glyph for a code point
 * @returns the text, its lines kept and its spaces tidied; and whether anything that can be seen was left out
 */
export function drawableText(
  text: string,
  canDraw: (codePoint: number) => boolean
): { text: string; lost: boolean } {
  let lost = false
  const kept = [...text.normalize("NFC")].map((letter) => {
    if (letter === "\n") return letter
    if (LAYOUT.test(letter)) return " "
    if (canDraw(letter.codePointAt(0) ?? 0)) return letter
    lost ||= !BESIDE.test(letter)
    return ""
  })
  const lines = kept.join("").split("\n")
  return {
    text: lines
      .map((line) => line.replace(/ {2,}/g, " ").trim())
      .join("\n")
      .trim(),
    lost,
  }
}
