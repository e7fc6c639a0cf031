import { data, redirect } from "react-router"
import { RegisterForm, wrongFields } from "~/features/account/account-form.server"
import { troubleOf } from "~/features/account/account-trouble.server"
import { register } from "~/features/account/register.server"
import { RegisterPage, type RegisterAnswer } from "~/features/account/register-page"
import { returnPath } from "~/features/account/return-path"
import { signIn } from "~/features/account/sign-in.server"
import { passwordProblem } from "~/features/password/password-problem"
import { BackendError } from "~/platform/backend-error"
import { privateMeta } from "~/features/order/private-meta"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/register"

export function loader({ url }: Route.LoaderArgs) {
  return { next: url.searchParams.get("tiep") }
}

export async function action({ request, url }: Route.ActionArgs) {
  const form = Object.fromEntries(await request.formData())
  const text = (name: string) => String(form[name] ?? "")
  const again = (answer: Partial<RegisterAnswer>) =>
    data<RegisterAnswer>(
      {
        name: text("name"),
        email: text("email"),
        phone: text("phone"),
        wrong: [],
        trouble: null,
        password: null,
        ...answer,
      },
      { status: 400 }
    )
  const checked = RegisterForm.safeParse(form)
  if (!checked.success) return again({ wrong: wrongFields(checked.error) })
  try {
    const token = await register(checked.data)
    if (!token) return again({ trouble: "email-taken" })
    const next = url.searchParams.get("tiep")
    const headers = { "Set-Cookie": await signIn(request, token) }
    return redirect(next ? returnPath(next) : shopPath("/tai-khoan"), { status: 303, headers })
  } catch (error) {
    const password = error instanceof BackendError ? passwordProblem(error.code) : null
    return again(password ? { password } : { trouble: troubleOf(error) })
  }
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.account_register())
}

export default function RegisterRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <RegisterPage answer={actionData} next={loaderData.next} />
}
