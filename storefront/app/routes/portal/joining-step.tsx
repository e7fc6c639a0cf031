import { privateMeta } from "~/features/order/private-meta"
import { stepOfSlug } from "~/features/portal-joining/joining-paths"
import { loadStep } from "~/features/portal-joining/load-step.server"
import { saveStep } from "~/features/portal-joining/save-step.server"
import { StepPage } from "~/features/portal-joining/step-page"
import { loadPage, notFound } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/joining-step"

export function loader({ request, params }: Route.LoaderArgs) {
  return loadPage(() => loadStep(request, params.step))
}

export function action({ request, params }: Route.ActionArgs) {
  const step = stepOfSlug(params.step)
  if (!step) throw notFound()
  return saveStep(request, step)
}

export function meta() {
  return privateMeta(m.portal_joining_title())
}

export default function JoiningStepRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <StepPage {...loaderData} outcome={actionData} />
}
