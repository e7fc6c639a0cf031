import { cellLines, rawText, withoutBullet } from "./cell-text.js"
import type { SheetCell } from "../sheet.js"
import { wordingKey } from "./wording.js"

/** "20°N", "40 độ đạm", "500 ml": what tells sizes of one product apart. */
const MEASURE = /^(\d+(?:[.,]\d+)?)\s*([°º%]?\s*\p{L}{0,5}(?:\s\p{L}{1,5}){0,2})$/u
const ENDS_IN_MEASURE = /^(.*\P{N})(\d+(?:[.,]\d+)?\s*(?:[°º%]?\s*\p{L}{0,5}(?:\s\p{L}{1,5})?))$/u
/** What is sold as one whatever it holds. */
const A_SET = /^(?:bộ|combo|set|giỏ|hộp quà|cặp|đôi)\s/iu

/**
 * The products that a cell seems to name, in its order; none when it seems to name one. It seems several
 * when it has semicolons, lines that each begin like a name, or commas with three parts or more. A single
 * comma counts only when what follows repeats the first word or is a measure: «Trà gừng, sả» is one tea.
 * Commas in brackets or in a number, and «và» alone, never count. An operator decides.
 */
export function severalProducts(cell: SheetCell | undefined): readonly string[] {
  const lines = rawText(cell).length > 2_000 ? [] : cellLines(cell)
  const listed = linesAreNames(lines) ? lines : [lines.join(" ")]
  const parts = listed.flatMap((line) => splitOutside(line, ";"))
  const names = parts.length > 1 ? parts : splitByComma(parts[0] ?? "")
  const products = names
    .map((name) =>
      withoutBullet(name)
        .replace(/[,;]+$/, "")
        .trim()
    )
    .filter((name) => name !== "")
  const different = products.filter(
    (name, at) => at === products.findIndex((one) => same(one, name))
  )
  return different.length > 1 ? different : []
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function linesAreNames(lines: readonly string[]): boolean {
  return (
    lines.length > 1 && lines.every((line) => /^(?:[\p{Lu}–—•·▪►+*-]|\(?\d+[.)]\s)/u.test(line))
  )
}

function splitByComma(text: string): readonly string[] {
  const commas = splitOutside(text, ",")
  if (commas.length < 2 || A_SET.test(text)) return [text]
  const last = commas[commas.length - 1] ?? ""
  const parts = [...commas.slice(0, -1), ...last.split(/\s+và\s+/iu)]
  const measured = withMeasures(parts)
  if (measured) return measured
  if (parts.length > 2) return parts
  const [first = "", second = ""] = parts.map((part) => wordingKey(part).split(" ")[0] ?? "")
  return first !== "" && first === second ? parts : [text]
}

/** «Nước mắm 20°N, 30°N»: the name is said once and belongs to every measure. */
function withMeasures(parts: readonly string[]): readonly string[] | null {
  const [first = "", ...others] = parts
  const head = ENDS_IN_MEASURE.exec(first)
  if (!head || !others.every((other) => MEASURE.test(other))) return null
  const measures = [head[2] ?? "", ...others]
  const unit = measures.map((one) => MEASURE.exec(one)?.[2] ?? "").find((one) => one !== "") ?? ""
  return measures.map((measure) => {
    const bare = /^\d+(?:[.,]\d+)?$/.test(measure)
    return `${(head[1] ?? "").trim()} ${bare ? measure + unitAfterNumber(unit) : measure}`
  })
}

function unitAfterNumber(unit: string): string {
  return /^\p{L}/u.test(unit) ? ` ${unit}` : unit
}

/** Parts between separators that stand in no brackets and between no digits. */
function splitOutside(text: string, separator: string): string[] {
  const parts = [""]
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if ("([{".includes(char)) depth++
    if (")]}".includes(char)) depth = Math.max(0, depth - 1)
    const inNumber = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
    if (char === separator && depth === 0 && !inNumber) parts.push("")
    else parts[parts.length - 1] += char
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "")
}
