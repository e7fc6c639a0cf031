import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** @param email in lower case */
export async function isOperator(knex: Knex, email: string): Promise<boolean> {
  const user = await knex("user")
    .whereRaw("lower(email) = ?", [email])
    .whereNull("deleted_at")
    .first<object | undefined>("id")
  return user !== undefined
}

export const invitedAlready = (email: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${email} has a log-in to the admin already: give the role there`,
    "ocop.operator_exists"
  )
