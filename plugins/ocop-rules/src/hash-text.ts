/** 32 bits each of two independent mixings of a text. Not for secrets: anyone can compute it. */
export function hashText(text: string): readonly [number, number] {
  let first = 0x9e3779b9
  let second = 0x85ebca6b
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    first = (first << 13) | (first >>> 19)
    second = Math.imul(second ^ unit, 0x5bd1e995)
    second ^= second >>> 15
  }
  return [spread(first ^ (second << 7)), spread(second ^ text.length)]
}

/** The last mixing of MurmurHash3: every bit of the result hangs on every bit given. */
function spread(bits: number): number {
  let mixed = bits ^ (bits >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
