import { data, redirect } from "react-router"
import * as z from "zod"
import { checkDelivery } from "~/features/checkout/check-delivery.server"
import type { CheckoutField, CheckoutValues } from "~/features/checkout/checkout-values"
import { listCommunes } from "~/features/checkout/communes.server"
import { medusaAddress } from "~/features/checkout/medusa-address"
import { medusaName } from "~/features/checkout/person-name"
import { fieldOfRefusal } from "~/features/checkout/order-words"
import { typedValues } from "~/features/checkout/typed-values.server"
import { changePassword, signOutEverywhere } from "~/features/password/change-password.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { ProfileForm, wrongFields } from "./account-form.server"
import type { AccountOutcome } from "./account-outcome"
import { reorder } from "./reorder.server"
import { requireCustomer } from "./require-customer.server"
import { bearer, forgetToken, keepToken } from "./token-cookie.server"

const ME = "/store/customers/me"

/** The forms of the account page: who I am, the address book, and the password. */
export async function changeAccount(request: Request, pathname: string) {
  const { token, customer } = await requireCustomer(request, pathname)
  const form = await request.formData()
  const post = (path: string, body: unknown) =>
    askBackend(z.unknown(), path, {
      method: "POST",
      body,
      headers: bearer(token),
    })
  const signedIn = {
    door: "customer" as const,
    token,
    email: customer.email,
    keep: keepToken,
    forget: forgetToken,
  }
  const editing = form.has("address_id")
  const addressPath = `${ME}/addresses/${encodeURIComponent(String(form.get("address_id")))}`

  switch (form.get("intent")) {
    case "profile":
      return changeProfile(form, (body) => post(ME, body))
    case "save-address":
    case "communes":
      return saveAddress(form, (body) => post(editing ? addressPath : `${ME}/addresses`, body))
    case "usual-address":
      await post(addressPath, { is_default_shipping: true })
      return done("#dia-chi")
    case "remove-address":
      await askBackend(z.unknown(), addressPath, {
        method: "DELETE",
        headers: bearer(token),
      })
      return done("#dia-chi")
    case "reorder":
      return reorder(request, token, String(form.get("order_id")))
    case "password":
      return changePassword(form, signedIn)
    case "sign-out-everywhere":
      return signOutEverywhere(signedIn)
    default:
      return done("")
  }
}

async function changeProfile(form: FormData, save: (body: object) => Promise<unknown>) {
  const checked = ProfileForm.safeParse(Object.fromEntries(form))
  if (!checked.success) {
    const { name, phone } = typedValues(form)
    return wrong({
      form: "profile",
      wrong: wrongFields(checked.error),
      name,
      phone,
    })
  }
  await save({ ...medusaName(checked.data.name), phone: checked.data.phone })
  return done("?da-luu=1")
}

async function saveAddress(form: FormData, save: (body: object) => Promise<unknown>) {
  const values = typedValues(form)
  const communes = await listCommunes(values.province_code)
  const id = form.get("address_id")
  const editing = typeof id === "string" ? id : null
  const sent = {
    form: "address" as const,
    values: deliveryOf(values),
    communes,
    editing,
  }
  const again = (fields: CheckoutField[], status = 400, code: string | null = null) =>
    wrong({ ...sent, wrong: fields, code }, status)
  if (form.get("intent") === "communes") return again([], 200)
  const checked = checkDelivery(values, communes)
  if (!checked.ok) return again(checked.wrong)
  try {
    await save(medusaAddress(checked.delivery))
  } catch (error) {
    if (!(error instanceof BackendError) || error.isTemporary) throw error
    const field = fieldOfRefusal(error.code)
    return field ? again([field]) : again([], 400, error.code)
  }
  return done("#dia-chi")
}

function deliveryOf({ name, phone, province_code, commune_code, street }: CheckoutValues) {
  return { name, phone, province_code, commune_code, street }
}

function wrong(outcome: AccountOutcome, status = 400) {
  return data(outcome, { status })
}

function done(where: string) {
  return redirect(shopPath("/tai-khoan") + where, 303)
}
