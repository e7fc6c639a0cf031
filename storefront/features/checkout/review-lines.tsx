import { AheadNote } from "~/features/cart/ahead-note"
import type { Cart } from "~/features/cart/cart"
import { basketTitle } from "~/features/cart/basket-title"
import { problemWords } from "~/features/cart/problem-words"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"

/** What is being ordered, by producer; a line that cannot be bought says why. */
export function ReviewLines({ groups }: Pick<Cart, "groups">) {
  return (
    <div className="space-y-4">
      {groups.map(({ producer, lines }) => (
        <div key={producer?.id ?? "none"}>
          <h3 className="text-sm text-ink-soft">{producer?.name ?? m.cart_no_producer()}</h3>
          <ul className="mt-1 space-y-2">
            {lines.map((line) => (
              <li key={line.id}>
                <div className="flex flex-wrap justify-between gap-x-4">
                  <span className="min-w-24 flex-1">
                    {line.title}
                    {line.pack && <span className="text-ink-soft"> · {line.pack}</span>}
                    <span className="whitespace-nowrap">
                      {" "}
                      {m.order_quantity({ quantity: line.quantity })}
                    </span>
                  </span>
                  <span className="ml-auto whitespace-nowrap">{formatDong(line.total)}</span>
                </div>
                {line.basket && (
                  <p className="text-sm text-ink-soft">
                    {m.basket_part_of({ title: basketTitle(line.basket) })}
                  </p>
                )}
                <AheadNote shipsFrom={line.shipsFrom} />
                {line.problem && <p className="text-sm text-warn">{problemWords(line.problem)}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
