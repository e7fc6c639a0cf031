import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122114402 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order" add column if not exists "platform_borne" integer not null default 0, add column if not exists "withheld_vat" integer not null default 0, add column if not exists "withheld_pit" integer not null default 0;`
    )

    this.addSql(
      `alter table if exists "shop_order_line" add column if not exists "commission_rule_id" text null, add column if not exists "platform_borne" integer not null default 0;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order" drop column if exists "platform_borne", drop column if exists "withheld_vat", drop column if exists "withheld_pit";`
    )

    this.addSql(
      `alter table if exists "shop_order_line" drop column if exists "commission_rule_id", drop column if exists "platform_borne";`
    )
  }
}
