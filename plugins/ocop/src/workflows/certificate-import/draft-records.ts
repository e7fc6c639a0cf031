import { foldVietnamese, type PlannedEntry } from "@ocop/rules"
import assert from "node:assert/strict"
import type { EntryRecords, ImportEntry } from "../../modules/certificate-import/import-entries"
import type {
  CertificateToInsert,
  CertifiedProductToInsert,
  NominationToInsert,
} from "../../modules/certification/insert-register-entries"
import type { ProducerToInsert } from "../../modules/producer/insert-producers"
import { freeHandle } from "./free-handle"
import { makeIds } from "./make-ids"

/** Everything that an import writes, with ids that refer to each other. */
export interface ImportRecords {
  producers: ProducerToInsert[]
  products: CertifiedProductToInsert[]
  certificates: CertificateToInsert[]
  nominations: NominationToInsert[]
  entries: EntryRecords[]
}

type Reference = { readonly id: string } | { readonly key: string }

/** Counts what a plan writes, entries included. */
export function countRecords(planned: readonly PlannedEntry[]): number {
  const keys = new Set(
    planned.flatMap(({ writes: { producer, product } }) => [producer?.key, product?.key])
  )
  keys.delete(undefined)
  const recognitions = planned.filter(
    ({ writes }) => writes.certificate !== null || writes.nomination !== null
  )
  return keys.size + recognitions.length + planned.length
}

/**
 * Gives the drafts of a plan their ids.
 *
 * @param entries the stored rows, each with what the plan says of it now
 * @param takenHandles every handle of a producer that is in use; the new ones are added
 */
export function draftRecords(
  entries: readonly Pick<ImportEntry, "id" | "planned">[],
  by: { import_id: string; file_name: string; actor: string },
  takenHandles: Set<string>
): ImportRecords {
  const { import_id, actor } = by
  const records: ImportRecords = {
    producers: [],
    products: [],
    certificates: [],
    nominations: [],
    entries: [],
  }
  const newId = makeIds()
  const ids = new Map<string, string>()
  const resolve = (reference: Reference): string => {
    const id = "id" in reference ? reference.id : ids.get(reference.key)
    assert(id, `Import ${import_id} refers to a draft that it does not make`)
    return id
  }
  /** The id of a draft; `make` is called for the first row that brings it. */
  const idOf = (key: string, prefix: string, make: (id: string) => void): string => {
    const known = ids.get(key)
    if (known) {
      return known
    }
    const id = newId(prefix)
    ids.set(key, id)
    make(id)
    return id
  }

  for (const { id: entryId, planned } of entries) {
    const { producer, product, certificate, nomination } = planned.writes
    const recorded: EntryRecords = {
      id: entryId,
      producer_id: planned.producer_id,
      certified_product_id: planned.certified_product_id,
      certificate_id: planned.certificate_id,
    }
    if (producer) {
      const { key, ...draft } = producer
      recorded.producer_id = idOf(key, "prdcr", (id) =>
        records.producers.push({
          ...draft,
          id,
          handle: freeHandle(draft.name, takenHandles),
          name_folded: foldVietnamese(draft.name),
          import_id,
        })
      )
    }
    if (product) {
      const { key, producer: maker, ...draft } = product
      const producer_id = resolve(maker)
      recorded.producer_id = producer_id
      recorded.certified_product_id = idOf(key, "cprod", (id) =>
        records.products.push({
          ...draft,
          id,
          producer_id,
          name_folded: foldVietnamese(draft.name),
          import_id,
        })
      )
    }
    if (certificate) {
      const { product: of, note, ...draft } = certificate
      const id = newId("cert")
      recorded.certified_product_id = resolve(of)
      recorded.certificate_id = id
      records.certificates.push({
        ...draft,
        id,
        certified_product_id: recorded.certified_product_id,
        import_id,
        event: {
          id: newId("cevt"),
          actor,
          note: [note, `import ${by.file_name}`].filter(Boolean).join(" · "),
        },
      })
    }
    if (nomination) {
      const { product: of, ...draft } = nomination
      recorded.certified_product_id = resolve(of)
      records.nominations.push({
        ...draft,
        id: newId("nomi"),
        certified_product_id: recorded.certified_product_id,
        actor,
        import_id,
      })
    }
    records.entries.push(recorded)
  }
  return records
}
