import type { Archive } from "./open-archive"
import { parseXml } from "./parse-xml"
import { unescapeText } from "./unescape-text"

/** The texts that cells share, in order; of rich text, its text; of a reading aid above it, nothing. */
export async function readSharedStrings(archive: Archive, part: string): Promise<string[]> {
  const strings: string[] = []
  let text = ""
  let inText = false
  let inAid = false
  await parseXml(archive.read(part), {
    open(name) {
      if (name === "si") {
        text = ""
      }
      inAid ||= name === "rPh"
      inText = name === "t" && !inAid
    },
    text(piece) {
      text += inText ? piece : ""
    },
    close(name) {
      inText = false
      if (name === "rPh") {
        inAid = false
      } else if (name === "si") {
        strings.push(unescapeText(text))
      }
    },
  })
  return strings
}
