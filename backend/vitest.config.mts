import { defineConfig } from "vitest/config"

export default defineConfig({
  test: { environment: "node", include: ["launch/**/*.spec.mjs", "src/**/*.spec.ts"] },
})
