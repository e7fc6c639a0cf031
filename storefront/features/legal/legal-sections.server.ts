import type { LegalContent } from "@ocop/contract"
import { COMPLAINT_KINDS, COMPLAINT_TIMES, type ComplaintKind } from "@ocop/rules"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import type { LegalSection } from "./legal-view"

const text = (title: string | null, words: string): LegalSection => ({
  title,
  text: words,
  facts: [],
})
const facts = (title: string | null, pairs: [string, string][]): LegalSection => ({
  title,
  text: null,
  facts: pairs.filter(([, value]) => value).map(([name, value]) => ({ name, value })),
})
const named = (title: string | null, rows: readonly { name: string; words: string }[]) =>
  facts(
    title,
    rows.map(({ name, words }) => [name, words])
  )

/** What was published, as the parts of a page. */
export function legalSections(published: LegalContent): LegalSection[] {
  switch (published.kind) {
    case "operator": {
      const { content } = published
      return [
        facts(null, [
          [m.legal_operator_name(), content.legal_name],
          [m.legal_operator_number(), content.enterprise_number],
          [
            m.legal_operator_issued(),
            m.legal_operator_issued_by({
              day: formatDay(content.issued_on),
              by: content.issued_by,
            }),
          ],
          [m.legal_operator_address(), content.address],
          [m.legal_operator_representative(), content.representative],
          [m.legal_phone(), content.phone],
          [m.legal_email(), content.email],
          [m.legal_operator_domain(), content.domain],
          [m.legal_operator_registration(), content.registration_number],
        ]),
      ]
    }
    case "ranking": {
      const { intro, criteria, paid } = published.content
      return [
        text(null, intro),
        named(m.legal_ranking_criteria(), criteria),
        text(m.legal_ranking_paid(), paid),
      ]
    }
    case "complaints": {
      const { words, phone, email, address } = published.content
      return [
        text(null, words),
        facts(m.legal_complaints_where(), [
          [m.legal_phone(), phone],
          [m.legal_email(), email],
          [m.legal_operator_address(), address],
        ]),
        complaintTimes(),
      ]
    }
    case "privacy": {
      const { content } = published
      return [
        text(m.legal_privacy_purpose(), content.purpose),
        text(m.legal_privacy_use(), content.use),
        text(m.legal_privacy_retention(), content.retention),
        text(m.legal_privacy_recipients(), content.recipients),
        text(m.legal_privacy_contact(), content.contact),
        text(m.legal_privacy_access(), content.access),
        text(m.legal_privacy_complaints(), content.complaints),
        text(m.legal_privacy_protection(), content.protection),
        named(m.legal_privacy_consents(), content.consents),
      ]
    }
    case "fees":
      return [text(null, published.content.intro), named(null, published.content.items)]
    case "retention": {
      const { orders_months, listings_months, producers_months, words } = published.content
      const months = (count: number) => m.legal_retention_months({ count })
      return [
        text(null, words),
        facts(null, [
          [m.legal_retention_orders(), months(orders_months)],
          [m.legal_retention_listings(), months(listings_months)],
          [m.legal_retention_producers(), months(producers_months)],
        ]),
      ]
    }
  }
}

const KINDS: Record<ComplaintKind, () => string> = {
  not_as_described: m.legal_complaint_not_as_described,
  damaged: m.legal_complaint_damaged,
  wrong_item: m.legal_complaint_wrong_item,
  missing_item: m.legal_complaint_missing_item,
  spoiled: m.legal_complaint_spoiled,
  not_delivered: m.legal_complaint_not_delivered,
  refund_late: m.legal_complaint_refund_late,
  conduct: m.legal_complaint_conduct,
  other: m.legal_complaint_other,
}

/** By the rule that the market itself is held to, and typed by nobody. */
export function complaintTimes(): LegalSection {
  return facts(
    m.legal_complaints_times(),
    COMPLAINT_KINDS.map((kind) => {
      const { answer_hours, resolve_hours } = COMPLAINT_TIMES[kind]
      const days = resolve_hours / 24
      return [KINDS[kind](), m.legal_complaints_within({ hours: answer_hours, days })]
    })
  )
}
