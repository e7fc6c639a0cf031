import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { defineConfig } from "vite"
import { WORDS } from "./words.config.ts"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Names the build that the worker belongs to: React Router's list of its files is named after its content. */
function builtName(): string {
  const name = readdirSync(here("./build/client/assets")).find((file) =>
    /^manifest-.*\.js$/.test(file)
  )
  if (!name) throw new RangeError("Build the pages first: react-router build")
  return name.slice("manifest-".length, -".js".length)
}

/** The service worker: one classic script at the shop's root, whose scope is then the whole shop. */
export default defineConfig({
  plugins: [paraglideVitePlugin({ ...WORDS, strategy: [...WORDS.strategy] })],
  resolve: { alias: { "~": here("./") } },
  define: { BUILD: JSON.stringify(builtName()) },
  publicDir: false,
  build: {
    outDir: "build/client",
    emptyOutDir: false,
    lib: {
      entry: here("./features/offline/service-worker.ts"),
      formats: ["iife"],
      name: "worker",
      fileName: () => "sw.js",
    },
  },
})
