import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SettlementSettings } from "@ocop/contract"
import { recordDeeds } from "../../../modules/audit-log/record-deeds"
import { changeSettings, readSettings } from "../../../workflows/settlement/settings"

/** `GET /admin/settlement-settings`: what was decided for all producers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readSettings(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)))
}

/** `POST /admin/settlement-settings`: from now on; what was placed keeps what was frozen with it. */
export async function POST(
  req: AuthenticatedMedusaRequest<SettlementSettings>,
  res: MedusaResponse
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const after = req.validatedBody
  await knex.transaction(async (trx) => {
    const before = await changeSettings(trx, after)
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: req.auth_context.actor_id,
        producer_id: null,
        action: "settlement_settings.changed",
        subject_type: "settlement_settings",
        subject_id: "settings",
        before: { ...before },
        after: { ...after },
      },
    ])
  })
  res.json(after)
}
