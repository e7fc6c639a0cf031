import { data, redirect } from "react-router"
import { wrongFields } from "~/features/account/account-form.server"
import { troubleOf } from "~/features/account/account-trouble.server"
import { privateMeta } from "~/features/order/private-meta"
import {
  RegisterProducerPage,
  type RegisterProducerAnswer,
} from "~/features/portal-joining/register-page"
import { registerProducer, RegisterProducerForm } from "~/features/portal-joining/register.server"
import { DoorFrame } from "~/features/portal-session/door-frame"
import { keepProducerToken } from "~/features/portal-session/producer-token.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/joining-register"

export async function action({ request }: Route.ActionArgs) {
  const form = Object.fromEntries(await request.formData())
  const text = (name: string) => String(form[name] ?? "")
  const again = (answer: Partial<RegisterProducerAnswer>) =>
    data<RegisterProducerAnswer>(
      {
        name: text("name"),
        email: text("email"),
        phone: text("phone"),
        wrong: [],
        password: null,
        trouble: null,
        ...answer,
      },
      { status: 400 }
    )
  const checked = RegisterProducerForm.safeParse(form)
  if (!checked.success) {
    const wrong = wrongFields(checked.error)
    return again({ wrong, password: wrong.includes("password") ? "ocop.password_too_short" : null })
  }
  try {
    const token = await registerProducer(checked.data)
    if (!token) return again({ trouble: "email-taken" })
    return redirect(shopPath("/nha-san-xuat/ho-so"), {
      status: 303,
      headers: { "Set-Cookie": await keepProducerToken(token) },
    })
  } catch (error) {
    if (error instanceof BackendError && error.code.startsWith("ocop.password_")) {
      return again({ password: error.code })
    }
    return again({ trouble: troubleOf(error) })
  }
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_joining_register_title())
}

export default function RegisterProducerRoute({ actionData }: Route.ComponentProps) {
  return (
    <DoorFrame>
      <RegisterProducerPage answer={actionData} />
    </DoorFrame>
  )
}
