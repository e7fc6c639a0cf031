import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How often what public pages show has changed. No models: triggers write it, and one statement reads it. */
export class Migration20261123020500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "shop_window_change" (
      "id" bigint generated always as identity primary key,
      "changed_at" timestamptz not null default clock_timestamp()
    );`)
    this.addSql(`create table if not exists "shop_window_counted" (
      "changes" bigint not null
    );`)
    this.addSql(
      `insert into "shop_window_counted" ("changes") select 0 where not exists (select 1 from "shop_window_counted");`
    )
    this.addSql(`create table if not exists "shop_window_stock" (
      "inventory_item_id" text not null,
      "changed_at" timestamptz not null default clock_timestamp()
    );`)
    this.addSql(
      `create index if not exists "IDX_shop_window_stock_item" on "shop_window_stock" ("inventory_item_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shop_window_change" cascade;`)
    this.addSql(`drop table if exists "shop_window_counted" cascade;`)
    this.addSql(`drop table if exists "shop_window_stock" cascade;`)
  }
}
