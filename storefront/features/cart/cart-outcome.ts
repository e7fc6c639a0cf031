type CartIntent =
  | "add"
  | "update"
  | "remove"
  | "add-basket"
  | "set-basket"
  | "remove-basket"
  | "use-code"
  | "drop-code"

/** What a form of the cart came to; a refusal names its line or its basket, or none for an article that never got in. */
export type CartOutcome =
  | { ok: true; intent: CartIntent }
  | { ok: false; intent: CartIntent; lineId: string | null; code: string }
