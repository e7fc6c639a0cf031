import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A planned revocation can be brought forward by another decision, which is a second line of history; for
 * one day there is still one.
 */
export class Migration20261122011600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_revoked_once";`)
    this.addSql(
      `create unique index if not exists "IDX_certificate_revoked_once_a_day" on "certificate_event" ("certificate_id", "on_day") where kind = 'revoked';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_revoked_once_a_day";`)
    this.addSql(
      `create unique index if not exists "IDX_certificate_revoked_once" on "certificate_event" ("certificate_id") where kind = 'revoked';`
    )
  }
}
