/**
 * Runs in the page: which words cannot be read. Text counts as cut off when what clips it (the window, or a box with
 * hidden overflow) ends before it does, and as overlapped when words of another element lie over it.
 *
 * @returns findings in words, each once
 */
export function lookAtText(): string[] {
  const findings = new Set<string>()
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    findings.add(`the page is ${document.documentElement.scrollWidth} px wide`)
  }
  type Word = {
    text: string
    element: Element
    left: number
    top: number
    right: number
    bottom: number
  }
  const words: Word[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ""
    if (!element || text === "" || isHidden(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, top, right, bottom } of Array.from(range.getClientRects())) {
      if (right - left < 2 || bottom - top < 2) continue
      const word = { text: text.slice(0, 50), element, left, top, right, bottom }
      const clip = clipOf(element)
      if (right > clip.right + 1 || left < clip.left - 1 || bottom > clip.bottom + slack(word)) {
        findings.add(`cut off: ${word.text}`)
      } else words.push(word)
    }
  }
  words.sort((a, b) => a.top - b.top)
  for (const [index, word] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (other.top > word.bottom) break
      const wide = Math.min(word.right, other.right) - Math.max(word.left, other.left)
      const high = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top)
      if (wide > 2 && high > slack(word) && word.element !== other.element) {
        findings.add(`overlap: ${word.text} | ${other.text}`)
      }
    }
  }
  return [...findings]

  /** Boxes of lines are higher than their letters; marks of Vietnamese capitals reach out of them. */
  function slack({ top, bottom }: Word): number {
    return (bottom - top) * 0.3
  }

  /** Not drawn, kept for screen readers, or in a layer above the page. */
  function isHidden(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, position, tagName } = { ...pick(at), tagName: at.tagName }
      if (clipPath !== "none" || position === "fixed" || position === "sticky") return true
      if (tagName === "OPTION" || tagName === "SCRIPT" || tagName === "NOSCRIPT") return true
      if (at.classList.contains("skip-link")) return true
    }
    return false
  }

  function pick(at: Element) {
    const { clipPath, position } = getComputedStyle(at)
    return { clipPath, position }
  }

  /** The part of the page that an element may draw on. What can be scrolled to is not cut off. */
  function clipOf(element: Element) {
    const clip = { left: 0, right: innerWidth, bottom: Infinity }
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      if (overflowX === "auto" || overflowX === "scroll")
        return { left: -Infinity, right: Infinity, bottom: Infinity }
      if (overflowX === "hidden" || overflowX === "clip") {
        clip.left = Math.max(clip.left, box.left)
        clip.right = Math.min(clip.right, box.right)
      }
      if (overflowY === "hidden" || overflowY === "clip")
        clip.bottom = Math.min(clip.bottom, box.bottom)
    }
    return clip
  }
}
