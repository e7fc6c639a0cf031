import type { Knex } from "@medusajs/framework/mikro-orm/knex"

interface LogInRow {
  app_metadata: Record<string, unknown> | null
}

/**
 * Takes the shopper out of a log-in. One that nobody else signs in with goes altogether, and with it the copies of
 * mails to its address; a producer's or an operator's stays, with their mails (SPEC PD3).
 */
export async function forgetLogIn(
  trx: Knex.Transaction,
  authIdentityId: string,
  email: string
): Promise<void> {
  const logIn = await trx("auth_identity")
    .where({ id: authIdentityId })
    .forUpdate()
    .first<LogInRow | undefined>("app_metadata")
  if (!logIn) return
  const others = Object.entries(logIn.app_metadata ?? {}).filter(
    ([key, value]) => key !== "customer_id" && value !== null && value !== undefined
  )
  if (others.length > 0) {
    await trx("auth_identity")
      .where({ id: authIdentityId })
      .update({ app_metadata: JSON.stringify(Object.fromEntries(others)) })
    return
  }
  await trx("auth_identity").where({ id: authIdentityId }).delete()
  await trx("notification").where({ to: email }).delete()
}
