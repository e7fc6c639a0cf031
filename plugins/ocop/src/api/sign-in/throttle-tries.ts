import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import type { TryKind } from "../../modules/sign-in/throttle"
import { doEqualWork } from "../../workflows/sign-in/equal-work"
import { beforeAnswer } from "./before-answer"
import { clientAddress } from "./client-address"
import { tooManyTries } from "./too-many-tries"

type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

/**
 * Stands before core's emailpass routes, for every method they answer: core signs in on GET as well. Refuses who
 * has failed too often, counts tries that fail, and spends the same time on known and unknown addresses.
 */
export const throttleTries = (kind: Exclude<TryKind, "voucher">): Handler =>
  async function throttleTry(req, res, next) {
    // Matched by its beginning: what lies deeper has its own entry.
    if (req.path !== "/" || req.params.auth_provider !== "emailpass" || req.method === "OPTIONS") {
      return next()
    }
    const { email, identifier, password } = textsOf(req.body)
    const account = kind === "link" ? identifier : email
    const admission = await req.scope
      .resolve(SIGN_IN_MODULE)
      .admit(kind, account, clientAddress(req))
    if (!admission.admitted) {
      return tooManyTries(res, admission.retryAfterSeconds)
    }
    if (kind !== "link") {
      beforeAnswer(res, async (status) => {
        if (status < 400) await admission.succeeded()
      })
      if (email && password) {
        const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await doEqualWork(knex, kind, email, password)
      }
    }
    next()
  }

function textsOf(body: unknown) {
  const fields = (body ?? {}) as Record<string, unknown>
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : "")
  return { email: text("email"), identifier: text("identifier"), password: text("password") }
}
