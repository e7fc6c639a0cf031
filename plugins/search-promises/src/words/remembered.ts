/**
 * Remembers what a pure function made of a text. Vietnamese has a few thousand syllables, so nearly
 * every word was met before; beyond `limit` texts it forgets all and starts again.
 */
export function remembered<Made>(limit: number, make: (text: string) => Made) {
  const known = new Map<string, Made>()
  return (text: string): Made => {
    const before = known.get(text)
    if (before !== undefined) {
      return before
    }
    if (known.size >= limit) {
      known.clear()
    }
    const made = make(text)
    known.set(text, made)
    return made
  }
}
