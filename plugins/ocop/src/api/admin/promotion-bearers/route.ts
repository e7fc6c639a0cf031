import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { PromotionBearerBody } from "@ocop/contract"
import { recordDeeds } from "../../../modules/audit-log/record-deeds"

/** `GET /admin/promotion-bearers`: who pays for which promotion; those without one are the market's. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bearers = await knex("promotion_bearer")
    .whereNull("deleted_at")
    .orderBy("code")
    .select("code", "bearer", "platform_bps")
  res.json({ bearers })
}

/** `POST /admin/promotion-bearers`: who pays for a promotion of that code from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest<PromotionBearerBody>,
  res: MedusaResponse
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bearer = req.validatedBody
  await knex.transaction(async (trx) => {
    await trx.raw(
      `insert into promotion_bearer (id, code, bearer, platform_bps) values (?, ?, ?, ?)
      on conflict (code) where deleted_at is null
      do update set bearer = excluded.bearer, platform_bps = excluded.platform_bps, updated_at = now()`,
      [generateEntityId(undefined, "prombr"), bearer.code, bearer.bearer, bearer.platform_bps]
    )
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: req.auth_context.actor_id,
        producer_id: null,
        action: "promotion_bearer.named",
        subject_type: "promotion_bearer",
        subject_id: bearer.code,
        after: { ...bearer },
      },
    ])
  })
  res.json(bearer)
}
