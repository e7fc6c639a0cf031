import path from "node:path"
import { projectFiles, report } from "./project-files.mjs"

/** `issue-certificate.ts`, `complete-cart.validate.ts`, `theme.css`. */
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Names that their readers expect, or that a tool gives. */
const GIVEN = [
  /^(README|SPEC|DECISIONS|CHANGELOG|NOTICE|LICENSE|LICENCE)(-[a-z0-9-]+)?(\.(md|txt))?$/,
  /^\./, // .gitignore, .ci, MikroORM's .snapshot-*.json
  /^Migration\d{14}\.ts$/, // Medusa orders migrations by it
  /^\[[a-z_]+\]$/, // a parameter in the address of a Medusa route
]
/** React Router reads `$`, `_`, `()` and `+` in names of route files. */
const ROUTE_FILE = /^storefront\/app\/routes\//
const ROUTE_NAME = /^[a-z0-9$_().+[\]-]+$/

/** These say nothing of what is inside: the name was not found yet. */
const NAMELESS = new Set(["common", "helper", "helpers", "misc", "shared", "util", "utils"])

/** An index.ts is the door of a package, of a module or of a provider, and nothing else. */
const DOORS = [
  /^plugins\/[^/]+\/src\/index\.ts$/,
  /^plugins\/[^/]+\/src\/(modules|providers)\/[^/]+\/index\.ts$/,
  /^plugins\/ocop\/src\/workflows\/index\.ts$/,
  /^plugins\/ocop\/src\/admin\/i18n\/index\.ts$/, // where Medusa's admin looks
]

const files = [...projectFiles()]

report([
  ...new Set([
    ...files.flatMap(wrongSegments),
    ...files.filter(isBarrel).map((file) => `${file}: not a door; import the file that has it`),
  ]),
])

function wrongSegments(file) {
  const segments = file.split("/")
  return segments.flatMap((segment, index) => {
    const place = segments.slice(0, index + 1).join("/")
    if (index < segments.length - 1 && NAMELESS.has(segment)) {
      return [`${place}: "${segment}" says nothing; name it after what is in it`]
    }
    return isNamedWell(segment, place) ? [] : [`${place}: names are kebab-case`]
  })
}

function isNamedWell(segment, place) {
  if (ROUTE_FILE.test(place)) return ROUTE_NAME.test(segment)
  return KEBAB_CASE.test(segment) || GIVEN.some((pattern) => pattern.test(segment))
}

function isBarrel(file) {
  return /^index\.[cm]?[jt]sx?$/.test(path.basename(file)) && !DOORS.some((door) => door.test(file))
}
