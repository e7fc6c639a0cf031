import type { Commune } from "@ocop/contract"
import { useEffect, useRef } from "react"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import type { CheckoutField, DeliveryValues } from "./checkout-values"
import { CommuneField } from "./commune-field"
import { fieldWords } from "./field-words"
import type { ProvinceChoice } from "./province-choices"
import { SelectField } from "./select-field"
import { useCommunes } from "./use-communes"

type AddressFieldsProps = {
  provinces: readonly ProvinceChoice[]
  /** Of the province in `values`. */
  communes: readonly Commune[]
  values: Pick<DeliveryValues, "province_code" | "commune_code" | "street">
  wrong: readonly CheckoutField[]
  /** Hears of each choice, and of one that was there at the start. */
  onProvince?: (code: string) => void
}

/** Province, commune, street: two levels since July 2025, no district and no postcode. */
export function AddressFields({
  provinces,
  communes,
  values,
  wrong,
  onProvince,
}: AddressFieldsProps) {
  const list = useCommunes({ provinceCode: values.province_code, communes })
  const select = useRef<HTMLSelectElement>(null)
  // Chosen before the scripts were there, or filled in again by the browser's Back.
  useEffect(() => {
    const chosen = select.current?.value ?? ""
    if (chosen !== list.provinceCode) void list.choose(chosen)
    if (chosen !== "") onProvince?.(chosen)
    // Only what was there at the start: later the select itself says so.
  }, [])
  const errorOf = (field: CheckoutField) => (wrong.includes(field) ? fieldWords(field) : undefined)
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <div>
        <SelectField
          label={m.checkout_province()}
          name="province_code"
          ref={select}
          defaultValue={values.province_code}
          onChange={({ target }) => {
            void list.choose(target.value)
            onProvince?.(target.value)
          }}
          error={errorOf("province_code")}
          autoComplete="address-level1"
          required
        >
          <option value="">{m.checkout_province_choose()}</option>
          {provinces.map((province) => (
            <option key={province.code} value={province.code}>
              {provinceLabel(province)}
            </option>
          ))}
        </SelectField>
        <noscript>
          <div className="mt-2 space-y-2">
            <p className="text-sm text-ink-soft">{m.checkout_commune_load_text()}</p>
            <Button variant="outline" name="intent" value="communes" formNoValidate>
              {m.checkout_commune_load()}
            </Button>
          </div>
        </noscript>
      </div>
      <div>
        <CommuneField
          key={list.provinceCode}
          communes={list.communes}
          hasProvince={list.provinceCode !== ""}
          defaultCode={list.provinceCode === values.province_code ? values.commune_code : ""}
          error={errorOf("commune_code")}
        />
        {list.failed && (
          <p role="alert" className="mt-2 text-sm text-danger">
            {m.checkout_commune_failed()}{" "}
            <button
              type="button"
              onClick={() => void list.choose(list.provinceCode)}
              className="min-h-11 underline"
            >
              {m.checkout_commune_retry()}
            </button>
          </p>
        )}
      </div>
      <TextField
        className="sm:col-span-2"
        label={m.checkout_street()}
        hint={m.checkout_street_hint()}
        name="street"
        defaultValue={values.street}
        error={errorOf("street")}
        autoComplete="street-address"
        maxLength={200}
        required
      />
    </div>
  )
}

function provinceLabel({ name, former }: ProvinceChoice): string {
  return former.length > 0 ? m.checkout_province_former({ name, former: former.join(", ") }) : name
}
