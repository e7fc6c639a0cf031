import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122193001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing" add column if not exists "hidden_at" timestamptz null, add column if not exists "hidden_reason" text null, add column if not exists "hidden_by" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "listing" drop column if exists "hidden_at", drop column if exists "hidden_reason", drop column if exists "hidden_by";`
    )
  }
}
