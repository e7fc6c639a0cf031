import type { CertifiedProductChoice } from "@ocop/contract"
import { SelectField } from "~/features/checkout/select-field"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import type { GroupChoice } from "../group-choices.server"
import type { WordingValues } from "../listing-outcome"
import { CertifiedPicker } from "./certified-picker"

type BasicsFieldsProps = {
  values: WordingValues
  wrong: readonly string[]
  groups: GroupChoice[]
  certified: CertifiedProductChoice[]
}

/** What it is called, what kind of goods it is, and which certificate it has. */
export function BasicsFields({ values, wrong, groups, certified }: BasicsFieldsProps) {
  return (
    <>
      <TextField
        label={m.portal_listings_name()}
        hint={m.portal_listings_name_hint()}
        name="title"
        defaultValue={values.title}
        error={wrong.includes("title") ? m.portal_listings_name_wrong() : undefined}
        maxLength={150}
        autoComplete="off"
        required
      />
      <SelectField
        label={m.portal_listings_kind()}
        hint={m.portal_listings_kind_hint()}
        name="subgroup_code"
        defaultValue={values.subgroup_code}
        error={wrong.includes("subgroup_code") ? m.portal_listings_kind_wrong() : undefined}
        required
      >
        <option value="">{m.portal_listings_kind_choose()}</option>
        {groups.map(({ code, name, kinds }) => (
          <optgroup key={code} label={name}>
            {kinds.map((kind) => (
              <option key={kind.code} value={kind.code}>
                {kind.name}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <CertifiedPicker certified={certified} chosen={values.certified_product_id ?? ""} />
    </>
  )
}
