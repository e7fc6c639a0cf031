import { Transform } from "node:stream"
import { StringDecoder } from "node:string_decoder"

const PRELOAD = '<link rel="modulepreload"'
const LOW_PRELOAD = '<link fetchpriority="low" rel="modulepreload"'

/**
 * Gives the scripts that React Router preloads a low priority, so that the style sheet comes first (measured:
 * first paint 0.77 s instead of 1.84 s on slow 4G). Goes when React Router writes the priority itself.
 *
 * @param onEnd called when the page has been written to its end
 */
export function lowerPreloadPriority(onEnd: () => void): Transform {
  const decoder = new StringDecoder("utf8")
  let tail = ""
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const text = (tail + decoder.write(chunk)).replaceAll(PRELOAD, LOW_PRELOAD)
      const cut = text.length - heldBack(text)
      tail = text.slice(cut)
      done(null, text.slice(0, cut))
    },
    flush(done) {
      onEnd()
      done(null, tail)
    },
  })
}

/** How many characters at the end may be the beginning of a tag that the next chunk finishes. */
function heldBack(text: string): number {
  for (let length = Math.min(PRELOAD.length - 1, text.length); length > 0; length--) {
    if (PRELOAD.startsWith(text.slice(-length))) return length
  }
  return 0
}
