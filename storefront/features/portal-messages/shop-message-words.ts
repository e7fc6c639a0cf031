import type { ProducerMessageData } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { reasonLine, said, type MessageWords } from "./message-text"

type ShopMessageKind =
  | "order_new"
  | "order_cancelled"
  | "order_timed_out"
  | "listing_approved"
  | "listing_changes_asked"
  | "listing_hidden"
  | "listing_shown"

/** Of orders and listings. */
export function shopMessageWords(kind: ShopMessageKind, data: ProducerMessageData): MessageWords {
  const number = data.number ?? ""
  const title = data.title ?? m.portal_message_this_product()
  switch (kind) {
    case "order_new": {
      const total = data.total === undefined ? undefined : formatDong(data.total)
      return { title: m.portal_message_order_new({ number }), lines: said(goodsLine(data), total) }
    }
    case "order_cancelled":
      return {
        title: m.portal_message_order_cancelled({ number }),
        lines: [m.portal_message_order_cancelled_text()],
      }
    case "order_timed_out":
      return {
        title: m.portal_message_order_timed_out({ number }),
        lines: [m.portal_message_order_timed_out_text()],
      }
    case "listing_approved":
      return {
        title: m.portal_message_listing_approved({ title }),
        lines: [m.portal_message_listing_approved_text()],
      }
    case "listing_changes_asked":
      return {
        title: m.portal_message_listing_changes({ title }),
        lines: said(data.note && m.portal_message_note({ note: data.note })),
      }
    case "listing_hidden":
      return {
        title: m.portal_message_listing_hidden({ title }),
        lines: said(m.portal_message_listing_hidden_text(), reasonLine(data)),
      }
    case "listing_shown":
      return { title: m.portal_message_listing_shown({ title }), lines: said(reasonLine(data)) }
  }
}

function goodsLine({ title, lines = 1 }: ProducerMessageData): string | undefined {
  if (!title || lines < 2) return title
  return m.portal_message_order_goods_more({ title, more: lines - 1 })
}
