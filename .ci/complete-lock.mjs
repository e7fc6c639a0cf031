/**
 * Completes package-lock.json after `npm install` on a registry that has some packages for one
 * platform only: `node .ci/complete-lock.mjs`. npm leaves out of the lock what it cannot find,
 * without a word, and from then on `npm ci` refuses that lock on every machine
 * ("Missing: @turbo/darwin-64@2.11.11 from lock file").
 *
 * An entry added here has no checksum, because nobody could download the package to take one; on
 * the platforms it is for, npm installs it by its exact version.
 */
import fs from "node:fs"

const file = new URL("../package-lock.json", import.meta.url)
const lock = JSON.parse(fs.readFileSync(file, "utf8"))
const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]
const processors = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"]
/** Words in package names that npm knows by another name. */
const synonyms = {
  windows: "win32",
  64: "x64",
  eabi: "arm",
  musleabihf: "musl",
  gnueabihf: "glibc",
  gnu: "glibc",
}

/** The platform a package is for, read from its name: `binding-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/).map((word) => synonyms[word] ?? word)
  const only = (known) => known.filter((word) => words.includes(word))
  const fields = { os: only(systems), cpu: only(processors), libc: only(["glibc", "musl"]) }
  return Object.fromEntries(Object.entries(fields).filter(([, values]) => values.length > 0))
}

const places = Object.keys(lock.packages)
const added = []
for (const locked of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    const isThere = places.some((place) => place.endsWith(`node_modules/${name}`))
    if (isThere || !/^\d+\.\d+\.\d+/.test(version)) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(locked.dev && { dev: true }),
      optional: true,
      ...platformOf(name),
    }
    added.push(`${name}@${version}`)
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
)
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  added.length === 0
    ? "package-lock.json is complete."
    : `Added to package-lock.json: ${added.join(", ")}`
)
