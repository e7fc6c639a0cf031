import { DRAWINGS } from "./drawings/drawings"
import { emojiBody } from "./emoji-art"

/** Name of a drawing of ours (`drawings/`) or of a Fluent emoji ("honey-pot"). */
export type Art = string

/** Where a piece of art goes: its middle, and the length of its edge, in pixels of the picture. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly size: number
  /** Degrees, clockwise. */
  readonly turn?: number
  readonly mirrored?: boolean
}

/** All art is drawn on a field of 32 by 32. */
const FIELD = 32

/** @throws RangeError for a name that is neither a drawing nor an emoji */
export function place(art: Art, { x, y, size, turn = 0, mirrored = false }: Spot): string {
  const body = DRAWINGS[art] ?? emojiBody(art)
  const scale = size / FIELD
  const mirror = mirrored ? "scale(-1 1) " : ""
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)}) ${mirror}scale(${round(scale)}) translate(-16 -16)">${body}</g>`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
