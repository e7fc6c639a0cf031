import type { OperatorRole } from "./operator-role.js"

/** Roles beside administrators, who may everything; "signed-in" is whoever has a log-in, with a role or none. */
export type Admitted = readonly Exclude<OperatorRole, "administrator">[] | "signed-in"

/** A part of the admin's routes: what is at this path, and below it as far as no longer one says otherwise. */
export interface AdminArea {
  /** "/admin/producers/:id/statement": whole segments; one that begins with ":" is any. */
  readonly path: string
  /** Who may ask (GET, HEAD). */
  readonly read: Admitted
  /** Who may do anything else. */
  readonly write: Admitted
}

const READING: readonly string[] = ["GET", "HEAD", "OPTIONS"]

/**
 * Whether a role may call a route (SPEC OR3, OR4).
 *
 * @param path as it was asked for or as the route declares it; capitals and a slash at its end do not matter,
 *   because the router does not mind them either
 */
export function mayCall(
  areas: readonly AdminArea[],
  role: OperatorRole | null,
  method: string,
  path: string
): boolean {
  if (role === "administrator") return true
  const area = areaOf(areas, path)
  const admitted = area ? (READING.includes(method.toUpperCase()) ? area.read : area.write) : []
  return admitted === "signed-in" || (role !== null && admitted.includes(role))
}

/** The longest area that a path is in; of two as long, the one that names more of it. */
export function areaOf(areas: readonly AdminArea[], path: string): AdminArea | undefined {
  const asked = segmentsOf(path)
  return areas
    .filter((area) => holds(segmentsOf(area.path), asked))
    .sort((one, other) => closeness(other) - closeness(one))[0]
}

const segmentsOf = (path: string): string[] =>
  path
    .toLowerCase()
    .split("/")
    .filter((segment) => segment !== "")

const holds = (area: readonly string[], asked: readonly string[]): boolean =>
  area.length <= asked.length &&
  area.every((segment, index) => segment.startsWith(":") || segment === asked[index])

function closeness({ path }: AdminArea): number {
  const segments = segmentsOf(path)
  return segments.length * 100 + segments.filter((segment) => !segment.startsWith(":")).length
}
