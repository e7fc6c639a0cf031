import { useState } from "react"
import { SelectField } from "~/features/checkout/select-field"
import { m } from "~/platform/paraglide/messages"
import { useHydrated } from "~/platform/use-hydrated"
import { TextField } from "~/ui/text-field"
import type { NewFilingData } from "./file-certificate.server"
import { OTHER_PRODUCT, type FilingValues } from "./filing-values"

type ProductQuestionProps = Pick<NewFilingData, "products" | "groups"> & {
  values: FilingValues
  errorOf: (field: string) => string | undefined
}

/** Which product the paper is of; its name and group are asked for only when the register lacks it. */
export function ProductQuestion({ products, groups, values, errorOf }: ProductQuestionProps) {
  const only = products.length === 0 ? OTHER_PRODUCT : ""
  const [product, setProduct] = useState(values.product ?? only)
  // Without scripts nothing can open them later.
  const isOther = product === OTHER_PRODUCT || !useHydrated()
  const chosen = products.find(({ id }) => id === product)
  return (
    <>
      <SelectField
        label={m.portal_certificates_ask_product()}
        name="product"
        value={product}
        onChange={({ target }) => setProduct(target.value)}
        error={errorOf("certified_product_id")}
      >
        <option value="">{m.portal_certificates_choose()}</option>
        {products.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={OTHER_PRODUCT}>{m.portal_certificates_other_product()}</option>
      </SelectField>
      {isOther && (
        <TextField
          label={m.portal_certificates_ask_name()}
          name="product_name"
          defaultValue={values.product_name}
          hint={m.portal_certificates_ask_name_hint()}
          error={errorOf("product_name")}
          maxLength={300}
        />
      )}
      {(isOther || chosen?.group_code === "") && (
        <SelectField
          label={m.portal_certificates_ask_group()}
          name="group_code"
          defaultValue={values.group_code ?? ""}
          error={errorOf("group_code")}
        >
          <option value="">{m.portal_certificates_choose()}</option>
          {groups.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  )
}
