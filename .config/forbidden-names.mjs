import fs from "node:fs"
import path from "node:path"
import { projectFiles, report, root } from "./project-files.mjs"

/**
 * Medusa's roles and single sign-on are under a proprietary licence and are never turned on here
 * (design §3). They come along with `@medusajs/medusa`, so only a name in our own code can turn them on.
 */
const FORBIDDEN = [
  // Not the end of another word: MEDUSA_FF_RBAC counts, "herbaceous" does not.
  { name: "rbac", pattern: /(?<![a-z])rbac/i },
  { name: "auth-oidc", pattern: /auth-oidc/i },
  { name: "definePolicies", pattern: /definePolicies/ },
]

/**
 * Documents may talk about them, the lock file lists what Medusa depends on, this file has the list, and the tests of
 * all admin routes know which ones are switched off.
 */
const MAY_NAME_THEM =
  /\.md$|^package-lock\.json$|^\.config\/forbidden-names\.mjs$|\/role-matrix\.(spec|suite)\.ts$/

const TEXT = /(\.([cm]?[jt]sx?|json|ya?ml|toml|env|sh)|(^|\/)\.env[^/]*|^\.ci\/[^/]+)$/

const files = [...projectFiles()].filter((file) => TEXT.test(file) && !MAY_NAME_THEM.test(file))

report(files.flatMap(problemsOf))

function problemsOf(file) {
  const lines = fs.readFileSync(path.join(root, file), "utf8").split("\n")
  return lines.flatMap((line, index) =>
    FORBIDDEN.filter(({ pattern }) => pattern.test(line)).map(
      ({ name }) =>
        `${file}:${index + 1}: "${name}" belongs to a part of Medusa with a proprietary licence; use our own roles`
    )
  )
}
