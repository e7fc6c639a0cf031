/** What a folded Vietnamese syllable can look like. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdghklmnpqrstvx])?(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|y[eu]|ieu|oai|oao|oay|oeo|uay|uoi|uou|uya|uye|uyu|yeu)(?:ch|ng|nh|[cmnpt])?$/

/**
 * Whether two folded words differ by a slip of the fingers: one letter more, less or other, or two
 * changed about. Another Vietnamese syllable is another word (sen and đen, Sang and Hang) unless enough
 * around it agrees; numbers are never slips.
 *
 * @param agreeing how many other words of the two names are equal
 * @param enough from how many on even another syllable is taken for a slip
 */
export function isTypingSlip(a: string, b: string, agreeing: number, enough: number): boolean {
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 2 || !isOneEditAway(a, b)) return false
  return agreeing >= enough || !SYLLABLE.test(a) || !SYLLABLE.test(b)
}

function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1)
  const swapped = `${long[start + 1] ?? ""}${long[start] ?? ""}`
  return (
    short.slice(start + 1) === long.slice(start + 1) ||
    (short.slice(start, start + 2) === swapped && short.slice(start + 2) === long.slice(start + 2))
  )
}
