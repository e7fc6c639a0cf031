import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122114501 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_delivery" drop constraint if exists "producer_delivery_producer_id_unique";`);
    this.addSql(`alter table if exists "listing_delivery" drop constraint if exists "listing_delivery_listing_id_unique";`);
    this.addSql(`alter table if exists "delivery_service" drop constraint if exists "delivery_service_code_unique";`);
    this.addSql(`alter table if exists "delivery_rate" drop constraint if exists "delivery_rate_service_id_zone_up_to_g_effective_from_unique";`);
    this.addSql(`create table if not exists "delivery_rate" ("id" text not null, "service_id" text not null, "zone" text check ("zone" in ('same_province', 'same_region', 'other')) not null, "up_to_g" integer not null, "price" integer not null, "days_min" integer not null, "days_max" integer not null, "effective_from" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_rate_pkey" primary key ("id"), constraint delivery_rate_sound check (price >= 0 and up_to_g > 0 and days_min <= days_max));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_rate_deleted_at" ON "delivery_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_rate_service_id_zone_up_to_g_effective_from_unique" ON "delivery_rate" ("service_id", "zone", "up_to_g", "effective_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "delivery_service" ("id" text not null, "code" text not null, "name" text not null, "carrier" text not null, "provider" text not null default 'table', "cold" boolean not null default false, "max_parcel_g" integer not null, "volumetric_divisor" integer null, "active" boolean not null default true, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_service_pkey" primary key ("id"), constraint delivery_service_limit check (max_parcel_g > 0));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_service_code_unique" ON "delivery_service" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_service_deleted_at" ON "delivery_service" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_delivery" ("id" text not null, "listing_id" text not null, "keep_cold" boolean not null default false, "max_transit_days" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_delivery_pkey" primary key ("id"), constraint listing_delivery_days check (max_transit_days > 0));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_delivery_listing_id_unique" ON "listing_delivery" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_delivery_deleted_at" ON "listing_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_delivery" ("id" text not null, "producer_id" text not null, "area" text check ("area" in ('country', 'region', 'province')) not null default 'country', "free_from" integer null, "pickup" boolean not null default false, "pickup_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_delivery_pkey" primary key ("id"), constraint producer_delivery_free check (free_from > 0));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_delivery_producer_id_unique" ON "producer_delivery" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_delivery_deleted_at" ON "producer_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "delivery_rate" cascade;`);

    this.addSql(`drop table if exists "delivery_service" cascade;`);

    this.addSql(`drop table if exists "listing_delivery" cascade;`);

    this.addSql(`drop table if exists "producer_delivery" cascade;`);
  }

}
