import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import { AheadNote } from "./ahead-note"
import type { CartLine } from "./cart"
import { LineProblem } from "./line-problem"
import { onlyRemovalHelps } from "./problem-words"
import { QuantityStepper } from "./quantity-stepper"
import { RemoveButton } from "./remove-button"
import { useLineChange } from "./use-line-change"

type CartLineRowProps = {
  line: CartLine
  /** What a form posted without scripts was refused for, if it was this line's. */
  refused: string | null
}

export function CartLineRow({ line, refused }: CartLineRowProps) {
  const change = useLineChange(line)
  if (change.leaving) return null
  const lost = onlyRemovalHelps(line.problem)
  return (
    <li className="grid grid-cols-[min(5rem,25%)_minmax(0,1fr)] gap-x-4 gap-y-3 py-4 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <Picture src={line.thumbnail} alt="" size={96} className="aspect-square w-full rounded-lg" />
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-4 sm:flex-nowrap">
        <div className="w-full min-w-0 sm:flex-1">
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
          <AheadNote shipsFrom={line.shipsFrom} />
        </div>
        <p className={`sm:text-right ${change.busy ? "opacity-50" : ""}`}>
          <span className="sr-only">{m.cart_line_total()}: </span>
          <Price amount={line.total} />
          {line.quantity > 1 && (
            <span className="ml-2 text-sm text-ink-soft sm:ml-0 sm:block">
              {m.cart_unit_price({ price: formatDong(line.unitPrice) })}
            </span>
          )}
        </p>
      </div>
      <LineProblem problem={line.problem} refusal={change.refusal ?? refused} />
      <div className="col-span-2 flex flex-wrap items-center gap-x-2 gap-y-1 sm:col-span-1 sm:col-start-2">
        {!lost && <QuantityStepper line={line} change={change} />}
        <RemoveButton line={line} submit={change.submit} loud={lost} />
      </div>
    </li>
  )
}
