import { describe, expect, it } from "vitest"
import {
  teamRefusal,
  type TeamChange,
  type TeamMemberFacts,
} from "../src/workflows/producer-team/team-refusal"

const an = (
  id: string,
  role: TeamMemberFacts["role"] = "staff",
  status: TeamMemberFacts["status"] = "active"
): TeamMemberFacts => ({ id, role, status })

const lan = an("lan", "owner")
const ways: TeamChange[] = ["suspend", "reinstate", "remove", "make-owner", "make-staff"]
const waysOut: TeamChange[] = ["suspend", "remove", "make-staff"]

describe("a change of a team", () => {
  it.each(ways)("to %s somebody is an owner's, who may act at that moment", (change) => {
    const helpers = [an("binh"), an("cuc", "owner", "suspended"), an("dung", "owner", "removed")]
    for (const actor of ["binh", "cuc", "dung", "somebody"]) {
      expect(teamRefusal([lan, ...helpers, an("e")], actor, "e", change)).toBe("ocop.owner_only")
    }
    expect(teamRefusal([lan, ...helpers, an("e")], "lan", "e", change)).toBeNull()
  })

  it.each(waysOut)("to %s never takes the last owner who may act", (change) => {
    const others = [an("binh"), an("cuc", "owner", "suspended"), an("dung", "owner", "removed")]
    expect(teamRefusal([lan, ...others], "lan", "lan", change)).toBe("ocop.last_owner")
    expect(teamRefusal([lan, ...others, an("e", "owner")], "lan", "lan", change)).toBeNull()
    expect(teamRefusal([lan, an("e", "owner")], "lan", "e", change)).toBeNull()
  })

  it.each(ways)("to %s somebody of nowhere finds nobody", (change) => {
    expect(teamRefusal([lan], "lan", "somebody", change)).toBe("ocop.member_not_found")
  })

  it("brings nobody back who was removed, and may remove twice", () => {
    const team = [lan, an("binh", "staff", "removed")]
    const answers = ways.map((change) => [change, teamRefusal(team, "lan", "binh", change)])
    expect(answers).toEqual(
      ways.map((change) => [change, change === "remove" ? null : "ocop.member_not_found"])
    )
  })
})
