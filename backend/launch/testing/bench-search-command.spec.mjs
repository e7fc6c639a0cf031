import { expect, it, vi } from "vitest"
import { benchSearchCommand } from "./bench-search-command.mjs"

it.each(["many", "10k", "-1", "1.5", ""])("starts nothing for %j products", async (size) => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {})
  expect(await benchSearchCommand(["10000", size])).toBe(1)
  expect(said).toHaveBeenCalledWith(expect.stringContaining("Numbers of products"))
  said.mockRestore()
})
