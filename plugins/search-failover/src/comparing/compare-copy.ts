import { readCopy } from "../copies/copies"
import { CHECKSUM_FIELD, copyDefinition, type KeptDefinition } from "../copies/definition"
import { noteDocuments } from "../copies/note-changes"
import type { Engine } from "../engine"
import type { FeedDesk } from "../feeding/feed-copy"
import { comparePage } from "./compare-page"

const PAGE = 1_000

/**
 * Compares the copy of an index with the index, by checksums, and notes what is missing, different or too
 * much, so that it is fed. A document that is written meanwhile may be noted for nothing.
 *
 * @returns how many documents were noted
 */
export async function compareCopy(
  { knex, postgres, engine, form }: FeedDesk,
  name: string
): Promise<number> {
  const copy = await readCopy(knex, name)
  if (!copy?.definition || !copy.complete || copy.form !== form) {
    return 0
  }
  const copies = await copiedChecksums(engine, copy.definition)
  let noted = 0
  const note = async (ids: readonly string[]) => {
    noted += ids.length
    await noteDocuments(knex, name, ids)
  }
  for (let after: string | undefined = ""; after !== undefined;) {
    const page = await postgres.checksumPage(name, after, PAGE)
    await note(comparePage(page, copies))
    after = page.at(-1)?.id
  }
  await note([...copies.keys()])
  return noted
}

async function copiedChecksums(
  engine: Engine,
  definition: KeptDefinition
): Promise<Map<string, unknown>> {
  const index = copyDefinition(definition)
  const checksums = new Map<string, unknown>()
  for (let skip = 0, more = true; more; skip += PAGE) {
    const [result] = await engine.searchMany([
      {
        index,
        attributes_to_retrieve: [index.primary_key, CHECKSUM_FIELD],
        pagination: { skip, take: PAGE },
        search_options: { count: "none" },
      },
    ])
    const hits = result?.hits ?? []
    for (const { id, document } of hits) {
      checksums.set(id, document[CHECKSUM_FIELD])
    }
    more = hits.length > 0
  }
  return checksums
}
