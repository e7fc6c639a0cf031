import { OPERATOR_ROLES } from "@ocop/rules"
import * as z from "zod"
import { typedText } from "./primitives.js"

export const OperatorRoleName = z.enum(OPERATOR_ROLES)

/** `GET /admin/operators/me`; whoever has no role yet sees only this. */
export const OwnRoleResponse = z.object({
  role: OperatorRoleName.nullable(),
  /** Parts of the admin that the role may not read, as paths of its pages: "/orders". */
  closed_pages: z.array(z.string()),
})
export type OwnRoleResponse = z.infer<typeof OwnRoleResponse>

/** Somebody with a log-in to the admin; without a role it opens nothing. */
export const OperatorRow = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role: OperatorRoleName.nullable(),
  created_at: z.string(),
})
export type OperatorRow = z.infer<typeof OperatorRow>

/** An invitation that was not used; the token is the key to it, and core shows it to administrators too. */
export const OperatorInvitation = z.object({
  id: z.string(),
  email: z.string(),
  token: z.string(),
  role: OperatorRoleName.nullable(),
  expires_at: z.string(),
  expired: z.boolean(),
})
export type OperatorInvitation = z.infer<typeof OperatorInvitation>

/** `GET /admin/operators` */
export const OperatorsResponse = z.object({
  operators: z.array(OperatorRow),
  invitations: z.array(OperatorInvitation),
})
export type OperatorsResponse = z.infer<typeof OperatorsResponse>

/** `POST /admin/operators/:id/role` */
export const GiveRoleBody = z.object({ role: OperatorRoleName }).strict()
export type GiveRoleBody = z.infer<typeof GiveRoleBody>

/** `POST /admin/operators/invitations` */
export const InviteOperatorBody = z
  .object({
    email: typedText(254)
      .transform((email) => email.toLowerCase())
      .pipe(z.email()),
    role: OperatorRoleName,
  })
  .strict()
export type InviteOperatorBody = z.infer<typeof InviteOperatorBody>

/** The answer to inviting: false when the mail could not be handed over. */
export const InvitedOperatorResponse = z.object({ mailed: z.boolean() })
