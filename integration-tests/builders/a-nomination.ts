import type { IsoDay } from "@ocop/rules"
import { theMarket } from "./the-market"

/** «Tiềm năng 5 sao»: a province proposes a product to the centre. */
export async function aNomination(
  certified_product_id: string,
  { decision, on }: { decision: string; on: IsoDay }
): Promise<void> {
  await theMarket().container.resolve("certification").createFiveStarNominations({
    certified_product_id,
    decision,
    body: "UBND tỉnh",
    score: 91,
    decided_on: on,
    date_precision: "day",
    actor: "test",
  })
}
