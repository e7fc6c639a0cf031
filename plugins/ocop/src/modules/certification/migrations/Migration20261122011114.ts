import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122011114 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_notice" add column if not exists "claimed_at" timestamptz not null default now(), add column if not exists "overtaken" boolean not null default false, add column if not exists "producer_told" boolean not null default false;`
    )
    this.addSql(
      `alter table if exists "certificate_notice" alter column "sent_on" type text using ("sent_on"::text);`
    )
    this.addSql(`alter table if exists "certificate_notice" alter column "sent_on" drop not null;`)

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_scan_once" ON "certificate_scan" ("certificate_id", "sha256") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_notice" drop column if exists "claimed_at", drop column if exists "overtaken", drop column if exists "producer_told";`
    )

    this.addSql(
      `alter table if exists "certificate_notice" alter column "sent_on" type text using ("sent_on"::text);`
    )
    this.addSql(`alter table if exists "certificate_notice" alter column "sent_on" set not null;`)

    this.addSql(`drop index if exists "IDX_certificate_scan_once";`)
  }
}
