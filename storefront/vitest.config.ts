import { fileURLToPath } from "node:url"
import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { defineConfig } from "vitest/config"
import { WORDS } from "./words.config.ts"

export default defineConfig({
  plugins: [paraglideVitePlugin({ ...WORDS, strategy: [...WORDS.strategy] })],
  resolve: { alias: { "~": fileURLToPath(new URL("./", import.meta.url)) } },
  test: {
    include: ["{app,features,platform,server,ui,tests}/**/*.spec.{ts,tsx}"],
    globalSetup: "./tests/build-shop.ts",
  },
})
