import { Form, Link, useNavigation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { BasketIcon } from "~/ui/icons/basket-icon"
import { Price } from "~/ui/price"
import { BasketStepper } from "./basket-stepper"
import type { CartBasket } from "./cart"
import { LineProblem } from "./line-problem"

type BasketBoxProps = { basket: CartBasket; refused: string | null }

/** Baskets of one kind as one thing: how many, what they cost, and what lies in them. */
export function BasketBox({ basket, refused }: BasketBoxProps) {
  const { id, handle, title, count, price, total, parts, problem } = basket
  const sending = useNavigation().formData?.get("basket_id") === id
  return (
    <section
      className="space-y-3 rounded-xl border border-line bg-surface px-4 py-4"
      aria-label={m.basket_in_cart({ title })}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="flex items-center gap-2 text-base">
          <BasketIcon />
          <Link to={shopPath(`/gio-qua/${handle}`)} className="hover:underline">
            {m.basket_in_cart({ title })}
          </Link>
        </h2>
        <p className={sending ? "opacity-50" : ""}>
          <span className="sr-only">{m.cart_line_total()}: </span>
          <Price amount={total} />
          {count > 1 && (
            <span className="ml-2 text-sm text-ink-soft">
              {m.basket_in_cart_price({ price: formatDong(price) })}
            </span>
          )}
        </p>
      </div>
      <ul className="space-y-1 text-ink-soft">
        {parts.map((part) => (
          <li key={part.id}>
            {part.title}{" "}
            <span className="whitespace-nowrap">
              {m.order_quantity({ quantity: part.quantity })}
            </span>
            {part.producer && ` · ${part.producer}`}
          </li>
        ))}
      </ul>
      <LineProblem problem={problem} refusal={refused} />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <BasketStepper key={count} basket={basket} />
        <Form method="post" action={shopPath("/gio-hang")} preventScrollReset>
          <input type="hidden" name="basket_id" value={id} />
          <button
            name="intent"
            value="remove-basket"
            aria-label={m.cart_remove_of({ title })}
            className="min-h-11 rounded-lg px-3 underline hover:bg-sunken"
          >
            {m.cart_remove()}
          </button>
        </Form>
      </div>
    </section>
  )
}
