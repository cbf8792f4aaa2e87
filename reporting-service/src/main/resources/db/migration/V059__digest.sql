create table digest (
    subject    text        not null,
    day        date        not null,
    state      text        not null check (state in ('CLAIMED', 'SENT', 'REFUSED')),
    claimed_at timestamptz not null,
    ended_at   timestamptz,
    primary key (subject, day)
);
comment on table digest is 'The one mail that a person gets on a day; its row is written before it is sent, so that nobody sends it twice.';
comment on column digest.subject is 'The person.';
comment on column digest.day is 'The day, Asia/Ho_Chi_Minh.';
comment on column digest.state is 'CLAIMED: under way, or its sender died and nobody knows; SENT; REFUSED: the server did not want it.';
comment on column digest.claimed_at is 'When it was begun.';
comment on column digest.ended_at is 'When the server had answered; null until then.';

-- As db-scheduler 16 wants it; which of several replicas does the next round is decided here
create table scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table scheduled_task is 'Work that one replica at a time does on schedule; kept by db-scheduler.';
comment on column scheduled_task.task_name is 'What is done.';
comment on column scheduled_task.task_instance is 'Always the same for work that returns.';
comment on column scheduled_task.task_data is 'Unused.';
comment on column scheduled_task.execution_time is 'When it is next due, by the system''s clock.';
comment on column scheduled_task.picked is 'Whether a replica does it now.';
comment on column scheduled_task.picked_by is 'That replica.';
comment on column scheduled_task.last_success is 'When it last ended well.';
comment on column scheduled_task.last_failure is 'When it last failed.';
comment on column scheduled_task.consecutive_failures is 'How often it has failed since it last ended well.';
comment on column scheduled_task.last_heartbeat is 'When its replica was last seen alive; another one takes over after that.';
comment on column scheduled_task.version is 'Guards against two replicas that pick it at once.';
comment on column scheduled_task.priority is 'Unused.';
create index scheduled_task_by_time on scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on scheduled_task (last_heartbeat);
