import { SaxesParser } from "saxes"
import { SpreadsheetRefused } from "../spreadsheet-refused"

/** As written: `r:id` keeps its prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Names come without their prefix: some programs write `x:row` where Excel writes `row`. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void
  /** A piece of text as it stands between two tags. */
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads a part while it is being unpacked; one that is not there reads as one with nothing in it. Entities that a document declares are not expanded: one that
 * declares any is refused.
 *
 * @throws SpreadsheetRefused damaged, when it is not XML; and whatever a handler throws
 */
export async function parseXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on("error", refuse)
  parser.on("doctype", refuse)
  parser.on("opentag", ({ name, attributes }) => handlers.open?.(local(name), attributes))
  parser.on("text", (text) => handlers.text?.(text))
  parser.on("cdata", (text) => handlers.text?.(text))
  parser.on("closetag", ({ name }) => handlers.close?.(local(name)))
  const decoder = new TextDecoder()
  let isThere = false
  for await (const chunk of bytes) {
    isThere = true
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  if (isThere) {
    parser.close()
  }
}

/** The attribute with this name under whatever prefix. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}

function refuse(): never {
  throw new SpreadsheetRefused("damaged")
}
