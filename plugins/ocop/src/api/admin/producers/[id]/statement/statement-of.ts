import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { StatementQuery, StatementResponse } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { readStatement } from "../../../../../workflows/settlement/read-statement"

/** @throws MedusaError NOT_FOUND "ocop.producer_not_found" */
export async function statementOf(
  container: MedusaContainer,
  producerId: string,
  period: StatementQuery
): Promise<StatementResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await knex("producer").where({ id: producerId }).whereNull("deleted_at").first("id"))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Producer ${producerId} was not found`,
      "ocop.producer_not_found"
    )
  }
  const clock = container.resolve(CLOCK_MODULE)
  return readStatement(knex, producerId, period, { today: clock.today(), now: clock.now() })
}
