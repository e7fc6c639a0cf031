import type { ProducerMessageData } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { reasonLine, said, type MessageWords } from "./message-text"

type CertificateMessageKind =
  | "certificate_filing_accepted"
  | "certificate_filing_refused"
  | "certificate_expiring"
  | "certificate_expired"
  | "certificate_revoked"

export function certificateMessageWords(
  kind: CertificateMessageKind,
  data: ProducerMessageData
): MessageWords {
  const title = data.title ?? m.portal_message_this_product()
  switch (kind) {
    case "certificate_filing_accepted":
      return { title: m.portal_message_filing_accepted({ title }), lines: said(data.number) }
    case "certificate_filing_refused":
      return { title: m.portal_message_filing_refused({ title }), lines: said(reasonLine(data)) }
    case "certificate_expiring": {
      const until = data.valid_until && formatDay(data.valid_until)
      return {
        title: m.portal_message_certificate_expiring({ title }),
        lines: said(until && m.portal_message_certificate_until({ day: until })),
      }
    }
    case "certificate_expired":
      return {
        title: m.portal_message_certificate_expired({ title }),
        lines: [m.portal_message_certificate_expired_text()],
      }
    case "certificate_revoked":
      return {
        title: m.portal_message_certificate_revoked({ title }),
        lines: said(reasonLine(data)),
      }
  }
}
