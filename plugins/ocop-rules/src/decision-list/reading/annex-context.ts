import { readListContext } from "./list-context.js"
import type { ListContext } from "../list-entry.js"
import type { ListShape } from "./reading-state.js"
import { wordingKey } from "./wording.js"

/**
 * The context of the rows below a line that begins another annex, "(Kèm theo Quyết định số …)". Null for
 * any other line, and for one that repeats the title: there an operator may have said it better.
 */
export function annexContext(
  texts: readonly string[],
  context: ListContext,
  { printed, gazetteer }: ListShape
): ListContext | null {
  if (!texts.some((text) => /\bkem theo\b/.test(wordingKey(text)))) return null
  const said = readListContext([{ number: 1, cells: texts }], null, gazetteer)
  const known = [printed.decision, context.decision]
  if (said.decision === null || known.includes(said.decision)) return null
  return {
    ...said,
    body: said.body ?? context.body,
    level: said.level ?? context.level,
    province_code: said.province_code ?? context.province_code,
  }
}
