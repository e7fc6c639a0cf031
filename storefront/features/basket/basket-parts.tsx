import { useId } from "react"
import { Link } from "react-router"
import { StarHint } from "~/features/listing/star-hint"
import { StarWords } from "~/features/listing/star-words"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import type { ShownBasket } from "./load-baskets.server"

/** What is in a basket: each part with its producer, its place and, while its certificate is in force, its stars. */
export function BasketParts({ parts }: Pick<ShownBasket, "parts">) {
  const starWords = useId()
  return (
    <>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
        {parts.map((part) => (
          <li
            key={part.variant_id}
            className="grid grid-cols-[min(5rem,25%)_minmax(0,1fr)] gap-x-4 py-4 sm:grid-cols-[6rem_minmax(0,1fr)]"
          >
            <Picture
              src={part.thumbnail}
              alt=""
              size={96}
              className="aspect-square w-full rounded-lg"
            />
            <div className="min-w-0 space-y-1.5">
              <h3 className="text-base">
                <Link
                  to={shopPath(`/san-pham/${part.handle}`)}
                  className="inline-block min-h-6 hover:underline"
                >
                  {part.title}
                </Link>
              </h3>
              {part.stars !== null && <StarHint stars={part.stars} words={starWords} />}
              <p className="text-ink-soft">
                {part.variant_title && `${part.variant_title} `}
                <span className="font-bold whitespace-nowrap text-ink">
                  {m.basket_units({ quantity: part.quantity })}
                </span>
              </p>
              <p className="text-sm text-ink-soft">
                <Link
                  to={shopPath(`/nha-san-xuat-ocop/${part.producer.handle}`)}
                  className="underline"
                >
                  {part.producer.name}
                </Link>
                , {part.producer.province}
              </p>
              {part.price !== null && (
                <p className="text-sm text-ink-soft">
                  {m.basket_part_singly()} <Price amount={part.price} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {parts.some(({ stars }) => stars !== null) && <StarWords id={starWords} />}
    </>
  )
}
