import { data, redirect } from "react-router"
import { SignInForm, wrongFields } from "~/features/account/account-form.server"
import { troubleOf } from "~/features/account/account-trouble.server"
import { readCustomer } from "~/features/account/customer.server"
import { returnPath } from "~/features/account/return-path"
import { askToken, signIn } from "~/features/account/sign-in.server"
import { SignInPage, type SignInAnswer } from "~/features/account/sign-in-page"
import { privateMeta } from "~/features/order/private-meta"
import { shopPath } from "~/platform/i18n/shop-path"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/sign-in"

export async function loader({ request, url }: Route.LoaderArgs) {
  const next = url.searchParams.get("tiep")
  if (await loadPage(() => readCustomer(request)))
    throw redirect(next ? returnPath(next) : shopPath("/tai-khoan"), 303)
  return {
    next,
    signedOut: url.searchParams.has("da-dang-xuat"),
    deleted: url.searchParams.has("da-xoa"),
  }
}

export async function action({ request, url }: Route.ActionArgs) {
  const form = Object.fromEntries(await request.formData())
  const again = (answer: Partial<SignInAnswer>, status: number) =>
    data<SignInAnswer>(
      { email: String(form.email ?? ""), wrong: [], trouble: null, ...answer },
      { status }
    )
  const checked = SignInForm.safeParse(form)
  if (!checked.success) return again({ wrong: wrongFields(checked.error) }, 400)
  try {
    const token = await askToken(checked.data.email, checked.data.password)
    const next = url.searchParams.get("tiep")
    const headers = { "Set-Cookie": await signIn(request, token) }
    return redirect(next ? returnPath(next) : shopPath("/tai-khoan"), { status: 303, headers })
  } catch (error) {
    return again({ trouble: troubleOf(error) }, 400)
  }
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.account_sign_in())
}

export default function SignInRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <SignInPage answer={actionData} {...loaderData} />
}
