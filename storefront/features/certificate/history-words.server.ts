import type { VerifiedCertificate } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { dayWords } from "./day-words"

/** One line of the timeline, in words. */
export type HistoryLine = {
  day: string
  what: string
  /** Empty when the register knows no document. */
  document: string
  note: string | null
  /** Number of the certificate it is about, when that is another than the page's. */
  about: string | null
  ofThisPage: boolean
}

/** Stars of the past are words, and never a badge: only a star in force may be one. */
export function historyWords({ number, history }: VerifiedCertificate): HistoryLine[] {
  return history.map((entry) => ({
    day: dayWords(entry.on, entry.date_precision),
    what: whatHappened(entry),
    document: entry.document && m.verify_history_document({ document: entry.document }),
    note: entry.note,
    about: entry.number === number ? null : entry.number,
    ofThisPage: entry.number === number,
  }))
}

function whatHappened({ kind, stars_certified }: VerifiedCertificate["history"][number]): string {
  const stars = stars_certified ?? "?"
  switch (kind) {
    case "issued":
      return m.verify_history_issued({ stars })
    case "renewed":
      return m.verify_history_renewed({ stars })
    case "upgraded":
      return m.verify_history_upgraded({ stars })
    case "lowered":
      return m.verify_history_lowered({ stars })
    case "nominated":
      return m.verify_history_nominated()
    case "corrected":
      return m.verify_history_corrected()
    case "revoked":
      return m.verify_history_revoked()
    case "expired":
      return m.verify_history_expired()
  }
}
