import type { CashOffer } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { cashWords } from "./cash-words"

/** In the place of cash among the ways to pay: why it is not offered, and what to do instead. */
export function CashNotOffered({ cash: { code, order_max } }: { cash: CashOffer }) {
  return (
    <Notice tone="warn">
      <p className="font-bold">{m.payment_cash_not_offered()}</p>
      <p>{cashWords(code ?? "")}</p>
      {code === "ocop.cod_over_limit" && (
        <p>{m.payment_cash_most({ amount: formatDong(order_max) })}</p>
      )}
    </Notice>
  )
}
