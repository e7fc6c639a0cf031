import { m } from "~/platform/paraglide/messages"

export function QuantityField({ max }: { max: number }) {
  return (
    <label className="space-y-1 text-sm">
      {m.product_quantity()}
      <input
        type="number"
        name="quantity"
        defaultValue={1}
        min={1}
        max={max}
        inputMode="numeric"
        className="block min-h-11 w-20 rounded-lg border border-line-strong bg-page px-3 text-lg"
      />
    </label>
  )
}
