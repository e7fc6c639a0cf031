import { DeliveryForm, type Commune } from "@ocop/contract"
import { parseVietnamesePhone } from "@ocop/rules"
import { type CheckoutField, type CheckoutValues } from "./checkout-values"

export type Delivery = Omit<DeliveryForm, "phone"> & {
  /** "+84…", as it is stored. */
  phone: string
  commune: Commune
}

export type CheckedDelivery =
  { ok: true; delivery: Delivery } | { ok: false; wrong: CheckoutField[] }

/**
 * The contract's form, the phone rule, and a commune that is one of the province's.
 *
 * @param communes of the province that was chosen
 */
export function checkDelivery(
  values: Pick<CheckoutValues, Exclude<keyof DeliveryForm, "email" | "note">> & {
    email?: string
    note?: string
  },
  communes: readonly Commune[]
): CheckedDelivery {
  const form = DeliveryForm.safeParse({
    name: values.name,
    phone: values.phone,
    email: values.email?.trim(),
    province_code: values.province_code,
    commune_code: values.commune_code,
    street: values.street,
    note: values.note,
  })
  const phone = parseVietnamesePhone(values.phone)
  const commune = communes.find(({ code }) => code === values.commune_code)
  if (form.success && phone && commune)
    return { ok: true, delivery: { ...form.data, phone, commune } }
  const wrong = new Set(form.error?.issues.map(({ path }) => path[0] as CheckoutField))
  if (!phone) wrong.add("phone")
  if (!commune) wrong.add("commune_code")
  return { ok: false, wrong: [...wrong] }
}
