import { MedusaError } from "@medusajs/framework/utils"
import type { TeamRefusal } from "./team-refusal"

const MESSAGES: Record<TeamRefusal, string> = {
  "ocop.owner_only": "Only an owner changes the team",
  "ocop.member_not_found": "This member was not found",
  "ocop.last_owner":
    "A shop keeps at least one owner who can log in: make somebody else owner first",
}

/** @throws MedusaError NOT_FOUND for a member who is not there, or another producer's; else NOT_ALLOWED */
export function refuseTeamChange(code: TeamRefusal): never {
  const type =
    code === "ocop.member_not_found" ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED
  throw new MedusaError(type, MESSAGES[code], code)
}
