/** A stop of the focus, as it looks. */
export interface Focused {
  /** For findings: tag and words. */
  name: string
  /** Something draws an outline of two pixels or more around it. */
  outlined: boolean
  /** Its middle is on the screen, and nothing lies over it. */
  inSight: boolean
  /** On the document, in CSS pixels. */
  box: { left: number; top: number; right: number; bottom: number }
}

/** Runs in the page. @returns null where the focus is on nothing: it has left the page at its end */
export function lookAtFocus(): Focused | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const draws = (candidate: Element | null) => {
    if (!candidate) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
  }
  const around = [
    element,
    element.closest("label"),
    element.closest("[data-product-id], article, li"),
  ]
  const seen = around.find(draws) ?? element
  const { left, top, width, height } = seen.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2]
  const above = document.elementFromPoint(x, y)
  return {
    name: `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.innerText).trim().slice(0, 40)}"`,
    outlined: around.some(draws),
    inSight: above !== null && (seen.contains(above) || above.contains(element)),
    box: {
      left: left + scrollX,
      top: top + scrollY,
      right: left + width + scrollX,
      bottom: top + height + scrollY,
    },
  }
}

/** Whether somebody who reads on would have to go back: up, and not into the next column. */
export function goesBack(from: Focused, to: Focused): boolean {
  return to.box.bottom <= from.box.top && to.box.left < from.box.right
}
