import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122010250 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_import" add column if not exists "attempts" integer not null default 0, add column if not exists "stopped" text check ("stopped" in ('preview_stale', 'failed')) null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_import" drop column if exists "attempts", drop column if exists "stopped";`
    )
  }
}
