create table job (
    id           uuid primary key,
    kind         text        not null,
    subject      text        not null,
    owner        text        not null,
    owner_roles  text[]      not null,
    owner_agency text,
    owner_unit   text,
    unit_id      uuid,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    done         bigint      not null,
    total        bigint,
    result       text,
    errors       jsonb       not null,
    attempts     integer     not null,
    queued_at    timestamptz not null,
    started_at   timestamptz,
    ended_at     timestamptz
);

comment on table job is 'Work that takes longer than a request; its effect and its end are one transaction';
comment on column job.id is 'Identity, UUIDv7';
comment on column job.kind is 'Which work it is; names the class that does it';
comment on column job.subject is 'What the work is about, as its kind understands it';
comment on column job.owner is 'Subject of the caller who asked for it; the work runs in their name';
comment on column job.owner_roles is 'Roles of the owner when they asked';
comment on column job.owner_agency is 'Agency of the owner when they asked';
comment on column job.owner_unit is 'Area of responsibility of the owner when they asked';
comment on column job.unit_id is 'Whoever has this unit in their area may follow the job; null: only its owner';
comment on column job.state is 'QUEUED, RUNNING, DONE or FAILED';
comment on column job.done is 'How much is done, in units of the kind (rows of a table)';
comment on column job.total is 'How much there is to do; null while unknown';
comment on column job.result is 'Path of what came out, once DONE';
comment on column job.errors is 'Why it FAILED: list of row, column, code and the sentence in both languages';
comment on column job.attempts is 'How often it was begun; more than once after a crash';
comment on column job.queued_at is 'When it was asked for';
comment on column job.started_at is 'When it was begun last';
comment on column job.ended_at is 'When it was DONE or FAILED';

create table job_turn (
    position bigint generated always as identity primary key,
    job_id   uuid not null unique references job (id)
);

comment on table job_turn is 'Jobs that are not at their end. Whoever works on one holds a lock on its row here; a crash gives the lock back';
comment on column job_turn.position is 'Order of asking';
comment on column job_turn.job_id is 'The job';
