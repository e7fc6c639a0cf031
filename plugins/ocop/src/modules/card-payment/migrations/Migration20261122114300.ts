import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What Stripe told us, and what a person has to look at. */
export class Migration20261122114300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "card_event" ("id" text not null, "provider_event_id" text not null, "type" text not null, "payload" jsonb not null, "received_at" timestamptz not null, "processed_at" timestamptz null, "error" text null, "attempts" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_card_event_provider_event_id_unique" on "card_event" ("provider_event_id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_card_event_deleted_at" on "card_event" ("deleted_at") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_card_event_received_at" on "card_event" ("received_at") where processed_at is null and deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "card_review" ("id" text not null, "reason" text not null, "intent" text not null, "order_id" text null, "amount" integer not null, "source" text not null, "resolved_at" timestamptz null, "resolved_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_review_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_card_review_source_unique" on "card_review" ("source") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_card_review_deleted_at" on "card_review" ("deleted_at") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_card_review_resolved_at_created_at" on "card_review" ("resolved_at", "created_at") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_event" cascade;`)
    this.addSql(`drop table if exists "card_review" cascade;`)
  }
}
