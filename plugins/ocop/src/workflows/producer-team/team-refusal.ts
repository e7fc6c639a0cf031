/** A member as far as changes of a team are decided. */
export interface TeamMemberFacts {
  id: string
  role: "owner" | "staff"
  status: "active" | "suspended" | "removed"
}

/** What an owner does to a member; a role is given, the others change whether the member may act. */
export type TeamChange = "suspend" | "reinstate" | "remove" | "make-owner" | "make-staff"

export type TeamRefusal = "ocop.owner_only" | "ocop.member_not_found" | "ocop.last_owner"

/**
 * Why a change of a team is refused; null when it may be made, or is made already. A shop always keeps an
 * owner who can log in, so nobody takes himself or somebody else out who is the last one.
 *
 * @param team as it is at this moment, those who were removed among them
 */
export function teamRefusal(
  team: readonly TeamMemberFacts[],
  actorId: string,
  targetId: string,
  change: TeamChange
): TeamRefusal | null {
  const isActiveOwner = ({ role, status }: TeamMemberFacts) =>
    role === "owner" && status === "active"
  if (!team.some((member) => member.id === actorId && isActiveOwner(member))) {
    return "ocop.owner_only"
  }
  const target = team.find(({ id }) => id === targetId)
  if (!target || (target.status === "removed" && change !== "remove")) {
    return "ocop.member_not_found"
  }
  const after = { ...target, ...CHANGES[change] }
  const stays = [...team.filter((member) => member !== target), after].some(isActiveOwner)
  return stays ? null : "ocop.last_owner"
}

/** What each change writes. */
export const CHANGES: Record<TeamChange, Partial<Omit<TeamMemberFacts, "id">>> = {
  suspend: { status: "suspended" },
  reinstate: { status: "active" },
  remove: { status: "removed" },
  "make-owner": { role: "owner" },
  "make-staff": { role: "staff" },
}
