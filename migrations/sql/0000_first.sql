CREATE TABLE "platform"."inbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"event_key" text NOT NULL,
	"tenant_id" uuid,
	"headers" jsonb NOT NULL,
	"body" "bytea" NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"processed_at" timestamp (3) with time zone,
	"failure" text,
	CONSTRAINT "inbox_provider_eventKey_unique" UNIQUE("provider","event_key")
);
--> statement-breakpoint
CREATE TABLE "platform"."memberships" (
	"merchant_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_merchant_id_tenant_id_pk" PRIMARY KEY("merchant_id","tenant_id"),
	CONSTRAINT "memberships_role" CHECK ("platform"."memberships"."role" in ('owner', 'admin', 'operator', 'support'))
);
--> statement-breakpoint
CREATE TABLE "platform"."merchant_phone_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"phone" text NOT NULL,
	"purpose" text NOT NULL,
	"mac" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"ip" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "platform"."merchant_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."merchants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"phone" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "merchants_phone_unique" UNIQUE("phone")
);
--> statement-breakpoint
CREATE TABLE "platform"."oauth_states" (
	"id" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"browser" text NOT NULL,
	"return_to" text NOT NULL,
	"scope" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."pay_endpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"tenant_id" uuid,
	"deed" text NOT NULL,
	"subject" text,
	"details" jsonb NOT NULL,
	"request_id" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "platform"."staff_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"industry" text NOT NULL,
	"review" text DEFAULT 'draft' NOT NULL,
	"service" text DEFAULT 'trial' NOT NULL,
	"plan" text,
	"access_until" timestamp (3) with time zone,
	"first_live_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenants_slug_unique" UNIQUE("slug"),
	CONSTRAINT "tenants_review" CHECK ("platform"."tenants"."review" in ('draft', 'submitted', 'rejected', 'approved')),
	CONSTRAINT "tenants_service" CHECK ("platform"."tenants"."service" in ('trial', 'open', 'resting', 'suspended', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "platform"."wechat_authorizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"pre_auth_code_hash" text NOT NULL,
	"state_hash" text NOT NULL,
	"appid" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"bound_at" timestamp (3) with time zone,
	"failure" text,
	CONSTRAINT "wechat_authorizations_preAuthCodeHash_unique" UNIQUE("pre_auth_code_hash"),
	CONSTRAINT "wechat_authorizations_stateHash_unique" UNIQUE("state_hash")
);
--> statement-breakpoint
CREATE TABLE "platform"."wechat_authorizers" (
	"appid" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid,
	"state" text NOT NULL,
	"user_name" text DEFAULT '' NOT NULL,
	"nick_name" text DEFAULT '' NOT NULL,
	"head_image" text DEFAULT '' NOT NULL,
	"principal_name" text DEFAULT '' NOT NULL,
	"service_type" integer DEFAULT 0 NOT NULL,
	"verify_type" integer DEFAULT -1 NOT NULL,
	"permission_sets" integer[] DEFAULT '{}' NOT NULL,
	"refresh_token_sealed" text,
	"previous_refresh_token_sealed" text,
	"token_sealed" text,
	"token_expires_at" timestamp (3) with time zone,
	"leased_until" timestamp (3) with time zone,
	"jsapi_ticket_sealed" text,
	"jsapi_ticket_expires_at" timestamp (3) with time zone,
	"jsapi_leased_until" timestamp (3) with time zone,
	"profile" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"authorized_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"unauthorized_at" timestamp (3) with time zone,
	CONSTRAINT "wechat_authorizers_tenantId_unique" UNIQUE("tenant_id"),
	CONSTRAINT "wechat_authorizers_state" CHECK ("platform"."wechat_authorizers"."state" in ('authorized', 'unauthorized'))
);
--> statement-breakpoint
CREATE TABLE "platform"."wechat_components" (
	"appid" text PRIMARY KEY NOT NULL,
	"ticket_sealed" text,
	"ticket_at" timestamp (3) with time zone,
	"token_sealed" text,
	"token_expires_at" timestamp (3) with time zone,
	"leased_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "shop"."assets" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"mime" text NOT NULL,
	"width" integer,
	"height" integer,
	"bytes" integer NOT NULL,
	"variants" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assets_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "assets_tenantId_key_unique" UNIQUE("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "shop"."assets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."idempotency_keys" (
	"tenant_id" uuid NOT NULL,
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"status" integer NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_tenant_id_actor_key_pk" PRIMARY KEY("tenant_id","actor","key")
);
--> statement-breakpoint
ALTER TABLE "shop"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."revisions" (
	"tenant_id" uuid NOT NULL,
	"family" text NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "revisions_tenant_id_family_pk" PRIMARY KEY("tenant_id","family")
);
--> statement-breakpoint
ALTER TABLE "shop"."revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."audit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"deed" text NOT NULL,
	"subject" text,
	"details" jsonb NOT NULL,
	"request_id" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "shop"."audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."shop_settings" (
	"tenant_id" uuid NOT NULL,
	"one" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"logo" text,
	"intro" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"service_hours" text DEFAULT '' NOT NULL,
	"icp_number" text DEFAULT '' NOT NULL,
	"theme" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"promises" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"pay_within_minutes" integer DEFAULT 30 NOT NULL,
	"receive_after_days" integer DEFAULT 10 NOT NULL,
	"ship_from" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shop_settings_tenant_id_one_pk" PRIMARY KEY("tenant_id","one")
);
--> statement-breakpoint
ALTER TABLE "shop"."shop_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."page_versions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"doc" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "page_versions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "page_versions_tenantId_pageId_number_unique" UNIQUE("tenant_id","page_id","number")
);
--> statement-breakpoint
ALTER TABLE "shop"."page_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."pages" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"draft" jsonb NOT NULL,
	"draft_version" integer DEFAULT 1 NOT NULL,
	"published_id" uuid,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pages_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "pages_tenantId_slug_unique" UNIQUE("tenant_id","slug")
);
--> statement-breakpoint
ALTER TABLE "shop"."pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."categories" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"picture" text,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "categories_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "shop"."categories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."products" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"category_id" uuid,
	"title" text NOT NULL,
	"subtitle" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"pictures" jsonb NOT NULL,
	"options" jsonb NOT NULL,
	"state" text DEFAULT 'unlisted' NOT NULL,
	"price_fen" bigint NOT NULL,
	"highest_price_fen" bigint NOT NULL,
	"market_price_fen" bigint,
	"freight_template_id" uuid,
	"sold" integer DEFAULT 0 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"listed_at" timestamp (3) with time zone,
	CONSTRAINT "products_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "products_state" CHECK ("shop"."products"."state" in ('listed', 'unlisted')),
	CONSTRAINT "products_price" CHECK ("shop"."products"."price_fen" between 0 and 9007199254740991),
	CONSTRAINT "products_highest_price" CHECK ("shop"."products"."highest_price_fen" between 0 and 9007199254740991),
	CONSTRAINT "products_market_price" CHECK ("shop"."products"."market_price_fen" between 0 and 9007199254740991)
);
--> statement-breakpoint
ALTER TABLE "shop"."products" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."search_terms" (
	"tenant_id" uuid NOT NULL,
	"term" text NOT NULL,
	"product_id" uuid NOT NULL,
	"weight" bigint NOT NULL,
	CONSTRAINT "search_terms_tenant_id_term_product_id_pk" PRIMARY KEY("tenant_id","term","product_id")
);
--> statement-breakpoint
ALTER TABLE "shop"."search_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."skus" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"choice" text[] NOT NULL,
	"code" text DEFAULT '' NOT NULL,
	"price_fen" bigint NOT NULL,
	"picture" text,
	"weight_grams" integer DEFAULT 0 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "skus_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "skus_tenantId_productId_choice_unique" UNIQUE("tenant_id","product_id","choice"),
	CONSTRAINT "skus_price" CHECK ("shop"."skus"."price_fen" between 0 and 9007199254740991),
	CONSTRAINT "skus_weight" CHECK (weight_grams >= 0)
);
--> statement-breakpoint
ALTER TABLE "shop"."skus" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."stock_moves" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"on_hand_delta" integer NOT NULL,
	"reserved_delta" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_moves_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "stock_moves_tenantId_skuId_cause_causeId_unique" UNIQUE("tenant_id","sku_id","cause","cause_id"),
	CONSTRAINT "stock_moves_cause" CHECK ("shop"."stock_moves"."cause" in ('initial', 'adjust', 'reserve', 'deduct', 'release', 'return'))
);
--> statement-breakpoint
ALTER TABLE "shop"."stock_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."stocks" (
	"tenant_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"on_hand" integer NOT NULL,
	"reserved" integer DEFAULT 0 NOT NULL,
	"low_at" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "stocks_tenant_id_sku_id_pk" PRIMARY KEY("tenant_id","sku_id"),
	CONSTRAINT "stocks_within" CHECK (on_hand >= 0 and reserved >= 0 and reserved <= on_hand)
);
--> statement-breakpoint
ALTER TABLE "shop"."stocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."addresses" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"region_code" text NOT NULL,
	"province" text NOT NULL,
	"city" text NOT NULL,
	"district" text NOT NULL,
	"detail" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "addresses_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "shop"."addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."cart_items" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"is_selected" boolean DEFAULT true NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cart_items_tenant_id_member_id_sku_id_pk" PRIMARY KEY("tenant_id","member_id","sku_id"),
	CONSTRAINT "cart_items_quantity" CHECK (quantity between 1 and 999)
);
--> statement-breakpoint
ALTER TABLE "shop"."cart_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."member_wechats" (
	"tenant_id" uuid NOT NULL,
	"appid" text NOT NULL,
	"openid" text NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "member_wechats_tenant_id_appid_openid_pk" PRIMARY KEY("tenant_id","appid","openid")
);
--> statement-breakpoint
ALTER TABLE "shop"."member_wechats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."members" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"phone" text,
	"name" text DEFAULT '' NOT NULL,
	"avatar" text,
	"merged_into" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "members_tenantId_phone_unique" UNIQUE("tenant_id","phone")
);
--> statement-breakpoint
ALTER TABLE "shop"."members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."session_tickets" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"member_id" uuid NOT NULL,
	"browser" text NOT NULL,
	"return_to" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_tickets_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "shop"."session_tickets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."phone_codes" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"phone" text NOT NULL,
	"purpose" text NOT NULL,
	"mac" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"ip" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "phone_codes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "shop"."phone_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."shopper_sessions" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"member_id" uuid NOT NULL,
	"in_wechat" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shopper_sessions_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "shop"."shopper_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."freight_rules" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"provinces" text[] DEFAULT '{}' NOT NULL,
	"first_units" integer NOT NULL,
	"first_fen" bigint NOT NULL,
	"next_units" integer NOT NULL,
	"next_fen" bigint NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "freight_rules_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "freight_rules_first" CHECK ("shop"."freight_rules"."first_fen" between 0 and 9007199254740991),
	CONSTRAINT "freight_rules_next" CHECK ("shop"."freight_rules"."next_fen" between 0 and 9007199254740991),
	CONSTRAINT "freight_rules_units" CHECK (first_units > 0 and next_units > 0)
);
--> statement-breakpoint
ALTER TABLE "shop"."freight_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."freight_templates" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"method" text NOT NULL,
	"free_from_fen" bigint,
	"is_default" boolean DEFAULT false NOT NULL,
	CONSTRAINT "freight_templates_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "freight_templates_method" CHECK ("shop"."freight_templates"."method" in ('piece', 'weight')),
	CONSTRAINT "freight_templates_free_from" CHECK ("shop"."freight_templates"."free_from_fen" between 0 and 9007199254740991)
);
--> statement-breakpoint
ALTER TABLE "shop"."freight_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."shop_couriers" (
	"tenant_id" uuid NOT NULL,
	"code" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "shop_couriers_tenant_id_code_pk" PRIMARY KEY("tenant_id","code")
);
--> statement-breakpoint
ALTER TABLE "shop"."shop_couriers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."order_events" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"dimension" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"reason" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "order_events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "shop"."order_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."order_lines" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"title" text NOT NULL,
	"choice" text[] NOT NULL,
	"picture" text,
	"unit_price_fen" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"items_fen" bigint NOT NULL,
	"discount_fen" bigint NOT NULL,
	"freight_fen" bigint NOT NULL,
	"payable_fen" bigint NOT NULL,
	"weight_grams" integer NOT NULL,
	"shipped_quantity" integer DEFAULT 0 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "order_lines_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "order_lines_quantity" CHECK (quantity > 0 and shipped_quantity between 0 and quantity),
	CONSTRAINT "order_lines_sums" CHECK (items_fen = unit_price_fen * quantity and payable_fen = items_fen - discount_fen + freight_fen and payable_fen >= 0)
);
--> statement-breakpoint
ALTER TABLE "shop"."order_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."orders" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"member_id" uuid NOT NULL,
	"trade" text DEFAULT 'placed' NOT NULL,
	"delivery" text DEFAULT 'none' NOT NULL,
	"refund" text DEFAULT 'none' NOT NULL,
	"is_refunding" boolean DEFAULT false NOT NULL,
	"is_settled" boolean DEFAULT false NOT NULL,
	"items_fen" bigint NOT NULL,
	"discount_fen" bigint NOT NULL,
	"freight_fen" bigint NOT NULL,
	"payable_fen" bigint NOT NULL,
	"paid_fen" bigint DEFAULT 0 NOT NULL,
	"refunded_fen" bigint DEFAULT 0 NOT NULL,
	"steps" jsonb NOT NULL,
	"address" jsonb NOT NULL,
	"courier_code" text,
	"note" text DEFAULT '' NOT NULL,
	"pieces" integer NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"pay_by" timestamp (3) with time zone NOT NULL,
	"paid_at" timestamp (3) with time zone,
	"shipped_at" timestamp (3) with time zone,
	"received_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"close_reason" text,
	CONSTRAINT "orders_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "orders_tenantId_number_unique" UNIQUE("tenant_id","number"),
	CONSTRAINT "orders_trade" CHECK ("shop"."orders"."trade" in ('placed', 'paid', 'completed', 'closed')),
	CONSTRAINT "orders_delivery" CHECK ("shop"."orders"."delivery" in ('none', 'part', 'shipped', 'received')),
	CONSTRAINT "orders_refund" CHECK ("shop"."orders"."refund" in ('none', 'part', 'full')),
	CONSTRAINT "orders_items" CHECK ("shop"."orders"."items_fen" between 0 and 9007199254740991),
	CONSTRAINT "orders_freight" CHECK ("shop"."orders"."freight_fen" between 0 and 9007199254740991),
	CONSTRAINT "orders_sums" CHECK (payable_fen = items_fen + freight_fen - discount_fen and discount_fen between 0 and items_fen and payable_fen >= 0 and paid_fen >= 0 and refunded_fen between 0 and paid_fen),
	CONSTRAINT "orders_paid" CHECK ((trade in ('paid', 'completed')) = (paid_at is not null) or trade = 'closed')
);
--> statement-breakpoint
ALTER TABLE "shop"."orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."parked_payments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provider" text NOT NULL,
	"event_key" text NOT NULL,
	"out_trade_no" text NOT NULL,
	"transaction_id" text NOT NULL,
	"order_id" uuid,
	"amount_fen" bigint NOT NULL,
	"reason" text NOT NULL,
	"details" jsonb NOT NULL,
	"parked_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolution" text,
	CONSTRAINT "parked_payments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "parked_payments_tenantId_provider_transactionId_reason_unique" UNIQUE("tenant_id","provider","transaction_id","reason"),
	CONSTRAINT "parked_payments_amount" CHECK ("shop"."parked_payments"."amount_fen" between 0 and 9007199254740991)
);
--> statement-breakpoint
ALTER TABLE "shop"."parked_payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."payment_accounts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"mchid" text NOT NULL,
	"merchant_name" text NOT NULL,
	"appid" text NOT NULL,
	"serial" text NOT NULL,
	"private_key_sealed" text NOT NULL,
	"apiv3_key_sealed" text NOT NULL,
	"public_key_id" text,
	"public_key_pem" text,
	"certificates" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"endpoint_id" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_accounts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "payment_accounts_tenantId_endpointId_unique" UNIQUE("tenant_id","endpoint_id")
);
--> statement-breakpoint
ALTER TABLE "shop"."payment_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."payment_attempts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"method" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"openid" text,
	"state" text DEFAULT 'open' NOT NULL,
	"prepay_id" text,
	"code_url" text,
	"transaction_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"asked_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "payment_attempts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "payment_attempts_state" CHECK ("shop"."payment_attempts"."state" in ('open', 'succeeded', 'closed', 'failed')),
	CONSTRAINT "payment_attempts_amount" CHECK ("shop"."payment_attempts"."amount_fen" between 0 and 9007199254740991)
);
--> statement-breakpoint
ALTER TABLE "shop"."payment_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."shipment_lines" (
	"tenant_id" uuid NOT NULL,
	"shipment_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "shipment_lines_tenant_id_shipment_id_line_id_pk" PRIMARY KEY("tenant_id","shipment_id","line_id"),
	CONSTRAINT "shipment_lines_quantity" CHECK (quantity > 0)
);
--> statement-breakpoint
ALTER TABLE "shop"."shipment_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."shipment_scans" (
	"tenant_id" uuid NOT NULL,
	"shipment_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"raw_code" text DEFAULT '' NOT NULL,
	CONSTRAINT "shipment_scans_tenant_id_shipment_id_at_text_pk" PRIMARY KEY("tenant_id","shipment_id","at","text"),
	CONSTRAINT "shipment_scans_state" CHECK ("shop"."shipment_scans"."state" in ('created', 'picked_up', 'in_transit', 'out_for_delivery', 'at_station', 'delivered', 'problem', 'returning', 'returned', 'customs'))
);
--> statement-breakpoint
ALTER TABLE "shop"."shipment_scans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shop"."shipments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"courier_code" text NOT NULL,
	"waybill" text NOT NULL,
	"state" text DEFAULT 'created' NOT NULL,
	"push_key" text NOT NULL,
	"salt_sealed" text,
	"subscribed_at" timestamp (3) with time zone,
	"shipped_at" timestamp (3) with time zone NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	CONSTRAINT "shipments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "shipments_tenantId_courierCode_waybill_orderId_unique" UNIQUE("tenant_id","courier_code","waybill","order_id"),
	CONSTRAINT "shipments_state" CHECK ("shop"."shipments"."state" in ('created', 'picked_up', 'in_transit', 'out_for_delivery', 'at_station', 'delivered', 'problem', 'returning', 'returned', 'customs'))
);
--> statement-breakpoint
ALTER TABLE "shop"."shipments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "platform"."memberships" ADD CONSTRAINT "memberships_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "platform"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."memberships" ADD CONSTRAINT "memberships_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."pay_endpoints" ADD CONSTRAINT "pay_endpoints_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."wechat_authorizations" ADD CONSTRAINT "wechat_authorizations_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."wechat_authorizers" ADD CONSTRAINT "wechat_authorizers_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."page_versions" ADD CONSTRAINT "page_versions_tenant_id_page_id_pages_tenant_id_id_fk" FOREIGN KEY ("tenant_id","page_id") REFERENCES "shop"."pages"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."categories" ADD CONSTRAINT "categories_tenant_id_parent_id_categories_tenant_id_id_fk" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "shop"."categories"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."products" ADD CONSTRAINT "products_tenant_id_category_id_categories_tenant_id_id_fk" FOREIGN KEY ("tenant_id","category_id") REFERENCES "shop"."categories"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."search_terms" ADD CONSTRAINT "search_terms_tenant_id_product_id_products_tenant_id_id_fk" FOREIGN KEY ("tenant_id","product_id") REFERENCES "shop"."products"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."skus" ADD CONSTRAINT "skus_tenant_id_product_id_products_tenant_id_id_fk" FOREIGN KEY ("tenant_id","product_id") REFERENCES "shop"."products"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."stock_moves" ADD CONSTRAINT "stock_moves_tenant_id_sku_id_skus_tenant_id_id_fk" FOREIGN KEY ("tenant_id","sku_id") REFERENCES "shop"."skus"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."stocks" ADD CONSTRAINT "stocks_tenant_id_sku_id_skus_tenant_id_id_fk" FOREIGN KEY ("tenant_id","sku_id") REFERENCES "shop"."skus"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."addresses" ADD CONSTRAINT "addresses_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "shop"."members"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."cart_items" ADD CONSTRAINT "cart_items_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "shop"."members"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."cart_items" ADD CONSTRAINT "cart_items_tenant_id_sku_id_skus_tenant_id_id_fk" FOREIGN KEY ("tenant_id","sku_id") REFERENCES "shop"."skus"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."member_wechats" ADD CONSTRAINT "member_wechats_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "shop"."members"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."session_tickets" ADD CONSTRAINT "session_tickets_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "shop"."members"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."shopper_sessions" ADD CONSTRAINT "shopper_sessions_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "shop"."members"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."freight_rules" ADD CONSTRAINT "freight_rules_tenant_id_template_id_freight_templates_tenant_id_id_fk" FOREIGN KEY ("tenant_id","template_id") REFERENCES "shop"."freight_templates"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."order_events" ADD CONSTRAINT "order_events_tenant_id_order_id_orders_tenant_id_id_fk" FOREIGN KEY ("tenant_id","order_id") REFERENCES "shop"."orders"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."order_lines" ADD CONSTRAINT "order_lines_tenant_id_order_id_orders_tenant_id_id_fk" FOREIGN KEY ("tenant_id","order_id") REFERENCES "shop"."orders"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."orders" ADD CONSTRAINT "orders_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "shop"."members"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."payment_attempts" ADD CONSTRAINT "payment_attempts_tenant_id_order_id_orders_tenant_id_id_fk" FOREIGN KEY ("tenant_id","order_id") REFERENCES "shop"."orders"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."payment_attempts" ADD CONSTRAINT "payment_attempts_tenant_id_account_id_payment_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "shop"."payment_accounts"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."shipment_lines" ADD CONSTRAINT "shipment_lines_tenant_id_shipment_id_shipments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","shipment_id") REFERENCES "shop"."shipments"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."shipment_lines" ADD CONSTRAINT "shipment_lines_tenant_id_line_id_order_lines_tenant_id_id_fk" FOREIGN KEY ("tenant_id","line_id") REFERENCES "shop"."order_lines"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."shipment_scans" ADD CONSTRAINT "shipment_scans_tenant_id_shipment_id_shipments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","shipment_id") REFERENCES "shop"."shipments"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."shipments" ADD CONSTRAINT "shipments_tenant_id_order_id_orders_tenant_id_id_fk" FOREIGN KEY ("tenant_id","order_id") REFERENCES "shop"."orders"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inbox_open" ON "platform"."inbox" USING btree ("received_at") WHERE processed_at is null;--> statement-breakpoint
CREATE INDEX "memberships_tenant_id_index" ON "platform"."memberships" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "merchant_phone_codes_phone_created_at_index" ON "platform"."merchant_phone_codes" USING btree ("phone","created_at");--> statement-breakpoint
CREATE INDEX "merchant_phone_codes_ip_created_at_index" ON "platform"."merchant_phone_codes" USING btree ("ip","created_at");--> statement-breakpoint
CREATE INDEX "merchant_sessions_user_id_index" ON "platform"."merchant_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "oauth_states_expires_at_index" ON "platform"."oauth_states" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "audit_tenant_id_at_index" ON "platform"."audit" USING btree ("tenant_id","at");--> statement-breakpoint
CREATE INDEX "staff_sessions_user_id_index" ON "platform"."staff_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "wechat_authorizations_tenant_id_index" ON "platform"."wechat_authorizations" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "wechat_authorizers_user_name_index" ON "platform"."wechat_authorizers" USING btree ("user_name");--> statement-breakpoint
CREATE INDEX "categories_tenant_id_parent_id_position_index" ON "shop"."categories" USING btree ("tenant_id","parent_id","position");--> statement-breakpoint
CREATE INDEX "products_tenant_id_state_listed_at_id_index" ON "shop"."products" USING btree ("tenant_id","state","listed_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "products_tenant_id_state_sold_id_index" ON "shop"."products" USING btree ("tenant_id","state","sold" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "products_tenant_id_state_price_fen_id_index" ON "shop"."products" USING btree ("tenant_id","state","price_fen","id");--> statement-breakpoint
CREATE INDEX "products_tenant_id_category_id_state_index" ON "shop"."products" USING btree ("tenant_id","category_id","state");--> statement-breakpoint
CREATE INDEX "search_terms_tenant_id_product_id_index" ON "shop"."search_terms" USING btree ("tenant_id","product_id");--> statement-breakpoint
CREATE INDEX "stocks_tenant_id_product_id_index" ON "shop"."stocks" USING btree ("tenant_id","product_id");--> statement-breakpoint
CREATE INDEX "addresses_tenant_id_member_id_index" ON "shop"."addresses" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "member_wechats_tenant_id_member_id_index" ON "shop"."member_wechats" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "phone_codes_tenant_id_phone_created_at_index" ON "shop"."phone_codes" USING btree ("tenant_id","phone","created_at");--> statement-breakpoint
CREATE INDEX "phone_codes_tenant_id_ip_created_at_index" ON "shop"."phone_codes" USING btree ("tenant_id","ip","created_at");--> statement-breakpoint
CREATE INDEX "shopper_sessions_tenant_id_member_id_index" ON "shop"."shopper_sessions" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "order_events_tenant_id_order_id_at_index" ON "shop"."order_events" USING btree ("tenant_id","order_id","at");--> statement-breakpoint
CREATE INDEX "order_lines_tenant_id_order_id_index" ON "shop"."order_lines" USING btree ("tenant_id","order_id");--> statement-breakpoint
CREATE INDEX "orders_tenant_id_member_id_placed_at_index" ON "shop"."orders" USING btree ("tenant_id","member_id","placed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "orders_tenant_id_trade_delivery_placed_at_index" ON "shop"."orders" USING btree ("tenant_id","trade","delivery","placed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "orders_tenant_id_placed_at_index" ON "shop"."orders" USING btree ("tenant_id","placed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "orders_open" ON "shop"."orders" USING btree ("tenant_id","pay_by") WHERE trade = 'placed';--> statement-breakpoint
CREATE INDEX "parked_payments_tenant_id_parked_at_index" ON "shop"."parked_payments" USING btree ("tenant_id","parked_at");--> statement-breakpoint
CREATE INDEX "payment_attempts_tenant_id_order_id_index" ON "shop"."payment_attempts" USING btree ("tenant_id","order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_open" ON "shop"."payment_attempts" USING btree ("tenant_id","order_id") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_succeeded" ON "shop"."payment_attempts" USING btree ("tenant_id","order_id") WHERE state = 'succeeded';--> statement-breakpoint
CREATE INDEX "shipments_tenant_id_order_id_index" ON "shop"."shipments" USING btree ("tenant_id","order_id");--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."assets" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."revisions" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."audit" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."shop_settings" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."page_versions" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."pages" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."categories" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."products" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."search_terms" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."skus" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."stock_moves" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."stocks" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."addresses" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."cart_items" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."member_wechats" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."members" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."session_tickets" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."phone_codes" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."shopper_sessions" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."freight_rules" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."freight_templates" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."shop_couriers" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."order_events" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."order_lines" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."orders" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."parked_payments" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."payment_accounts" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."payment_attempts" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."shipment_lines" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."shipment_scans" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."shipments" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);