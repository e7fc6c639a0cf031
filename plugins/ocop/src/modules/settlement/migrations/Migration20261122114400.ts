import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122114400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "withheld_tax_rate" drop constraint if exists "withheld_tax_rate_from_day_unique";`
    )
    this.addSql(
      `alter table if exists "promotion_bearer" drop constraint if exists "promotion_bearer_code_unique";`
    )
    this.addSql(
      `alter table if exists "payout_item" drop constraint if exists "payout_item_batch_id_producer_id_unique";`
    )
    this.addSql(
      `alter table if exists "payout_item" drop constraint if exists "payout_item_bank_ref_unique";`
    )
    this.addSql(
      `alter table if exists "payout_item" drop constraint if exists "payout_item_memo_unique";`
    )
    this.addSql(
      `alter table if exists "payout_batch" drop constraint if exists "payout_batch_fingerprint_unique";`
    )
    this.addSql(
      `alter table if exists "payout_batch" drop constraint if exists "payout_batch_number_unique";`
    )
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_source_type_source_unique";`
    )
    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "rank" integer not null, "producer_id" text null, "group_code" text check ("group_code" in ('I', 'II', 'III', 'IV', 'V', 'VI')) null, "province_code" text null, "rate" integer not null, "floor" integer not null default 0, "cap" integer null, "from_day" text not null, "to_day" text null, "note" text null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"), constraint commission_rule_rate check (rate between 0 and 10000), constraint commission_rule_bounds check (floor >= 0 and (cap is null or cap >= floor)), constraint commission_rule_days check (to_day is null or to_day >= from_day));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_rank" ON "commission_rule" ("rank") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_transaction" ("id" text not null, "source_type" text not null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_transaction_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_deleted_at" ON "ledger_transaction" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_source_type_source_unique" ON "ledger_transaction" ("source_type", "source") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "account" text check ("account" in ('buyer_receivable', 'bank', 'psp_clearing', 'cod_courier', 'customer_refund_due', 'producer_payable', 'commission', 'promotion_cost', 'tax_withheld', 'payout_in_transit')) not null, "amount" integer not null, "producer_id" text null, "order_id" text null, "shop_order_id" text null, "carrier" text null, "txn_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"), constraint ledger_entry_amount check (amount <> 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_txn_id" ON "ledger_entry" ("txn_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_producer_id_account_created_at" ON "ledger_entry" ("producer_id", "account", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_shop_order_id_account" ON "ledger_entry" ("shop_order_id", "account") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_order_id_account" ON "ledger_entry" ("order_id", "account") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_carrier_created_at" ON "ledger_entry" ("account", "carrier", "created_at") WHERE account = 'cod_courier' AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payout_batch" ("id" text not null, "number" integer not null, "fingerprint" text not null, "total" integer not null, "confirmed_by" text not null, "exported_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_number_unique" ON "payout_batch" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_fingerprint_unique" ON "payout_batch" ("fingerprint") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_created_at" ON "payout_batch" ("created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payout_item" ("id" text not null, "producer_id" text not null, "amount" integer not null, "bank_bin" text not null, "bank_account" text not null, "bank_holder" text not null, "memo" text not null, "status" text check ("status" in ('sent', 'arrived', 'failed')) not null default 'sent', "bank_ref" text null, "failed_reason" text null, "settled_at" timestamptz null, "batch_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_item_pkey" primary key ("id"), constraint payout_item_amount check (amount > 0), constraint payout_item_reference check ((status = 'arrived') = (bank_ref is not null)));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_item_memo_unique" ON "payout_item" ("memo") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_item_bank_ref_unique" ON "payout_item" ("bank_ref") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_item_batch_id" ON "payout_item" ("batch_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_item_deleted_at" ON "payout_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_item_batch_id_producer_id_unique" ON "payout_item" ("batch_id", "producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_item_producer_id_created_at" ON "payout_item" ("producer_id", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "promotion_bearer" ("id" text not null, "code" text not null, "bearer" text check ("bearer" in ('platform', 'producer', 'shared')) not null, "platform_bps" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "promotion_bearer_pkey" primary key ("id"), constraint promotion_bearer_share check (platform_bps between 0 and 10000));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_promotion_bearer_code_unique" ON "promotion_bearer" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_promotion_bearer_deleted_at" ON "promotion_bearer" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "settlement_settings" ("id" text not null, "withholds_tax" boolean not null default false, "return_window_days" integer not null default 7, "payout_minimum" integer not null default 50000, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_settings_pkey" primary key ("id"), constraint settlement_settings_range check (return_window_days between 0 and 60 and payout_minimum >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_settings_deleted_at" ON "settlement_settings" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "withheld_tax_rate" ("id" text not null, "from_day" text not null, "vat_bps" integer not null, "pit_bps" integer not null, "law" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withheld_tax_rate_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withheld_tax_rate_from_day_unique" ON "withheld_tax_rate" ("from_day") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withheld_tax_rate_deleted_at" ON "withheld_tax_rate" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_txn_id_foreign" foreign key ("txn_id") references "ledger_transaction" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "payout_item" add constraint "payout_item_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_txn_id_foreign";`
    )

    this.addSql(
      `alter table if exists "payout_item" drop constraint if exists "payout_item_batch_id_foreign";`
    )

    this.addSql(`drop table if exists "commission_rule" cascade;`)

    this.addSql(`drop table if exists "ledger_transaction" cascade;`)

    this.addSql(`drop table if exists "ledger_entry" cascade;`)

    this.addSql(`drop table if exists "payout_batch" cascade;`)

    this.addSql(`drop table if exists "payout_item" cascade;`)

    this.addSql(`drop table if exists "promotion_bearer" cascade;`)

    this.addSql(`drop table if exists "settlement_settings" cascade;`)

    this.addSql(`drop table if exists "withheld_tax_rate" cascade;`)
  }
}
