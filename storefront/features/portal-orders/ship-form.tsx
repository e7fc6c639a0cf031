import type { Carrier, ProducerShopOrder } from "@ocop/contract"
import { Form } from "react-router"
import { SelectField } from "~/features/checkout/select-field"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import { carrierWords } from "./order-words"

type ShipFormProps = {
  order: ProducerShopOrder
  /** The same for every press of one parcel: it is sent once. */
  parcelKey: string
}

/** Who brings the parcel. All that is left goes into it, unless the button under «a part» is pressed. */
export function ShipForm({ order, parcelKey }: ShipFormProps) {
  const left = order.lines.filter((line) => line.left > 0)
  return (
    <section
      id="gui-hang"
      aria-labelledby="gui-hang-ten"
      className="scroll-mt-4 rounded-xl border border-brand bg-surface p-4"
    >
      <h2 id="gui-hang-ten" className="text-lg">
        {m.portal_orders_ship_title({ number: order.parcels.length + 1 })}
      </h2>
      <Form method="post" className="mt-3 space-y-4">
        <input type="hidden" name="khoa" value={parcelKey} />
        <SelectField label={m.portal_orders_carrier()} name="hang" required>
          {(Object.keys(carrierWords) as Carrier[]).map((carrier) => (
            <option key={carrier} value={carrier}>
              {carrierWords[carrier]()}
            </option>
          ))}
        </SelectField>
        <TextField
          label={m.portal_orders_tracking()}
          hint={m.portal_orders_tracking_hint()}
          name="ma-van-don"
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <details className="rounded-lg border border-line px-3">
          <summary className="flex min-h-11 cursor-pointer items-center underline">
            {m.portal_orders_ship_part()}
          </summary>
          <div className="space-y-3 pb-3">
            <p className="text-ink-soft">{m.portal_orders_ship_part_lead()}</p>
            {left.map((line) => (
              <label key={line.id} className="flex items-center gap-3">
                <span className="min-w-0 flex-1">
                  {line.title}
                  <span className="block text-sm text-ink-soft">
                    {m.portal_orders_left({ count: line.left })}
                  </span>
                </span>
                <input
                  type="number"
                  name={`so-luong:${line.id}`}
                  min={0}
                  max={line.left}
                  step={1}
                  defaultValue={line.left}
                  inputMode="numeric"
                  className="min-h-11 w-20 rounded-lg border border-line-strong bg-surface px-2 text-center"
                />
              </label>
            ))}
            <Button name="viec" value="ship-part" variant="outline" className="w-full">
              {m.portal_orders_ship_part_submit()}
            </Button>
          </div>
        </details>
        <Button name="viec" value="ship" className="min-h-14 w-full text-lg">
          {m.portal_orders_ship_submit()}
        </Button>
      </Form>
    </section>
  )
}
