import type { ProducerMessage, ProducerMessageData } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { reasonLine, said, type MessageWords } from "./message-text"

/** Of the producer itself, its people and its money; and what has no words of its own. */
export function standingMessageWords(
  kind: ProducerMessage["kind"],
  data: ProducerMessageData
): MessageWords {
  const why = said(reasonLine(data))
  switch (kind) {
    case "registration_approved":
      return {
        title: m.portal_message_registration_approved(),
        lines: [m.portal_message_registration_approved_text()],
      }
    case "registration_correction":
      return { title: m.portal_message_registration_correction(), lines: why }
    case "registration_refused":
      return { title: m.portal_message_registration_refused(), lines: why }
    case "claim_confirmed":
      return {
        title: m.portal_message_claim_confirmed(),
        lines: said(data.name, m.portal_message_claim_confirmed_text()),
      }
    case "claim_refused":
      return { title: m.portal_message_claim_refused(), lines: said(data.name, ...why) }
    case "producer_suspended":
      return { title: m.portal_message_producer_suspended(), lines: why }
    case "producer_reinstated":
      return { title: m.portal_message_producer_reinstated(), lines: [] }
    case "basket_proposed":
      return {
        title: m.portal_message_basket_proposed({ title: data.title ?? "" }),
        lines: [m.portal_message_basket_proposed_text()],
      }
    case "review_published":
      return {
        title: m.portal_message_review({ title: data.title ?? m.portal_message_this_product() }),
        lines: [m.portal_message_review_text()],
      }
    case "member_joined": {
      const name = data.name ?? m.portal_message_someone()
      return { title: m.portal_message_member_joined({ name }), lines: [] }
    }
    case "payout_made": {
      const amount = data.amount === undefined ? "" : formatDong(data.amount)
      return { title: m.portal_message_payout({ amount }).trim(), lines: [] }
    }
    case "commission_changed": {
      const { rate, from, note } = data
      const level =
        rate === undefined || from === undefined
          ? undefined
          : m.portal_money_commission_from({ rate: `${rate / 100} %`, day: formatDay(from) })
      return { title: m.portal_money_commission_changed(), lines: said(level, note) }
    }
    default:
      return { title: m.portal_message_other(), lines: [] }
  }
}
