import type { SaleState } from "@ocop/contract"
import { ShopClosed } from "~/features/producer/shop-closed"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"
import { Notice } from "~/ui/notice"

type SaleClosedProps = { sale: Extract<SaleState, { open: false }> }

/** In place of the buy box while the rules refuse a sale. */
export function SaleClosed({ sale }: SaleClosedProps) {
  if (sale.closed) return <ShopClosed closed={sale.closed} />
  return (
    <Notice tone="warn">
      <p className="font-bold">{m.product_sale_closed()}</p>
      <p>{refusalWords(sale.code)}</p>
      <a href="#giay-chung-nhan" className="inline-flex min-h-11 items-center underline">
        {m.product_see_certificate()}
      </a>
    </Notice>
  )
}
