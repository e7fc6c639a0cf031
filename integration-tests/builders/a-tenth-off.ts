import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { theMarket } from "./the-market"

/** A promotion code, MUNG10, for one product. */
export async function aTenthOff(product_id: string): Promise<void> {
  await createPromotionsWorkflow(theMarket().container).run({
    input: {
      promotionsData: [
        {
          code: "MUNG10",
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: 10,
            currency_code: "vnd",
            target_rules: [{ attribute: "items.product.id", operator: "eq", values: [product_id] }],
          },
        } as never,
      ],
    },
  })
}
