import { readFileSync } from "node:fs"
import Module from "node:module"
import { theRows } from "../builders/the-database"
import { SEEDED_HOLES, type SeededHole } from "./seeded-holes"

interface Loadable {
  _compile(source: string, filename: string): void
}
interface Loaders {
  _extensions: Record<string, (module: Loadable, filename: string) => void>
}

const PLUGIN = "/plugins/ocop/.medusa/server/src/"
const seeded = new Set<string>()
const state = globalThis as { openHole?: string }

/**
 * Has the plugin loaded with a trap door in each place: closed it is the check as it was written, open it is
 * the hole. Nothing on disk is changed, and nothing in the plugin knows. Call before Medusa boots.
 *
 * @throws Error while it boots, when a check is not there as it is said: it has moved, and its hole with it
 */
export function seedHoles(): void {
  const loaders = (Module as unknown as Loaders)._extensions
  const load = loaders[".js"]!
  loaders[".js"] = (module, filename) => {
    const holes = SEEDED_HOLES.filter(({ file }) => filename.endsWith(PLUGIN + file))
    if (!holes.length) return load(module, filename)
    module._compile(holes.reduce(withTrapDoor, readFileSync(filename, "utf8")), filename)
  }
}

function withTrapDoor(source: string, seededHole: SeededHole): string {
  const { name, file, check } = seededHole
  const pieces = source.split(check)
  if (pieces.length < 2) throw new Error(`${file} does not say: ${check}`)
  seeded.add(name)
  return pieces.join(trapDoor(seededHole))
}

/** Whether a hole is open is asked each time: by a statement in the database, by code in this process. */
function trapDoor({ name, check, hole, kind }: SeededHole): string {
  const open = `globalThis.openHole === ${JSON.stringify(name)}`
  switch (kind) {
    case "sql":
      return `case when exists (select from open_hole where name = '${name}') then ${hole} else ${check} end`
    case "arguments":
      return `...(${open} ? [${hole}] : [${check}])`
    default:
      return `(${open} ? ${hole} : ${check})`
  }
}

/** Names of the holes whose places were found while Medusa booted. */
export const seededHoles = (): ReadonlySet<string> => seeded

/** Opens one hole, and closes every other; none without a name. */
export async function openHole(name?: string): Promise<void> {
  state.openHole = name
  await theRows("create table if not exists open_hole (name text primary key)")
  await theRows("delete from open_hole")
  if (name) await theRows("insert into open_hole values (?)", [name])
}
