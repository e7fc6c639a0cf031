import type { Subject } from "@ocop/plugin/api/route-policies/route-policy"

/** An id for each subject that an address can name. */
export type Ids = Readonly<Record<Subject, string>>
