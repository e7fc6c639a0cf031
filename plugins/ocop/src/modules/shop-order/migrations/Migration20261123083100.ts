import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123083100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order_line" add column if not exists "ships_from" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shop_order_line" drop column if exists "ships_from";`)
  }
}
