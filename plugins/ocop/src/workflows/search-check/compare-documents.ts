import { contentChecksum } from "./content-checksum"

interface Document {
  id: string
}

/** Ids of products whose documents are wrong, by how. */
export interface Differences {
  missing: string[]
  extra: string[]
  different: string[]
}

/** @param expected what the index should hold of some products, and `found` what it holds of them */
export function compareDocuments(
  expected: readonly Document[],
  found: readonly Document[]
): Differences {
  const checksums = new Map(found.map((document) => [document.id, contentChecksum(document)]))
  const wanted = new Set(expected.map(({ id }) => id))
  const differences: Differences = { missing: [], extra: [], different: [] }
  for (const document of expected) {
    const checksum = checksums.get(document.id)
    if (checksum === undefined) {
      differences.missing.push(document.id)
    } else if (checksum !== contentChecksum(document)) {
      differences.different.push(document.id)
    }
  }
  differences.extra = [...checksums.keys()].filter((id) => !wanted.has(id))
  return differences
}

export const wrongProducts = ({ missing, extra, different }: Differences): string[] => [
  ...missing,
  ...extra,
  ...different,
]
