import type { ListingVariant } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { Price } from "~/ui/price"

type PackChoiceProps = {
  variants: readonly ListingVariant[]
  chosenId: string | undefined
  onChoose: (id: string) => void
}

/** One radio button per pack size with its price. A sold-out pack is shown and cannot be chosen. */
export function PackChoice({ variants, chosenId, onChoose }: PackChoiceProps) {
  return (
    <fieldset>
      <legend className="mb-2 font-bold">{m.product_pack()}</legend>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {variants.map(({ id, title, price, in_stock }) => (
          <label
            key={id}
            className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-3 rounded-lg border border-line-strong px-3 py-2 has-checked:border-brand has-checked:bg-sunken has-checked:ring-1 has-checked:ring-brand has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="variant_id"
              value={id}
              checked={id === chosenId}
              disabled={!in_stock}
              onChange={() => onChoose(id)}
              className="size-5 accent-(--brand)"
            />
            <span className="min-w-24 flex-1">{title}</span>
            {in_stock ? (
              <Price amount={price} />
            ) : (
              <span className="text-sm text-ink-soft">{m.card_sold_out()}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
