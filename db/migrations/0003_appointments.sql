CREATE TABLE "appointment_bookings" (
	"id" text PRIMARY KEY NOT NULL,
	"code_index" text NOT NULL,
	"slot_id" text NOT NULL,
	"center_id" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"interpreter" boolean NOT NULL,
	"sealed_person" text,
	"sealed_screening" text,
	"consented_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"moves" integer DEFAULT 0 NOT NULL,
	"moved_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" text,
	"outcome" text,
	CONSTRAINT "appointment_bookings_code_index_unique" UNIQUE("code_index")
);
--> statement-breakpoint
CREATE TABLE "appointment_call_backs" (
	"id" text PRIMARY KEY NOT NULL,
	"code_index" text NOT NULL,
	"center_id" text NOT NULL,
	"day_part" text NOT NULL,
	"language" text NOT NULL,
	"interpreter" boolean NOT NULL,
	"sealed_person" text,
	"sealed_screening" text,
	"consented_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"taken_by" text,
	"closed_at" timestamp with time zone,
	CONSTRAINT "appointment_call_backs_code_index_unique" UNIQUE("code_index")
);
--> statement-breakpoint
CREATE TABLE "appointment_centers" (
	"center_id" text PRIMARY KEY NOT NULL,
	"call_backs" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointment_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"booking_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"next_try_at" timestamp with time zone NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "appointment_slots" (
	"id" text PRIMARY KEY NOT NULL,
	"center_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" smallint NOT NULL,
	"desk" smallint DEFAULT 1 NOT NULL,
	"kinds" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"interpreter" boolean DEFAULT false NOT NULL,
	"blocked_at" timestamp with time zone,
	CONSTRAINT "appointment_slots_length" CHECK ("appointment_slots"."minutes" between 5 and 480),
	CONSTRAINT "appointment_slots_kinds" CHECK (cardinality("appointment_slots"."kinds") > 0),
	CONSTRAINT "appointment_slots_languages" CHECK (cardinality("appointment_slots"."languages") > 0)
);
--> statement-breakpoint
ALTER TABLE "appointment_bookings" ADD CONSTRAINT "appointment_bookings_slot_id_appointment_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."appointment_slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_messages" ADD CONSTRAINT "appointment_messages_booking_id_appointment_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."appointment_bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_messages" ADD CONSTRAINT "appointment_messages_slot_id_appointment_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."appointment_slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_bookings_one_each" ON "appointment_bookings" USING btree ("slot_id") WHERE "appointment_bookings"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "appointment_bookings_center" ON "appointment_bookings" USING btree ("center_id");--> statement-breakpoint
CREATE INDEX "appointment_call_backs_queue" ON "appointment_call_backs" USING btree ("center_id","state","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_messages_once" ON "appointment_messages" USING btree ("booking_id","slot_id","kind");--> statement-breakpoint
CREATE INDEX "appointment_messages_due" ON "appointment_messages" USING btree ("state","next_try_at");--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_slots_place" ON "appointment_slots" USING btree ("center_id","starts_at","desk");