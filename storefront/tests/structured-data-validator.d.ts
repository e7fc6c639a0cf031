/** The library comes without types; these are what its README promises. */
declare module "@adobe/structured-data-validator" {
  export interface Issue {
    issueMessage: string
    severity: "ERROR" | "WARNING"
    errorType?: "schemaOrg"
    path: { type?: string; property?: string }[]
  }
  export default class Validator {
    constructor(vocabulary: { "@graph": object[] })
    validate(
      found: Record<"jsonld" | "microdata" | "rdfa", object> & { errors: [] }
    ): Promise<Issue[]>
  }
}
