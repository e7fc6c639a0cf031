import { expect, it } from "vitest"
import { nodeProblem } from "./node-version.mjs"

it.each(["v20.19.0", "v20.20.2", "v22.12.0", "v22.20.1", "v24.1.0", "20.19.5"])(
  "accepts Node %s",
  (version) => {
    expect(nodeProblem(version)).toBeUndefined()
  }
)

it.each(["v18.20.4", "v20.18.3", "v21.7.0", "v22.11.0", "v8.0.0", "nonsense"])(
  "says what to install instead of Node %s",
  (version) => {
    expect(nodeProblem(version)).toContain(version)
    expect(nodeProblem(version)).toContain("nodejs.org")
  }
)
