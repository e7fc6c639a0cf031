import { readDocumentPath } from "@medusajs/framework/utils"
import { wordsOf, type Word } from "../words/words"
import type { HighlightRequest } from "./highlight-request"

/** Whether a folded word of a document is one that was looked for. */
type IsMeant = (folded: string) => boolean

/**
 * The texts of a document in which a word of the query stands, with tags around such words as the
 * document spells them. Nothing else is changed or escaped: whoever shows it as HTML has to escape first,
 * with tags that survive that.
 */
export function highlight(
  document: Record<string, unknown>,
  isMeant: IsMeant,
  request: HighlightRequest
): Record<string, string[]> {
  const fields = request.paths.map((path): [string, string[]] => {
    const texts = readDocumentPath(document, path.split("."))
    return [path, texts.flatMap((text) => tagged(String(text), isMeant, request) ?? [])]
  })
  return Object.fromEntries(fields.filter(([, fragments]) => fragments.length > 0))
}

function tagged(text: string, isMeant: IsMeant, request: HighlightRequest): string | null {
  const matches = wordsOf(text).filter(({ folded }) => isMeant(folded))
  const [first] = matches
  if (!first) {
    return null
  }
  const { from, to } = fragment(text, first, request.fragment)
  let read = from
  let marked = from > 0 ? "…" : ""
  for (const { start, end } of matches.filter((word) => word.start >= from && word.end <= to)) {
    marked += text.slice(read, start) + request.before + text.slice(start, end) + request.after
    read = end
  }
  return marked + text.slice(read, to) + (to < text.length ? "…" : "")
}

/** Whole words around the first match, about as many signs as asked. */
function fragment(text: string, first: Word, length: number | null) {
  if (length === null || text.length <= length) {
    return { from: 0, to: text.length }
  }
  const room = Math.max(0, length - (first.end - first.start))
  const earliest = Math.max(0, first.start - Math.floor(room / 2))
  const latest = Math.min(text.length, earliest + Math.max(length, first.end - first.start))
  const inside = wordsOf(text).filter(({ start, end }) => start >= earliest && end <= latest)
  return {
    from: earliest === 0 ? 0 : Math.min(inside[0]?.start ?? first.start, first.start),
    to: latest === text.length ? text.length : Math.max(inside.at(-1)?.end ?? first.end, first.end),
  }
}
