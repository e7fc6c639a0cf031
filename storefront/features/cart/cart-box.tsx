import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { StoreIcon } from "~/ui/icons/store-icon"
import type { CartGroup } from "./cart"
import { CartLineRow } from "./cart-line-row"
import type { CartOutcome } from "./cart-outcome"
import { freeDeliveryWords } from "./delivery-words"
import { VatNote } from "./vat-note"

type CartBoxProps = { group: CartGroup; outcome: CartOutcome | undefined }

/** One producer's part of the cart: it will be one parcel. */
export function CartBox({ group, outcome }: CartBoxProps) {
  const { producer, lines, vat, options } = group
  const free = freeDeliveryWords(group)
  const inBaskets = [...new Set(lines.filter(({ basket }) => basket).map(({ title }) => title))]
  const refusedOf = (lineId: string) =>
    outcome?.ok === false && outcome.lineId === lineId ? outcome.code : null
  return (
    <section
      className="rounded-xl border border-line bg-surface px-4"
      aria-label={producer?.name ?? m.cart_no_producer()}
    >
      <h2 className="flex items-center gap-2 border-b border-line py-3 text-base">
        <StoreIcon className="size-5 text-ink-soft" />
        {producer ? (
          <span>
            <span className="sr-only">{m.cart_parcel_of()} </span>
            <Link
              to={shopPath(`/nha-san-xuat-ocop/${producer.handle}`)}
              className="hover:underline"
            >
              {producer.name}
            </Link>
          </span>
        ) : (
          m.cart_no_producer()
        )}
      </h2>
      <ul className="divide-y divide-line">
        {lines
          .filter(({ basket }) => !basket)
          .map((line) => (
            <CartLineRow key={line.id} line={line} refused={refusedOf(line.id)} />
          ))}
      </ul>
      {inBaskets.length > 0 && (
        <p className="py-3 text-ink-soft">
          {m.basket_with_basket({ goods: inBaskets.join(", ") })}
        </p>
      )}
      {vat.length > 0 && (
        <div className="border-t border-line py-3">
          <VatNote vat={vat} />
        </div>
      )}
      {producer && (
        <p className="flex justify-between gap-4 border-t border-line py-3 text-ink-soft">
          <span>{m.cart_shipping()}</span>
          <span>{shippingFrom(options)}</span>
        </p>
      )}
      {free && <p className="pb-3 text-sm text-ink-soft">{free}</p>}
    </section>
  )
}

function shippingFrom(options: CartGroup["options"]): string {
  const [cheapest, ...others] = options
  if (!cheapest) return m.cart_shipping_unknown()
  if (cheapest.price === 0) return m.cart_free()
  const price = formatDong(cheapest.price)
  return others.length > 0 ? m.cart_shipping_from({ price }) : price
}
