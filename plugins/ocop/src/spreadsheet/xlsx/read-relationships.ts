import path from "node:path"
import type { Archive } from "./open-archive"
import { parseXml } from "./parse-xml"

export interface Relationship {
  readonly id: string
  /** The last word of its type, "worksheet" or "styles": what is before it differs from writer to writer. */
  readonly kind: string
  /** Name of the part it leads to. */
  readonly part: string
}

/**
 * What a part refers to inside the package; links to other files are left out.
 *
 * @param of name of the part, "" for the package itself
 */
export async function readRelationships(archive: Archive, of: string): Promise<Relationship[]> {
  const { dir, base } = path.posix.parse(of)
  const found: Relationship[] = []
  await parseXml(archive.read(path.posix.join(dir, "_rels", `${base}.rels`)), {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name === "Relationship" && TargetMode !== "External") {
        found.push({
          id: Id,
          kind: Type.slice(Type.lastIndexOf("/") + 1),
          part: path.posix.resolve("/", dir, Target.trim()).slice(1),
        })
      }
    },
  })
  return found
}
