import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122114210 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "transfer_request" drop constraint if exists "transfer_request_order_id_unique";`);
    this.addSql(`alter table if exists "transfer_request" drop constraint if exists "transfer_request_payment_session_id_unique";`);
    this.addSql(`alter table if exists "transfer_request" drop constraint if exists "transfer_request_reference_unique";`);
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_provider_transaction_id_unique";`);
    this.addSql(`create table if not exists "bank_transfer" ("id" text not null, "provider" text not null, "transaction_id" text not null, "direction" text check ("direction" in ('in', 'out')) not null, "amount" bigint not null, "content" text not null, "account" text not null, "bank_reference" text null, "booked_at" timestamptz not null, "raw" jsonb not null, "state" text check ("state" in ('received', 'matched', 'short', 'review', 'refunded', 'ignored')) not null default 'received', "reason" text null, "reference" text null, "order_id" text null, "matched_amount" bigint not null default 0, "left_amount" bigint not null default 0, "refund_reference" text null, "handled_by" text null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_pkey" primary key ("id"), constraint bank_transfer_amount check (amount > 0), constraint bank_transfer_parts check (matched_amount >= 0 and left_amount >= 0 and matched_amount + left_amount <= amount));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deleted_at" ON "bank_transfer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_provider_transaction_id_unique" ON "bank_transfer" ("provider", "transaction_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_state_booked_at" ON "bank_transfer" ("state", "booked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_reference" ON "bank_transfer" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_bank_reference" ON "bank_transfer" ("bank_reference") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "transfer_request" ("id" text not null, "reference" text not null, "payment_session_id" text not null, "order_id" text null, "bank_bin" text null, "account" text null, "account_name" text null, "payee_producer_id" text null, "expires_at" timestamptz null, "paid_at" timestamptz null, "captured_at" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_request_reference_unique" ON "transfer_request" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_request_payment_session_id_unique" ON "transfer_request" ("payment_session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_request_deleted_at" ON "transfer_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_request_order_id_unique" ON "transfer_request" ("order_id") WHERE order_id is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_request_expires_at" ON "transfer_request" ("expires_at") WHERE paid_at is null and ended_at is null and order_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_request_paid_at" ON "transfer_request" ("paid_at") WHERE paid_at is not null and captured_at is null and ended_at is null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_transfer" cascade;`);

    this.addSql(`drop table if exists "transfer_request" cascade;`);
  }

}
