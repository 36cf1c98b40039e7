-- One table a dataset of catalogue/datasets.csv. A row is never changed: a newer version closes the older one.
-- since_change, until_change: the school changes (see school_change) between which this version was in force.
-- row_key: hash of the natural key; row_hash: hash of all values; source_id, source_row: the cell range it came from.
create schema data;

create table data.schools (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "school" text not null,
    "name" text not null,
    "municipality" text,
    "region" text
);
create unique index schools_in_force on data.schools (school_id, row_key) where until_change is null;
create index schools_of_school on data.schools (school_id);

create table data.periods (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "year" text not null,
    "kind" text not null,
    "starts_on" date not null,
    "ends_on" date not null,
    "weeks" numeric
);
create unique index periods_in_force on data.periods (school_id, row_key) where until_change is null;
create index periods_of_school on data.periods (school_id, "year");

create table data.staff (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "year" text not null,
    "staff_id" text not null,
    "last_name" text not null,
    "first_name" text not null,
    "patronymic" text,
    "snils" text,
    "category" text not null,
    "position" text not null,
    "method_union" text,
    "employment" text not null,
    "fte" numeric not null,
    "birth_date" date,
    "education" text,
    "diploma_matches" boolean,
    "teaching_years" integer,
    "attestation_category" text,
    "category_until" date,
    "degree" text,
    "hired_on" date not null,
    "left_on" date
);
create unique index staff_in_force on data.staff (school_id, row_key) where until_change is null;
create index staff_of_school on data.staff (school_id, "year");

create table data.classes (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "year" text not null,
    "class" text not null,
    "grade" integer not null,
    "class_teacher" text,
    "capacity" integer
);
create unique index classes_in_force on data.classes (school_id, row_key) where until_change is null;
create index classes_of_school on data.classes (school_id, "year");

create table data.pupils (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "year" text not null,
    "pupil_id" text not null,
    "enrolled_on" date not null,
    "last_name" text,
    "first_name" text,
    "class" text not null,
    "birth_date" date,
    "sex" text,
    "left_on" date,
    "leave_reason" text,
    "special_needs" boolean,
    "chronic_illness" boolean,
    "study_form" text,
    "registered" boolean not null default false
);
create unique index pupils_in_force on data.pupils (school_id, row_key) where until_change is null;
create index pupils_of_school on data.pupils (school_id, "year");

create table data.teaching_load (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "staff_id" text not null,
    "class" text not null,
    "subject" text not null,
    "group" text,
    "lessons_planned" integer not null,
    "lessons_given" integer not null
);
create unique index teaching_load_in_force on data.teaching_load (school_id, row_key) where until_change is null;
create index teaching_load_of_school on data.teaching_load (school_id, "period");

create table data.groups (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "year" text not null,
    "class" text not null,
    "subject" text not null,
    "pupil_id" text not null,
    "group" text not null
);
create unique index groups_in_force on data.groups (school_id, row_key) where until_change is null;
create index groups_of_school on data.groups (school_id, "year");

create table data.marks (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "pupil_id" text not null,
    "subject" text not null,
    "mark" text not null,
    "staff_id" text
);
create unique index marks_in_force on data.marks (school_id, row_key) where until_change is null;
create index marks_of_school on data.marks (school_id, "period");

create table data.diagnostics (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "kind" text not null,
    "held_on" date not null,
    "pupil_id" text not null,
    "subject" text,
    "mark" text,
    "level" text,
    "staff_id" text
);
create unique index diagnostics_in_force on data.diagnostics (school_id, row_key) where until_change is null;
create index diagnostics_of_school on data.diagnostics (school_id);

create table data.attestation (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "pupil_id" text not null,
    "subject" text not null,
    "mark" text not null,
    "staff_id" text
);
create unique index attestation_in_force on data.attestation (school_id, row_key) where until_change is null;
create index attestation_of_school on data.attestation (school_id, "period");

create table data.exams (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "year" text not null,
    "kind" text not null,
    "pupil_id" text not null,
    "subject" text not null,
    "attempt" integer,
    "staff_id" text,
    "score" numeric,
    "min_score" numeric,
    "mark" text
);
create unique index exams_in_force on data.exams (school_id, row_key) where until_change is null;
create index exams_of_school on data.exams (school_id, "year");

create table data.outcomes (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "area" text not null,
    "pupil_id" text not null,
    "level" text not null,
    "score" numeric
);
create unique index outcomes_in_force on data.outcomes (school_id, row_key) where until_change is null;
create index outcomes_of_school on data.outcomes (school_id, "period");

create table data.year_outcomes (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "year" text not null,
    "pupil_id" text not null,
    "decision" text not null,
    "certificate" text,
    "commendation_sheet" boolean,
    "subject_commendations" text[],
    "destination" text
);
create unique index year_outcomes_in_force on data.year_outcomes (school_id, row_key) where until_change is null;
create index year_outcomes_of_school on data.year_outcomes (school_id, "year");

create table data.achievements (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "pupil_id" text not null,
    "event" text not null,
    "held_on" date not null,
    "subject" text,
    "kind" text not null,
    "level" text not null,
    "result" text not null,
    "mode" text,
    "staff_id" text,
    "programme" text
);
create unique index achievements_in_force on data.achievements (school_id, row_key) where until_change is null;
create index achievements_of_school on data.achievements (school_id);

create table data.attendance (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "pupil_id" text not null,
    "lessons_due" integer not null,
    "missed_illness" integer not null,
    "missed_excused" integer not null,
    "missed_unexcused" integer not null
);
create unique index attendance_in_force on data.attendance (school_id, row_key) where until_change is null;
create index attendance_of_school on data.attendance (school_id, "period");

create table data.health (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "pupil_id" text not null,
    "examined_on" date not null,
    "health_group" integer not null,
    "pe_group" text,
    "physical_development" text,
    "was_ill" boolean
);
create unique index health_in_force on data.health (school_id, row_key) where until_change is null;
create index health_of_school on data.health (school_id);

create table data.health_measures (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "kind" text not null,
    "measure" text not null,
    "planned_on" date not null,
    "done_on" date,
    "pupils_to_cover" integer not null,
    "pupils_covered" integer not null,
    "of_them_at_risk" integer,
    "level" text,
    "quality_score" numeric
);
create unique index health_measures_in_force on data.health_measures (school_id, row_key) where until_change is null;
create index health_measures_of_school on data.health_measures (school_id);

create table data.surveys (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "topic" text not null,
    "respondents" text not null,
    "class" text,
    "staff_id" text,
    "subject" text,
    "invited" integer,
    "answered" integer not null,
    "positive" integer not null,
    "neutral" integer
);
create unique index surveys_in_force on data.surveys (school_id, row_key) where until_change is null;
create index surveys_of_school on data.surveys (school_id, "period");

create table data.demand (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "kind" text not null,
    "topic" text not null,
    "respondents" text not null,
    "class" text,
    "requests" integer not null
);
create unique index demand_in_force on data.demand (school_id, row_key) where until_change is null;
create index demand_of_school on data.demand (school_id, "period");

create table data.expert_checklists (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "indicator" text not null,
    "item" text not null,
    "area" text,
    "result" text not null,
    "document" text,
    "expert" text
);
create unique index expert_checklists_in_force on data.expert_checklists (school_id, row_key) where until_change is null;
create index expert_checklists_of_school on data.expert_checklists (school_id, "period");

create table data.programmes (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "programme" text not null,
    "direction" text not null,
    "places" integer,
    "staff_id" text
);
create unique index programmes_in_force on data.programmes (school_id, row_key) where until_change is null;
create index programmes_of_school on data.programmes (school_id, "period");

create table data.extra_programmes (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "programme" text not null,
    "pupil_id" text not null
);
create unique index extra_programmes_in_force on data.extra_programmes (school_id, row_key) where until_change is null;
create index extra_programmes_of_school on data.extra_programmes (school_id, "period");

create table data.electives (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "course" text not null,
    "pupil_id" text not null,
    "staff_id" text,
    "level" text
);
create unique index electives_in_force on data.electives (school_id, row_key) where until_change is null;
create index electives_of_school on data.electives (school_id, "period");

create table data.lesson_visits (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "visitor" text not null,
    "staff_id" text not null,
    "planned_on" date not null,
    "lesson" text not null,
    "kind" text,
    "held_on" date,
    "subject" text,
    "class" text,
    "elective" boolean,
    "score" numeric,
    "max_score" numeric,
    "modern_methods" boolean,
    "internet_used" boolean
);
create unique index lesson_visits_in_force on data.lesson_visits (school_id, row_key) where until_change is null;
create index lesson_visits_of_school on data.lesson_visits (school_id);

create table data.individual_work (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "pupil_id" text not null,
    "subject" text not null,
    "group" text not null,
    "staff_id" text not null,
    "plan_done" boolean not null
);
create unique index individual_work_in_force on data.individual_work (school_id, row_key) where until_change is null;
create index individual_work_of_school on data.individual_work (school_id, "period");

create table data.complaints (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "number" text not null,
    "received_on" date not null,
    "topic" text not null,
    "staff_id" text,
    "upheld" boolean
);
create unique index complaints_in_force on data.complaints (school_id, row_key) where until_change is null;
create index complaints_of_school on data.complaints (school_id);

create table data.upbringing_events (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "event" text not null,
    "planned_on" date not null,
    "class" text,
    "held_on" date,
    "level" text not null,
    "school_contest" boolean,
    "pupils" integer,
    "staff" integer,
    "parents" integer
);
create unique index upbringing_events_in_force on data.upbringing_events (school_id, row_key) where until_change is null;
create index upbringing_events_of_school on data.upbringing_events (school_id);

create table data.event_participants (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "event" text not null,
    "planned_on" date not null,
    "staff_id" text,
    "pupil_id" text
);
create unique index event_participants_in_force on data.event_participants (school_id, row_key) where until_change is null;
create index event_participants_of_school on data.event_participants (school_id);

create table data.activities (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "pupil_id" text not null,
    "interest" text not null,
    "covered" boolean not null,
    "self_government" boolean
);
create unique index activities_in_force on data.activities (school_id, row_key) where until_change is null;
create index activities_of_school on data.activities (school_id, "period");

create table data.offences (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "pupil_id" text not null,
    "registered_on" date not null,
    "kind" text not null,
    "removed_on" date
);
create unique index offences_in_force on data.offences (school_id, row_key) where until_change is null;
create index offences_of_school on data.offences (school_id);

create table data.social_passport (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "pupil_id" text not null,
    "category" text not null
);
create unique index social_passport_in_force on data.social_passport (school_id, row_key) where until_change is null;
create index social_passport_of_school on data.social_passport (school_id, "period");

create table data.training (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "staff_id" text not null,
    "course" text not null,
    "finished_on" date not null,
    "hours" integer not null,
    "document" text
);
create unique index training_in_force on data.training (school_id, row_key) where until_change is null;
create index training_of_school on data.training (school_id);

create table data.teacher_activities (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "staff_id" text not null,
    "kind" text not null,
    "activity" text not null,
    "held_on" date not null,
    "level" text,
    "result" text,
    "involvement" text,
    "evidence" text
);
create unique index teacher_activities_in_force on data.teacher_activities (school_id, row_key) where until_change is null;
create index teacher_activities_of_school on data.teacher_activities (school_id);

create table data.equipment (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "inventory_no" text not null,
    "kind" text not null,
    "room" text,
    "quantity" integer not null,
    "norm" integer,
    "for_teaching" boolean,
    "acquired_on" date,
    "written_off_on" date,
    "renewed_on" date
);
create unique index equipment_in_force on data.equipment (school_id, row_key) where until_change is null;
create index equipment_of_school on data.equipment (school_id);

create table data.library (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "year" text not null,
    "subject" text not null,
    "grade" integer not null,
    "available" integer not null,
    "needed" integer not null
);
create unique index library_in_force on data.library (school_id, row_key) where until_change is null;
create index library_of_school on data.library (school_id, "year");

create table data.meals (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "pupil_id" text not null,
    "hot" boolean not null,
    "free" boolean not null,
    "entitled" boolean,
    "exempt" boolean
);
create unique index meals_in_force on data.meals (school_id, row_key) where until_change is null;
create index meals_of_school on data.meals (school_id, "period");

create table data.injuries (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "pupil_id" text not null,
    "happened_on" date not null,
    "severity" text not null,
    "place" text
);
create unique index injuries_in_force on data.injuries (school_id, row_key) where until_change is null;
create index injuries_of_school on data.injuries (school_id);

create table data.parent_bodies (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "body" text not null,
    "class" text,
    "members" integer not null,
    "parents" integer
);
create unique index parent_bodies_in_force on data.parent_bodies (school_id, row_key) where until_change is null;
create index parent_bodies_of_school on data.parent_bodies (school_id, "period");

create table data.worktime (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "staff_id" text not null,
    "days_norm" integer not null,
    "days_worked" integer not null
);
create unique index worktime_in_force on data.worktime (school_id, row_key) where until_change is null;
create index worktime_of_school on data.worktime (school_id, "period");

create table data.sanctions (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "staff_id" text not null,
    "imposed_on" date not null,
    "kind" text not null,
    "lifted_on" date,
    "order_no" text not null
);
create unique index sanctions_in_force on data.sanctions (school_id, row_key) where until_change is null;
create index sanctions_of_school on data.sanctions (school_id);

create table data.pay (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "staff_id" text not null,
    "base_pay" numeric(18,2) not null
);
create unique index pay_in_force on data.pay (school_id, row_key) where until_change is null;
create index pay_of_school on data.pay (school_id, "period");

create table data.sheet_entries (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "staff_id" text not null,
    "criterion" text not null,
    "value" text not null,
    "claimed" numeric,
    "decided" numeric,
    "reason" text,
    "entered_by" text
);
create unique index sheet_entries_in_force on data.sheet_entries (school_id, row_key) where until_change is null;
create index sheet_entries_of_school on data.sheet_entries (school_id, "period");

create table data.funds (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    row_key uuid not null,
    row_hash uuid not null,
    since_change bigint not null,
    until_change bigint,
    source_id bigint not null references source_sheet,
    source_row integer not null,
    "period" text not null,
    "category" text not null,
    "source" text,
    "amount" numeric(18,2) not null
);
create unique index funds_in_force on data.funds (school_id, row_key) where until_change is null;
create index funds_of_school on data.funds (school_id, "period");
