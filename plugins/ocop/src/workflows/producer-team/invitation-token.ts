import { createHash, randomBytes } from "node:crypto"

/** What the link of an invitation carries; nobody but its reader knows it. */
export const makeInvitationToken = (): string => randomBytes(32).toString("base64url")

/** What is kept of it: a long random token needs no salt. */
export const hashInvitationToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url")
