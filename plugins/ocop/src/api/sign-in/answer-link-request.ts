import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestPasswordLink } from "../../workflows/sign-in/request-password-link"

/**
 * Answers a request for a link before anything is looked up: whether there is such an account cannot be told from the
 * answer nor from how long it took. Core's checks of the body and of the provider have run: they are entries of the
 * same route, and core's come before a plugin's.
 */
export function answerLinkRequest(
  req: MedusaRequest<{ identifier: string; metadata?: Record<string, unknown> }>,
  res: MedusaResponse
): void {
  const { identifier, metadata } = req.validatedBody
  const { actor_type = "", auth_provider = "" } = req.params
  res.sendStatus(201)
  void requestPasswordLink(req.scope, { identifier, actor_type, auth_provider, metadata })
}
