import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { roleRefusal, type Operator, type OperatorRole } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { refuseRole } from "./refuse-role"

export interface RoleChange {
  user_id: string
  /** Null takes it. */
  role: OperatorRole | null
  /** The operator who does it. */
  by: string
}

/**
 * Gives or takes a role, in one transaction that holds all roles, so that of two administrators who take each other's
 * one is left. Asked again, it changes nothing.
 *
 * @throws MedusaError NOT_FOUND "ocop.operator_not_found"; NOT_ALLOWED "ocop.last_administrator"
 */
export function changeOperatorRole(knex: Knex, { user_id, role, by }: RoleChange): Promise<void> {
  return knex.transaction(async (trx) => {
    const operators = await lockOperators(trx)
    const refusal = roleRefusal(operators, user_id, role)
    if (refusal) refuseRole(refusal)
    const before = operators.find((operator) => operator.user_id === user_id)?.role ?? null
    if (before === role) return
    await writeRole(trx, user_id, role, by)
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: by,
        producer_id: null,
        action: role ? "operator.role_given" : "operator.role_taken",
        subject_type: "user",
        subject_id: user_id,
        before: { role: before },
        after: { role },
      },
    ])
  })
}

/**
 * Every user who is there with the role, held until the transaction ends. The first user, who is administrator
 * because nobody is yet (SPEC OR1), is written down as one: the next role given must not take it away.
 */
export async function lockOperators(trx: Knex.Transaction): Promise<Operator[]> {
  await trx.raw("lock table operator_role in share row exclusive mode")
  const operators = await trx("user as actor")
    .leftJoin("operator_role as given", (join) =>
      join.on("given.user_id", "actor.id").andOnNull("given.deleted_at")
    )
    .whereNull("actor.deleted_at")
    .orderBy(["actor.created_at", "actor.id"])
    .select<Operator[]>("actor.id as user_id", "given.role")
  const [first, ...others] = operators
  if (!first || first.role || others.some(({ role }) => role === "administrator")) return operators
  await writeRole(trx, first.user_id, "administrator", null)
  return [{ ...first, role: "administrator" }, ...others]
}

/** Writes a role as it is to be, or takes it. */
export async function writeRole(
  trx: Knex.Transaction,
  user_id: string,
  role: OperatorRole | null,
  given_by: string | null
): Promise<void> {
  await trx("operator_role").where({ user_id }).delete()
  if (!role) return
  const id = generateEntityId(undefined, "oprole")
  await trx("operator_role").insert({ id, user_id, role, given_by })
}
