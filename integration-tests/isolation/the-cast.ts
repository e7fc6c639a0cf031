import { aProducersLogIn } from "../builders/a-producers-log-in"
import { anAccount } from "../builders/an-account"
import { anOperator } from "../builders/an-operator"
import { logInOf } from "../builders/an-invitation"
import { shop, stranger, type Client } from "../builders/client"
import { theRows } from "../builders/the-database"
import { aSide, markOf, type Side } from "./side"

/** Everybody who can knock at a door. */
export interface Cast {
  /** Whose things the others are after. */
  a: Side
  b: Side
  /** Of a producer that has not handed in its registration yet. */
  newcomer: Side
  /** Of a producer that an operator has suspended. */
  suspended: Side
  /** Was a member of A, and is kept out for now. */
  suspendedMember: Client
  /** Was a member of A. */
  removedMember: Client
  /** Has a password for the portal and acts for nobody. */
  logIn: Client
  operator: Client
  storefront: Client
  stranger: Client
}

export async function theCast(): Promise<Cast> {
  const a = await aSide("alpha")
  const b = await aSide("beta")
  const newcomer = await aSide("delta")
  const suspended = await aSide("gamma")
  const out = `out-${markOf("alpha")}`
  const suspendedMember = await aProducersLogIn(a.producer.id, `suspended-${out}@example.com`)
  const removedMember = await aProducersLogIn(a.producer.id, `removed-${out}@example.com`)
  for (const status of ["suspended", "removed"]) {
    await theRows("update producer_member set status = ? where email = ?", [
      status,
      `${status}-${out}@example.com`,
    ])
  }
  await theRows("update producer set status = 'suspended' where id = ?", [suspended.producer.id])
  await theRows("update producer set status = 'draft' where id = ?", [newcomer.producer.id])
  // So that no job writes mails while somebody tries a door.
  await theRows("update producer_message set mailed_at = now()")
  await anAccount("nobody@example.com", "mot-mat-khau-dai")
  return {
    a,
    b,
    newcomer,
    suspended,
    suspendedMember,
    removedMember,
    logIn: await logInOf("nobody@example.com", "sign-in"),
    operator: await anOperator(),
    storefront: shop,
    stranger,
  }
}

/** Who is after A's things: a registration is only open to who has not been let in yet. */
export const rivalAt = (path: string, { b, newcomer }: Cast): Side =>
  /^\/producer\/(registration|claim)/.test(path) ? newcomer : b

/** Everything by which A's private rows are known: their ids, and the mark in their texts. */
export async function secretsOf({ name, producer, ids }: Side): Promise<string[]> {
  const tables = await theRows<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('id', 'producer_id')
     group by table_name having count(*) = 2 order by 1`
  )
  const found: string[] = []
  for (const { name: table } of tables) {
    const rows = await theRows<{ id: string }>(
      `select id::text as id from "${table}" where producer_id = ?`,
      [producer.id]
    )
    found.push(...rows.map(({ id }) => id))
  }
  return [...new Set([markOf(name), producer.id, ...Object.values(ids), ...found])]
}
