import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OpenPart, StatementLine, StatementQuery, StatementResponse } from "@ocop/contract"
import {
  daysBetween,
  dong,
  endOfDayInVietnam,
  payableFrom,
  payoutWait,
  startOfDayInVietnam,
  sumDong,
  type IsoDay,
  type PayoutSettings,
} from "@ocop/rules"
import { MedusaError } from "@medusajs/framework/utils"
import { OPEN_PARTS_SQL, type OpenPartRow } from "./open-parts-sql"
import { readPayoutSettings } from "./settings"
import { LINE_KINDS, STATEMENT_SQL, type StatementRow } from "./statement-sql"

const LONGEST = 366

/**
 * A producer's money over a period, and where the rest of it stands now, in four statements.
 *
 * @throws MedusaError INVALID_DATA "ocop.statement_period" for one that ends before it begins or is longer than a year
 */
export async function readStatement(
  knex: Knex,
  producerId: string,
  asked: StatementQuery,
  { today, now }: { today: IsoDay; now: Date }
): Promise<StatementResponse> {
  const { from, to } = periodOf(asked, today)
  const settings = await readPayoutSettings(knex)
  const { rows } = await knex.raw<{ rows: StatementRow[] }>(STATEMENT_SQL, {
    producer_id: producerId,
    since: startOfDayInVietnam(from),
    until: endOfDayInVietnam(to),
  })
  const open = await knex.raw<{ rows: OpenPartRow[] }>(OPEN_PARTS_SQL, { producer_id: producerId })
  const paid = await knex("payout_item")
    .where({ producer_id: producerId })
    .whereNot({ status: "failed" })
    .first<{ paid: number }>(knex.raw("coalesce(sum(amount), 0)::float8 as paid"))
  const { opening } = rows[0]!
  const lines = rows[0]!.lines.map(presentLine)
  return {
    from,
    to,
    opening: dong(opening),
    closing: dong(opening + sum(lines.map(({ amount }) => amount))),
    sums: sumsOf(lines),
    lines,
    now: {
      ...standing(open.rows, settings, now),
      paid: dong(paid.paid),
      minimum: settings.minimum,
      return_window_days: settings.return_window_days,
    },
  }
}

function periodOf({ from, to }: StatementQuery, today: IsoDay): { from: IsoDay; to: IsoDay } {
  const period = { from: from ?? `${(to ?? today).slice(0, 8)}01`, to: to ?? today }
  const days = daysBetween(period.from, period.to) + 1
  if (days < 1 || days > LONGEST) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `A statement is of 1 to ${LONGEST} days, got ${days}`,
      "ocop.statement_period"
    )
  }
  return period
}

function presentLine({
  at,
  source_type,
  commission_rates,
  ...line
}: StatementRow["lines"][number]): StatementLine {
  const {
    shop_order_id,
    order_number,
    payout_number,
    buyer,
    platform_borne,
    commission,
    tax,
    amount,
  } = line
  const kind = LINE_KINDS[source_type] ?? "part"
  return {
    at: new Date(at).toISOString(),
    kind,
    shop_order_id: order_number === null ? null : shop_order_id,
    order_number,
    payout_number,
    buyer,
    platform_borne,
    commission,
    commission_rates: commission_rates ?? [],
    tax,
    amount,
  }
}

function sumsOf(lines: readonly StatementLine[]): StatementResponse["sums"] {
  const of = (kinds: StatementLine["kind"][], pick: (line: StatementLine) => number) =>
    sum(lines.filter(({ kind }) => kinds.includes(kind)).map(pick))
  const sales: StatementLine["kind"][] = ["part", "refund"]
  return {
    buyer: of(["part"], ({ buyer }) => buyer),
    platform_borne: of(sales, (line) => line.platform_borne),
    commission: of(sales, (line) => line.commission),
    tax: of(sales, (line) => line.tax),
    refunds: of(["refund"], ({ buyer }) => buyer),
    paid: of(["payout", "payout_failed"], ({ amount }) => -amount),
  }
}

/** What waits for what. */
function standing(rows: readonly OpenPartRow[], settings: PayoutSettings, now: Date) {
  const open = rows.map((row): OpenPart & { wait: OpenPart["wait"] } => {
    const part = { ...row, balance: dong(row.balance) }
    return {
      shop_order_id: row.shop_order_id,
      order_number: row.order_number,
      balance: row.balance,
      wait: payoutWait(part, settings, now),
      payable_from: payableFrom(part, settings)?.toISOString() ?? null,
    }
  })
  const waiting = (wait: OpenPart["wait"]) =>
    sum(open.filter((part) => part.wait === wait).map(({ balance }) => balance))
  return {
    on_its_way: waiting("not_delivered"),
    in_return_window: waiting("return_window"),
    in_dispute: waiting("in_dispute"),
    not_cleared: waiting("not_cleared"),
    available: waiting(null),
    open,
  }
}

const sum = (amounts: readonly number[]) => sumDong(amounts.map(dong))
