import { ProducerShopOrderResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"

/** What the buttons of an order are called in its forms. */
const DEEDS = {
  accept: "accept",
  pack: "pack",
  decline: "decline",
  "cancel-lines": "cancel-lines",
  ship: "ship",
  "ship-part": "ship",
  deliver: "deliver",
  return: "return",
} as const
type Button = keyof typeof DEEDS

/** What came of a pressed button: the number of the order it was about, or why not. */
export type DeedOutcome =
  { deed: (typeof DEEDS)[Button]; number: number } | { trouble: string; deed?: string }

/** Does what a form asks for. @throws Response to sign in */
export async function doDeed(request: Request, id: string, form: FormData): Promise<DeedOutcome> {
  const button = String(form.get("viec"))
  if (!isButton(button)) return { trouble: "shop.unknown" }
  const deed = DEEDS[button]
  try {
    const { shop_order } = await askProducer(
      request,
      ProducerShopOrderResponse,
      `/producer/shop-orders/${encodeURIComponent(id)}/${deed}`,
      { method: "POST", body: bodyOf(button, form) }
    )
    return { deed, number: shop_order.number }
  } catch (error) {
    if (!(error instanceof BackendError) || error.isNotFound) throw error
    return { trouble: error.code, deed }
  }
}

function isButton(value: string): value is Button {
  return Object.hasOwn(DEEDS, value)
}

function bodyOf(button: Button, form: FormData): Record<string, unknown> {
  const text = (name: string) => String(form.get(name) ?? "").trim()
  switch (button) {
    case "accept":
    case "pack":
      return {}
    case "decline":
      return { reason: text("ly-do"), words: text("loi-nhan") || null }
    case "cancel-lines":
      return {
        key: text("khoa"),
        reason: text("ly-do"),
        words: text("loi-nhan") || null,
        lines: linesOf(form),
      }
    case "ship":
    case "ship-part":
      return {
        key: text("khoa"),
        carrier: text("hang"),
        tracking_code: text("ma-van-don") || null,
        ...(button === "ship-part" ? { lines: linesOf(form) } : {}),
      }
    case "deliver":
    case "return":
      return text("kien") ? { parcel_id: text("kien") } : {}
  }
}

/** Fields "so-luong:<line>" of the form; an empty one is none. */
function linesOf(form: FormData) {
  return [...form].flatMap(([name, value]) => {
    const [, line_id] = /^so-luong:(.+)$/.exec(name) ?? []
    return line_id ? [{ line_id, quantity: Number(value) || 0 }] : []
  })
}
