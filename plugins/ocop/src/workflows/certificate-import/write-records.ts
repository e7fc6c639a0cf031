import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordEntries } from "../../modules/certificate-import/import-entries"
import {
  insertCertificates,
  insertCertifiedProducts,
  insertNominations,
} from "../../modules/certification/insert-register-entries"
import { insertProducers } from "../../modules/producer/insert-producers"
import type { ImportRecords } from "./draft-records"

/** Rows of one statement. */
const CHUNK = 500

/** Writes all records in the caller's transaction; `written` is told how many more are there. */
export async function writeRecords(
  trx: Knex.Transaction,
  records: ImportRecords,
  written: (rows: number) => void
): Promise<void> {
  const inChunks = async <T>(
    rows: readonly T[],
    write: (trx: Knex.Transaction, chunk: readonly T[]) => Promise<void>
  ) => {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK)
      await write(trx, chunk)
      written(chunk.length)
    }
  }
  await inChunks(records.producers, insertProducers)
  await inChunks(records.products, insertCertifiedProducts)
  await inChunks(records.certificates, insertCertificates)
  await inChunks(records.nominations, insertNominations)
  await inChunks(records.entries, recordEntries)
}
