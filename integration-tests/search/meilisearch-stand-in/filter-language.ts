import { badRequest } from "./api-error"
import { facetText, valuesAt, type Document } from "./documents"

type Condition = (document: Document) => boolean
type Token = { kind: "word" | "quoted" | "sign"; text: string }

/** As Meilisearch reads numbers out of a filter's value. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const TOKEN =
  /\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(<=|>=|!=|[<>=()[\],])|([\p{L}\p{N}_.-]+))/suy

/**
 * A condition out of Meilisearch's filter language: AND, OR, NOT, comparisons, IN, EXISTS, IS NULL.
 *
 * @param filterable the attributes that may be named
 */
export function parseFilter(filter: string, filterable: readonly string[]): Condition {
  const tokens = tokensOf(filter)
  let place = 0
  const peek = () => tokens[place]
  const next = () => tokens[place++]
  const isNext = (text: string) => peek()?.text === text && peek()?.kind !== "quoted"
  const take = (text: string) => isNext(text) && Boolean(next())
  const need = (text: string) => {
    if (!take(text)) throw wrong(`Was expecting \`${text}\` but instead got \`${peek()?.text}\``)
  }

  const either = (): Condition => {
    const choices = [both()]
    while (take("OR")) choices.push(both())
    return (document) => choices.some((choice) => choice(document))
  }
  const both = (): Condition => {
    const parts = [negated()]
    while (take("AND")) parts.push(negated())
    return (document) => parts.every((part) => part(document))
  }
  const negated = (): Condition => {
    if (take("NOT")) {
      const inner = negated()
      return (document) => !inner(document)
    }
    if (take("(")) {
      const inner = either()
      need(")")
      return inner
    }
    return primary()
  }
  const primary = (): Condition => {
    const attribute = value()
    if (!filterable.includes(attribute)) {
      throw wrong(
        `Attribute \`${attribute}\` is not filterable. Available filterable attribute patterns are: ${filterable.map((name) => `\`${name}\``).join(", ")}.`
      )
    }
    const values = (document: Document) => valuesAt(document, attribute.split("."))
    if (take("IN")) {
      const choices = list().map(equals)
      return (document) => values(document).some((entry) => choices.some((is) => is(entry)))
    }
    if (take("EXISTS")) return (document) => values(document).length > 0
    if (take("NOT")) {
      need("EXISTS")
      return (document) => values(document).length === 0
    }
    if (take("IS")) {
      need("NULL")
      return (document) => values(document).includes(null)
    }
    const sign = next()?.text ?? ""
    return compared(sign, value(), values)
  }
  const value = (): string => {
    const token = next()
    if (!token || token.kind === "sign") throw wrong(`Was expecting a value in \`${filter}\``)
    return token.text
  }
  const list = (): string[] => {
    need("[")
    const found: string[] = []
    while (!take("]")) {
      found.push(value())
      if (!isNext("]")) need(",")
    }
    return found
  }

  const condition = either()
  if (place < tokens.length) {
    throw wrong(`Found unexpected characters at the end of the filter: \`${peek()?.text}\``)
  }
  return condition
}

const SIGNS: Record<string, (order: number) => boolean> = {
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
}

function compared(sign: string, given: string, values: (document: Document) => unknown[]) {
  if (sign === "=") return (document: Document) => values(document).some(equals(given))
  if (sign === "!=") return (document: Document) => !values(document).some(equals(given))
  const holds = SIGNS[sign]
  if (!holds) throw wrong(`Was expecting an operation \`=\`, \`!=\`, \`>=\` … but got \`${sign}\``)
  return (document: Document) =>
    values(document).some((value) =>
      typeof value === "number"
        ? NUMBER.test(given) && holds(value - Number(given))
        : typeof value === "string" && holds(facetText(value) < facetText(given) ? -1 : 1)
    )
}

const equals = (given: string) => (value: unknown) =>
  typeof value === "number"
    ? NUMBER.test(given) && Number(given) === value
    : (typeof value === "string" || typeof value === "boolean") &&
      facetText(String(value)) === facetText(given)

function tokensOf(filter: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (filter.slice(TOKEN.lastIndex).trim()) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(filter)
    if (!match) throw wrong(`Was expecting a value but instead got \`${filter.slice(at)}\``)
    const [, double, single, sign, word] = match
    const quoted = double ?? single
    if (quoted !== undefined) tokens.push({ kind: "quoted", text: unescaped(quoted) })
    else tokens.push(sign ? { kind: "sign", text: sign } : { kind: "word", text: word ?? "" })
  }
  return tokens
}

/** The escapes of Rust's strings, those that are refused there included. */
const unescaped = (quoted: string): string =>
  quoted.replace(/\\(u\{([0-9a-f]+)\}|.)/gis, (all, sign: string, code?: string) => {
    if (code) return String.fromCodePoint(parseInt(code, 16))
    if (`"'\\/`.includes(sign)) return sign
    throw wrong(`Malformed value: \`${all}\``)
  })

const wrong = (message: string) => badRequest("invalid_search_filter", message)
