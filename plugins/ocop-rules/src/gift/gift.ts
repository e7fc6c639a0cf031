import type { PaymentMethod } from "../payment-method.js"
import { parseVietnamesePhone } from "../phone.js"

/** Characters of a message, so that it fits beside the address on an A6 slip. */
export const MAX_GIFT_MESSAGE = 300
/** Lines of a message, for the same reason. */
export const MAX_GIFT_LINES = 8
export const MAX_GIVER_NAME = 120

/**
 * An order that goes to somebody else. The recipient is the order's address; this is who gave it, to be asked and
 * to pay, and never printed but for the name.
 */
export interface Gift {
  readonly giver_name: string
  /** "+84…" */
  readonly giver_phone: string
  /** Null for none; lines are parted by "\n". */
  readonly message: string | null
  /** No bill and no prices in the parcel. */
  readonly hide_prices: boolean
}

/** A gift as it was typed. */
export interface TypedGift {
  readonly giver_name: string
  readonly giver_phone: string
  readonly message: string
  readonly hide_prices: boolean
}

export type GiftField = "giver_name" | "giver_phone" | "message"

export type CheckedGift =
  | { readonly ok: true; readonly gift: Gift }
  | { readonly ok: false; readonly wrong: readonly GiftField[] }

/** Whether an order may be paid for so: whoever receives a gift is not asked for money. */
export const mayPayGiftBy = (method: PaymentMethod): boolean => method !== "cod"

/** Control characters, and those that turn the direction of a line: both could hide or forge what is printed. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** A typed gift as it is kept (composed to NFC, spaces tidied), or what of it is wrong. */
export function checkGift(typed: TypedGift): CheckedGift {
  const giver_name = typed.giver_name.normalize("NFC").trim().replace(/ +/g, " ")
  const giver_phone = parseVietnamesePhone(typed.giver_phone)
  const message = typed.message.normalize("NFC").replace(/\r\n?/g, "\n").trim()
  const wrong: GiftField[] = []
  if (!isWithin(giver_name, 2, MAX_GIVER_NAME) || UNPRINTABLE.test(giver_name)) {
    wrong.push("giver_name")
  }
  if (!giver_phone) wrong.push("giver_phone")
  if (!mayBePrinted(message)) wrong.push("message")
  if (wrong.length > 0 || !giver_phone) return { ok: false, wrong }
  const { hide_prices } = typed
  return {
    ok: true,
    gift: { giver_name, giver_phone, message: message || null, hide_prices },
  }
}

/** Longer texts are not looked at. */
const MOST_KEPT = 5_000

/**
 * The gift that a cart is to become, or an order is: `gift` of its metadata. Null for goods of one's own.
 *
 * @param metadata as it is kept: any client that holds the cart may have written anything
 */
export function giftIn(metadata: unknown): CheckedGift | null {
  const kept = (metadata as Record<string, unknown> | null | undefined)?.gift
  if (kept === undefined || kept === null) return null
  const { giver_name, giver_phone, message, hide_prices } = kept as Record<keyof Gift, unknown>
  const texts = [giver_name, giver_phone, message ?? ""]
  if (!texts.every(isShortText) || typeof hide_prices !== "boolean") {
    return { ok: false, wrong: ["giver_name", "giver_phone", "message"] }
  }
  const [name, phone, words] = texts as [string, string, string]
  return checkGift({
    giver_name: name,
    giver_phone: phone,
    message: words,
    hide_prices,
  })
}

/** Of an order that was placed: what may not be shown is not. */
export function placedGift(metadata: unknown): Gift | null {
  const gift = giftIn(metadata)
  return gift?.ok ? gift.gift : null
}

const isShortText = (value: unknown) => typeof value === "string" && value.length <= MOST_KEPT

function mayBePrinted(message: string): boolean {
  const lines = message.split("\n")
  return (
    isWithin(message, 0, MAX_GIFT_MESSAGE) &&
    lines.length <= MAX_GIFT_LINES &&
    !lines.some((line) => UNPRINTABLE.test(line))
  )
}

/** Characters are counted as a person counts them, not as UTF-16 keeps them. */
function isWithin(text: string, least: number, most: number): boolean {
  const { length } = [...text]
  return least <= length && length <= most
}
