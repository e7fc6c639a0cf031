import { RadioCard } from "~/features/checkout/radio-card"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import type { OfferValues } from "./offer-values"

type AheadFieldsProps = { values: OfferValues; wrong: readonly string[] }

/** Sold as it stands there, or ahead of its harvest. The day shows when it is needed, without scripts too. */
export function AheadFields({ values, wrong }: AheadFieldsProps) {
  return (
    <fieldset className="group space-y-2">
      <legend className="mb-1 font-bold">{m.portal_listings_sold()}</legend>
      <RadioCard
        name="sold"
        value="now"
        title={m.portal_listings_sold_now()}
        defaultChecked={values.sold === "now"}
      />
      <RadioCard
        name="sold"
        value="ahead"
        title={m.portal_listings_sold_ahead()}
        text={m.portal_listings_sold_ahead_hint()}
        defaultChecked={values.sold === "ahead"}
      />
      <TextField
        type="date"
        name="ships_from"
        label={m.portal_listings_ships_from()}
        hint={m.portal_listings_ships_from_hint()}
        defaultValue={values.ships_from}
        error={wrong.includes("ships_from") ? m.portal_listings_ships_from_wrong() : undefined}
        className="pt-1 group-has-[input[value=now]:checked]:hidden"
      />
    </fieldset>
  )
}
