import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A certificate is revoked once: of two operators who press at the same moment, one writes it down. */
export class Migration20261121220200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unique index if not exists "IDX_certificate_revoked_once" on "certificate_event" ("certificate_id") where kind = 'revoked';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_revoked_once";`)
  }
}
