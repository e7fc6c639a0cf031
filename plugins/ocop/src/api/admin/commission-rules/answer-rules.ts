import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CommissionRulesResponse } from "@ocop/contract"
import { firstDayOfDearer } from "@ocop/rules"
import { CLOCK_MODULE } from "../../../modules/clock"
import { presentRule, readCommissionRules } from "../../../workflows/settlement/commission-rules"

/** The list as it is now: what each of its changes is answered with. */
export async function answerRules(container: MedusaContainer): Promise<CommissionRulesResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = container.resolve(CLOCK_MODULE).today()
  const rules = await readCommissionRules(knex)
  return {
    rules: rules.map((rule) => presentRule(rule, today)),
    dearer_from: firstDayOfDearer(today),
  }
}
