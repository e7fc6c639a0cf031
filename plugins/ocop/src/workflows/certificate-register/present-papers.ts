import type { CertificateEventEntry, CertificateNotice, CertificateScan } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"

type Entry = z.infer<typeof CertificateEventEntry>
type Scan = z.infer<typeof CertificateScan>
type Notice = z.infer<typeof CertificateNotice>

/** Lines that the query engine gives; moments are dates or text. */
export type EventRow = Omit<Entry, "changes" | "recorded_at"> & {
  changes: Entry["changes"] | null
  created_at: Date | string
}
export type ScanOfCertificate = Omit<Scan, "uploaded_at"> & { created_at: Date | string }

/** @param actors readable names by what the line says; one that is unknown stays as it is */
export function presentEvent(row: EventRow, actors: ReadonlyMap<string, string>): Entry {
  const { id, kind, on_day, document, note, changes } = row
  return {
    id,
    kind,
    on_day,
    actor: actors.get(row.actor) ?? row.actor,
    document,
    note,
    changes: changes ?? [],
    recorded_at: new Date(row.created_at).toISOString(),
  }
}

export function presentScan({
  id,
  file_name,
  mime_type,
  size,
  created_at,
}: ScanOfCertificate): Scan {
  return { id, file_name, mime_type, size, uploaded_at: new Date(created_at).toISOString() }
}

export function presentNotice(row: Notice): Notice {
  const { days_before, due_on, sent_on, overtaken, producer_told } = row
  return { days_before, due_on, sent_on, overtaken, producer_told }
}
