import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"

interface LinkRequest {
  /** An e-mail address as typed. */
  identifier: string
  actor_type: string
  auth_provider: string
  metadata?: Record<string, unknown> | undefined
}

/** Core's workflow, as its route runs it. Never fails: an address without an account is no mistake, and nobody waits. */
export async function requestPasswordLink(
  container: MedusaContainer,
  { identifier, actor_type, auth_provider, metadata }: LinkRequest
): Promise<void> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { errors } = await generateResetPasswordTokenWorkflow(container)
    .run({
      input: {
        entityId: identifier,
        actorType: actor_type,
        provider: auth_provider,
        secret: http.jwtSecret as string,
        jwtOptions: http.jwtOptions,
        ...(metadata && { metadata }),
      },
      throwOnError: false,
    })
    .catch((error: Error) => ({ errors: [{ error }] }))
  // The first is the cause. What follows it may be a bare error: of the result that could not be made.
  const cause = errors?.[0]?.error as (Error & { type?: string }) | undefined
  if (cause && cause.type !== MedusaError.Types.INVALID_DATA) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("A link for a new password was not made", cause)
  }
}
