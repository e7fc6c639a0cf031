import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CreateCommissionRuleBody } from "@ocop/contract"
import { dearerTooSoon, firstDayOfDearer, type IsoDay } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { announceCommission } from "./announce-commission"
import { readCommissionRules, type ListedRuleRow } from "./commission-rules"
import { commissionRuleOf } from "./sale-terms-sql"

/** What is done with the list; each is refused when it makes a sale dearer too soon (SPEC CM3). */
export type CommissionChange =
  | ({ kind: "create" } & CreateCommissionRuleBody)
  | { kind: "end"; id: string; to_day: IsoDay }
  | { kind: "move"; id: string; before_id: string | null }

/**
 * Changes the operator's list, tells the producers whom it is about, and notes who did it, in one transaction that
 * holds the list.
 *
 * @returns the id of the rule
 * @throws MedusaError NOT_ALLOWED "ocop.commission_too_soon", naming the first day that would be allowed, or
 *   "ocop.commission_rule_ended"; NOT_FOUND "ocop.commission_rule_not_found", "ocop.producer_not_found"
 */
export async function changeCommissionRules(
  container: MedusaContainer,
  change: CommissionChange,
  operator: string
): Promise<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = container.resolve(CLOCK_MODULE).today()
  return knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('ocop.commission_rules'))")
    const before = await readCommissionRules(trx)
    if (change.kind === "create") await assertProducer(trx, change.producer_id)
    const { after, rule } = changed(before, change, today)
    assertNotTooSoon(before, after, today)
    await write(trx, before, after)
    await announceCommission(trx, change.kind, rule)
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operator,
        producer_id: rule.producer_id,
        action: `commission_rule.${change.kind === "create" ? "created" : change.kind === "end" ? "ended" : "moved"}`,
        subject_type: "commission_rule",
        subject_id: rule.id,
        before: pick(before.find(({ id }) => id === rule.id)),
        after: pick(after.find(({ id }) => id === rule.id)),
      },
    ])
    return rule.id
  })
}

const pick = (rule: ListedRuleRow | undefined) =>
  rule ? { rate: rule.rate, from_day: rule.from_day, to_day: rule.to_day, rank: rule.rank } : null

/** The list as it would be, ranks anew, and the rule that it is about. */
function changed(
  before: readonly ListedRuleRow[],
  change: CommissionChange,
  today: IsoDay
): { after: ListedRuleRow[]; rule: ListedRuleRow } {
  if (change.kind === "create") {
    const { kind: _, before_id, ...fields } = change
    const rule: ListedRuleRow = {
      ...fields,
      id: generateEntityId(undefined, "cmrule"),
      rank: 0,
      withdrawn_at: null,
      producer_name: null,
    }
    return { after: ranked(insertBefore(before, rule, before_id)), rule }
  }
  const old = before.find(({ id }) => id === change.id)
  if (!old) throw notFound("ocop.commission_rule_not_found", `Rule ${change.id} was not found`)
  if (old.withdrawn_at || (old.to_day && old.to_day < today)) {
    refuse("ocop.commission_rule_ended", `Rule ${old.id} has ended`)
  }
  if (change.kind === "move") {
    const others = before.filter(({ id }) => id !== old.id)
    return { after: ranked(insertBefore(others, old, change.before_id)), rule: old }
  }
  const rule: ListedRuleRow =
    change.to_day < old.from_day
      ? { ...old, withdrawn_at: new Date(0) }
      : { ...old, to_day: change.to_day }
  return { after: before.map((one) => (one.id === old.id ? rule : one)), rule }
}

function insertBefore(
  rules: readonly ListedRuleRow[],
  rule: ListedRuleRow,
  beforeId: string | null
): ListedRuleRow[] {
  const at = beforeId === null ? rules.length : rules.findIndex(({ id }) => id === beforeId)
  if (at < 0) throw notFound("ocop.commission_rule_not_found", `Rule ${beforeId} was not found`)
  return [...rules.slice(0, at), rule, ...rules.slice(at)]
}

const ranked = (rules: readonly ListedRuleRow[]) =>
  rules.map((rule, index) => ({ ...rule, rank: index + 1 }))

function assertNotTooSoon(
  before: readonly ListedRuleRow[],
  after: readonly ListedRuleRow[],
  today: IsoDay
): void {
  const inPlay = (rules: readonly ListedRuleRow[]) =>
    rules
      .filter(({ withdrawn_at, to_day }) => !withdrawn_at && (!to_day || to_day >= today))
      .map(commissionRuleOf)
  const soon = dearerTooSoon(inPlay(before), inPlay(after), today)
  if (soon) {
    refuse(
      "ocop.commission_too_soon",
      `It makes sales dearer on ${soon.day}: that is allowed from ${firstDayOfDearer(today)}`
    )
  }
}

async function write(
  trx: Knex.Transaction,
  before: readonly ListedRuleRow[],
  after: readonly ListedRuleRow[]
): Promise<void> {
  for (const { producer_name: _, withdrawn_at, ...rule } of after) {
    const old = before.find(({ id }) => id === rule.id)
    const withdrawn = withdrawn_at ? (old?.withdrawn_at ?? trx.fn.now()) : null
    if (!old) await trx("commission_rule").insert({ ...rule, withdrawn_at: null })
    else if (
      old.rank !== rule.rank ||
      old.to_day !== rule.to_day ||
      old.withdrawn_at !== withdrawn_at
    ) {
      await trx("commission_rule").where({ id: rule.id }).update({
        rank: rule.rank,
        to_day: rule.to_day,
        withdrawn_at: withdrawn,
        updated_at: trx.fn.now(),
      })
    }
  }
}

async function assertProducer(trx: Knex.Transaction, id: string | null): Promise<void> {
  if (id !== null && !(await trx("producer").where({ id }).whereNull("deleted_at").first("id"))) {
    throw notFound("ocop.producer_not_found", `Producer ${id} was not found`)
  }
}

const notFound = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, message, code)

function refuse(code: string, message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
