import { OUR_ACCOUNT } from "../builders/a-transfer"
import type { SeededDraw } from "./seeded-draw"

/** How a message is believed: signed well, with another secret, or too long ago. */
export type Carried = "well" | "forged" | "old"

export interface ToldMovement {
  /** Of the bank, and of this run. */
  number: number
  amount: number
  direction: "in" | "out"
  account: string
  names_us: boolean
}

/** What happens to an order by transfer. */
export type TransferMoment =
  | { kind: "tell"; movement: ToldMovement; times: number; carried: Carried }
  /** Kept and answered, and the process is killed before it looks. */
  | { kind: "keep"; movement: ToldMovement }
  | { kind: "tell_again"; which: number }
  | { kind: "place" }
  | { kind: "cancel" }
  | { kind: "expire" }
  | { kind: "job" }

/** @param owed đồng */
export function transferScript(draw: SeededDraw, owed: number): TransferMoment[] {
  const length = 3 + draw.below(6)
  const moments = Array.from({ length }, (_, number) => moment(draw, owed, number))
  // Most are placed, some of them after their money has come.
  if (draw.chance(0.9)) moments.splice(draw.chance(0.7) ? 0 : draw.below(length), 0, PLACE)
  return moments
}

const PLACE: TransferMoment = { kind: "place" }

function moment(draw: SeededDraw, owed: number, number: number): TransferMoment {
  const kind = draw.one("tell", "tell", "tell", "tell", "keep", "tell_again", "end", "job" as const)
  if (kind === "job") return { kind }
  if (kind === "tell_again") return { kind, which: draw.share() }
  if (kind === "end") return { kind: draw.one("cancel", "expire" as const) }
  const movement: ToldMovement = {
    number,
    amount: draw.one(owed, owed, owed - 1_000, 1_000, 400, owed + 5_000),
    direction: draw.chance(0.08) ? "out" : "in",
    account: draw.chance(0.08) ? "999999999" : OUR_ACCOUNT,
    names_us: !draw.chance(0.08),
  }
  if (kind === "keep") return { kind, movement }
  const carried = draw.one("well", "well", "well", "well", "well", "forged", "old" as const)
  return { kind, movement, times: draw.one(1, 1, 2, 3), carried }
}
