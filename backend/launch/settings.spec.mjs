import path from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "./repository.mjs"
import { readSettings } from "./settings.mjs"

describe("readSettings", () => {
  it("has a value for everything when nothing is set", () => {
    expect(readSettings({})).toEqual({
      port: 9000,
      storefrontPort: 8000,
      dataDir: path.join(root, ".data"),
      databaseUrl: undefined,
      clock: undefined,
    })
  })

  it("takes a relative DATA_DIR from the repository, an absolute one as it is", () => {
    expect(readSettings({ DATA_DIR: "elsewhere" }).dataDir).toBe(path.join(root, "elsewhere"))
    expect(readSettings({ DATA_DIR: "/srv/market" }).dataDir).toBe("/srv/market")
  })

  it.each(["abc", "80a", "0", "65536", "9000.5", "-1"])(
    "refuses the port %s and says which variable it was",
    (port) => {
      expect(() => readSettings({ STOREFRONT_PORT: port })).toThrow(`STOREFRONT_PORT is "${port}"`)
    }
  )

  it("refuses another kind of database, without printing a password", () => {
    expect(() => readSettings({ DATABASE_URL: "mysql://shop:hunter2@db/market" })).toThrow(
      /^(?!.*hunter2).*postgres:/
    )
  })

  it("refuses one port for both", () => {
    expect(() => readSettings({ PORT: "8000" })).toThrow("both 8000")
  })
})
