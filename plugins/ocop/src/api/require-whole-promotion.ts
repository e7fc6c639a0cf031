import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { promotionProblem, type PromotionFacts, type PromotionProblem } from "@ocop/rules"

const WORDS: Record<PromotionProblem, string> = {
  promotion_not_tax_inclusive:
    "Prices here include VAT: the promotion has to include taxes (tick «Does promotion include taxes?»).",
  promotion_shipping_percentage:
    "A percentage of shipping leaves fractions of a đồng: take a fixed amount off, or 100 %.",
  promotion_value_not_whole: "A fixed discount is a whole number of đồng.",
}

interface PromotionBody {
  is_tax_inclusive?: boolean
  application_method?: { target_type?: string; type?: string; value?: unknown }
}

/**
 * `POST /admin/promotions` and `/admin/promotions/:id` refuse what would make totals fractional (SPEC WD3);
 * of a change, what it leaves as it was counts too. Runs before core's validator, which finds the rest.
 */
export async function requireWholePromotion(
  req: MedusaRequest<PromotionBody>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const body = req.body ?? {}
  const kept = req.params.id ? await promotionNow(req, req.params.id) : null
  const method = { ...kept?.application_method, ...body.application_method }
  const problem = promotionProblem({
    is_tax_inclusive: body.is_tax_inclusive ?? kept?.is_tax_inclusive ?? false,
    target_type: method.target_type as PromotionFacts["target_type"],
    type: method.type as PromotionFacts["type"],
    value: Number(method.value),
  })
  next(
    problem && new MedusaError(MedusaError.Types.INVALID_DATA, WORDS[problem], `ocop.${problem}`)
  )
}

async function promotionNow(req: MedusaRequest, id: string): Promise<PromotionBody | null> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "promotion",
    fields: ["is_tax_inclusive", "application_method.*"],
    filters: { id },
  })
  return (data[0] as unknown as PromotionBody | undefined) ?? null
}
