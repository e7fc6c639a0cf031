import type { SeededDraw } from "./seeded-draw"
import type { Carried } from "./transfer-script"

/** What happens to a checkout that is paid by card. `which` is a share of what Stripe has to tell by then. */
export type CardMoment =
  | { kind: "tell"; which: number; times: number; carried: Carried }
  /** Kept and answered, and the process is killed before it follows. */
  | { kind: "keep"; which: number }
  | { kind: "decline" }
  | { kind: "pay"; held: Held }
  | { kind: "come_back" }
  | { kind: "change_cart" }
  /** Everything to the order's parcels is called off by its buyer. */
  | { kind: "cancel" }
  /** The answer to the next capture does not arrive. */
  | { kind: "lose_capture" }
  /** In Stripe's dashboard, or by the card's bank. */
  | { kind: "let_go" }
  | { kind: "refund_elsewhere" }
  | { kind: "dispute" }
  | { kind: "job" }

/** What is held is what was asked for, or Stripe says something else. */
export type Held = "right" | "another_amount" | "another_currency"

export function cardScript(draw: SeededDraw): CardMoment[] {
  const length = 3 + draw.below(7)
  const moments = Array.from({ length }, () => moment(draw))
  const held = draw.one("right", "right", "right", "right", "another_amount", "another_currency")
  if (draw.chance(0.95)) {
    moments.splice(draw.below(3), 0, { kind: "pay", held: held as Held })
  }
  if (draw.chance(0.3)) moments.unshift({ kind: "decline" })
  return moments
}

function moment(draw: SeededDraw): CardMoment {
  const kind = draw.one(
    ...(["tell", "tell", "tell", "tell", "keep", "come_back", "come_back"] as const),
    ...(["lose_capture", "job", "rare"] as const)
  )
  if (kind === "tell") {
    const carried = draw.one("well", "well", "well", "well", "forged", "old" as const)
    return { kind, which: draw.share(), times: draw.one(1, 1, 2, 3), carried }
  }
  if (kind === "keep") return { kind, which: draw.share() }
  if (kind !== "rare") return { kind }
  const rare = ["change_cart", "cancel", "let_go", "refund_elsewhere", "dispute"] as const
  return { kind: draw.one(...rare) }
}
