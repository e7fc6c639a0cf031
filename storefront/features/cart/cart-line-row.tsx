import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import type { CartLine } from "./cart"
import { LineProblem } from "./line-problem"
import { QuantityStepper } from "./quantity-stepper"
import { useLineChange } from "./use-line-change"

type CartLineRowProps = {
  line: CartLine
  /** What a form posted without scripts was refused for, if it was this line's. */
  refused: string | null
}

export function CartLineRow({ line, refused }: CartLineRowProps) {
  const change = useLineChange(line)
  if (change.leaving) return null
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-3 py-4 sm:grid-cols-[6rem_1fr_auto]">
      <Picture src={line.thumbnail} alt="" size={96} className="aspect-square w-full rounded-lg" />
      <div className="min-w-0">
        <h3 className="text-base">
          {line.handle ? (
            <Link to={shopPath(`/san-pham/${line.handle}`)} className="hover:underline">
              {line.title}
            </Link>
          ) : (
            line.title
          )}
        </h3>
        {line.pack && <p className="text-ink-soft">{line.pack}</p>}
        <p className="text-sm text-ink-soft">{m.cart_unit_price({ price: formatDong(line.unitPrice) })}</p>
      </div>
      <p className="hidden text-right sm:block" aria-hidden="true">
        <Price amount={line.total} className={change.busy ? "opacity-50" : ""} />
      </p>
      <LineProblem problem={line.problem} refusal={change.refusal ?? refused} />
      <div className="col-span-2 flex flex-wrap items-center gap-x-2 gap-y-1 sm:col-start-2">
        <QuantityStepper line={line} change={change} />
        <form method="post" action={shopPath("/gio-hang")} onSubmit={change.submit}>
          <input type="hidden" name="line_id" value={line.id} />
          <button
            name="intent"
            value="remove"
            aria-label={m.cart_remove_of({ title: line.title })}
            className="min-h-11 rounded-lg px-3 underline hover:bg-sunken"
          >
            {m.cart_remove()}
          </button>
        </form>
        <p className="ml-auto sm:sr-only">
          <span className="sr-only">{m.cart_line_total()}: </span>
          <Price amount={line.total} className={change.busy ? "opacity-50" : ""} />
        </p>
      </div>
    </li>
  )
}
