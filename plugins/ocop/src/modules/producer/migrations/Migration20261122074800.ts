import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122074800 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" add column if not exists "holiday_from" text null, add column if not exists "holiday_to" text null;`);
    this.addSql(`alter table if exists "producer" drop constraint if exists producer_holiday;`);
    this.addSql(`alter table if exists "producer" add constraint producer_holiday check ((holiday_from is null) = (holiday_to is null) and holiday_from <= holiday_to);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists producer_holiday;`);
    this.addSql(`alter table if exists "producer" drop column if exists "holiday_from", drop column if exists "holiday_to";`);
  }

}
