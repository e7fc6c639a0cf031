import { loadSchema } from "../double/contract/load-schema"

/** Once for all test processes, which would else generate it side by side. */
export default async function prepareContract(): Promise<void> {
  await loadSchema()
}
