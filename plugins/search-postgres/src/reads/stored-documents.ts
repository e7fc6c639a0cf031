import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
import { needingIndex } from "../tables/needing-index"
import { named } from "../sql/sql"
import { tableNames } from "../tables/table-names"

/** A document as it is kept, for whoever copies it elsewhere. */
export interface StoredDocument {
  readonly id: string
  readonly document: SearchTypes.SearchDocument
  /** The same for the same content, in whatever order its keys were written; 32 hexadecimal digits. */
  readonly checksum: string
}

export type DocumentChecksum = Omit<StoredDocument, "document">

const CHECKSUM = `left(encode(sha256(convert_to(document::text, 'UTF8')), 'hex'), 32) as checksum`
const WHOLE = `id, document, ${CHECKSUM}`
const PAGE = "id > ? order by id limit ?"

/** @throws NOT_FOUND when the index is not there */
export const storedDocuments = (
  knex: Knex,
  index: string,
  ids: readonly string[]
): Promise<StoredDocument[]> => read(knex, index, WHOLE, "id = any(?::text[])", [[...ids]])

/** In the order of ids' bytes. @throws NOT_FOUND when the index is not there */
export const documentPage = (
  knex: Knex,
  index: string,
  after: string,
  limit: number
): Promise<StoredDocument[]> => read(knex, index, WHOLE, PAGE, [after, limit])

/** The same page without the documents. @throws NOT_FOUND when the index is not there */
export const checksumPage = (
  knex: Knex,
  index: string,
  after: string,
  limit: number
): Promise<DocumentChecksum[]> => read(knex, index, `id, ${CHECKSUM}`, PAGE, [after, limit])

async function read<Row>(
  knex: Knex,
  index: string,
  columns: string,
  which: string,
  values: Knex.RawBinding[]
): Promise<Row[]> {
  const { rows } = await needingIndex([index], () =>
    knex.raw<{ rows: Row[] }>(
      `select ${columns} from ${named(tableNames(index).details).text} where ${which}`,
      values
    )
  )
  return rows
}
