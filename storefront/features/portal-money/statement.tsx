import type { StatementLine, StatementResponse } from "@ocop/contract"
import { Form } from "react-router"
import { HomeSection } from "~/features/portal-home/home-section"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import { dayOf } from "./day-of"

/** What came in and went out between two days, and the same as a file. */
export function Statement({ statement }: { statement: StatementResponse }) {
  const { from, to, opening, closing, lines } = statement
  const file = (kind: string) =>
    shopPath(`/nha-san-xuat/tien/tai-ve?tu=${from}&den=${to}&loai=${kind}`)
  return (
    <HomeSection title={m.portal_money_statement()}>
      <Form key={`${from} ${to}`} className="grid grid-cols-2 items-end gap-3 sm:flex">
        <TextField
          label={m.portal_money_from()}
          name="tu"
          type="date"
          defaultValue={from}
          required
        />
        <TextField label={m.portal_money_to()} name="den" type="date" defaultValue={to} required />
        <Button variant="outline" className="col-span-2">
          {m.portal_money_show()}
        </Button>
      </Form>
      <div className="divide-y divide-line rounded-xl border border-line bg-surface">
        <Balance name={m.portal_money_opening()} amount={opening} />
        {lines.length === 0 && (
          <p className="px-4 py-3 text-ink-soft">{m.portal_money_no_lines()}</p>
        )}
        <ul className="divide-y divide-line">
          {lines.map((line, index) => (
            <Line key={`${line.at} ${index}`} line={line} />
          ))}
        </ul>
        <Balance name={m.portal_money_closing()} amount={closing} />
      </div>
      <p className="flex flex-wrap gap-x-6">
        {["xlsx", "csv"].map((kind) => (
          <a
            key={kind}
            href={file(kind)}
            download
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {kind === "csv" ? m.portal_money_csv() : m.portal_money_excel()}
          </a>
        ))}
      </p>
    </HomeSection>
  )
}

function Balance({ name, amount }: { name: string; amount: number }) {
  return (
    <p className="flex justify-between gap-4 px-4 py-3">
      <span className="text-ink-soft">{name}</span>
      <span className="font-bold">{formatDong(amount)}</span>
    </p>
  )
}

function Line({ line }: { line: StatementLine }) {
  return (
    <li className="flex flex-wrap gap-x-4 px-4 py-3">
      <span>{nameOf(line)}</span>
      <span className="ml-auto font-bold">{formatDong(line.amount)}</span>
      <span className="w-full text-sm text-ink-soft">
        {[formatDay(dayOf(line.at)), ...madeOf(line)].join(" · ")}
      </span>
    </li>
  )
}

function nameOf({ kind, order_number, payout_number }: StatementLine): string {
  const number = String(order_number ?? payout_number ?? "")
  switch (kind) {
    case "part":
      return m.portal_money_line_part({ number })
    case "refund":
      return m.portal_money_line_refund({ number })
    case "paid_directly":
      return m.portal_money_line_paid_directly({ number })
    case "payout":
      return m.portal_money_line_payout({ number })
    case "payout_failed":
      return m.portal_money_line_failed({ number })
  }
}

/** What a line's amount is made of, as far as there is something to say. */
function madeOf({ kind, buyer, commission, commission_rates, tax, platform_borne }: StatementLine) {
  if (kind !== "part" && kind !== "refund") return []
  const rate = commission_rates.map((one) => `${one / 100}\u00a0%`).join(", ")
  const amount = formatDong(commission)
  return [
    m.portal_money_buyer({ amount: formatDong(buyer) }),
    commission &&
      (rate
        ? m.portal_money_commission({ rate, amount })
        : m.portal_money_commission_back({ amount })),
    tax && m.portal_money_tax({ amount: formatDong(tax) }),
    platform_borne && m.portal_money_borne({ amount: formatDong(platform_borne) }),
  ].filter(Boolean)
}
