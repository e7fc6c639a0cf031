/** The page that an address asks for, from 1 on; what nobody could mean is the first. */
export function askedPage(url: URL, name: string): number {
  const typed = Number(url.searchParams.get(name))
  return Number.isInteger(typed) && typed > 0 && typed < 1_000 ? typed : 1
}
