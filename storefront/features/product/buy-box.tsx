import type { Listing } from "@ocop/contract"
import { useState } from "react"
import { Form, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { BasketIcon } from "~/ui/icons/basket-icon"
import { Notice } from "~/ui/notice"
import { Price } from "~/ui/price"
import { AgeNote } from "./age-note"
import { PackChoice } from "./pack-choice"
import { firstChoice, mostPerOrder } from "./pack-rules"
import { QuantityField } from "./quantity-field"
import { SaleClosed } from "./sale-closed"
import { StockLine } from "./stock-line"

/** Pack, quantity, price and the button; or the reason why there is none. Posts to the cart's action. */
export function BuyBox({ listing }: { listing: Listing }) {
  const { variants, sale, label, preparation_days } = listing
  const [chosenId, setChosenId] = useState(() => firstChoice(variants)?.id)
  const chosen = variants.find(({ id }) => id === chosenId)
  const sending = useNavigation().formAction?.includes("/gio-hang") ?? false

  if (!sale.open) return <SaleClosed sale={sale} />
  if (!chosen) return <Notice tone="warn">{m.product_no_packs()}</Notice>
  const buyable = chosen.in_stock && chosen.price !== null
  return (
    <Form
      method="post"
      action={shopPath("/gio-hang")}
      className="space-y-4 rounded-xl border border-line bg-surface p-4"
    >
      <input type="hidden" name="intent" value="add" />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Price amount={chosen.price} className="text-3xl" />
        <span className="text-sm text-ink-soft">{m.product_vat_included()}</span>
      </p>
      <PackChoice variants={variants} chosenId={chosenId} onChoose={setChosenId} />
      <StockLine variant={chosen} preparationDays={preparation_days} shipsFrom={sale.ships_from} />
      {label.alcohol_percent !== undefined && <AgeNote percent={label.alcohol_percent} />}
      <div className="flex flex-wrap items-end gap-3">
        <QuantityField key={chosen.id} max={mostPerOrder(chosen)} />
        <Button disabled={!buyable || sending} className="flex-1 text-lg">
          <BasketIcon />
          {sending ? m.product_adding() : buyable ? buyWords(sale.ships_from) : m.card_sold_out()}
        </Button>
      </div>
    </Form>
  )
}

function buyWords(shipsFrom: string | null): string {
  return shipsFrom ? m.ahead_button() : m.product_add_to_cart()
}
