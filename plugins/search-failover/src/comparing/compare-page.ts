export interface Checked {
  readonly id: string
  readonly checksum: string
}

/**
 * Compares a page of originals with the copies, of which it takes away what it has seen: those that are
 * left after the last page have no original.
 *
 * @param copies checksums by id
 * @returns ids whose copy is missing or another one
 */
export function comparePage(page: readonly Checked[], copies: Map<string, unknown>): string[] {
  return page
    .filter(({ id, checksum }) => {
      const same = copies.get(id) === checksum
      copies.delete(id)
      return !same
    })
    .map(({ id }) => id)
}
