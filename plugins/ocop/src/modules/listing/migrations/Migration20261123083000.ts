import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123083000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "ships_from" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "ships_from";`)
  }
}
