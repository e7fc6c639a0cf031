import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { ProgrammeTargetBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { ORIGIN_MODULE } from "../../modules/origin"
import { formerName } from "./place-name"

/**
 * Sets what a place is to reach within a period, instead of what was set for the same before.
 *
 * @throws MedusaError INVALID_DATA "ocop.place_not_found" for a place that is none of today's or none of its parts
 */
export async function setTarget(
  container: MedusaContainer,
  target: ProgrammeTargetBody,
  operator: string
): Promise<void> {
  assertPlace(container, target)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { value, source, ...place } = target
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('ocop.programme_targets'))")
    const before = await trx("programme_target").where(place).whereNull("deleted_at").first()
    if (before && before.value === value && before.source === source) return
    const id: string = before?.id ?? generateEntityId(undefined, "ptgt")
    if (before) {
      await trx("programme_target")
        .where({ id })
        .update({ value, source, updated_at: trx.fn.now() })
    } else await trx("programme_target").insert({ id, ...target })
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operator,
        producer_id: null,
        action: "programme_target.set",
        subject_type: "programme_target",
        subject_id: id,
        before: before ? { value: before.value, source: before.source } : null,
        after: before ? { value, source } : { ...target },
      },
    ])
  })
}

/** Takes a target back; one that is gone already stays so. */
export async function removeTarget(
  container: MedusaContainer,
  id: string,
  operator: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const [removed] = await trx("programme_target")
      .where({ id })
      .whereNull("deleted_at")
      .update({ deleted_at: trx.fn.now() })
      .returning([
        "province_code",
        "former_province_code",
        "measure",
        "value",
        "from_day",
        "to_day",
        "source",
      ])
    if (!removed) return
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operator,
        producer_id: null,
        action: "programme_target.removed",
        subject_type: "programme_target",
        subject_id: id,
        before: removed,
        after: null,
      },
    ])
  })
}

function assertPlace(container: MedusaContainer, place: ProgrammeTargetBody): void {
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  const { province_code, former_province_code } = place
  const isKnown =
    province_code === null
      ? former_province_code === null
      : places.province(province_code) !== null &&
        (former_province_code === null || formerName(place, places) !== null)
  if (isKnown) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `There is no province ${province_code} with the part ${former_province_code}`,
    "ocop.place_not_found"
  )
}
