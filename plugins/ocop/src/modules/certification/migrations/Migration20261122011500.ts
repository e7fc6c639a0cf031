import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { normaliseCertificateNumber } from "@ocop/rules"

/** Numbers are kept as they are looked up, so that `certificate.number` is unique however one is spelled. */
export class Migration20261122011500 extends Migration {
  override async up(): Promise<void> {
    const rows = (await this.execute(`select "id", "number" from "certificate"`)) as {
      id: string
      number: string
    }[]
    for (const { id, number } of rows) {
      const kept = normaliseCertificateNumber(number)
      if (kept !== number) {
        this.addSql(this.getKnex()("certificate").where({ id }).update({ number: kept }))
      }
    }
  }

  /** Nothing to undo: the spelling that was is not known, and every spelling is still found. */
  override async down(): Promise<void> {}
}
