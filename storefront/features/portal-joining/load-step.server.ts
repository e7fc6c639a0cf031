import { BANKS, type RegistrationStep } from "@ocop/rules"
import { redirect } from "react-router"
import { listCommunes } from "~/features/checkout/communes.server"
import { provinceChoices } from "~/features/checkout/province-choices"
import { listProvinces } from "~/features/place/provinces.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { JOINING, stepOfSlug } from "./joining-paths"
import { loadRegistration } from "./load-registration.server"
import type { StepOffer } from "./steps/step-fields"

/** One screen with what was saved of it. What can't be changed any more leads to the overview. */
export async function loadStep(request: Request, slug: string) {
  const step = stepOfSlug(slug)
  if (!step) throw notFound()
  const registration = await loadRegistration(request)
  if (typeof registration === "string" || !registration.editable)
    throw redirect(shopPath(JOINING), 303)
  const { searchParams } = new URL(request.url)
  return {
    step,
    registration,
    offer: await offerOf(step, registration.fields.province_code, searchParams.get("tinh")),
    trouble: searchParams.get("loi"),
  }
}

async function offerOf(
  step: RegistrationStep,
  saved: string | null,
  chosen: string | null
): Promise<StepOffer> {
  const offer: StepOffer = { banks: [], provinces: [], communes: [], province: null }
  if (step === "bank") return { ...offer, banks: BANKS }
  if (step !== "place") return offer
  const [provinces, communes] = await Promise.all([
    listProvinces(),
    listCommunes(chosen ?? saved ?? ""),
  ])
  return { ...offer, provinces: provinceChoices(provinces), communes, province: chosen }
}
