import { RegistrationForms, RegistrationResponse } from "@ocop/contract"
import type { RegistrationStep } from "@ocop/rules"
import { data, redirect } from "react-router"
import { wrongFields } from "~/features/account/account-form.server"
import { listCommunes } from "~/features/checkout/communes.server"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { JOINING, pathAfter, stepPath } from "./joining-paths"
import type { RegistrationValues } from "./registration-values"
import { typedDay } from "./typed-day"

type FormStep = keyof typeof RegistrationForms

/** A form that came back: what was typed and which fields are wrong, by the names of the form. */
export type StepOutcome = {
  typed: Partial<RegistrationValues>
  wrong: string[]
  trouble: string | null
}

/** Fields that are called otherwise in the form, whose place fields are the checkout's. */
const FORM_NAMES: Readonly<Record<string, string>> = { address_line: "street" }
const FIELD_OF_CODE: Readonly<Record<string, string>> = {
  "ocop.birth_date_invalid": "birth_date",
  "ocop.commune_unknown": "commune_code",
}

/** Saves a step and goes on to the next screen, to the overview, or back to the same one with what is wrong. */
export async function saveStep(request: Request, step: RegistrationStep) {
  const form = await request.formData()
  const intent = form.get("intent")
  if (intent === "communes") return chooseProvince(form)
  if (step === "documents") throw redirect(shopPath(pathAfter(step)), 303)
  const body = bodyOf(step, form)
  const checked = RegistrationForms[step].safeParse(body)
  const again = (outcome: Partial<StepOutcome>) =>
    data<StepOutcome>(
      { typed: typedOf(form), wrong: [], trouble: null, ...outcome },
      { status: 400 }
    )
  if (!checked.success) {
    return again({ wrong: wrongFields(checked.error).map((name) => FORM_NAMES[name] ?? name) })
  }
  try {
    await askProducer(request, RegistrationResponse, `/producer/registration/${step}`, {
      method: "POST",
      body,
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const field = FIELD_OF_CODE[error.code]
    return again(field ? { wrong: [field] } : { trouble: error.code })
  }
  throw redirect(shopPath(intent === "later" ? JOINING : pathAfter(step)), 303)
}

/** Without scripts the communes of a province come with the page. */
async function chooseProvince(form: FormData): Promise<never> {
  const province = String(form.get("province_code") ?? "")
  const known = (await listCommunes(province)).length > 0
  throw redirect(`${shopPath(stepPath("place"))}${known ? `?tinh=${province}` : ""}`, 303)
}

function bodyOf(step: FormStep, form: FormData): Record<string, unknown> {
  if (step === "consent") {
    return {
      accepts_terms: form.has("accepts_terms"),
      consents_to_data: form.has("consents_to_data"),
    }
  }
  const typed = typedOf(form)
  const names = Object.keys(RegistrationForms[step].shape)
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = typed[(FORM_NAMES[name] ?? name) as keyof RegistrationValues]
      if (typeof text !== "string") return []
      return [[name, name === "birth_date" ? typedDay(text) : text.trim()]]
    })
  )
}

function typedOf(form: FormData): Partial<RegistrationValues> {
  return Object.fromEntries([...form].filter(([, value]) => typeof value === "string"))
}
