import { Form, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { BasketIcon } from "~/ui/icons/basket-icon"
import { Notice } from "~/ui/notice"
import { Price } from "~/ui/price"
import type { ShownBasket } from "./load-baskets.server"
import { SinglyLine } from "./singly-line"

/** The most baskets of one kind that a cart takes. */
const MOST = 99
/** Below this the number that is left is said. */
const FEW = 10

/** Price, count and the button; or the reason why there is none. Posts to the cart's action. */
export function BasketBuyBox({ basket }: { basket: ShownBasket }) {
  const { id, price, available, sale } = basket
  const sending = useNavigation().formAction?.includes("/gio-hang") ?? false
  return (
    <Form
      method="post"
      action={shopPath("/gio-hang")}
      className="space-y-4 rounded-xl border border-line bg-surface p-4"
    >
      <input type="hidden" name="intent" value="add-basket" />
      <input type="hidden" name="basket_id" value={id} />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Price amount={price} className="text-3xl" />
        <SinglyLine basket={basket} />
      </p>
      <p className="text-sm text-ink-soft">{m.basket_price_note()}</p>
      {sale.open ? (
        <>
          {available !== null && available < FEW && (
            <p className="font-bold">{m.basket_left({ count: available })}</p>
          )}
          <div className="flex flex-wrap items-end gap-3">
            <label className="space-y-1 text-sm">
              {m.basket_count()}
              <input
                type="number"
                name="quantity"
                defaultValue={1}
                min={1}
                max={Math.min(available ?? MOST, MOST)}
                inputMode="numeric"
                className="block min-h-11 w-20 rounded-lg border border-line-strong bg-page px-3 text-lg"
              />
            </label>
            <Button disabled={sending} className="flex-1 text-lg">
              <BasketIcon />
              {sending ? m.product_adding() : m.product_add_to_cart()}
            </Button>
          </div>
        </>
      ) : (
        <Notice tone="warn">
          {sale.code === "ocop.basket_short" ? m.basket_sold_out_text() : m.basket_not_now_text()}
        </Notice>
      )}
    </Form>
  )
}
